# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Fitted sessions in words."""

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.energy import Energy
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.fit_bars import Bar
from recovery_gui.core.fit_reason import Reason, ReasonKind, Shortfall, ShortfallKind
from recovery_gui.core.fit_request import FitRequest
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.side import Side
from recovery_gui.presentation.fit_words import (
    reasons_line,
    shortfall_lines,
    things_in_words,
    title,
)

CALVES, SHINS, FEET, CALM = BodyArea.CALVES, BodyArea.SHINS, BodyArea.FEET, BodyArea.CALM
SORE = (Soreness(CALVES, Side.LEFT, 6), Soreness(CALVES, Side.RIGHT, 2))
ONE_SIDE = (Soreness(SHINS, Side.LEFT, 6),)


@pytest.mark.parametrize(
    ("sore", "words"),
    [
        ((), "10 minutes for your whole body"),
        (SORE, "10 minutes for your calves"),
        (ONE_SIDE, "10 minutes for your left shins"),
        ((*SORE, *ONE_SIDE), "10 minutes for your calves and left shins"),
        ((*ONE_SIDE, *SORE), "10 minutes for your calves and left shins"),
        (
            (*SORE, *ONE_SIDE, Soreness(FEET, Side.NONE, 1)),
            "10 minutes for your calves, left shins and 1 more",
        ),
        ((Soreness(CALM, Side.NONE, 1),), "10 minutes to calm down"),
    ],
)
def test_the_title(sore: tuple[Soreness, ...], words: str) -> None:
    areas = tuple(dict.fromkeys(one.area for one in sore))
    assert title(10, areas, sore) == words


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (Reason(ReasonKind.SORE, (CALVES,)), "For your calves"),
        (Reason(ReasonKind.NEAR, (CALVES,)), "Close to your calves"),
        (Reason(ReasonKind.CALM), "Ends calm"),
        (Reason(ReasonKind.LONG_AGO, weeks=3), "Not done for 3 weeks"),
        (Reason(ReasonKind.FAVOURITE), "A favourite of yours"),
        (Reason(ReasonKind.GENTLE), "Gentle: it hurt lately"),
        (Reason(ReasonKind.TOWEL), "A towel does for the strap"),
        (Reason(ReasonKind.FILLS, (SHINS, FEET, CALM)), "Fills the time: shins and feet"),
    ],
)
def test_every_reason(reason: Reason, words: str) -> None:
    assert reasons_line([reason], FitRequest(10, SORE), last=True) == words


def test_a_line_holds_three_reasons_and_knows_where_it_stands() -> None:
    reasons = [Reason(kind) for kind in (ReasonKind.CALM, ReasonKind.FAVOURITE, ReasonKind.TOWEL)]
    line = reasons_line([*reasons, Reason(ReasonKind.GENTLE)], FitRequest(10), last=False)
    assert line == "Calms you down · a favourite of yours · a towel does for the strap"
    fills = Reason(ReasonKind.FILLS, (SHINS,))
    assert reasons_line([fills], FitRequest(10), last=False) == "For your shins"


@pytest.mark.parametrize(
    ("shortfall", "line"),
    [
        (
            Shortfall(ShortfallKind.NOTHING),
            "With these choices nothing is left to do. Allow a little more.",
        ),
        (
            Shortfall(ShortfallKind.SCARCE),
            "All that fits your choices lasts 4 minutes, not 10.",
        ),
        (Shortfall(ShortfallKind.LONG), "What you locked takes longer than 10 minutes."),
        (Shortfall(ShortfallKind.SHORT), "Nothing comes closer to 10 minutes than 4:00."),
        (Shortfall(ShortfallKind.AREA, SHINS), "The library has nothing for your shins yet."),
        (
            Shortfall(
                ShortfallKind.AREA, SHINS, (Bar.EQUIPMENT,), (Equipment.MAT, Equipment.STRAP)
            ),
            "Nothing for your shins with what is at hand (a mat and a strap would help).",
        ),
        (
            Shortfall(ShortfallKind.AREA, SHINS, (Bar.ENERGY, Bar.LEFT_OUT)),
            "Nothing for your shins that is easy enough, besides what you left out.",
        ),
        (
            Shortfall(ShortfallKind.AREA, SHINS, (Bar.REMOVED, Bar.AVOIDED)),
            "Nothing for your shins besides what you removed, without what you want to avoid.",
        ),
    ],
)
def test_every_shortfall(shortfall: Shortfall, line: str) -> None:
    assert shortfall_lines([shortfall], FitRequest(10), 240.0) == (line,)


def test_areas_without_room_share_a_line() -> None:
    told = [Shortfall(ShortfallKind.ROOM, area) for area in (SHINS, FEET, CALVES)]
    lines = shortfall_lines(told, FitRequest(3), 180.0)
    assert lines == ("No room in 3 minutes for your shins, feet and calves.",)


def test_areas_that_lack_the_same_share_a_line() -> None:
    mat = (ShortfallKind.AREA, (Bar.EQUIPMENT,), (Equipment.MAT,))
    told = [Shortfall(mat[0], area, *mat[1:]) for area in (SHINS, FEET)]
    lines = shortfall_lines([*told, Shortfall(ShortfallKind.AREA, CALVES)], FitRequest(3), 180.0)
    assert lines == (
        "Nothing for your shins and feet with what is at hand (a mat would help).",
        "The library has nothing for your calves yet.",
    )


def test_the_exhausted_read_that_they_lie_down() -> None:
    told = [Shortfall(ShortfallKind.AREA, SHINS, (Bar.ENERGY,))]
    request = FitRequest(10, energy=Energy.EXHAUSTED)
    assert shortfall_lines(told, request, 0.0) == ("Nothing for your shins lying down.",)


def test_things_by_the_words_on_their_buttons() -> None:
    assert things_in_words([Equipment.FOAM_ROLLER]) == {"Foam roller": Equipment.FOAM_ROLLER}
