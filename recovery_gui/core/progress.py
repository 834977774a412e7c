# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where a position stands in its plan: what is left, and what comes next."""

from recovery_gui.core.practice_plan import Phase, PracticePlan
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
