# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The program's own exercises and routines say what they owe the reader."""

from pathlib import Path

import pytest

from recovery_gui.core.exercise import Exercise, cited
from recovery_gui.core.routine import exercises_of
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir

CATALOG = ExerciseCatalog(resources_dir() / "exercises", Path("no such folder"))
EXERCISES = {exercise.id: exercise for exercise in CATALOG.exercises()}
LICENCE = "CC-BY-4.0"


def test_the_library_is_whole() -> None:
    assert CATALOG.problems() == ()
    assert (len(EXERCISES), len(CATALOG.routines())) == (30, 8)
    assert sum(len(exercise.steps) for exercise in EXERCISES.values()) >= 137


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=EXERCISES.keys())
def test_an_exercise_gives_its_reasons_and_its_warnings(exercise: Exercise) -> None:
    assert exercise.evidence
    assert exercise.sources
    assert exercise.source_note
    assert exercise.contraindications
    assert exercise.stop_rules
    assert exercise.licence == LICENCE
    assert exercise.revised is not None


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=EXERCISES.keys())
def test_a_cited_source_can_be_looked_up(exercise: Exercise) -> None:
    known = {source.id: source for source in exercise.sources}
    names = [name for text in exercise.evidence for name in cited(text)]
    assert [name for name in names if not known[name].title] == []


def test_no_exercise_claims_a_review_that_nobody_made() -> None:
    assert [one.id for one in EXERCISES.values() if one.reviewed is not None] == []


def test_routines_use_every_kind_of_override_and_fit() -> None:
    items = [item for routine in CATALOG.routines() for item in routine.items]
    for name in ("sets", "hold_s", "breaths", "passes"):
        assert any(getattr(item, name) is not None for item in items)
    for routine in CATALOG.routines():
        assert len(exercises_of(routine, EXERCISES)) == len(routine.items)
        assert routine.licence == LICENCE
