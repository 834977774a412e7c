# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Checks single files of exercises and routines, wherever they lie."""

from collections.abc import Iterable
from pathlib import Path

from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.exercise_parser import parse_exercise
from recovery_gui.storage.file_head import FileKind, kind_of
from recovery_gui.storage.problems import Problems
from recovery_gui.storage.routine_parser import parse_routine
from recovery_gui.storage.toml_source import read_toml


def check_files(paths: Iterable[Path], catalog: ExerciseCatalog) -> list[str]:
    """The problem lines of these files, in their order, after those of what they share.

    A routine may name the exercises of `catalog` and those checked beside it.
    """
    library, lines = catalog.library
    known = {one.id: one for one in catalog.exercises()}
    kinds = {path: _kind(path) for path in paths}
    found: dict[Path, list[str]] = {}
    for path in (path for path, kind in kinds.items() if kind is FileKind.EXERCISE):
        exercise, found[path] = parse_exercise(path, library, taken=catalog.taken(path.parent))
        if exercise is not None:
            known[exercise.id] = exercise
    for path in (path for path, kind in kinds.items() if kind is FileKind.ROUTINE):
        _, found[path] = parse_routine(path, known, taken=catalog.taken(path.parent))
    return [*lines, *(line for path in kinds for line in found[path])]


def _kind(path: Path) -> FileKind:
    """What the file is; one that cannot be read is told about as an exercise."""
    return kind_of(read_toml(path, Problems(str(path))) or {})
