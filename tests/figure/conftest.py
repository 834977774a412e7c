# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The pictures of Hip to Heel Press as its file has them."""

import pytest

from recovery_gui.core.picture import Picture
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir


@pytest.fixture(scope="session")
def pictures() -> tuple[Picture, ...]:
    """Its eight steps, and then its finish."""
    exercises = resources_dir() / "exercises"
    catalog = ExerciseCatalog(exercises, exercises / "none")
    (exercise,) = (one for one in catalog.exercises() if one.id == "hip-to-heel-press")
    assert exercise.finish is not None
    return (*(step.picture for step in exercise.steps), exercise.finish.picture)


@pytest.fixture(scope="session")
def transitions(pictures: tuple[Picture, ...]) -> tuple[tuple[Picture, Picture], ...]:
    """Every way from one picture to another, as Back, Next and the dots may go."""
    return tuple((one, other) for one in pictures for other in pictures if one != other)
