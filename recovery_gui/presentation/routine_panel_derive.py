# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A routine as its panel shows it."""

from collections.abc import Sequence

from recovery_gui.core.exercise import Exercise, Origin
from recovery_gui.core.language import tr
from recovery_gui.core.practice_plan import exercise_s
from recovery_gui.core.routine import Routine, equipment_of, routine_s
from recovery_gui.core.settings import PlanSettings, PracticeSettings
from recovery_gui.core.side import Side
from recovery_gui.presentation.about import about_routine
from recovery_gui.presentation.exercise_rows import needs, telling_picture
from recovery_gui.presentation.routine_panel_props import RoutineItemRow, RoutinePanelProps
from recovery_gui.presentation.step_panel_derive import pace_words
from recovery_gui.presentation.step_panel_props import Fact
from recovery_gui.presentation.text import listed, minutes, minutes_in_words, sentence

NO_MARKS = PracticeSettings()


def routine_panel_props(
    routine: Routine,
    exercises: Sequence[Exercise],
    settings: PlanSettings,
    marks: PracticeSettings = NO_MARKS,
) -> RoutinePanelProps:
    """The routine; `exercises` are its own, at its doses."""
    seconds = routine_s(exercises, settings)
    number = tr("%n exercise(s)", "", len(exercises))
    return RoutinePanelProps(
        routine=routine.id,
        title=routine.name,
        facts=(
            Fact(tr("When", "when a routine is done"), sentence(routine.when)),
            Fact(tr("What for"), sentence(routine.goal)),
            Fact(tr("You need"), sentence(needs(equipment_of(exercises)))),
        ),
        items=tuple(item_row(place, one, settings) for place, one in enumerate(exercises, start=1)),
        summary=" · ".join([minutes_in_words(seconds), number, *pace_words(settings)]),
        about=about_routine(exercises),
        favourite=routine.id in marks.favourites,
        note=_left_out_note(exercises, marks.left_out),
        own=routine.origin is Origin.OWN,
    )


def _left_out_note(exercises: Sequence[Exercise], left_out: Sequence[str]) -> str:
    """What was left out of the list stays in the routines that hold it, and they say so."""
    names = dict.fromkeys(one.name for one in exercises if one.id in left_out)
    if not names:
        return ""
    words = tr("Holds %n exercise(s) that you left out: {names}.", "", len(names))
    return words.format(names=listed(names))


def item_row(place: int, exercise: Exercise, settings: PlanSettings) -> RoutineItemRow:
    """The exercise, at its dose, as the one at this place, from 1."""
    length = minutes(exercise_s(exercise, settings))
    only = exercise.dose.only
    return RoutineItemRow(
        exercise=exercise.id,
        number=str(place),
        name=exercise.name,
        detail=f"{length} · {_sides(only)}" if exercise.sided else length,
        dose=exercise.dose.summary,
        picture=telling_picture(exercise),
    )


def _sides(only: Side | None) -> str:
    if only is None:
        return tr("both sides")
    return tr("left side only") if only is Side.LEFT else tr("right side only")
