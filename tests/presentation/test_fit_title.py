# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A fitted session is called what it is: it promises no minutes and no areas that it lacks."""

from dataclasses import replace

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.exercise import Exercise
from recovery_gui.core.fit_reason import Shortfall, ShortfallKind
from recovery_gui.core.fit_request import FitRequest
from recovery_gui.core.routine import RoutineItem
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.side import Side
from recovery_gui.core.suggestion import Pick, Suggestion
from recovery_gui.presentation.fit_derive import session_title

SORE = (
    Soreness(BodyArea.HAMSTRINGS, Side.RIGHT, 6),
    Soreness(BodyArea.CALVES, Side.NONE, 3),
)
NO_CALVES = Shortfall(ShortfallKind.AREA, BodyArea.CALVES)
NO_HAMSTRINGS = Shortfall(ShortfallKind.AREA, BodyArea.HAMSTRINGS)
SCARCE = Shortfall(ShortfallKind.SCARCE)


@pytest.mark.parametrize(
    ("seconds", "lacking", "words"),
    [
        (610.0, (), "10 minutes for your calves and right hamstrings"),
        (545.0, (NO_CALVES,), "10 minutes for your right hamstrings"),
        (320.0, (SCARCE,), "5 minutes for your calves and right hamstrings"),
        (20.0, (SCARCE, NO_HAMSTRINGS), "1 minute for your calves"),
        (610.0, (NO_CALVES, NO_HAMSTRINGS), "10 minutes for your glutes"),
    ],
)
def test_the_title_tells_what_was_made(
    press: Exercise, seconds: float, lacking: tuple[Shortfall, ...], words: str
) -> None:
    made = Suggestion((Pick(RoutineItem(press.id), ()),), seconds, lacking)
    known = {press.id: replace(press, areas=(BodyArea.CALM, BodyArea.GLUTES))}
    assert session_title(made, FitRequest(10, SORE), known) == words


def test_without_exercises_it_is_called_what_was_wished() -> None:
    nothing = Suggestion((), 0.0, (Shortfall(ShortfallKind.NOTHING),))
    wished = session_title(nothing, FitRequest(10, SORE), {})
    assert wished == "10 minutes for your calves and right hamstrings"
