# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from recovery_gui.core.practice_plan import PracticePlan
from recovery_gui.core.progress import next_phase, phase_left_s, session_left_s
from recovery_gui.core.session_record import Position


def test_time_left_at_the_start(plan: PracticePlan) -> None:
    assert phase_left_s(plan, Position(0)) == 5.0
    assert session_left_s(plan, Position(0)) == plan.seconds


def test_time_left_inside_a_phase(plan: PracticePlan) -> None:
    assert phase_left_s(plan, Position(8, 2.5)) == 6.5
    assert session_left_s(plan, Position(8, 2.5)) == 11.5


def test_time_left_is_never_negative(plan: PracticePlan) -> None:
    assert phase_left_s(plan, Position(9, 5.1)) == 0.0
    assert session_left_s(plan, Position(9, 5.1)) == 0.0


def test_next_phase(plan: PracticePlan) -> None:
    assert next_phase(plan, Position(4)) is plan.phases[5]
    assert next_phase(plan, Position(9)) is None
