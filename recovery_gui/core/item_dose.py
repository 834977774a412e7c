# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What of an exercise's dose a routine may set, and within which bounds."""

from dataclasses import replace
from enum import Enum
from typing import NamedTuple

from recovery_gui.core.exercise import Exercise, StepKind
from recovery_gui.core.routine import RoutineItem


class DoseKind(Enum):
    """An override of a `RoutineItem`; the value is the name of its field."""

    SETS = "sets"
    HOLD = "hold_s"
    BREATHS = "breaths"
    PASSES = "passes"


class DoseValue(NamedTuple):
    """`own` is what the exercise says, `value` what holds in the routine; `least` to `most`."""

    kind: DoseKind
    own: float
    value: float
    least: int
    most: int


_BOUNDS = {
    DoseKind.SETS: (1, 20),
    DoseKind.HOLD: (1, 3600),
    DoseKind.BREATHS: (1, 200),
    DoseKind.PASSES: (1, 200),
}
_STEPS = {
    DoseKind.HOLD: StepKind.HOLD,
    DoseKind.BREATHS: StepKind.BREATHS,
    DoseKind.PASSES: StepKind.ROLL,
}


def doses(exercise: Exercise, item: RoutineItem) -> tuple[DoseValue, ...]:
    """The doses that fit the exercise, as they hold in the routine."""
    found = []
    for kind, bounds in _BOUNDS.items():
        own = _own(exercise, kind)
        if own:
            given: float | None = getattr(item, kind.value)
            found.append(DoseValue(kind, own, own if given is None else given, *bounds))
    return tuple(found)


def with_dose(exercise: Exercise, item: RoutineItem, kind: DoseKind, value: float) -> RoutineItem:
    """The item at that dose, within its bounds; what the exercise says itself is left to it.

    A dose for which the exercise has no step changes nothing.
    """
    own = _own(exercise, kind)
    if not own:
        return item
    least, most = _BOUNDS[kind]
    asked = min(max(value, least), most)
    whole = asked if kind is DoseKind.HOLD else round(asked)
    changes = {kind.value: None if whole == own else whole}
    return replace(item, **changes)  # type: ignore[arg-type]


def _own(exercise: Exercise, kind: DoseKind) -> float:
    """What the exercise says itself; 0 where it has no such step."""
    if kind is DoseKind.SETS:
        return exercise.dose.sets
    steps = [step for step in exercise.steps if step.kind is _STEPS[kind]]
    return max(
        (step.seconds if kind is DoseKind.HOLD else step.amount for step in steps), default=0
    )
