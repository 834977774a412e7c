# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The library of exercises and routines: the program's and the user's own."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import NamedTuple

from recovery_gui.core.exercise import Exercise, Origin
from recovery_gui.core.language import spoken
from recovery_gui.core.routine import FITTED, Routine, fits
from recovery_gui.figure.memo import MEMO
from recovery_gui.storage.exercise_parser import parse_exercise
from recovery_gui.storage.library import Library, load_library
from recovery_gui.storage.library_folder import LibraryFolder
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.routine_parser import parse_routine
from recovery_gui.storage.settled_file import SETTLED, read_settled
from recovery_gui.storage.wording import AS_WRITTEN, Wording, wording_in


class _Contents(NamedTuple):
    exercises: tuple[Exercise, ...]
    routines: tuple[Routine, ...]
    problems: tuple[str, ...]


class ExerciseCatalog:
    """Reads the files at first use, and those that have changed when asked to refresh.

    Satisfies the port of that name. `builtin_dir` is `resources/exercises`; the routines
    lie beside it in `routines`, what the files share in `shared`. `user_dir` need not
    exist; the user's routines lie beside it in `routines`. No id of the user's replaces
    one of the program's. Nothing in a file can make it raise. `wording` gives the texts of
    the program's files; those of the language that is spoken when left out.
    """

    def __init__(self, builtin_dir: Path, user_dir: Path, wording: Wording | None = None) -> None:
        self._shared_dir = builtin_dir.parent / "shared"
        self._wording = wording or wording_in(builtin_dir.parent, spoken())
        self._exercises: LibraryFolder[Exercise] = LibraryFolder(builtin_dir)
        self._routines: LibraryFolder[Routine] = LibraryFolder(builtin_dir.parent / "routines")
        self._own_exercises: LibraryFolder[Exercise] = LibraryFolder(user_dir)
        self._own_routines: LibraryFolder[Routine] = LibraryFolder(user_dir.parent / "routines")
        self._contents: _Contents | None = None
        MEMO.come_from(partial(read_settled, resources_dir() / SETTLED))

    def exercises(self) -> tuple[Exercise, ...]:
        """Every exercise that loads, by name."""
        return self._load().exercises

    def routines(self) -> tuple[Routine, ...]:
        """Every routine that loads and whose exercises do, by name."""
        return self._load().routines

    def problems(self) -> tuple[str, ...]:
        """One line per problem: `file:line: field: what is wrong and what is allowed`."""
        return self._load().problems

    def refresh(self) -> bool:
        """Read what has changed on the disk since the last time; whether anything had."""
        changed = self._read()
        if changed:
            self._contents = self._collect()
        return changed

    def taken(self, directory: Path) -> frozenset[str]:
        """The ids that files of a directory may not have; none for a strange directory."""
        exercises = self._exercises.names()
        program = exercises | self._routines.names()
        taken = {
            self._routines.directory: exercises,
            self._own_exercises.directory: program | {FITTED},
            self._own_routines.directory: program | self._own_exercises.names() | {FITTED},
        }
        wanted = directory.resolve()
        return next((ids for one, ids in taken.items() if one.resolve() == wanted), frozenset())

    @cached_property
    def library(self) -> tuple[Library, tuple[str, ...]]:
        """What exercise files share, and the problem lines of that; read once."""
        return load_library(self._shared_dir, self._wording)

    def _load(self) -> _Contents:
        if self._contents is None:
            self._read()
            self._contents = self._collect()
        return self._contents

    def _read(self) -> bool:
        """Exercises before routines, the program's before the user's: each looks back."""
        changed = False
        for exercises, routines in (
            (self._exercises, self._routines),
            (self._own_exercises, self._own_routines),
        ):
            changed = self._read_exercises(exercises, again=changed) or changed
            changed = self._read_routines(routines, again=changed) or changed
        return changed

    def _read_exercises(self, folder: LibraryFolder[Exercise], *, again: bool) -> bool:
        taken = self.taken(folder.directory)
        wording = self._wording if folder is self._exercises else AS_WRITTEN
        library = self.library[0]
        parse = partial(parse_exercise, library=library, taken=taken, wording=wording)
        return folder.refresh(parse, again=again)

    def _read_routines(self, folder: LibraryFolder[Routine], *, again: bool) -> bool:
        taken = self.taken(folder.directory)
        known = _by_id(self._all_exercises())
        wording = self._wording if folder is self._routines else AS_WRITTEN
        parse = partial(parse_routine, exercises=known, taken=taken, wording=wording)
        return folder.refresh(parse, again=again)

    def _all_exercises(self) -> tuple[Exercise, ...]:
        return (*self._exercises.values(), *self._own_exercises.values())

    def _collect(self) -> _Contents:
        own_exercises = [replace(one, origin=Origin.OWN) for one in self._own_exercises.values()]
        own_routines = [replace(one, origin=Origin.OWN) for one in self._own_routines.values()]
        exercises = (*self._exercises.values(), *own_exercises)
        routines = (*self._routines.values(), *own_routines)
        known = _by_id(exercises)
        folders = (self._exercises, self._routines, self._own_exercises, self._own_routines)
        return _Contents(
            tuple(sorted(exercises, key=_name)),
            tuple(sorted((one for one in routines if fits(one, known)), key=_name)),
            (*self.library[1], *(line for one in folders for line in one.problems())),
        )


def _by_id(exercises: Iterable[Exercise]) -> dict[str, Exercise]:
    return {one.id: one for one in exercises}


def _name(one: Exercise | Routine) -> str:
    return one.name.casefold()
