# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.practice_plan import PracticePlan
from recovery_gui.core.routine import Routine, RoutineItem, plan_routine
from recovery_gui.core.session_record import Discomfort
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.presentation.leave_out_presenter import LeaveOutPresenter
from recovery_gui.presentation.leave_out_props import LeaveOutProps
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.history_service import HistoryService
from recovery_gui.services.session_controller import SessionController
from recovery_gui.services.settings_service import SettingsService
from recovery_gui.storage.settings_store import SettingsStore
from tests.presentation.world import MemoryStore, session

PRESS = "hip-to-heel-press"
QUESTION = "Hip to Heel Press hurt in 2 sessions of the last 90 days. Leave it out from now on?"
DONE = "Hip to Heel Press is left out from now on."

Hurt = Callable[[], None]


@pytest.fixture
def settings(tmp_path: Path) -> SettingsService:
    return SettingsService(SettingsStore(tmp_path / "settings.toml"))


@pytest.fixture
def shown() -> list[LeaveOutProps]:
    """What was shown."""
    return []


@pytest.fixture
def leaving(
    controller: SessionController,
    history: HistoryService,
    catalog: CatalogService,
    settings: SettingsService,
    shown: list[LeaveOutProps],
) -> LeaveOutPresenter:
    return LeaveOutPresenter(controller.state, history, catalog, settings, shown.append)


@pytest.fixture
def hurt(
    controller: SessionController, plan: PracticePlan, practise: Callable[[float], None]
) -> Hurt:
    """A session in which the press hurts, up to its finish."""

    def practise_and_mark() -> None:
        controller.choose(plan)
        controller.start()
        practise(15.0)
        controller.hurts()
        controller.skip_exercise()

    return practise_and_mark


def marked(store: MemoryStore, days_ago: int, exercise: str = PRESS) -> None:
    """A session so many days ago in which an exercise hurt."""
    record = session(days_ago)
    store.save_session(replace(record, discomforts=(Discomfort(exercise, 4, Side.LEFT),)))


def left_out(settings: SettingsService) -> tuple[str, ...]:
    return settings.settings.value.practice.left_out


@pytest.mark.usefixtures("leaving")
def test_the_first_time_nothing_is_asked(hurt: Hurt, shown: list[LeaveOutProps]) -> None:
    hurt()
    assert shown == [LeaveOutProps()]


def test_the_second_time_it_is_asked_and_left_out(
    leaving: LeaveOutPresenter,
    hurt: Hurt,
    store: MemoryStore,
    settings: SettingsService,
    shown: list[LeaveOutProps],
) -> None:
    marked(store, 90)
    hurt()
    assert shown == [LeaveOutProps(QUESTION)]
    leaving.leave_out()
    assert shown[-1] == LeaveOutProps("", DONE)
    assert left_out(settings) == (PRESS,)
    leaving.leave_out()
    assert left_out(settings) == (PRESS,)


@pytest.mark.usefixtures("leaving")
def test_what_is_too_long_ago_does_not_count(
    hurt: Hurt, store: MemoryStore, shown: list[LeaveOutProps]
) -> None:
    marked(store, 91)
    hurt()
    assert shown == [LeaveOutProps()]


def test_it_can_be_kept(
    leaving: LeaveOutPresenter,
    hurt: Hurt,
    store: MemoryStore,
    settings: SettingsService,
    shown: list[LeaveOutProps],
) -> None:
    marked(store, 3)
    hurt()
    leaving.keep()
    assert shown[-1] == LeaveOutProps()
    assert left_out(settings) == ()


def test_leaving_out_can_be_taken_back(
    leaving: LeaveOutPresenter,
    hurt: Hurt,
    store: MemoryStore,
    settings: SettingsService,
    shown: list[LeaveOutProps],
) -> None:
    marked(store, 3)
    settings.change(
        replace(
            settings.settings.value,
            practice=replace(settings.settings.value.practice, left_out=("cat-cow",)),
        )
    )
    hurt()
    leaving.leave_out()
    assert left_out(settings) == ("cat-cow", PRESS)
    leaving.undo()
    assert left_out(settings) == ("cat-cow",)
    assert shown[-1] == LeaveOutProps()


def test_what_is_left_out_already_is_not_asked_about(
    leaving: LeaveOutPresenter,
    hurt: Hurt,
    store: MemoryStore,
    controller: SessionController,
    shown: list[LeaveOutProps],
) -> None:
    marked(store, 3)
    hurt()
    leaving.leave_out()
    controller.close()
    hurt()
    assert shown[-1] == LeaveOutProps()


def test_a_rating_does_not_ask_again(
    leaving: LeaveOutPresenter,
    hurt: Hurt,
    store: MemoryStore,
    controller: SessionController,
    shown: list[LeaveOutProps],
) -> None:
    marked(store, 3)
    hurt()
    leaving.keep()
    controller.rate((), (), "Sharp.")
    assert shown[1:] == [LeaveOutProps()]


@pytest.mark.usefixtures("leaving")
def test_leaving_the_finish_leaves_the_question(
    hurt: Hurt,
    store: MemoryStore,
    controller: SessionController,
    shown: list[LeaveOutProps],
) -> None:
    marked(store, 3)
    hurt()
    controller.close()
    assert shown == [LeaveOutProps(QUESTION), LeaveOutProps()]


def test_several_are_asked_about_one_by_one(
    leaving: LeaveOutPresenter,
    controller: SessionController,
    store: MemoryStore,
    press: Exercise,
    practise: Callable[[float], None],
    shown: list[LeaveOutProps],
) -> None:
    """The second of them is no longer in the library."""
    marked(store, 3)
    marked(store, 4, "gone")
    known = {PRESS: press, "gone": replace(press, id="gone")}
    items = tuple(RoutineItem(one) for one in known)
    controller.choose(plan_routine(Routine("r", "R", "", "", items), known, PlanSettings()))
    controller.start()
    for _ in known:
        practise(25.0)
        controller.hurts()
        controller.skip_exercise()
        controller.resume()
    assert shown[-1] == LeaveOutProps(QUESTION)
    leaving.leave_out()
    assert shown[-1] == LeaveOutProps(QUESTION.replace("Hip to Heel Press", "gone"), DONE)
    leaving.keep()
    assert shown[-1] == LeaveOutProps("", DONE)


@pytest.mark.usefixtures("leaving")
def test_a_history_that_cannot_be_read_asks_nothing(
    hurt: Hurt, store: MemoryStore, shown: list[LeaveOutProps]
) -> None:
    marked(store, 3)
    store.unreadable = True
    hurt()
    assert shown == [LeaveOutProps()]
