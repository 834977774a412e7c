# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A routine: exercises in a row, each with its own dose where the routine says so."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.change_over import change_over, opening, opening_s
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import Dose, Exercise, Origin, Step, StepKind
from recovery_gui.core.language import tr
from recovery_gui.core.practice_plan import Phase, PracticePlan, exercise_s, plan_exercise
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side

FITTED = "fitted-session"
"""The id of the routine that was last fitted; no file of the library may have it."""


@dataclass(frozen=True, slots=True)
class RoutineItem:
    """One exercise of a routine, by id; None leaves the exercise's own dose alone.

    `sets` per side; `hold_s` seconds of the longest hold; `breaths` of the longest breathing
    step; `passes` of the longest roll. What is equally long changes together. `side` is the
    one side, left or right, that is practised; None for both.
    """

    exercise: str
    sets: int | None = None
    hold_s: float | None = None
    breaths: int | None = None
    passes: int | None = None
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Routine:
    """A whole routine; `items` is never empty. `when` and `goal` are a phrase each.

    `written_names` is the name in English, where `name` is not.
    """

    id: str
    name: str
    when: str
    goal: str
    items: tuple[RoutineItem, ...]
    licence: str = ""
    revised: date | None = None
    origin: Origin = Origin.BUILT_IN
    written_names: tuple[str, ...] = ()


def with_overrides(exercise: Exercise, item: RoutineItem) -> Exercise:
    """`exercise` at the dose that `item` asks for, its summary too.

    `item` has no `misfits`: they would change nothing.
    """
    if item == RoutineItem(item.exercise):
        return exercise
    steps = exercise.steps
    if item.hold_s is not None:
        steps = _held(steps, item.hold_s)
    if item.breaths is not None:
        steps = _counted(steps, StepKind.BREATHS, item.breaths)
    if item.passes is not None:
        steps = _counted(steps, StepKind.ROLL, item.passes)
    sets = exercise.dose.sets if item.sets is None else item.sets
    here = _sets_in_words(exercise, sets, steps, item.side)
    summary = tr("In this routine: {dose}").format(dose=here)
    return replace(exercise, dose=Dose(sets, summary, item.side, here), steps=steps)


def misfits(exercise: Exercise, item: RoutineItem) -> tuple[str, ...]:
    """The overrides of `item` that mean nothing to `exercise`.

    `hold_s`, `breaths` and `passes` want a step of that kind, `side` an exercise with sides.
    """
    given = (
        ("hold_s", item.hold_s, StepKind.HOLD),
        ("breaths", item.breaths, StepKind.BREATHS),
        ("passes", item.passes, StepKind.ROLL),
    )
    kinds = {step.kind for step in exercise.steps}
    idle = [name for name, value, kind in given if value is not None and kind not in kinds]
    return (*idle, *(("side",) if item.side is not None and not exercise.sided else ()))


def fits(routine: Routine, exercises: Mapping[str, Exercise]) -> bool:
    """Whether every item finds its exercise, and there what it overrides."""
    return all(
        item.exercise in exercises and not misfits(exercises[item.exercise], item)
        for item in routine.items
    )


def exercises_of(routine: Routine, exercises: Mapping[str, Exercise]) -> tuple[Exercise, ...]:
    """The exercises of a routine at its doses, in order. Raises KeyError for an unknown one."""
    return tuple(with_overrides(exercises[item.exercise], item) for item in routine.items)


def areas_of(exercises: Iterable[Exercise]) -> tuple[BodyArea, ...]:
    """Each area that the exercises serve, once, in the order of practice."""
    return tuple(dict.fromkeys(area for one in exercises for area in one.areas))


def equipment_of(exercises: Iterable[Exercise]) -> tuple[Equipment, ...]:
    """Each thing that the exercises cannot do without, once, in the order of need."""
    return tuple(dict.fromkeys(thing for one in exercises for thing in one.equipment))


def plan_routine(
    routine: Routine, exercises: Mapping[str, Exercise], settings: PlanSettings
) -> PracticePlan:
    """The plans of the routine's exercises in a row, with a change-over before each but the first.

    The first begins with what the whole routine needs. Raises KeyError for an exercise that
    `exercises` does not hold.
    """
    row = exercises_of(routine, exercises)
    phases: list[Phase] = []
    for place, exercise in enumerate(row):
        lead_in, *rest = plan_exercise(exercise, settings).phases
        if place:
            lead_in = change_over(lead_in, row[place - 1], row[place:], settings)
        else:
            lead_in = opening(lead_in, routine.name, row[0], equipment_of(row), settings)
        phases += [lead_in, *rest]
    return PracticePlan(routine.id, routine.name, tuple(phases), settings)


def routine_s(exercises: Sequence[Exercise], settings: PlanSettings) -> float:
    """Planned seconds of `plan_routine`, without making its phases: lists ask for many.

    `exercises` are the routine's own, at its doses, and never none.
    """
    worked_s = sum(exercise_s(one, settings) - settings.lead_in_s for one in exercises)
    return opening_s(settings) + worked_s + (len(exercises) - 1) * settings.change_over_s


def one_set_in_words(exercise: Exercise) -> str:
    """What one set of it is: "6 passes, then 10 s held on each side"."""
    return _sets_in_words(exercise, 1, exercise.steps, exercise.dose.only)


def _sets_in_words(exercise: Exercise, sets: int, steps: Sequence[Step], only: Side | None) -> str:
    """The dose: "2 sets of 6 passes, then 10 s held on each side"; of one set what it is."""
    amounts = _amounts(steps)
    if not amounts:
        amounts = tr("%n set(s)", "", sets)
    elif sets > 1:
        amounts = tr("%n set(s) of {amounts}", "", sets).format(amounts=amounts)
    return _on_side(amounts, exercise, only)


def _on_side(dose: str, exercise: Exercise, only: Side | None) -> str:
    if not exercise.sided:
        return dose
    match only:
        case Side.LEFT:
            return tr("{dose} on the left side").format(dose=dose)
        case Side.RIGHT:
            return tr("{dose} on the right side").format(dose=dose)
        case _:
            return tr("{dose} on each side").format(dose=dose)


def _amounts(steps: Sequence[Step]) -> str:
    """One after the other: "2 × 6 passes, then 10 s held"."""
    told = ""
    for amount, same in groupby(filter(None, map(_amount, steps))):
        times = len(tuple(same))
        words = f"{times} × {amount}" if times > 1 else amount
        told = tr("{before}, then {after}").format(before=told, after=words) if told else words
    return told


def _amount(step: Step) -> str:
    """How much of a step; empty when it does not count as practice."""
    match step.kind:
        case StepKind.HOLD:
            return tr("{seconds} s held").format(seconds=f"{step.seconds:g}")
        case StepKind.BREATHS:
            return tr("%n breath(s)", "", step.amount)
        case StepKind.ROLL:
            return tr("%n pass(es)", "", step.amount)
        case StepKind.REPS:
            return tr("%n repetition(s)", "", step.amount)
        case _:
            return ""


def _held(steps: tuple[Step, ...], seconds: float) -> tuple[Step, ...]:
    holds = [step.seconds for step in steps if step.kind is StepKind.HOLD]
    return tuple(
        replace(step, seconds=seconds)
        if step.kind is StepKind.HOLD and step.seconds == max(holds)
        else step
        for step in steps
    )


def _counted(steps: tuple[Step, ...], kind: StepKind, amount: int) -> tuple[Step, ...]:
    amounts = [step.amount for step in steps if step.kind is kind]
    return tuple(
        replace(step, amount=amount) if step.kind is kind and step.amount == max(amounts) else step
        for step in steps
    )
