# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The library of exercises and routines, and the search in it."""

from collections.abc import Callable
from operator import itemgetter
from typing import TypeVar

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.routine import Routine, areas_of, equipment_of, exercises_of, fits
from recovery_gui.core.search_words import also_said
from recovery_gui.core.words import area_word, thing_word
from recovery_gui.services.observable import Observable
from recovery_gui.services.ports import ExerciseCatalog
from recovery_gui.services.word_search import Entry, Question, entry

T = TypeVar("T", Exercise, Routine)


class CatalogService:
    """Reads the library when first asked, and what has changed at each `reload`.

    `changed` counts the reloads that found something new: what is shown is then to be
    asked for again.
    """

    def __init__(self, catalog: ExerciseCatalog) -> None:
        self._catalog = catalog
        self._exercises: dict[str, Exercise] | None = None
        self._routines: dict[str, Routine] | None = None
        self._entries: dict[tuple[type, str], Entry] = {}
        self._lent: Routine | None = None
        self.changed = Observable(0)

    def reload(self) -> None:
        """Read the files that have changed since the last time; cheap when none has."""
        if self._catalog.refresh():
            self._exercises = self._routines = None
            self._entries.clear()
            self.changed.publish(self.changed.value + 1)

    def exercises(self) -> tuple[Exercise, ...]:
        """Every exercise that loads, in the library's order."""
        return tuple(self._by_id().values())

    def exercise(self, exercise_id: str) -> Exercise | None:
        """The exercise with this id, if it loads."""
        return self._by_id().get(exercise_id)

    def routines(self) -> tuple[Routine, ...]:
        """Every routine that loads, in the library's order."""
        return tuple(self._routines_by_id().values())

    def routine(self, routine_id: str) -> Routine | None:
        """The routine with this id, if it loads; or the one that is lent."""
        lent = self._lent
        if lent is not None and lent.id == routine_id and fits(lent, self._by_id()):
            return lent
        return self._routines_by_id().get(routine_id)

    def lend(self, routine: Routine) -> None:
        """Let a routine be found by its id that stands in no list; it replaces the one before."""
        self._lent = routine

    def search(self, text: str, *, some: bool = False) -> tuple[Exercise, ...]:
        """Exercises that hold every word of `text`; those whose names begin with it first.

        Looked at: names, areas and equipment, whatever their case and accents; after those that
        hold the words in the language of the program come those that do in English. `some`: those
        that hold any of the words, the most first.
        """
        return self._found(self.exercises(), text, _entry_of_exercise, some=some)

    def search_routines(self, text: str, *, some: bool = False) -> tuple[Routine, ...]:
        """Routines that hold every word of `text`; those whose name begins with it first.

        Looked at: name, when and goal, and the names, areas and equipment of the exercises; `some`
        as for these.
        """
        known = self._by_id()

        def entry_of(routine: Routine) -> Entry:
            row = exercises_of(routine, known)
            areas, things = areas_of(row), equipment_of(row)
            return entry(
                (routine.name,),
                (
                    *(routine.when, routine.goal, *(one.name for one in row)),
                    *(*map(area_word, areas), *map(also_said, areas), *map(thing_word, things)),
                ),
                routine.written_names,
                (
                    *(name for one in row for name in one.written_names[:1]),
                    *(one.value for one in (*areas, *things)),
                ),
            )

        return self._found(self.routines(), text, entry_of, some=some)

    def _found(
        self, things: tuple[T, ...], text: str, entry_of: Callable[[T], Entry], *, some: bool
    ) -> tuple[T, ...]:
        question = Question(text)
        if not question.words:
            return things
        rank = question.rank_some if some else question.rank
        ranked = ((rank(self._entry(one, entry_of)), one) for one in things)
        found = [(place, one) for place, one in ranked if place is not None]
        return tuple(one for _, one in sorted(found, key=itemgetter(0)))

    def _entry(self, thing: T, entry_of: Callable[[T], Entry]) -> Entry:
        """What is looked at, worked out once for each reading of the library."""
        key = type(thing), thing.id
        kept = self._entries.get(key)
        if kept is None:
            kept = self._entries[key] = entry_of(thing)
        return kept

    def problems(self) -> tuple[str, ...]:
        """One line for each thing that is wrong with a file of the library."""
        return self._catalog.problems()

    def _by_id(self) -> dict[str, Exercise]:
        if self._exercises is None:
            self._exercises = {each.id: each for each in self._catalog.exercises()}
        return self._exercises

    def _routines_by_id(self) -> dict[str, Routine]:
        if self._routines is None:
            self._routines = {each.id: each for each in self._catalog.routines()}
        return self._routines


def _entry_of_exercise(exercise: Exercise) -> Entry:
    areas, things = exercise.areas, exercise.equipment + exercise.optional_equipment
    return entry(
        (exercise.name, *exercise.alternative_names),
        (*map(area_word, areas), *map(also_said, areas), *map(thing_word, things)),
        exercise.written_names,
        (one.value for one in (*areas, *things)),
    )
