# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Fitted sessions in words: their title, why each exercise is there, what could not be met."""

from collections.abc import Iterable, Iterator, Sequence

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
    """ "10 minutes for your right hamstrings and calves"."""
    areas = tuple(dict.fromkeys(one.area for one in sore if one.area is not BodyArea.CALM))
    if not areas:
        what = "to calm down" if sore else "for your whole body"
        return f"{count(minutes, 'minute')} {what}"
    named = [area_words(area, sore) for area in areas[:NAMED]]
    rest = len(areas) - NAMED
    return f"{count(minutes, 'minute')} for your {_and([*named, *_more(rest)])}"


def area_words(area: BodyArea, sore: Sequence[Soreness]) -> str:
    """The area, with its side where only one is sore: "right hamstrings"."""
    sides = {one.side for one in sore if one.area is area}
    (side,) = sides if len(sides) == 1 else (Side.NONE,)
    return area.value if side is Side.NONE else f"{side.value} {area.value}"


def reasons_line(reasons: Sequence[Reason], request: FitRequest, *, last: bool) -> str:
    """ "For your right hamstrings · not done for 3 weeks"."""
    words = [_reason(one, request, last=last) for one in reasons[:REASONS_SHOWN]]
    return sentence(" · ".join(words))


def _reason(reason: Reason, request: FitRequest, *, last: bool) -> str:
    areas = _and([area_words(area, request.sore) for area in reason.areas])
    fills = _and([area.value for area in reason.areas[:NAMED]])
    words = {
        ReasonKind.SORE: f"for your {areas}",
        ReasonKind.NEAR: f"close to your {areas}",
        ReasonKind.CALM: "ends calm" if last else "calms you down",
        ReasonKind.LONG_AGO: f"not done for {count(reason.weeks, 'week')}",
        ReasonKind.FAVOURITE: "a favourite of yours",
        ReasonKind.GENTLE: "gentle: it hurt lately",
        ReasonKind.TOWEL: "a towel does for the strap",
        ReasonKind.FILLS: f"rounds it off: {fills}" if request.sore else f"for your {fills}",
    }
    return words[reason.kind]


def shortfall_lines(
    shortfalls: Iterable[Shortfall], request: FitRequest, seconds: float
) -> tuple[str, ...]:
    """Each wish that was not met in a sentence; the areas that there is no time for in one."""
    told = tuple(shortfalls)
    rooms = [one.area.value for one in told if one.kind is ShortfallKind.ROOM and one.area]
    lines = [_line(one, request, seconds) for one in told if one.kind is not ShortfallKind.ROOM]
    if rooms:
        lines.append(f"No room in {count(request.minutes, 'minute')} for your {_and(rooms)}.")
    return tuple(lines)


def _line(one: Shortfall, request: FitRequest, seconds: float) -> str:
    wanted = count(request.minutes, "minute")
    match one.kind:
        case ShortfallKind.NOTHING:
            return "With these choices nothing is left to do. Allow a little more."
        case ShortfallKind.SCARCE:
            length = minutes_in_words(seconds)
            return f"All that fits your choices lasts {length}, not {request.minutes}."
        case ShortfallKind.LONG:
            return f"What you locked takes longer than {wanted}."
        case ShortfallKind.SHORT:
            return f"Nothing comes closer to {wanted} than {clock(seconds)}."
        case _:
            area = one.area.value if one.area else ""
            if not one.bars:
                return f"The library has nothing for your {area} yet."
            return f"Nothing for your {area} {listed(_bars(one, request))}."


def _bars(one: Shortfall, request: FitRequest) -> Iterator[str]:
    tired = "that is easy enough"
    words = {
        Bar.EQUIPMENT: f"without a {_and([thing.label for thing in one.things], 'and a')}",
        Bar.ENERGY: "lying down" if request.energy is Energy.EXHAUSTED else tired,
        Bar.REMOVED: "besides what you removed",
        Bar.AVOIDED: "without what you want to avoid",
        Bar.LEFT_OUT: "besides what you left out",
    }
    yield from (words[bar] for bar in one.bars)


def _and(words: Sequence[str], joint: str = "and") -> str:
    *most, last = words or ("",)
    return f"{listed(most)} {joint} {last}" if most else last


def _more(number: int) -> Iterator[str]:
    if number > 0:
        yield f"{number} more"


def things_in_words(things: Iterable[Equipment]) -> dict[str, Equipment]:
    """Each thing by the word on its button."""
    return {sentence(thing.label): thing for thing in things}
