# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Fitted sessions in words: their title, why each exercise is there, what could not be met."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.energy import Energy
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.fit_bars import Bar
from recovery_gui.core.fit_reason import Reason, ReasonKind, Shortfall, ShortfallKind
from recovery_gui.core.fit_request import FitRequest
from recovery_gui.core.language import tr
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.words import area_word, one_thing, thing_word
from recovery_gui.presentation.places import and_more, areas_in_words
from recovery_gui.presentation.text import clock, listed, minutes_in_words, sentence

NAMED = 2
REASONS_SHOWN = 3


def title(minutes: int, areas: Collection[BodyArea], sore: Sequence[Soreness]) -> str:
    """ "10 minutes for your calves and right hamstrings", by the sides of what is `sore`."""
    named = [area for area in areas if area is not BodyArea.CALM]
    if not named:
        if areas:
            return tr("%n minute(s) to calm down", "", minutes)
        return tr("%n minute(s) for your whole body", "", minutes)
    words = tr("%n minute(s) for your {areas}", "", minutes)
    told = areas_in_words(named[:NAMED], sore)
    return words.format(areas=_with_more(told, len(named) - NAMED))


def reasons_line(reasons: Sequence[Reason], request: FitRequest, *, last: bool) -> str:
    """ "For your right hamstrings · not done for 3 weeks"."""
    words = [_reason(one, request, last=last) for one in reasons[:REASONS_SHOWN]]
    return sentence(" · ".join(words))


def _reason(reason: Reason, request: FitRequest, *, last: bool) -> str:
    areas = _and(areas_in_words(reason.areas, request.sore))
    fills = _and([area_word(area) for area in reason.areas[:NAMED]])
    filled = tr("fills the time: {areas}") if request.sore else tr("for your {areas}")
    words = {
        ReasonKind.SORE: tr("for your {areas}").format(areas=areas),
        ReasonKind.NEAR: tr("close to your {areas}").format(areas=areas),
        ReasonKind.CALM: tr("ends calm") if last else tr("calms you down"),
        ReasonKind.LONG_AGO: tr("not done for %n week(s)", "", reason.weeks),
        ReasonKind.FAVOURITE: tr("a favourite of yours"),
        ReasonKind.GENTLE: tr("gentle: it hurt lately"),
        ReasonKind.TOWEL: tr("a towel does for the strap"),
        ReasonKind.FILLS: filled.format(areas=fills),
    }
    return words[reason.kind]


def shortfall_lines(
    shortfalls: Iterable[Shortfall], request: FitRequest, seconds: float
) -> tuple[str, ...]:
    """Each wish that was not met in a sentence; areas that lack the same share one."""
    areas: dict[Shortfall, list[str]] = {}
    for one in shortfalls:
        areas.setdefault(replace(one, area=None), []).extend(
            [area_word(one.area)] if one.area is not None else []
        )
    return tuple(_line(one, _and(named), request, seconds) for one, named in areas.items())


def _line(one: Shortfall, areas: str, request: FitRequest, seconds: float) -> str:
    wanted = request.minutes
    unmet = tr("Nothing for your {areas} {choices}.", "choices: with what is at hand, lying down")
    missing = unmet if one.bars else tr("The library has nothing for your {areas} yet.")
    lines = {
        ShortfallKind.AREA: missing,
        ShortfallKind.ROOM: tr("No room in %n minute(s) for your {areas}.", "", wanted),
        ShortfallKind.SCARCE: tr("All that fits your choices lasts {length}, not %n.", "", wanted),
        ShortfallKind.SHORT: tr("Nothing comes closer to %n minute(s) than {time}.", "", wanted),
        ShortfallKind.LONG: tr("What you locked takes longer than %n minute(s).", "", wanted),
        ShortfallKind.NOTHING: tr("With these choices nothing is left to do. Allow a little more."),
    }
    return lines[one.kind].format(
        areas=areas,
        choices=listed(_bars(one, request)),
        length=minutes_in_words(seconds),
        time=clock(seconds),
    )


def _bars(one: Shortfall, request: FitRequest) -> Iterator[str]:
    at_hand = tr("with what is at hand ({things} would help)", "", len(one.things))
    tired = request.energy is Energy.EXHAUSTED
    words = {
        Bar.EQUIPMENT: at_hand.format(things=_and([one_thing(thing) for thing in one.things])),
        Bar.ENERGY: tr("lying down") if tired else tr("that is easy enough"),
        Bar.REMOVED: tr("besides what you removed"),
        Bar.AVOIDED: tr("without what you want to avoid"),
        Bar.LEFT_OUT: tr("besides what you left out"),
    }
    yield from (words[bar] for bar in one.bars)


def _and(words: Sequence[str]) -> str:
    *most, last = words or ("",)
    if not most:
        return last
    return tr("{most} and {last}", "a list: calves, feet and right hamstrings").format(
        most=listed(most), last=last
    )


def _with_more(words: Sequence[str], more: int) -> str:
    if more <= 0:
        return _and(words)
    return and_more(words, more)


def things_in_words(things: Iterable[Equipment]) -> dict[str, Equipment]:
    """Each thing by the word on its button."""
    return {sentence(thing_word(thing)): thing for thing in things}
