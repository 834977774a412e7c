# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The library of exercises, and the search in it."""

import unicodedata

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.routine import Routine
from recovery_gui.services.ports import ExerciseCatalog


class CatalogService:
    """Reads the library when first asked, and once."""

    def __init__(self, catalog: ExerciseCatalog) -> None:
        self._catalog = catalog
        self._exercises: dict[str, Exercise] | None = None

    def exercises(self) -> tuple[Exercise, ...]:
        """Every exercise that loads, in the library's order."""
        return tuple(self._by_id().values())

    def exercise(self, exercise_id: str) -> Exercise | None:
        """The exercise with this id, if it loads."""
        return self._by_id().get(exercise_id)

    def search(self, text: str) -> tuple[Exercise, ...]:
        """Exercises that hold every word of `text`; those whose name begins with it first.

        Looked at: names, areas and equipment, whatever their case and accents.
        """
        words = _plain(text).split()
        start = " ".join(words)
        found = [each for each in self.exercises() if _holds(each, words)]
        return tuple(sorted(found, key=lambda each: not _plain(each.name).startswith(start)))

    def routines(self) -> tuple[Routine, ...]:
        """Every routine that loads."""
        return ()

    def routine(self, routine_id: str) -> Routine | None:
        """The routine with this id, if it loads."""
        return next((one for one in self.routines() if one.id == routine_id), None)

    def search_routines(self, text: str) -> tuple[Routine, ...]:
        """Routines that hold every word of `text`."""
        return self.routines() if not text else ()

    def problems(self) -> tuple[str, ...]:
        """One line for each thing that is wrong with an exercise file."""
        return self._catalog.problems()

    def _by_id(self) -> dict[str, Exercise]:
        if self._exercises is None:
            self._exercises = {each.id: each for each in self._catalog.exercises()}
        return self._exercises


def _holds(exercise: Exercise, words: list[str]) -> bool:
    areas = (area.value for area in exercise.areas)
    things = (thing.label for thing in exercise.equipment + exercise.optional_equipment)
    text = _plain("\n".join([exercise.name, *exercise.alternative_names, *areas, *things]))
    return all(word in text for word in words)


def _plain(text: str) -> str:
    """`text` without case, accents and hyphens."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("-", " "))
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))
