# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Exercises as rows of the list."""

from datetime import date

from recovery_gui.core.exercise import Exercise, Step, StepKind
from recovery_gui.core.picture import Picture
from recovery_gui.core.practice_plan import plan_exercise
from recovery_gui.core.settings import PlanSettings
from recovery_gui.presentation.exercise_list_props import ExerciseRow
from recovery_gui.presentation.text import day, listed, minutes

AREAS_SHOWN = 2


def exercise_row(
    exercise: Exercise, settings: PlanSettings, last_done: date | None, today: date
) -> ExerciseRow:
    """The row of an exercise; its minutes are those of the plan it would give."""
    length = minutes(plan_exercise(exercise, settings).seconds)
    areas = listed(area.value for area in exercise.areas[:AREAS_SHOWN])
    return ExerciseRow(
        id=exercise.id,
        name=exercise.name,
        detail=f"{length} · {areas}",
        needs="Needs: " + (listed(item.label for item in exercise.equipment) or "nothing"),
        last_done=day(last_done, today) if last_done else "",
        picture=_telling_step(exercise.steps).picture,
        pictures=pictures_of(exercise),
    )


def pictures_of(exercise: Exercise) -> tuple[Picture, ...]:
    """The picture of each step and of the finish, in order."""
    finish = (exercise.finish.picture,) if exercise.finish else ()
    return (*(step.picture for step in exercise.steps), *finish)


def _telling_step(steps: tuple[Step, ...]) -> Step:
    """The step that shows best what the exercise is: the last that is work."""
    still = {StepKind.SETUP, StepKind.RELEASE}
    return next((step for step in reversed(steps) if step.kind not in still), steps[-1])
