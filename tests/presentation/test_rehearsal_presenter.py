# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The routine After the Long Run as it ships, looked through from end to end."""

from dataclasses import replace
from pathlib import Path

import pytest

from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import Exercise
from recovery_gui.core.routine import exercises_of
from recovery_gui.core.settings import PlanSettings, Settings
from recovery_gui.core.side import Side
from recovery_gui.presentation.rehearsal_presenter import RehearsalPresenter
from recovery_gui.presentation.rehearsal_props import RehearsalProps, within_reach
from recovery_gui.presentation.step_panel_props import Fact
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.observable import Observable
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir

ROUTINE = "after-long-run"


@pytest.fixture(scope="module")
def library() -> CatalogService:
    return CatalogService(ExerciseCatalog(resources_dir() / "exercises", Path("none")))


@pytest.fixture
def shown() -> list[RehearsalProps]:
    """What was shown."""
    return []


@pytest.fixture
def rehearsal(
    library: CatalogService, settings: Observable[Settings], shown: list[RehearsalProps]
) -> RehearsalPresenter:
    made = RehearsalPresenter(library, settings, shown.append)
    made.open(ROUTINE)
    return made


def where(shown: list[RehearsalProps]) -> tuple[int, int]:
    return shown[-1].place, shown[-1].step.index


def test_forward_leads_through_every_step_and_back_again(
    rehearsal: RehearsalPresenter, shown: list[RehearsalProps], library: CatalogService
) -> None:
    routine = library.routine(ROUTINE)
    assert routine is not None
    known = {one.id: one for one in library.exercises()}
    steps = [len(one.steps) for one in exercises_of(routine, known)]
    for _ in range(sum(steps) - 1):
        assert not shown[-1].is_last
        rehearsal.forward()
    places = [(place, index) for place, count in enumerate(steps) for index in range(count)]
    assert [(one.place, one.step.index) for one in shown] == places
    assert shown[-1].is_last
    rehearsal.forward()
    assert where(shown) == places[-1]
    for _ in range(sum(steps) + 1):
        rehearsal.back()
    assert where(shown) == (0, 0)
    assert shown[-1].is_first


def test_an_exercise_is_gone_to(rehearsal: RehearsalPresenter, shown: list[RehearsalProps]) -> None:
    rehearsal.step(2)
    rehearsal.go(3)
    assert where(shown) == (3, 0)
    assert shown[-1].step.title == shown[-1].names[3]


def test_it_is_seen_from_the_first_side(
    rehearsal: RehearsalPresenter, shown: list[RehearsalProps], settings: Observable[Settings]
) -> None:
    settings.publish(replace(settings.value, plan=PlanSettings(first_side=Side.LEFT)))
    rehearsal.go(1)
    assert shown[-1].step.subtitle.startswith("Left side")
    rehearsal.go(0)
    assert shown[-1].step.subtitle == "Step 1 of 5"


def test_it_closes_once(
    library: CatalogService, settings: Observable[Settings], shown: list[RehearsalProps]
) -> None:
    made = RehearsalPresenter(library, settings, shown.append)
    told: list[bool] = []
    made.is_open.subscribe(told.append)
    made.open("hip-to-heel-press")
    made.close()
    made.open(ROUTINE)
    made.close()
    made.close()
    assert told == [False, True, False]


def test_without_a_routine_nothing_is_shown(
    rehearsal: RehearsalPresenter, shown: list[RehearsalProps]
) -> None:
    rehearsal.close()
    count = len(shown)
    rehearsal.go(1)
    assert len(shown) == count


def needing(exercise: Exercise, *needed: Equipment, like: tuple[Equipment, ...] = ()) -> Exercise:
    return replace(exercise, equipment=needed, optional_equipment=like)


def test_within_reach_tells_what_for(press: Exercise) -> None:
    mat, chair, towel = Equipment.MAT, Equipment.CHAIR, Equipment.TOWEL
    exercises = [
        needing(press, mat, chair),
        needing(press, mat, like=(chair, towel)),
        needing(press, mat, chair),
        needing(press, mat, chair, Equipment.FOAM_ROLLER),
    ]
    assert within_reach(exercises) == (
        Fact("Mat", "All along"),
        Fact("Chair", "Exercises 1, 3 to 4"),
        Fact("Foam roller", "Exercise 4"),
        Fact("If you like", "Towel"),
    )


def test_nothing_within_reach(press: Exercise) -> None:
    assert within_reach([needing(press)]) == ()
