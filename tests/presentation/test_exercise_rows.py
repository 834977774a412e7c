# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from dataclasses import replace

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.settings import PlanSettings
from recovery_gui.presentation.exercise_rows import exercise_row, pictures_of
from tests.presentation.world import TODAY, step_index

PLAN = PlanSettings()


def test_a_row_says_what_it_takes(press: Exercise) -> None:
    row = exercise_row(press, PLAN, None, TODAY)
    assert (row.id, row.name) == ("hip-to-heel-press", "Hip to Heel Press")
    assert row.detail == "3 min · hamstrings, calves"
    assert row.needs == "Needs: foam roller, mat"
    assert row.last_done == ""
    assert row.spoken == ("Hip to Heel Press. 3 min · hamstrings, calves. Needs: foam roller, mat")


def test_a_row_says_when_it_was_last_done(press: Exercise) -> None:
    row = exercise_row(press, PLAN, TODAY, TODAY)
    assert row.last_done == "today"
    assert row.spoken.endswith("Last done: today")


def test_an_exercise_without_equipment_needs_nothing(press: Exercise) -> None:
    assert exercise_row(replace(press, equipment=()), PLAN, None, TODAY).needs == "Needs: nothing"


def test_the_picture_is_the_last_step_that_is_work(press: Exercise) -> None:
    assert exercise_row(press, PLAN, None, TODAY).picture == press.steps[6].picture
    setups = replace(press, steps=press.steps[: step_index(press, "reps")])
    assert exercise_row(setups, PLAN, None, TODAY).picture == setups.steps[-1].picture


def test_pictures_are_those_of_the_steps_and_the_finish(press: Exercise) -> None:
    assert press.finish is not None
    steps = [step.picture for step in press.steps]
    assert pictures_of(press) == (*steps, press.finish.picture)
    assert pictures_of(replace(press, finish=None)) == tuple(steps)
