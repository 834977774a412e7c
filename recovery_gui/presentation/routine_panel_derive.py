# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A routine as its panel shows it."""

from collections.abc import Sequence

from recovery_gui.core.exercise import Exercise, Origin
from recovery_gui.core.practice_plan import exercise_s
from recovery_gui.core.routine import Routine, equipment_of, routine_s
from recovery_gui.core.settings import PlanSettings
from recovery_gui.presentation.about import about_routine
from recovery_gui.presentation.exercise_rows import needs, telling_picture
from recovery_gui.presentation.routine_panel_props import RoutineItemRow, RoutinePanelProps
from recovery_gui.presentation.step_panel_derive import pace_words
from recovery_gui.presentation.step_panel_props import Fact
from recovery_gui.presentation.text import count, minutes, minutes_in_words, sentence


def routine_panel_props(
    routine: Routine, exercises: Sequence[Exercise], settings: PlanSettings
) -> RoutinePanelProps:
    """The routine; `exercises` are its own, at its doses."""
    seconds = routine_s(exercises, settings)
    number = count(len(exercises), "exercise")
    return RoutinePanelProps(
        routine=routine.id,
        title=routine.name,
        facts=(
            Fact("When", sentence(routine.when)),
            Fact("What for", sentence(routine.goal)),
            Fact("You need", sentence(needs(equipment_of(exercises)))),
        ),
        items=tuple(item_row(place, one, settings) for place, one in enumerate(exercises, start=1)),
        summary=" · ".join([minutes_in_words(seconds), number, *pace_words(settings)]),
        about=about_routine(exercises),
        own=routine.origin is Origin.OWN,
    )


def item_row(place: int, exercise: Exercise, settings: PlanSettings) -> RoutineItemRow:
    """The exercise, at its dose, as the one at this place, from 1."""
    length = minutes(exercise_s(exercise, settings))
    only = exercise.dose.only
    sides = "both sides" if only is None else f"{only.value} side only"
    return RoutineItemRow(
        exercise=exercise.id,
        number=str(place),
        name=exercise.name,
        detail=f"{length} · {sides}" if exercise.sided else length,
        dose=exercise.dose.summary,
        picture=telling_picture(exercise),
    )
