# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the list may show; each row is worked out once, for planning takes time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.practice_plan import exercise_s
from recovery_gui.core.routine import Routine, equipment_of, exercises_of, routine_s
from recovery_gui.core.settings import PlanSettings, PracticeSettings, Settings
from recovery_gui.presentation.exercise_rows import exercise_row, routine_row
from recovery_gui.presentation.list_filter import Listed, lies_down
from recovery_gui.presentation.text import ago
from recovery_gui.services.catalog_service import CatalogService


@dataclass(frozen=True, slots=True)
class Days:
    """Today, and the day on which each exercise and routine, by id, was done last."""

    today: date
    last_done: Mapping[str, date]


class ListRows:
    """Keeps a row for as long as what it is made from stays the same."""

    def __init__(self, catalog: CatalogService) -> None:
        self._catalog = catalog
        self._kept: dict[str, tuple[tuple[object, ...], Listed]] = {}

    def found(
        self, query: str, settings: Settings, days: Days, *, some: bool = False
    ) -> list[Listed]:
        """Routines and exercises that match `query`, or `some` word of it; marked and dated."""
        plan, known = settings.plan, {one.id: one for one in self._catalog.exercises()}
        routines = self._catalog.search_routines(query, some=some)
        exercises = self._catalog.search(query, some=some)
        found = [
            *(self._routine(one, known, plan) for one in routines),
            *(self._exercise(one, plan) for one in exercises),
        ]
        return [_marked(one, settings.practice, days) for one in found]

    def _exercise(self, exercise: Exercise, plan: PlanSettings) -> Listed:
        def make() -> Listed:
            return Listed(
                exercise_row(exercise, plan),
                exercise_s(exercise, plan),
                frozenset(exercise.equipment),
                lies_down([exercise]),
            )

        return self._listed(exercise.id, (exercise, plan), make)

    def _routine(
        self, routine: Routine, known: Mapping[str, Exercise], plan: PlanSettings
    ) -> Listed:
        def make() -> Listed:
            row = exercises_of(routine, known)
            needs = frozenset(equipment_of(row))
            return Listed(
                routine_row(routine, row, plan), routine_s(row, plan), needs, lies_down(row)
            )

        made_from = (routine, plan, *(known[item.exercise] for item in routine.items))
        return self._listed(routine.id, made_from, make)

    def _listed(
        self, key: str, made_from: tuple[object, ...], make: Callable[[], Listed]
    ) -> Listed:
        kept = self._kept.get(key)
        if kept is None or kept[0] != made_from:
            kept = self._kept[key] = (made_from, make())
        return kept[1]


def _marked(one: Listed, practice: PracticeSettings, days: Days) -> Listed:
    done, row = days.last_done.get(one.row.id), one.row
    favourite, left_out = row.id in practice.favourites, row.id in practice.left_out
    if not (done or favourite or left_out):
        return one
    last_done = ago(done, days.today) if done else ""
    marked = replace(row, last_done=last_done, favourite=favourite, left_out=left_out)
    return replace(one, row=marked, done=done)
