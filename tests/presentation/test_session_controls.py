# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from dataclasses import replace

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.practice_plan import PracticePlan, plan_exercise
from recovery_gui.core.settings import Pacing, PlanSettings
from recovery_gui.presentation.session_controls import SessionControls, session_controls
from recovery_gui.presentation.session_count import count_props
from tests.presentation.world import running_at

AT_MY_PACE = PlanSettings(pacing=Pacing.AT_MY_PACE)


def test_within_a_step(plan: PracticePlan) -> None:
    seconds = plan.phases[5].seconds
    controls = session_controls(running_at(plan, 5, seconds - 12.0))
    assert controls == SessionControls(can_repeat=True, step_left="This step 0:12")


def test_a_step_that_waits_for_next(press: Exercise) -> None:
    plan = plan_exercise(press, AT_MY_PACE)
    still, over = (
        session_controls(running_at(plan, 2, plan.phases[2].seconds - left)) for left in (1.0, 0.0)
    )
    assert (still.waits, still.step_left) == (False, "")  # The ring counts the same seconds.
    assert (over.waits, over.step_left) == (True, "")


def test_the_time_of_a_step_is_not_told_twice(plan: PracticePlan) -> None:
    for index, phase in enumerate(plan.phases):
        running = running_at(plan, index)
        in_ring = count_props(phase, 0.0).caption.startswith("second")
        assert bool(session_controls(running).step_left) is not in_ring


def test_a_step_that_does_not_wait_is_over_by_itself(plan: PracticePlan) -> None:
    assert not session_controls(running_at(plan, 2, plan.phases[2].seconds)).waits


def test_only_a_routine_has_an_exercise_to_skip(plan: PracticePlan) -> None:
    other = tuple(replace(phase, exercise="another") for phase in plan.phases)
    routine = replace(plan, phases=(*plan.phases, *other))
    assert session_controls(running_at(routine, 0)).can_skip
    assert session_controls(running_at(routine, len(routine.phases) - 1)).can_skip


def test_only_a_side_can_be_repeated(press: Exercise) -> None:
    unsided = plan_exercise(replace(press, sided=False), PlanSettings())
    assert not session_controls(running_at(unsided, 3)).can_repeat
