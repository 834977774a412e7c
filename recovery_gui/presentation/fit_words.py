# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Fitted sessions in words: their title, why each exercise is there, what could not be met."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.energy import Energy
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.fit_bars import Bar
from recovery_gui.core.fit_reason import Reason, ReasonKind, Shortfall, ShortfallKind
from recovery_gui.core.fit_request import FitRequest
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.side import Side
from recovery_gui.presentation.text import clock, count, listed, minutes_in_words, sentence

NAMED = 2
REASONS_SHOWN = 3


def title(minutes: int, sore: Sequence[Soreness]) -> str:
    """ "10 minutes for your calves and right hamstrings"."""
    areas = dict.fromkeys(one.area for one in sore if one.area is not BodyArea.CALM)
    if not areas:
        what = "to calm down" if sore else "for your whole body"
        return f"{count(minutes, 'minute')} {what}"
    named = _all_words(tuple(areas)[:NAMED], sore)
    rest = len(areas) - NAMED
    return f"{count(minutes, 'minute')} for your {_and([*named, *_more(rest)])}"


def area_words(area: BodyArea, sore: Sequence[Soreness]) -> str:
    """The area, with its side where only one is sore: "right hamstrings"."""
    sides = {one.side for one in sore if one.area is area}
    (side,) = sides if len(sides) == 1 else (Side.NONE,)
    return area.value if side is Side.NONE else f"{side.value} {area.value}"


def _all_words(areas: Iterable[BodyArea], sore: Sequence[Soreness]) -> list[str]:
    """What is sore on one side comes last, so that its side is not read into the others."""
    return sorted(
        (area_words(area, sore) for area in areas),
        key=lambda words: words.startswith((Side.LEFT.value, Side.RIGHT.value)),
    )


def reasons_line(reasons: Sequence[Reason], request: FitRequest, *, last: bool) -> str:
    """ "For your right hamstrings · not done for 3 weeks"."""
    words = [_reason(one, request, last=last) for one in reasons[:REASONS_SHOWN]]
    return sentence(" · ".join(words))


def _reason(reason: Reason, request: FitRequest, *, last: bool) -> str:
    areas = _and(_all_words(reason.areas, request.sore))
    fills = _and([area.value for area in reason.areas[:NAMED]])
    words = {
        ReasonKind.SORE: f"for your {areas}",
        ReasonKind.NEAR: f"close to your {areas}",
        ReasonKind.CALM: "ends calm" if last else "calms you down",
        ReasonKind.LONG_AGO: f"not done for {count(reason.weeks, 'week')}",
        ReasonKind.FAVOURITE: "a favourite of yours",
        ReasonKind.GENTLE: "gentle: it hurt lately",
        ReasonKind.TOWEL: "a towel does for the strap",
        ReasonKind.FILLS: f"fills the time: {fills}" if request.sore else f"for your {fills}",
    }
    return words[reason.kind]


def shortfall_lines(
    shortfalls: Iterable[Shortfall], request: FitRequest, seconds: float
) -> tuple[str, ...]:
    """Each wish that was not met in a sentence; areas that lack the same share one."""
    areas: dict[Shortfall, list[str]] = {}
    for one in shortfalls:
        areas.setdefault(replace(one, area=None), []).extend(
            [one.area.value] if one.area is not None else []
        )
    return tuple(_line(one, _and(named), request, seconds) for one, named in areas.items())


def _line(one: Shortfall, areas: str, request: FitRequest, seconds: float) -> str:
    wanted = count(request.minutes, "minute")
    none = f"Nothing for your {areas} {listed(_bars(one, request))}."
    lines = {
        ShortfallKind.AREA: none if one.bars else f"The library has nothing for your {areas} yet.",
        ShortfallKind.ROOM: f"No room in {wanted} for your {areas}.",
        ShortfallKind.SCARCE: f"All that fits your choices lasts {minutes_in_words(seconds)}, "
        f"not {request.minutes}.",
        ShortfallKind.SHORT: f"Nothing comes closer to {wanted} than {clock(seconds)}.",
        ShortfallKind.LONG: f"What you locked takes longer than {wanted}.",
        ShortfallKind.NOTHING: "With these choices nothing is left to do. Allow a little more.",
    }
    return lines[one.kind]


def _bars(one: Shortfall, request: FitRequest) -> Iterator[str]:
    things = _and([f"a {thing.label}" for thing in one.things])
    words = {
        Bar.EQUIPMENT: f"with what is at hand ({things} would help)",
        Bar.ENERGY: "lying down" if request.energy is Energy.EXHAUSTED else "that is easy enough",
        Bar.REMOVED: "besides what you removed",
        Bar.AVOIDED: "without what you want to avoid",
        Bar.LEFT_OUT: "besides what you left out",
    }
    yield from (words[bar] for bar in one.bars)


def _and(words: Sequence[str]) -> str:
    *most, last = words or ("",)
    return f"{listed(most)} and {last}" if most else last


def _more(number: int) -> Iterator[str]:
    if number > 0:
        yield f"{number} more"


def things_in_words(things: Iterable[Equipment]) -> dict[str, Equipment]:
    """Each thing by the word on its button."""
    return {sentence(thing.label): thing for thing in things}
