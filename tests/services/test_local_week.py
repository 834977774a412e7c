# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The day that a session belongs to is decided when it is saved; weeks follow the settings."""

from datetime import UTC, date, datetime

import pytest

from recovery_gui.core.goal import Goal
from recovery_gui.core.session_state import Instant
from recovery_gui.core.settings import GoalKind, HistorySettings, Settings
from recovery_gui.services.history_service import HistoryService
from recovery_gui.services.local_week import LocalWeek
from recovery_gui.services.session_controller import SessionController
from tests.services.memory_store import MemoryStore, small_plan

NIGHT = datetime(2026, 11, 22, 0, 30, tzinfo=UTC)


class NightClock:
    """Half past midnight, so many seconds later."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> Instant:
        return Instant(self.seconds, NIGHT)


@pytest.fixture
def clock() -> NightClock:
    return NightClock()


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.mark.parametrize(("ends_at", "day"), [(0, 22), (1, 21), (6, 21)])
def test_half_past_midnight_is_the_day_chosen(
    clock: NightClock, store: MemoryStore, ends_at: int, day: int
) -> None:
    week = LocalWeek(clock, lambda: HistorySettings(day_ends_at=ends_at))
    controller = SessionController(clock, store, lambda: "one", week)
    controller.choose(small_plan())
    controller.start()
    clock.seconds = 3.0
    controller.tick()
    controller.stop(keep=True)
    kept = store.by_id["one"]
    assert (kept.local_date, kept.started_at) == (date(2026, 11, day), NIGHT)


def test_a_session_kept_after_a_crash_has_the_day_chosen(
    clock: NightClock, store: MemoryStore
) -> None:
    controller = SessionController(clock, store, lambda: "one")
    controller.choose(small_plan())
    controller.start()
    clock.seconds = 3.0
    controller.tick()
    controller.pause()
    week = LocalWeek(clock, lambda: HistorySettings(day_ends_at=2))
    record = HistoryService(store, clock, week).keep_checkpoint()
    assert record is not None
    assert record.local_date == date(2026, 11, 21)


def test_other_weeks_are_counted_anew(clock: NightClock, store: MemoryStore) -> None:
    chosen = [HistorySettings()]
    history = HistoryService(store, clock, LocalWeek(clock, lambda: chosen[0]))
    history.heed(Settings(text_percent=150))
    assert history.revision.value == 0
    history.heed(Settings(history=HistorySettings(goal_amount=5)))
    history.heed(Settings(history=HistorySettings(goal_amount=5)))
    assert history.revision.value == 1


def test_the_first_weekday_is_chosen_or_the_locales(clock: NightClock) -> None:
    chosen = HistorySettings(GoalKind.MINUTES, 45, first_weekday=5)
    assert LocalWeek(clock, lambda: chosen, lambda: 6).first_weekday == 5
    week = LocalWeek(clock, locale_weekday=lambda: 6)
    assert (week.first_weekday, week.week_of(date(2026, 11, 21))) == (6, date(2026, 11, 15))
    assert LocalWeek(clock, lambda: chosen).goal == Goal(GoalKind.MINUTES, 45)
