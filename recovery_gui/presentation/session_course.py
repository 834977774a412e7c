# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where a session is in its plan, in words and as a line; a routine is told by its exercises."""

from collections.abc import Sequence
from itertools import groupby

from recovery_gui.core.language import tr
from recovery_gui.core.picture import Picture
from recovery_gui.core.practice_plan import Phase, PhaseKind, PracticePlan
from recovery_gui.core.progress import next_exercise, next_phase
from recovery_gui.core.session_record import Position
from recovery_gui.core.side import Side
from recovery_gui.presentation.session_props import Segment
from recovery_gui.presentation.text import sides_in_order

Numbered = tuple[int, Phase]


def segments_of(plan: PracticePlan, position: Position) -> tuple[Segment, ...]:
    """The line of the session: each phase of an exercise, each side's pass of a routine."""
    if not _is_routine(plan):
        phases = enumerate(plan.phases)
        return tuple(_segment([one], position, PhaseKind.CHANGE) for one in phases)
    numbers = plan.exercise_numbers
    passes = groupby(enumerate(plan.phases), lambda one: (numbers[one[0]], one[1].side))
    return tuple(_segment(list(phases), position, PhaseKind.LEAD_IN) for _, phases in passes)


def place_of(plan: PracticePlan, position: Position) -> str:
    """ "Part 3 of 17", or in a routine "Exercise 2 of 8"."""
    if not _is_routine(plan):
        words = tr("Part {number} of {total}")
        return words.format(number=position.index + 1, total=len(plan.phases))
    numbers, words = plan.exercise_numbers, tr("Exercise {number} of {total}")
    return words.format(number=numbers[position.index], total=numbers[-1])


def side_line(plan: PracticePlan, position: Position) -> str:
    """The sides still to come: "Right side, then left"; in a routine after the exercise's name."""
    first, after = _stretch(plan, position)
    phases = plan.phases[first:after]
    worked = [phase for phase in phases if phase.kind is PhaseKind.STEP]
    coming = plan.phases[position.index : after]
    ahead = [phase.side for phase in coming if phase.kind is PhaseKind.STEP]
    name = phases[0].exercise_name
    if all(phase.side is Side.NONE for phase in worked):
        return name
    sides = sides_in_order(tuple(dict.fromkeys(ahead))) if ahead else tr("Both sides done")
    return f"{name} · {sides}" if _is_routine(plan) else sides


def next_line(plan: PracticePlan, position: Position) -> str:
    """What comes after this phase."""
    coming = next_phase(plan, position)
    if coming is None:
        return tr("This is the last part.")
    if coming.kind is PhaseKind.LEAD_IN:
        return tr("Next: {step}").format(step=coming.exercise_name)
    if coming.kind is PhaseKind.CHANGE:
        right = coming.side is Side.RIGHT
        return (
            tr("Next: change to the right side") if right else tr("Next: change to the left side")
        )
    leads_in = plan.phases[position.index].kind is PhaseKind.LEAD_IN
    words = tr("First: {step}") if leads_in else tr("Next: {step}")
    return words.format(step=coming.short)


def instruction_of(plan: PracticePlan, phase: Phase) -> str:
    """The line that is read from three metres."""
    if phase.kind is PhaseKind.LEAD_IN and _is_routine(plan):
        return f"{phase.short}: {phase.exercise_name}"
    return phase.short


def pictures_around(plan: PracticePlan, position: Position) -> tuple[Picture, ...]:
    """The pictures of the exercise under way, for a frame that fits them all."""
    first, after = _stretch(plan, position)
    return tuple(phase.picture for phase in plan.phases[first:after])


def previous_picture(plan: PracticePlan, position: Position) -> Picture | None:
    """What the figure comes from; None at the beginning of an exercise."""
    first, _ = _stretch(plan, position)
    return plan.phases[position.index - 1].picture if position.index > first else None


def _stretch(plan: PracticePlan, position: Position) -> tuple[int, int]:
    """Where the exercise under way begins, and where the next one does."""
    begun = enumerate(plan.phases[: position.index + 1])
    lead_ins = (n for n, phase in begun if phase.kind is PhaseKind.LEAD_IN)
    return max(lead_ins, default=0), next_exercise(plan, position)


def _is_routine(plan: PracticePlan) -> bool:
    return plan.exercise_numbers[-1] > 1


def _segment(phases: Sequence[Numbered], position: Position, wide: PhaseKind) -> Segment:
    """Phases as one stretch of the line; before a phase of the kind `wide` the gap is wide."""
    seconds = sum(phase.seconds for _, phase in phases)
    past = sum(_past_s(number, phase, position) for number, phase in phases)
    done = past / seconds if seconds else float(phases[-1][0] <= position.index)
    return Segment(seconds, done, phases[0][1].kind is wide)


def _past_s(number: int, phase: Phase, position: Position) -> float:
    if number == position.index:
        return position.elapsed_s
    return phase.seconds if number < position.index else 0.0
