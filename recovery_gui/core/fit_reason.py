# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Why each exercise is in a fitted session, and why a wish could not be met, as values."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum

from recovery_gui.core.area_group import group_of
from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.fit_bars import Bar, bars, missing
from recovery_gui.core.fit_request import FitHistory, FitRequest
from recovery_gui.core.fit_stock import Candidate, Stock

LONG_AGO_DAYS = 14
WEEK_DAYS = 7


class ReasonKind(Enum):
    """What speaks for an exercise."""

    SORE = "serves what is sore"
    NEAR = "serves what is near to it"
    CALM = "ends calm"
    LONG_AGO = "not done for some weeks"
    FAVOURITE = "a favourite"
    GENTLE = "hurt lately, so no more of it than usual"
    TOWEL = "a towel does for the strap"
    FILLS = "fills the time"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason: of which areas, or how many weeks."""

    kind: ReasonKind
    areas: tuple[BodyArea, ...] = ()
    weeks: int = 0


class ShortfallKind(Enum):
    """What a fitted session could not do."""

    AREA = "nothing serves an area"
    ROOM = "no time for an area"
    SCARCE = "all there is does not fill the time"
    SHORT = "nothing comes nearer from below"
    LONG = "nothing comes nearer from above"
    NOTHING = "nothing at all may be offered"


@dataclass(frozen=True, slots=True)
class Shortfall:
    """A wish not met. Of an area, `bars` keep the easiest exercise out; `things` are lacking.

    `bars` is empty when the library has none at all.
    """

    kind: ShortfallKind
    area: BodyArea | None = None
    bars: tuple[Bar, ...] = ()
    things: tuple[Equipment, ...] = ()


def reasons_for(one: Candidate, request: FitRequest, history: FitHistory) -> tuple[Reason, ...]:
    """What speaks for it, the weightiest first; never none."""
    found = tuple(_reasons(one, request, history))
    return found or (Reason(ReasonKind.FILLS, one.exercise.areas),)


def _reasons(one: Candidate, request: FitRequest, history: FitHistory) -> Iterator[Reason]:
    yield from _serves(one, request.worst)
    if BodyArea.CALM in one.areas:
        yield Reason(ReasonKind.CALM)
    done = history.last_done.get(one.id)
    if done is not None and (history.today - done).days >= LONG_AGO_DAYS:
        yield Reason(ReasonKind.LONG_AGO, weeks=(history.today - done).days // WEEK_DAYS)
    if one.id in history.favourites:
        yield Reason(ReasonKind.FAVOURITE)
    if one.id in history.discomforts:
        yield Reason(ReasonKind.GENTLE)
    if missing(one.exercise, request.equipment) != _lacking(one, request.equipment):
        yield Reason(ReasonKind.TOWEL)


def _serves(one: Candidate, worst: Collection[BodyArea]) -> Iterator[Reason]:
    sore = tuple(area for area in worst if area in one.areas)
    groups = {group_of(area): area for area in reversed(tuple(worst))}
    near = tuple(groups[group_of(area)] for area in one.exercise.areas if group_of(area) in groups)
    if sore:
        yield Reason(ReasonKind.SORE, sore)
    elif near:
        yield Reason(ReasonKind.NEAR, near[:1])


def _lacking(one: Candidate, at_hand: frozenset[Equipment]) -> tuple[Equipment, ...]:
    return tuple(thing for thing in one.exercise.equipment if thing not in at_hand)


def uncovered(
    request: FitRequest, stock: Stock, history: FitHistory, covered: Collection[BodyArea]
) -> Iterator[Shortfall]:
    """Why each sore area is not covered, the worst first."""
    for area in request.worst:
        if area not in covered:
            yield _why(area, request, stock, history)


def _why(area: BodyArea, request: FitRequest, stock: Stock, history: FitHistory) -> Shortfall:
    servers = [one for one in stock.candidates.values() if area in one.areas]
    kept_out = [(one, bars(one.exercise, request, history)) for one in servers]
    if not kept_out:
        return Shortfall(ShortfallKind.AREA, area)
    easiest, held = min(kept_out, key=lambda each: (len(each[1]), _gravity(each[1]), each[0].id))
    if not held:
        return Shortfall(ShortfallKind.ROOM, area)
    things = missing(easiest.exercise, request.equipment)
    return Shortfall(ShortfallKind.AREA, area, tuple(bar for bar in Bar if bar in held), things)


def _gravity(held: frozenset[Bar]) -> list[int]:
    return sorted(list(Bar).index(bar) for bar in held)
