# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What keeps an exercise out of a fitted session."""

from collections.abc import Iterable
from enum import Enum

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.energy import Energy
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import Exercise, StartPosition
from recovery_gui.core.fit_request import FitHistory, FitRequest
from recovery_gui.core.fit_stock import Candidate, Stock

TOO_OFTEN = 2
_LYING = frozenset({StartPosition.SUPINE, StartPosition.PRONE, StartPosition.SIDE_LYING})
_EASY, _MODERATE = 1, 2


class Bar(Enum):
    """Why an exercise may not be offered, the gravest last."""

    EQUIPMENT = "needs what is not at hand"
    ENERGY = "asks too much"
    REMOVED = "was removed"
    AVOIDED = "is to be avoided"
    LEFT_OUT = "is left out"


def missing(exercise: Exercise, at_hand: frozenset[Equipment]) -> tuple[Equipment, ...]:
    """What it cannot do without and is not at hand; a towel may do for a strap."""
    lacks = tuple(thing for thing in exercise.equipment if thing not in at_hand)
    if exercise.towel_as_strap and Equipment.TOWEL in at_hand:
        return tuple(thing for thing in lacks if thing is not Equipment.STRAP)
    return lacks


def asks_too_much(exercise: Exercise, energy: Energy) -> bool:
    """The exhausted lie down, and do not hold themselves up; only the fresh do what is hard."""
    if energy is Energy.FRESH:
        return False
    if energy is Energy.TIRED:
        return exercise.difficulty > _MODERATE
    on_the_back = exercise.start_position is StartPosition.SUPINE
    most = _MODERATE if on_the_back else _EASY
    return exercise.start_position not in _LYING or exercise.difficulty > most


def bars(exercise: Exercise, request: FitRequest, history: FitHistory) -> frozenset[Bar]:
    """Everything that keeps it out; empty when it may be offered."""
    held = {
        Bar.EQUIPMENT: bool(missing(exercise, request.equipment)),
        Bar.ENERGY: asks_too_much(exercise, request.energy),
        Bar.REMOVED: exercise.id in request.removed,
        Bar.AVOIDED: not request.avoid.isdisjoint(exercise.contraindication_sets),
        Bar.LEFT_OUT: exercise.id in history.left_out,
    }
    return frozenset(bar for bar, holds in held.items() if holds)


def offered(stock: Stock, request: FitRequest, history: FitHistory) -> tuple[Candidate, ...]:
    """What may be picked, by id.

    What was marked as hurting too often is only among it where nothing else serves a sore area;
    what hurt once comes at its own dose at most.
    """
    free = [one for one in stock.candidates.values() if not bars(one.exercise, request, history)]
    hurts = {one.id for one in free if history.discomforts.get(one.id, 0) >= TOO_OFTEN}
    alone = set(request.worst) - _served(one for one in free if one.id not in hurts)
    kept = [
        one.gentle() if one.id in history.discomforts else one
        for one in free
        if one.id not in hurts or one.id in request.locked or not alone.isdisjoint(one.areas)
    ]
    return tuple(sorted(kept, key=lambda one: one.id))


def _served(candidates: Iterable[Candidate]) -> set[BodyArea]:
    return {area for one in candidates for area in one.areas}
