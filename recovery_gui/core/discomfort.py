# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Marks that are set while a session runs: what hurts, and what is noticed."""

from dataclasses import replace

from recovery_gui.core.practice_plan import Phase, PhaseKind, PracticePlan
from recovery_gui.core.session_record import Discomfort, Noticed, Position
from recovery_gui.core.session_state import Running
from recovery_gui.core.side import Side

ASKED_AFTER = 2
"""So many sessions with a mark, and it is asked whether to leave the exercise out."""

COUNTED_DAYS = 90
"""Marks of so many days count; what hurt before that may have healed."""


def felt_phase(plan: PracticePlan, position: Position) -> Phase:
    """The step that what is felt belongs to: the latest of this exercise, or its lead-in.

    Between the sides, and in the rest at the end, that is the step just done.
    """
    number = plan.exercise_numbers[position.index]
    for index in range(position.index, -1, -1):
        phase = plan.phases[index]
        if phase.kind is PhaseKind.STEP and plan.exercise_numbers[index] == number:
            return phase
    return plan.phases[position.index]


def sore_phase(plan: PracticePlan, position: Position) -> Phase:
    """The step that a mark of what hurts belongs to.

    In the rest at the end it has no side where both were practised: one lies on neither.
    """
    phase = felt_phase(plan, position)
    if plan.phases[position.index].kind is not PhaseKind.FINISH:
        return phase
    numbered = zip(plan.phases, plan.exercise_numbers, strict=True)
    number = plan.exercise_numbers[position.index]
    sides = {one.side for one, of in numbered if of == number}
    return phase if len(sides) == 1 else replace(phase, side=Side.NONE)


def marked(running: Running) -> Running:
    """With a mark that it hurts where the session stands."""
    phase = sore_phase(running.plan, running.position)
    mark = Discomfort(phase.exercise, phase.step_number, phase.side)
    return replace(running, discomforts=(*running.discomforts, mark))


def hurts_here(running: Running) -> bool:
    """Whether the latest mark is of the step where the session stands."""
    phase = sore_phase(running.plan, running.position)
    place = (phase.exercise, phase.step_number, phase.side)
    latest = running.discomforts[-1:]
    return any((one.exercise, one.step, one.side) == place for one in latest)


def unmarked(running: Running) -> Running:
    """Without the latest mark."""
    return replace(running, discomforts=running.discomforts[:-1])


def noticing(running: Running, choice: str | None) -> Running:
    """With this choice at the step that asks; the same session where it does not ask for it."""
    phase = felt_phase(running.plan, running.position)
    if choice is not None and choice not in phase.notice:
        return running
    others = tuple(one for one in running.noticed if not _is_of(one, phase))
    mine = (
        () if choice is None else (Noticed(phase.exercise, phase.step_number, phase.side, choice),)
    )
    return replace(running, noticed=(*others, *mine))


def noticed_now(running: Running) -> str:
    """What was chosen at the step that asks; empty while nothing is."""
    phase = felt_phase(running.plan, running.position)
    return next((one.choice for one in running.noticed if _is_of(one, phase)), "")


def _is_of(one: Noticed, phase: Phase) -> bool:
    place = (phase.exercise, phase.step_number, phase.side)
    return (one.exercise, one.step, one.side) == place
