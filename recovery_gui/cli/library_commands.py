# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""`list`, `check`, `schema`, `render`: the library, without a window."""

import argparse
import json
import os

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.fault import Fault
from recovery_gui.core.practice_plan import fill_side, plan_exercise
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.presentation.exercise_rows import pictures_of
from recovery_gui.presentation.text import listed
from recovery_gui.storage.exercise_catalog import ExerciseCatalog, check_files
from recovery_gui.storage.exercise_parser import json_schema
from recovery_gui.storage.paths import Paths
from recovery_gui.storage.resources import resources_dir

PICTURE_SIZE = (868, 560)
SHEET_SIZE = (1600, 1100)


def list_exercises(arguments: argparse.Namespace, paths: Paths) -> int:
    """Print every exercise; with --json, as a list of objects."""
    exercises = _catalog(paths).exercises()
    if arguments.json:
        print(json.dumps([_summary(one) for one in exercises], indent=2, ensure_ascii=False))
    for one in () if arguments.json else exercises:
        areas = listed(area.value for area in one.areas)
        needs = listed(item.label for item in one.equipment)
        print(f"{one.id}  {one.name}  {_minutes(one):g} min  {areas}  ({needs})")
    return 0


def check(arguments: argparse.Namespace, _paths: Paths) -> int:
    """Print one line for each problem of the files; 1 when there is any."""
    problems = check_files(arguments.files)
    for problem in problems:
        print(problem)
    if not problems:
        print(f"{len(arguments.files)} checked, no problems")
    return 1 if problems else 0


def schema(_arguments: argparse.Namespace, _paths: Paths) -> int:
    """Print the JSON Schema of the exercise file."""
    print(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return 0


def render(arguments: argparse.Namespace, paths: Paths) -> int:
    """Draw a step of an exercise, or a sheet of all, into a file."""
    exercise = _exercise(paths, arguments.id)
    side = Side(arguments.side) if exercise.sided else Side.NONE
    # Drawing text needs a platform; this one needs no display.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from recovery_gui.cli.drawing import draw_sheet, draw_step  # noqa: PLC0415 - imports Qt

    pictures = [picture.seen_from(side) for picture in pictures_of(exercise)]
    if arguments.step is None:
        captions = [
            f"{number + 1}  {fill_side(step.short, side)}"
            for number, step in enumerate(exercise.steps)
        ]
        if exercise.finish:
            captions.append(fill_side(exercise.finish.short, side))
        draw_sheet(arguments, list(zip(captions, pictures, strict=True)), SHEET_SIZE)
    else:
        draw_step(arguments, pictures[_step_index(exercise, arguments.step)], PICTURE_SIZE)
    print(f"{exercise.name}: {arguments.output}")
    return 0


def _catalog(paths: Paths) -> ExerciseCatalog:
    return ExerciseCatalog(resources_dir() / "exercises", paths.exercises)


def _exercise(paths: Paths, wanted: str) -> Exercise:
    found = {exercise.id: exercise for exercise in _catalog(paths).exercises()}
    if wanted not in found:
        raise Fault(f"There is no exercise “{wanted}”.", f"There are: {listed(found)}.")
    return found[wanted]


def _step_index(exercise: Exercise, number: int) -> int:
    if not 1 <= number <= len(exercise.steps):
        raise Fault(
            f"{exercise.name} has no step {number}.", f"Steps go from 1 to {len(exercise.steps)}."
        )
    return number - 1


def _summary(exercise: Exercise) -> dict[str, object]:
    return {
        "id": exercise.id,
        "name": exercise.name,
        "kind": "exercise",
        "minutes": _minutes(exercise),
        "areas": [area.value for area in exercise.areas],
        "equipment": [item.value for item in exercise.equipment],
    }


def _minutes(exercise: Exercise) -> float:
    return round(plan_exercise(exercise, PlanSettings()).seconds / 60, 1)
