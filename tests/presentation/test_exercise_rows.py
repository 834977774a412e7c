# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from dataclasses import replace

from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import Exercise, Origin
from recovery_gui.core.routine import Routine, RoutineItem, exercises_of, plan_routine
from recovery_gui.core.settings import PlanSettings
from recovery_gui.presentation.exercise_rows import exercise_row, routine_row
from recovery_gui.presentation.text import minutes
from tests.presentation.world import step_index

PLAN = PlanSettings()


def test_a_row_says_what_it_takes(press: Exercise) -> None:
    row = exercise_row(press, PLAN)
    assert (row.id, row.name) == ("hip-to-heel-press", "Hip to Heel Press")
    assert row.detail == "3 min · hamstrings, calves"
    assert row.needs == "foam roller, mat"
    assert row.last_done == ""
    assert row.spoken == ("Hip to Heel Press. 3 min · hamstrings, calves. Needs: foam roller, mat")


def test_a_row_says_when_it_was_last_done_and_whose_it_is(press: Exercise) -> None:
    row = replace(exercise_row(replace(press, origin=Origin.OWN), PLAN), last_done="today")
    assert row.own
    assert row.spoken == (
        "Hip to Heel Press. Your own. 3 min · hamstrings, calves. Needs: foam roller, mat. "
        "Last done: today"
    )


def test_a_favourite_is_said_to_be_one(press: Exercise) -> None:
    row = replace(exercise_row(press, PLAN), favourite=True)
    assert row.spoken.startswith("Hip to Heel Press. Favourite. 3 min")


def test_an_exercise_without_equipment_needs_nothing(press: Exercise) -> None:
    assert exercise_row(replace(press, equipment=()), PLAN).needs == "nothing"


def test_the_picture_is_the_last_step_that_is_work(press: Exercise) -> None:
    assert exercise_row(press, PLAN).picture == press.steps[6].picture
    setups = replace(press, steps=press.steps[: step_index(press, "reps")])
    assert exercise_row(setups, PLAN).picture == setups.steps[-1].picture


def test_pictures_are_those_of_the_steps_and_the_finish(press: Exercise) -> None:
    assert press.finish is not None
    steps = [step.picture for step in press.steps]
    assert press.pictures == (*steps, press.finish.picture)
    assert replace(press, finish=None).pictures == tuple(steps)


def test_a_routine_is_told_by_its_length_its_exercises_and_all_it_needs(press: Exercise) -> None:
    other = replace(press, id="other", sided=False, equipment=(Equipment.CHAIR, Equipment.MAT))
    items = (RoutineItem("hip-to-heel-press"), RoutineItem("other", sets=3))
    routine = Routine("both", "Both of Them", "any day", "ease", items, origin=Origin.OWN)
    known = {one.id: one for one in (press, other)}
    row = routine_row(routine, exercises_of(routine, known), PLAN)
    assert (row.id, row.name, row.routine, row.own) == ("both", "Both of Them", True, True)
    seconds = plan_routine(routine, known, PLAN).seconds
    assert row.detail == f"{minutes(seconds)} · 2 exercises"
    assert row.needs == "foam roller, mat, chair"
    assert row.picture == exercise_row(press, PLAN).picture
    assert row.spoken.startswith("Both of Them. Routine. Your own. ")
