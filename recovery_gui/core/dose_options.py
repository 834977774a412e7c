# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The doses at which an exercise may stand in a fitted session, within what is known of doses.

The bounds and their sources: `docs/suggestion.md`.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.exercise import Exercise, Step, StepKind
from recovery_gui.core.practice_plan import exercise_s
from recovery_gui.core.routine import RoutineItem, with_overrides
from recovery_gui.core.settings import PlanSettings

ROLL_S = (30.0, 120.0)
PASSES = (5, 6, 8, 10, 12, 15, 20)
HOLDS_S = (20.0, 30.0)
SHORTEST_STRETCH_S = 15.0
STRETCH_TOTAL_S = 60.0
MOST_SETS = 3
BREATHS = tuple(range(6, 31, 2))
SHORT_REST_S = 10.0
RESTS_S = tuple(float(seconds) for seconds in range(60, 301, 30))


@dataclass(frozen=True, slots=True)
class DoseOption:
    """An exercise at a dose; `seconds` are planned without lead-in or change-over."""

    item: RoutineItem
    seconds: float


def dose_options(exercise: Exercise, settings: PlanSettings) -> tuple[DoseOption, ...]:
    """Its own dose first, then the others, the nearest in length first."""
    own = DoseOption(RoutineItem(exercise.id), _seconds(exercise, None, settings))
    others = {item: _seconds(exercise, item, settings) for item in _items(exercise)}
    options = [DoseOption(*each) for each in others.items() if each[1] != own.seconds]
    return (own, *sorted(options, key=lambda one: abs(one.seconds - own.seconds)))


def is_roll(exercise: Exercise) -> bool:
    """Whether it rolls over something."""
    return _longest(exercise, StepKind.ROLL) is not None


def is_breathing(exercise: Exercise) -> bool:
    """Whether it is above all breathing."""
    breaths = _longest(exercise, StepKind.BREATHS)
    return breaths is not None and breaths.amount >= BREATHS[0]


def _seconds(exercise: Exercise, item: RoutineItem | None, settings: PlanSettings) -> float:
    dosed = exercise if item is None else with_overrides(exercise, item)
    return exercise_s(dosed, settings) - settings.lead_in_s


def _items(exercise: Exercise) -> Iterator[RoutineItem]:
    roll = _longest(exercise, StepKind.ROLL)
    if roll is not None:
        return _rolls(exercise, roll)
    if BodyArea.CALM in exercise.areas:
        return _breathings(exercise) if is_breathing(exercise) else _rests(exercise)
    return _stretches(exercise)


def _rolls(exercise: Exercise, roll: Step) -> Iterator[RoutineItem]:
    """Half a minute to two on each side."""
    pass_s = roll.tempo.total_s if roll.tempo else roll.seconds
    for passes in PASSES:
        if ROLL_S[0] <= passes * pass_s <= ROLL_S[1]:
            yield RoutineItem(exercise.id, passes=passes)


def _breathings(exercise: Exercise) -> Iterator[RoutineItem]:
    """One minute to five; the rest after the shortest may be short."""
    yield from (RoutineItem(exercise.id, breaths=breaths) for breaths in BREATHS)
    hold = _longest(exercise, StepKind.HOLD)
    if hold is not None and hold.seconds > SHORT_REST_S:
        yield RoutineItem(exercise.id, breaths=BREATHS[0], hold_s=SHORT_REST_S)


def _rests(exercise: Exercise) -> Iterator[RoutineItem]:
    """One minute to five."""
    hold = _longest(exercise, StepKind.HOLD)
    if hold is not None and hold.seconds >= RESTS_S[0]:
        yield from (RoutineItem(exercise.id, hold_s=seconds) for seconds in RESTS_S)


def _stretches(exercise: Exercise) -> Iterator[RoutineItem]:
    """Holds of 20 or 30 s, up to a minute on each side; what does not hold, never more often."""
    hold, own_sets = _longest(exercise, StepKind.HOLD), exercise.dose.sets
    most = own_sets if hold is None else max(own_sets, min(MOST_SETS, own_sets + 1))
    own_s = hold.seconds if hold else 0.0
    holds = {own_s, *HOLDS_S} if own_s >= SHORTEST_STRETCH_S else {own_s}
    room_s = max(STRETCH_TOTAL_S, own_sets * own_s)
    for sets in range(1, most + 1):
        for hold_s in sorted(holds):
            if sets * hold_s <= room_s:
                yield RoutineItem(
                    exercise.id,
                    sets=None if sets == own_sets else sets,
                    hold_s=None if hold_s == own_s else hold_s,
                )


def _longest(exercise: Exercise, kind: StepKind) -> Step | None:
    """The step that an override of this kind changes."""
    steps = [step for step in exercise.steps if step.kind is kind]
    return max(steps, key=lambda step: (step.seconds, step.amount), default=None)
