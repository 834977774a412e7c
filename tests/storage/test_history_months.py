# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Sums of whole months, and ratings of the latest sessions alone."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.history_query import AreaTotal, MonthTotals, SorenessPoint
from recovery_gui.core.session_record import (
    DayTotal,
    ExerciseRecord,
    SessionRecord,
    SessionStatus,
    Soreness,
)
from recovery_gui.core.side import Side
from recovery_gui.storage import session_pages
from recovery_gui.storage.history_store import HistoryStore

START = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> HistoryStore:
    return HistoryStore(tmp_path / "history.sqlite3", tmp_path / "backups")


def session(days_ago: int, seconds: int, *areas: BodyArea, rating: int = 4) -> SessionRecord:
    start = START - timedelta(days=days_ago)
    entry = ExerciseRecord("rest", "Rest", Side.NONE, seconds, seconds, True, areas)
    return SessionRecord(
        id=str(UUID(int=days_ago + 1)),
        started_at=start,
        ended_at=start + timedelta(seconds=seconds),
        zone="UTC",
        local_date=start.date(),
        title="Rest",
        source="rest",
        status=SessionStatus.COMPLETED,
        exercises=(entry,),
        soreness_after=(Soreness(BodyArea.CALVES, Side.LEFT, rating),),
    )


def test_a_month_sums_its_days(store: HistoryStore) -> None:
    assert store.month_totals(date.min, date.max) == MonthTotals()
    calves, feet = BodyArea.CALVES, BodyArea.FEET
    store.add_sessions(
        [session(0, 30, calves), session(1, 60, calves, feet), session(30, 40), session(90, 9)]
    )
    sums = store.month_totals(date(2026, 10, 31), date(2026, 11, 1))
    assert sums.months == (
        DayTotal(date(2026, 10, 1), 1, 40, 1),
        DayTotal(date(2026, 11, 1), 2, 90, 2),
    )
    assert set(sums.areas) == {
        AreaTotal(date(2026, 10, 1), None, 40),
        AreaTotal(date(2026, 11, 1), calves, 60),
        AreaTotal(date(2026, 11, 1), feet, 30),
    }


def test_a_month_that_was_emptied_is_not_there(store: HistoryStore) -> None:
    store.add_sessions([session(0, 30)])
    store.delete_session(str(UUID(int=1)), START)
    assert store.month_totals(date.min, date.max) == MonthTotals()


def test_months_say_what_their_days_say(store: HistoryStore) -> None:
    areas = tuple(BodyArea)
    store.add_sessions(session(day, 60 + day, *areas[: day % 4]) for day in range(70))
    sums: dict[tuple[date, BodyArea | None], int] = {}
    for one in store.area_totals(date.min, date.max):
        key = (one.date.replace(day=1), one.area)
        sums[key] = sums.get(key, 0) + one.seconds
    months = store.month_totals(date.min, date.max).areas
    assert {(one.date, one.area): one.seconds for one in months} == sums
    assert len(months) == len(sums)


def test_ratings_are_those_of_the_latest_sessions(
    store: HistoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_pages, "RATED_SESSIONS", 2)
    store.add_sessions(session(day, 60, rating=day) for day in range(4))
    unrated = replace(session(9, 60), soreness_after=())
    store.add_sessions([unrated])
    assert store.soreness_points(BodyArea.CALVES) == (
        SorenessPoint(date(2026, 11, 21), Side.LEFT, None, 1),
        SorenessPoint(date(2026, 11, 22), Side.LEFT, None, 0),
    )


def test_a_month_that_is_missing_among_the_sums_is_summed_from_its_sessions(
    store: HistoryStore,
) -> None:
    """A disk that writes a page in the place of another leaves nothing that does not fit."""
    import sqlite3

    store.add_sessions(session(day, 60 + day, BodyArea.CALVES) for day in range(0, 400, 25))
    asked = (date.min, date.max)
    before = store.day_totals(*asked), store.area_totals(*asked), store.exercise_totals()
    store.close()
    connection = sqlite3.connect(store.path)
    assert connection.execute("DELETE FROM month_sum").rowcount > 10
    connection.commit()
    connection.close()
    assert before == (store.day_totals(*asked), store.area_totals(*asked), store.exercise_totals())
    assert len(store.verify().wrong) > 10
    store.close()


@pytest.mark.parametrize("day", ["", "garbage", "garbage-~~", "garbage\U0010ffff1", "2026-1", "0"])
def test_a_damaged_day_does_not_keep_the_months_from_ending(store: HistoryStore, day: str) -> None:
    import sqlite3

    store.add_sessions([session(0, 60), session(40, 30)])
    store.close()
    connection = sqlite3.connect(store.path)
    connection.execute("UPDATE session SET local_date = ? WHERE seconds = 30", (day,))
    connection.execute("DELETE FROM month_sum")
    connection.commit()
    connection.close()
    assert [one.seconds for one in store.day_totals(date.min, date.max)] == [60]
    store.close()
