# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from datetime import date

import pytest

from recovery_gui.core.fault import Fault
from recovery_gui.core.session_record import DayTotal, SessionStatus
from recovery_gui.core.week import WeekTotal
from recovery_gui.services.history_service import HistoryService
from recovery_gui.services.local_week import LocalWeek
from recovery_gui.services.session_controller import SessionController
from tests.services.memory_store import HandClock, MemoryStore, small_plan

TODAY = date(2026, 11, 22)  # A Sunday.


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def history(store: MemoryStore, clock: HandClock) -> HistoryService:
    return HistoryService(store, clock)


@pytest.fixture
def controller(store: MemoryStore, clock: HandClock, history: HistoryService) -> SessionController:
    controller = SessionController(clock, store, lambda: "one")
    controller.state.subscribe(history.follow)
    controller.choose(small_plan())
    controller.start()
    return controller


def practise(controller: SessionController, clock: HandClock, seconds: float) -> None:
    clock.seconds += seconds
    controller.tick()


def test_weeks_are_asked_for_whole_and_come_oldest_first(
    history: HistoryService, store: MemoryStore
) -> None:
    store.days = (DayTotal(TODAY, 1, 60, 1),)
    assert history.weeks(2) == (
        WeekTotal(date(2026, 11, 9)),
        WeekTotal(date(2026, 11, 16), 1, 60, 1),
    )
    assert store.asked_days == (date(2026, 11, 9), TODAY)


def test_weeks_may_begin_on_sunday(store: MemoryStore, clock: HandClock) -> None:
    week = LocalWeek(clock, locale_weekday=lambda: 6)
    assert HistoryService(store, clock, week).weeks(1) == (WeekTotal(TODAY),)
    assert store.asked_days == (TODAY, date(2026, 11, 28))


def test_revision_grows_when_session_and_rating_reach_the_disk(
    history: HistoryService, controller: SessionController, clock: HandClock, store: MemoryStore
) -> None:
    seen: list[tuple[int, str]] = []
    history.revision.subscribe(
        lambda revision: seen.append((revision, " ".join(each.note for each in store.sessions())))
    )
    practise(controller, clock, 3.0)
    controller.stop(keep=True)
    controller.rate((), (), "Better.")
    assert seen == [(0, ""), (1, ""), (2, "Better.")]
    assert history.last_done() == {"rest": TODAY}


def test_refused_session_leaves_the_revision_alone(
    history: HistoryService, controller: SessionController, clock: HandClock, store: MemoryStore
) -> None:
    practise(controller, clock, 3.0)
    store.full = True
    controller.stop(keep=True)
    assert history.revision.value == 0
    assert history.sessions() == ()


def test_session_left_behind_can_be_kept(
    history: HistoryService, controller: SessionController, clock: HandClock
) -> None:
    practise(controller, clock, 3.0)
    controller.pause()
    record = history.keep_checkpoint()
    assert record is not None
    assert (record.id, record.status, record.duration_s) == ("one", SessionStatus.PARTIAL, 2)
    assert history.sessions() == (record,)
    assert history.pending_checkpoint() is None
    assert history.revision.value == 1


@pytest.mark.usefixtures("controller")
def test_session_without_a_whole_second_is_not_kept(history: HistoryService) -> None:
    assert history.pending_checkpoint() is not None
    assert history.keep_checkpoint() is None
    assert history.pending_checkpoint() is None
    assert history.sessions() == ()


def test_without_a_session_left_behind_there_is_nothing_to_keep(history: HistoryService) -> None:
    assert history.keep_checkpoint() is None


@pytest.mark.usefixtures("controller")
def test_session_left_behind_can_be_discarded(history: HistoryService) -> None:
    discarded = history.pending_checkpoint()
    assert discarded is not None
    history.discard_checkpoint()
    assert history.pending_checkpoint() is None
    history.put_back(discarded)
    assert history.pending_checkpoint() == discarded


def test_refusing_disk_keeps_the_session_left_behind(
    history: HistoryService, controller: SessionController, clock: HandClock, store: MemoryStore
) -> None:
    practise(controller, clock, 3.0)
    controller.pause()
    store.full = True
    with pytest.raises(Fault):
        history.keep_checkpoint()
    assert history.pending_checkpoint() is not None


def test_marks_of_the_last_90_days_count(history: HistoryService, store: MemoryStore) -> None:
    assert history.discomfort_counts() == {}
    assert store.asked_since == date(2026, 8, 24)
