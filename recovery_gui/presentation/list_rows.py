# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The rows of the list in their groups; each is worked out once, for planning takes time."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.routine import Routine, exercises_of
from recovery_gui.core.settings import PlanSettings
from recovery_gui.presentation.exercise_list_props import ExerciseRow, RowGroup
from recovery_gui.presentation.exercise_rows import exercise_row, routine_row
from recovery_gui.presentation.text import day
from recovery_gui.services.catalog_service import CatalogService

FEATURED = "hip-to-heel-press"


class ListRows:
    """Keeps a row for as long as what it is made from stays the same."""

    def __init__(self, catalog: CatalogService) -> None:
        self._catalog = catalog
        self._kept: dict[str, tuple[tuple[object, ...], ExerciseRow]] = {}

    def groups(
        self, query: str, settings: PlanSettings, last_done: dict[str, date], today: date
    ) -> tuple[RowGroup, ...]:
        """What matches `query`, without empty groups.

        All of it: the featured exercise, routines, exercises. A search tells exercises first.
        """
        routines = [self._routine(one, settings) for one in self._catalog.search_routines(query)]
        found = [self._exercise(one, settings) for one in self._catalog.search(query)]
        exercises = [_dated(row, last_done.get(row.id), today) for row in found]
        if query:
            return _groups(("Exercises", exercises), ("Routines", routines))
        return _groups(
            ("Begin here", [row for row in exercises if row.id == FEATURED]),
            ("Routines", routines),
            ("Exercises", [row for row in exercises if row.id != FEATURED]),
        )

    def _exercise(self, exercise: Exercise, settings: PlanSettings) -> ExerciseRow:
        made_from = (exercise, settings)
        return self._row(exercise.id, made_from, lambda: exercise_row(exercise, settings))

    def _routine(self, routine: Routine, settings: PlanSettings) -> ExerciseRow:
        known = {one.id: one for one in self._catalog.exercises()}
        made_from = (routine, settings, *(known[item.exercise] for item in routine.items))
        return self._row(
            routine.id,
            made_from,
            lambda: routine_row(routine, exercises_of(routine, known), settings),
        )

    def _row(
        self, key: str, made_from: tuple[object, ...], make: Callable[[], ExerciseRow]
    ) -> ExerciseRow:
        kept = self._kept.get(key)
        if kept is None or kept[0] != made_from:
            kept = self._kept[key] = (made_from, make())
        return kept[1]


def _groups(*groups: tuple[str, Iterable[ExerciseRow]]) -> tuple[RowGroup, ...]:
    made = (RowGroup(heading, tuple(rows)) for heading, rows in groups)
    return tuple(group for group in made if group.rows)


def _dated(row: ExerciseRow, last_done: date | None, today: date) -> ExerciseRow:
    return replace(row, last_done=day(last_done, today)) if last_done else row
