# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where a session is: in an exercise by its phases, in a routine by its exercises."""

from dataclasses import replace

import pytest

from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import Exercise
from recovery_gui.core.practice_plan import PhaseKind, PracticePlan, plan_exercise
from recovery_gui.core.routine import Routine, RoutineItem, plan_routine
from recovery_gui.core.session_record import Position
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.presentation.session_course import (
    instruction_of,
    next_line,
    pictures_around,
    place_of,
    previous_picture,
    segments_of,
    side_line,
)
from recovery_gui.presentation.session_derive import session_props
from tests.presentation.world import running_at

PASSES = 17  # Phases of Hip to Heel Press: lead-in, eight or seven steps a side, change.


@pytest.fixture
def routine(press: Exercise) -> PracticePlan:
    """Hip to Heel Press, and the same without sides under another name."""
    other = replace(press, id="other", name="Other", sided=False)
    items = (RoutineItem(press.id), RoutineItem("other"))
    made = Routine("both", "Both", "any day", "ease", items)
    return plan_routine(made, {one.id: one for one in (press, other)}, PlanSettings())


@pytest.fixture
def second(routine: PracticePlan) -> int:
    """Where the second exercise begins."""
    return max(n for n, one in enumerate(routine.phases) if one.kind is PhaseKind.LEAD_IN)


def test_an_exercise_is_told_by_its_phases(plan: PracticePlan) -> None:
    here = Position(3, 2.0)
    segments = segments_of(plan, here)
    assert [one.seconds for one in segments] == [phase.seconds for phase in plan.phases]
    assert [one.done for one in segments[:5]] == [1.0, 1.0, 1.0, 2.0 / segments[3].seconds, 0.0]
    assert sum(one.opens_side for one in segments) == 1
    assert place_of(plan, here) == f"Part 4 of {len(plan.phases)}"
    assert side_line(plan, here) == "Right side, then left"
    assert instruction_of(plan, plan.phases[0]) == "Get ready"


def test_a_phase_of_no_length_is_done_once_it_is_reached(press: Exercise) -> None:
    plan = plan_exercise(press, PlanSettings(lead_in_s=0.0, change_s=0.0))
    segments = segments_of(plan, Position(0, 0.0))
    change = next(n for n, one in enumerate(plan.phases) if one.kind is PhaseKind.CHANGE)
    assert (segments[0].done, segments[change].done) == (1.0, 0.0)


def test_a_routine_is_told_by_its_exercises(routine: PracticePlan, second: int) -> None:
    segments = segments_of(routine, Position(0, 0.0))
    assert len(segments) == 3
    assert sum(one.seconds for one in segments) == pytest.approx(routine.seconds)
    assert [one.opens_side for one in segments] == [True, False, True]
    done = [one.done for one in segments_of(routine, Position(second, 0.0))]
    assert done == [1.0, 1.0, 0.0]
    assert place_of(routine, Position(0, 0.0)) == "Exercise 1 of 2"
    assert place_of(routine, Position(second - 1, 0.0)) == "Exercise 1 of 2"
    assert place_of(routine, Position(second, 0.0)) == "Exercise 2 of 2"


def test_in_a_routine_the_exercise_is_named(routine: PracticePlan, second: int) -> None:
    name = "Hip to Heel Press"
    assert side_line(routine, Position(0, 0.0)) == f"{name} · Right side, then left"
    finish = Position(second - 1, 0.0)
    assert side_line(routine, finish) == f"{name} · Both sides done"
    assert side_line(routine, Position(second + 1, 0.0)) == "Other"
    assert instruction_of(routine, routine.phases[second]) == "Next: Other"
    assert instruction_of(routine, routine.phases[0]) == f"Get ready: {name}"
    assert next_line(routine, finish) == "Next: Other"
    last = Position(len(routine.phases) - 1, 0.0)
    assert next_line(routine, last) == "This is the last part."
    assert next_line(routine, Position(0, 0.0)) == f"First: {routine.phases[1].short}"


@pytest.mark.parametrize(("first", "other"), [(Side.RIGHT, "left"), (Side.LEFT, "right")])
def test_what_comes_after_a_side_is_said_once(press: Exercise, first: Side, other: str) -> None:
    plan = plan_exercise(press, PlanSettings(first_side=first))
    change = next(n for n, one in enumerate(plan.phases) if one.kind is PhaseKind.CHANGE)
    assert next_line(plan, Position(change - 1, 0.0)) == f"Next: change to the {other} side"


def test_the_figure_never_goes_over_into_another_exercise(
    routine: PracticePlan, second: int
) -> None:
    here = Position(second, 0.0)
    assert previous_picture(routine, here) is None
    assert previous_picture(routine, Position(second + 1, 0.0)) == routine.phases[second].picture
    props = session_props(running_at(routine, second), reduced_motion=False)
    assert props.figure.previous is None
    assert props.pictures == pictures_around(routine, here)
    assert len(props.pictures) == len(routine.phases) - second


def test_a_change_over_shows_what_to_fetch(press: Exercise) -> None:
    other = replace(press, id="other", name="Other", equipment=(Equipment.MAT, Equipment.CHAIR))
    made = Routine("both", "Both", "", "", (RoutineItem(press.id), RoutineItem("other")))
    plan = plan_routine(made, {one.id: one for one in (press, other)}, PlanSettings())
    second = max(n for n, one in enumerate(plan.phases) if one.kind is PhaseKind.LEAD_IN)

    def detail(index: int) -> str:
        return session_props(running_at(plan, index), reduced_motion=False).detail

    assert detail(0) == "You need the foam roller, the mat and the chair."
    assert detail(second) == "You need the chair. The foam roller can go aside."
