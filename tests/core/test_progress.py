# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from dataclasses import replace

import pytest

from recovery_gui.core.exercise import Dose, Exercise
from recovery_gui.core.practice_plan import PracticePlan, plan_exercise
from recovery_gui.core.progress import (
    next_exercise,
    next_phase,
    pass_start,
    phase_left_s,
    session_left_s,
    waits_ahead,
)
from recovery_gui.core.session_record import Position
from recovery_gui.core.settings import Pacing, PlanSettings


@pytest.fixture
def twice(plan: PracticePlan) -> PracticePlan:
    """The ten phases of the plan twice over, as in a routine."""
    return replace(plan, phases=plan.phases * 2)


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


@pytest.mark.parametrize(("index", "expected"), [(0, 10), (5, 10), (9, 10), (10, 20), (19, 20)])
def test_next_exercise_begins_with_its_lead_in(
    twice: PracticePlan, index: int, expected: int
) -> None:
    assert next_exercise(twice, Position(index, 1.0)) == expected


@pytest.mark.parametrize(
    ("index", "expected"),
    [(0, 0), (1, 1), (4, 1), (5, 1), (6, 6), (8, 6), (9, 6), (10, 6), (11, 11), (19, 16)],
)
def test_pass_begins_with_its_first_step(twice: PracticePlan, index: int, expected: int) -> None:
    assert pass_start(twice, Position(index, 1.0)) == expected


def test_sets_without_sides_are_a_pass_each(unsided: Exercise) -> None:
    plan = plan_exercise(replace(unsided, dose=Dose(2, "Twice")), PlanSettings())
    starts = [pass_start(plan, Position(index)) for index in range(len(plan.phases))]
    assert starts == [0, 1, 1, 1, 1, 5, 5, 5, 5]


def test_plan_that_begins_with_a_step_has_a_pass_from_there(plan: PracticePlan) -> None:
    bare = replace(plan, phases=plan.practice_phases)
    assert [pass_start(bare, Position(index)) for index in (0, 3, 6)] == [0, 0, 4]


def test_time_left_is_a_guess_as_long_as_something_waits(exercise: Exercise) -> None:
    plan = plan_exercise(exercise, PlanSettings(pacing=Pacing.SETUP_WAITS))
    ahead = [waits_ahead(plan, Position(index)) for index in range(len(plan.phases))]
    assert ahead == [True, True, *8 * [False]]
