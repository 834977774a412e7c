# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""`list`, `check`, `schema`, `render`: the library, without a window."""

import argparse
import json
import os
from collections.abc import Sequence
from typing import NamedTuple

from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import Exercise, Origin
from recovery_gui.core.fault import Fault
from recovery_gui.core.practice_plan import PracticePlan, fill_side, plan_exercise
from recovery_gui.core.routine import Routine, areas_of, equipment_of, exercises_of, plan_routine
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.presentation.exercise_rows import pictures_of
from recovery_gui.presentation.text import listed
from recovery_gui.storage import exercise_parser, routine_parser
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.file_head import FileKind
from recovery_gui.storage.library_check import check_files
from recovery_gui.storage.paths import Paths
from recovery_gui.storage.resources import resources_dir

PICTURE_SIZE = (868, 560)
SHEET_SIZE = (1600, 1100)


class Entry(NamedTuple):
    """A line of the list."""

    kind: str
    id: str
    name: str
    minutes: float
    areas: list[str]
    equipment: list[Equipment]
    origin: str

    @property
    def marks(self) -> str:
        """What sets the line apart from an exercise of the program's: "  [routine, own]"."""
        usual = (FileKind.EXERCISE.value, Origin.BUILT_IN.value)
        marks = [mark for mark in (self.kind, self.origin) if mark not in usual]
        return f"  [{', '.join(marks)}]" if marks else ""


def list_library(arguments: argparse.Namespace, paths: Paths) -> int:
    """Print every exercise and routine; with --json, as a list of objects."""
    entries = _entries(_catalog(paths))
    if arguments.json:
        print(json.dumps([_as_json(one) for one in entries], indent=2, ensure_ascii=False))
    for one in () if arguments.json else entries:
        needs = listed(thing.label for thing in one.equipment)
        print(
            f"{one.id}  {one.name}  {one.minutes:g} min  {listed(one.areas)}  ({needs}){one.marks}"
        )
    return 0


def check(arguments: argparse.Namespace, paths: Paths) -> int:
    """Print one line for each problem of the files; 1 when there is any, else nothing."""
    problems = check_files(arguments.files, _catalog(paths))
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def schema(arguments: argparse.Namespace, _paths: Paths) -> int:
    """Print the JSON Schema of the exercise file, or of the routine file."""
    kinds = {FileKind.EXERCISE.value: exercise_parser, FileKind.ROUTINE.value: routine_parser}
    print(json.dumps(kinds[arguments.kind].json_schema(), indent=2, ensure_ascii=False))
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


def _entries(catalog: ExerciseCatalog) -> list[Entry]:
    settings = PlanSettings()
    known = {one.id: one for one in catalog.exercises()}
    entries = [
        _entry(FileKind.EXERCISE, one, plan_exercise(one, settings), [one])
        for one in known.values()
    ]
    for routine in catalog.routines():
        plan = plan_routine(routine, known, settings)
        row = exercises_of(routine, known)
        entries.append(_entry(FileKind.ROUTINE, routine, plan, row))
    return entries


def _entry(
    kind: FileKind, one: Exercise | Routine, plan: PracticePlan, exercises: Sequence[Exercise]
) -> Entry:
    return Entry(
        kind=kind.value,
        id=one.id,
        name=one.name,
        minutes=round(plan.seconds / 60, 1),
        areas=[area.value for area in areas_of(exercises)],
        equipment=list(equipment_of(exercises)),
        origin=one.origin.value,
    )


def _as_json(entry: Entry) -> dict[str, object]:
    return {**entry._asdict(), "equipment": [thing.value for thing in entry.equipment]}
