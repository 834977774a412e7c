# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Exercises and routines as rows of the list."""

from collections.abc import Sequence

from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import Exercise, Origin, StepKind
from recovery_gui.core.language import tr
from recovery_gui.core.picture import Picture
from recovery_gui.core.practice_plan import exercise_s
from recovery_gui.core.routine import Routine, equipment_of, routine_s
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.words import area_word, thing_word
from recovery_gui.presentation.exercise_list_props import ExerciseRow
from recovery_gui.presentation.text import listed, minutes

AREAS_SHOWN = 2


def exercise_row(exercise: Exercise, settings: PlanSettings) -> ExerciseRow:
    """The row of an exercise; its minutes are those of the plan it would give."""
    length = minutes(exercise_s(exercise, settings))
    areas = listed(area_word(area) for area in exercise.areas[:AREAS_SHOWN])
    return ExerciseRow(
        id=exercise.id,
        name=exercise.name,
        detail=f"{length} · {areas}",
        needs=needs(exercise.equipment),
        last_done="",
        picture=telling_picture(exercise),
        own=exercise.origin is Origin.OWN,
    )


def routine_row(
    routine: Routine, exercises: Sequence[Exercise], settings: PlanSettings
) -> ExerciseRow:
    """The row of a routine; `exercises` are its own, at its doses, and never none."""
    seconds, number = routine_s(exercises, settings), tr("%n exercise(s)", "", len(exercises))
    return ExerciseRow(
        id=routine.id,
        name=routine.name,
        detail=f"{minutes(seconds)} · {number}",
        needs=needs(equipment_of(exercises)),
        last_done="",
        picture=telling_picture(exercises[0]),
        own=routine.origin is Origin.OWN,
        routine=True,
    )


def needs(equipment: Sequence[Equipment]) -> str:
    """What must be at hand, or that nothing must."""
    return listed(thing_word(item) for item in equipment) or tr("nothing", "that one needs")


def telling_picture(exercise: Exercise) -> Picture:
    """The picture that shows best what the exercise is."""
    return exercise.steps[telling_place(exercise)].picture


def telling_place(exercise: Exercise) -> int:
    """The place of the step that shows it best: the last that is work."""
    still = {StepKind.SETUP, StepKind.RELEASE}
    last = len(exercise.steps) - 1
    worked = [place for place, step in enumerate(exercise.steps) if step.kind not in still]
    return worked[-1] if worked else last
