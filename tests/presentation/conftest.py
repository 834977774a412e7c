# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The real library, a history in memory, and a clock moved by hand."""

import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.practice_plan import PracticePlan, plan_exercise
from recovery_gui.core.settings import PlanSettings, Settings
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.history_service import HistoryService
from recovery_gui.services.observable import Observable
from recovery_gui.services.session_controller import SessionController
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir
from tests.presentation.world import HandClock, MemoryStore

BUILTIN = resources_dir() / "exercises"


@pytest.fixture(scope="session")
def press() -> Exercise:
    """Hip to Heel Press, as it ships."""
    found = CatalogService(ExerciseCatalog(BUILTIN, Path("none"))).exercise("hip-to-heel-press")
    assert found is not None
    return found


@pytest.fixture
def plan(press: Exercise) -> PracticePlan:
    """Its plan with default settings."""
    return plan_exercise(press, PlanSettings())


@pytest.fixture
def own_exercise(tmp_path: Path) -> Callable[[str, str], Path]:
    """Puts a copy of Hip to Heel Press with another name among the user's own exercises."""
    text = (BUILTIN / "hip-to-heel-press.toml").read_text("utf-8")

    def add(name: str, line: str = "") -> Path:
        own_id = name.lower().replace(" ", "-")
        made = text.replace('"hip-to-heel-press"', f'"{own_id}"')
        path = tmp_path / "exercises" / f"{own_id}.toml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(line + made.replace('"Hip to Heel Press"', f'"{name}"'), "utf-8")
        return path

    return add


@pytest.fixture
def own_routine(tmp_path: Path) -> Callable[..., Path]:
    """Puts a routine of these exercises, by id, among the user's own."""

    def add(name: str, *exercises: str) -> Path:
        items = "".join(f'\n[[items]]\nexercise = "{one}"\n' for one in exercises)
        own_id = name.lower().replace(" ", "-")
        head = f'format = 1\nkind = "routine"\nid = "{own_id}"\nname = "{name}"\n'
        path = tmp_path / "routines" / f"{own_id}.toml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f'{head}when = "any evening"\ngoal = "ease"\n{items}', "utf-8")
        return path

    return add


@pytest.fixture
def catalog(tmp_path: Path) -> CatalogService:
    """Hip to Heel Press as it ships and the user's own files, read when first asked."""
    library = tmp_path / "library"
    (library / "exercises").mkdir(parents=True)
    shutil.copytree(resources_dir() / "shared", library / "shared")
    shutil.copy(BUILTIN / "hip-to-heel-press.toml", library / "exercises")
    return CatalogService(ExerciseCatalog(library / "exercises", tmp_path / "exercises"))


@pytest.fixture
def settings() -> Observable[Settings]:
    """Default settings, to be replaced at will."""
    return Observable(Settings())


@pytest.fixture
def clock() -> HandClock:
    """Stands still until it is moved."""
    return HandClock()


@pytest.fixture
def store() -> MemoryStore:
    """An empty history."""
    return MemoryStore()


@pytest.fixture
def controller(clock: HandClock, store: MemoryStore) -> SessionController:
    """No exercise chosen."""
    numbers: Iterator[int] = count(1)
    return SessionController(clock, store, lambda: f"id {next(numbers)}")


@pytest.fixture
def history(store: MemoryStore, clock: HandClock, controller: SessionController) -> HistoryService:
    """Follows the session."""
    service = HistoryService(store, clock)
    controller.state.subscribe(service.follow)
    return service


@pytest.fixture
def practise(controller: SessionController, clock: HandClock) -> Callable[[float], None]:
    """Lets the session run for so many seconds, one second at a time."""

    def run(seconds: float) -> None:
        while seconds > 0:
            clock.seconds += min(seconds, 1.0)
            seconds -= 1.0
            controller.tick()

    return run
