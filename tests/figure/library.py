# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Every picture of the built-in library, at rest and in motion."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from typing_extensions import override

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import Picture
from recovery_gui.figure.path import Way
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir

BUILDS = tuple(FigureBuild)


@cache
def exercises() -> tuple[Exercise, ...]:
    """The built-in exercises; their settled bodies are known from now on."""
    return ExerciseCatalog(resources_dir() / "exercises", Path("no such folder")).exercises()


class Motion(NamedTuple):
    """A picture at rest (`way` is None), its swing, or the way from its neighbour."""

    exercise: str
    step: str
    picture: Picture
    way: Way | None = None

    @override
    def __str__(self) -> str:
        return f"{self.exercise} {self.step}"


def rests() -> Iterator[Motion]:
    """Every step and finish as it begins."""
    for exercise in exercises():
        for number, picture in enumerate(exercise.pictures, start=1):
            yield Motion(exercise.id, f"{number}", picture)


def ways(build: FigureBuild) -> Iterator[Motion]:
    """Every swing, and every way between two steps that differ."""
    for exercise in exercises():
        for number, picture in enumerate(exercise.pictures, start=1):
            if picture.counter_pose is not None:
                way = Way(picture, picture, swing=True, build=build)
                yield Motion(exercise.id, f"{number} swing", picture, way)
        for number, (before, after) in enumerate(pairwise(exercise.pictures), start=1):
            if before != after:
                way = Way(before, after, swing=False, build=build)
                yield Motion(exercise.id, f"{number} to {number + 1}", after, way)
