# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where a position stands in its plan: what is left, and what comes next."""

from recovery_gui.core.practice_plan import Phase, PhaseKind, PracticePlan
from recovery_gui.core.session_record import Position


def phase_left_s(plan: PracticePlan, position: Position) -> float:
    """Seconds left in the phase."""
    return max(plan.phases[position.index].seconds - position.elapsed_s, 0.0)


def session_left_s(plan: PracticePlan, position: Position) -> float:
    """Planned seconds left in the session, this phase included."""
    after = sum(phase.seconds for phase in plan.phases[position.index + 1 :])
    return phase_left_s(plan, position) + after


def next_phase(plan: PracticePlan, position: Position) -> Phase | None:
    """The phase after this one; None in the last."""
    following = position.index + 1
    return plan.phases[following] if following < len(plan.phases) else None


def waits_ahead(plan: PracticePlan, position: Position) -> bool:
    """Whether the clock stops for Next in this phase or later: the time left is then a guess."""
    return any(phase.waits for phase in plan.phases[position.index :])


def next_exercise(plan: PracticePlan, position: Position) -> int:
    """Index of the lead-in of the next exercise; the number of phases when there is none."""
    coming = range(position.index + 1, len(plan.phases))
    lead_ins = (index for index in coming if plan.phases[index].kind is PhaseKind.LEAD_IN)
    return next(lead_ins, len(plan.phases))


def pass_start(plan: PracticePlan, position: Position) -> int:
    """Index of the first step of the pass under way; between passes, of the latest one.

    0 before the first step. A pass is a side's way through the numbered steps, once.
    """
    index = position.index
    while index and plan.phases[index].kind is not PhaseKind.STEP:
        index -= 1
    while index and 0 < plan.phases[index - 1].step_number < plan.phases[index].step_number:
        index -= 1
    return index
