# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""`list`, `check`, `schema`: the library, without a window."""

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import Exercise, Origin
from recovery_gui.core.practice_plan import PracticePlan, plan_exercise
from recovery_gui.core.routine import Routine, areas_of, equipment_of, exercises_of, plan_routine
from recovery_gui.core.settings import PlanSettings
from recovery_gui.presentation.text import listed
from recovery_gui.storage import exercise_parser, routine_parser
from recovery_gui.storage.errors import ImportRefused
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.file_head import FileKind
from recovery_gui.storage.library_check import check_files
from recovery_gui.storage.library_import import look, shelf_of
from recovery_gui.storage.paths import Paths
from recovery_gui.storage.resources import resources_dir


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
    else:
        for line in _lines(entries):
            print(line)
    return 0


def check(arguments: argparse.Namespace, paths: Paths) -> int:
    """Print one line for each problem of the files; 1 when there is any, else nothing.

    Routines that were exported are checked as they would come in.
    """
    packed = [path for path in arguments.files if path.suffix == ".json"]
    files = [path for path in arguments.files if path not in packed]
    problems = check_files(files, _catalog(paths)) if files or not packed else []
    problems += [f"{path}: {line}" for path in packed for line in _packed(path, paths)]
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def _packed(path: Path, paths: Paths) -> tuple[str, ...]:
    try:
        return look(path, shelf_of(paths)).rejected
    except ImportRefused as refused:
        return (refused.what,)


def schema(arguments: argparse.Namespace, _paths: Paths) -> int:
    """Print the JSON Schema of the exercise file, or of the routine file."""
    kinds = {FileKind.EXERCISE.value: exercise_parser, FileKind.ROUTINE.value: routine_parser}
    print(json.dumps(kinds[arguments.kind].json_schema(), indent=2, ensure_ascii=False))
    return 0


def _catalog(paths: Paths) -> ExerciseCatalog:
    return ExerciseCatalog(resources_dir() / "exercises", paths.exercises)


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


def _lines(entries: Sequence[Entry]) -> Iterator[str]:
    """In columns; routines, which serve many areas, have a wide one of their own for these."""
    ids, names = max(len(one.id) for one in entries), max(len(one.name) for one in entries)
    areas = {
        kind: max(len(listed(one.areas)) for one in entries if one.kind == kind)
        for kind in {one.kind for one in entries}
    }
    for one in entries:
        needs = listed(thing.label for thing in one.equipment) or "nothing"
        yield (
            f"{one.id:{ids}}  {one.name:{names}}  {one.minutes:4.1f} min  "
            f"{listed(one.areas):{areas[one.kind]}}  ({needs}){one.marks}"
        )


def _as_json(entry: Entry) -> dict[str, object]:
    return {**entry._asdict(), "equipment": [thing.value for thing in entry.equipment]}
