# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The library of exercises: the program's own and the user's."""

from collections.abc import Iterable
from pathlib import Path

from recovery_gui.core.exercise import Exercise
from recovery_gui.storage.exercise_parser import parse_exercise
from recovery_gui.storage.library import load_library
from recovery_gui.storage.resources import resources_dir

MAX_USER_FILES = 500


class ExerciseCatalog:
    """Reads every exercise file once, at first use; satisfies the port of that name.

    `builtin_dir` is `resources/exercises`; what the files share lies beside it in
    `shared`. `user_dir` need not exist. Nothing in a file can make it raise.
    """

    def __init__(self, builtin_dir: Path, user_dir: Path) -> None:
        self._builtin_dir = builtin_dir
        self._user_dir = user_dir
        self._loaded: tuple[tuple[Exercise, ...], tuple[str, ...]] | None = None

    def exercises(self) -> tuple[Exercise, ...]:
        """Every exercise that loads, by name."""
        return self._load()[0]

    def problems(self) -> tuple[str, ...]:
        """One line per problem: `file:line: field: what is wrong and what is allowed`."""
        return self._load()[1]

    def _load(self) -> tuple[tuple[Exercise, ...], tuple[str, ...]]:
        if self._loaded is None:
            self._loaded = self._read()
        return self._loaded

    def _read(self) -> tuple[tuple[Exercise, ...], tuple[str, ...]]:
        library, shared_problems = load_library(self._builtin_dir.parent / "shared")
        problems = list(shared_problems)
        found: dict[str, Exercise] = {}
        for path in (*_toml_files(self._builtin_dir), *_toml_files(self._user_dir)):
            exercise, lines = parse_exercise(path, library)
            problems += lines
            if exercise is None:
                continue
            if exercise.id in found:
                problems.append(f'{path}:1: id: "{exercise.id}" is taken; allowed: a new id')
                continue
            found[exercise.id] = exercise
        return tuple(sorted(found.values(), key=lambda one: one.name.casefold())), tuple(problems)


def check_files(paths: Iterable[Path]) -> list[str]:
    """The problem lines of these exercise files, checked against the program's library."""
    library, lines = load_library(resources_dir() / "shared")
    return [*lines, *(line for path in paths for line in parse_exercise(path, library)[1])]


def _toml_files(directory: Path) -> list[Path]:
    """The exercise files of a directory by name; none when it cannot be listed."""
    try:
        files = sorted(path for path in directory.glob("*.toml") if path.is_file())
    except OSError:
        return []
    return files[:MAX_USER_FILES]
