# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from dataclasses import replace
from pathlib import Path

import pytest

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.practice_plan import PracticePlan, plan_exercise
from recovery_gui.core.routine import Routine, RoutineItem, plan_routine
from recovery_gui.core.settings import PlanSettings
from recovery_gui.presentation.cautions_presenter import (
    ASK_FIRST,
    NOT_ADVICE,
    STOP,
    CautionsPresenter,
    caution_sections,
    cautions_props,
)
from recovery_gui.presentation.cautions_props import CautionsProps
from recovery_gui.presentation.step_panel_props import AboutSection
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.settings_service import SettingsService
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.settings_store import SettingsStore

NAMES = ("cat-cow", "hip-to-heel-press", "quad-foam-roll")


@pytest.fixture(scope="module")
def catalog() -> CatalogService:
    """The library as it ships."""
    return CatalogService(ExerciseCatalog(resources_dir() / "exercises", Path("none")))


@pytest.fixture
def settings(tmp_path: Path) -> SettingsService:
    return SettingsService(SettingsStore(tmp_path / "settings.toml"))


@pytest.fixture
def shown() -> list[CautionsProps]:
    """What was shown."""
    return []


@pytest.fixture
def cautions(
    catalog: CatalogService, settings: SettingsService, shown: list[CautionsProps]
) -> CautionsPresenter:
    return CautionsPresenter(catalog, settings, shown.append)


@pytest.fixture
def begun() -> list[str]:
    """What has begun."""
    return []


def exercise(catalog: CatalogService, name: str) -> Exercise:
    found = catalog.exercise(name)
    assert found is not None
    return found


@pytest.fixture
def routine(catalog: CatalogService) -> PracticePlan:
    """The three exercises, the first of them once more at the end."""
    items = tuple(RoutineItem(one) for one in (*NAMES, NAMES[0]))
    known = {one.id: one for one in catalog.exercises()}
    return plan_routine(Routine("r", "R", "", "", items), known, PlanSettings())


def read_now(settings: SettingsService) -> tuple[str, ...]:
    return settings.settings.value.practice.cautions_read


def test_nothing_begins_before_it_is_read(
    cautions: CautionsPresenter,
    plan: PracticePlan,
    settings: SettingsService,
    shown: list[CautionsProps],
    begun: list[str],
) -> None:
    cautions.ask(plan, lambda: begun.append("press"))
    assert cautions.is_open.value
    assert begun == []
    assert [props.opening for props in shown] == [
        "Read this once, before your first Hip to Heel Press."
    ]
    cautions.read()
    assert begun == ["press"]
    assert not cautions.is_open.value
    assert read_now(settings) == ("hip-to-heel-press",)


def test_it_is_asked_once_and_remembered(
    cautions: CautionsPresenter,
    catalog: CatalogService,
    plan: PracticePlan,
    shown: list[CautionsProps],
    begun: list[str],
    tmp_path: Path,
) -> None:
    cautions.ask(plan, lambda: begun.append("first"))
    cautions.read()
    cautions.ask(plan, lambda: begun.append("second"))
    later = SettingsService(SettingsStore(tmp_path / "settings.toml"))
    CautionsPresenter(catalog, later, shown.append).ask(plan, lambda: begun.append("third"))
    assert begun == ["first", "second", "third"]
    assert len(shown) == 1


def test_not_today_begins_nothing_and_asks_again(
    cautions: CautionsPresenter,
    plan: PracticePlan,
    settings: SettingsService,
    shown: list[CautionsProps],
    begun: list[str],
) -> None:
    cautions.ask(plan, lambda: begun.append("press"))
    cautions.leave()
    assert (begun, cautions.is_open.value, read_now(settings)) == ([], False, ())
    cautions.ask(plan, lambda: begun.append("press"))
    assert len(shown) == 2


def test_a_routine_asks_for_what_is_new_in_it_alone(
    cautions: CautionsPresenter,
    routine: PracticePlan,
    plan: PracticePlan,
    settings: SettingsService,
    shown: list[CautionsProps],
    begun: list[str],
) -> None:
    cautions.ask(plan, lambda: None)
    cautions.read()
    cautions.ask(routine, lambda: begun.append("routine"))
    assert shown[-1].opening == (
        "2 exercises of this session are new to you. Read this once for all."
    )
    cautions.read()
    assert begun == ["routine"]
    assert read_now(settings) == ("hip-to-heel-press", "cat-cow", "quad-foam-roll")


@pytest.mark.parametrize("known", [True, False])
def test_what_has_nothing_to_say_begins_at_once(
    settings: SettingsService,
    shown: list[CautionsProps],
    begun: list[str],
    press: Exercise,
    known: bool,
) -> None:
    quiet = replace(press, id="quiet", contraindications=(), stop_rules=())

    class Shelf:
        def exercises(self) -> tuple[Exercise, ...]:
            return (quiet,) if known else ()

        def routines(self) -> tuple[Routine, ...]:
            return ()

        def problems(self) -> tuple[str, ...]:
            return ()

        def refresh(self) -> bool:
            return False

    asked = CautionsPresenter(CatalogService(Shelf()), settings, shown.append)
    asked.ask(plan_exercise(quiet, PlanSettings()), lambda: begun.append("quiet"))
    assert (begun, shown) == (["quiet"], [])


def lines(sections: tuple[AboutSection, ...]) -> list[str]:
    return [line for section in sections for line in section.lines]


def test_one_exercise_is_told_in_two_lists(press: Exercise) -> None:
    against, stops, last = cautions_props([press]).sections
    assert (against.heading, against.lines) == (ASK_FIRST, press.contraindications)
    assert (stops.heading, stops.lines) == (STOP, press.stop_rules)
    assert last.small == (NOT_ADVICE,)


def test_of_several_all_is_said_and_each_line_once(catalog: CatalogService) -> None:
    exercises = [exercise(catalog, name) for name in NAMES]
    sections = caution_sections(exercises)
    told = lines(sections)
    assert len(told) == len(set(told))
    for one in exercises:
        assert {*one.contraindications, *one.stop_rules} <= set(told)


def test_what_is_shared_stands_above_and_what_is_not_under_its_name(
    catalog: CatalogService,
) -> None:
    press, roll = exercise(catalog, NAMES[1]), exercise(catalog, NAMES[2])
    by_heading = {one.heading: one.lines for one in caution_sections([press, roll])}
    shared = set(press.contraindications) & set(roll.contraindications)
    assert set(by_heading[ASK_FIRST]) == shared
    own = by_heading["Hip to Heel Press: not, or ask first, if"]
    assert own == tuple(line for line in press.contraindications if line not in shared)
    assert all(
        line in press.stop_rules for line in by_heading["Hip to Heel Press: stop at once if"]
    )
