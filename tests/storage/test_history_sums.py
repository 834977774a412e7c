# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Sums kept ready, pages of sessions, and soreness over time."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.history_query import (
    AreaTotal,
    ExerciseTotal,
    SessionFilter,
    SessionOrder,
    SorenessPoint,
)
from recovery_gui.core.session_record import SessionRecord, Soreness
from recovery_gui.core.side import Side
from recovery_gui.storage.errors import HistoryUnreadable
from recovery_gui.storage.history_store import HistoryStore

MakeRecord = Callable[[int], SessionRecord]
DAY = date(2026, 11, 22)
ALL_DAYS = (date.min, date.max)


def edit(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def with_areas(record: SessionRecord, seconds: int, *areas: BodyArea) -> SessionRecord:
    entry = replace(record.exercises[0], seconds=seconds, planned_seconds=seconds, areas=areas)
    return replace(record, exercises=(entry,))


def test_nothing_is_asked_of_no_history(store: HistoryStore, tmp_path: Path) -> None:
    assert store.area_totals(*ALL_DAYS) == ()
    assert store.exercise_totals() == ()
    assert store.last_done() == {}
    assert store.soreness_points(BodyArea.CALVES) == ()
    assert store.sessions_page(0, 10) == ()
    assert (store.session_count(), store.session("x")) == (0, None)
    assert list(tmp_path.iterdir()) == []


def test_seconds_are_shared_among_the_areas(store: HistoryStore, make_record: MakeRecord) -> None:
    areas = (BodyArea.CALVES, BodyArea.FEET, BodyArea.SHINS)
    store.save_session(with_areas(make_record(0), 11, *areas))
    store.save_session(with_areas(make_record(1), 7))
    store.save_session(with_areas(make_record(40), 9, BodyArea.NECK))
    before = DAY - timedelta(days=1)
    assert store.area_totals(before, DAY) == (
        AreaTotal(before, None, 7),
        AreaTotal(DAY, BodyArea.CALVES, 4),
        AreaTotal(DAY, BodyArea.FEET, 4),
        AreaTotal(DAY, BodyArea.SHINS, 3),
    )


@pytest.mark.parametrize("few", [True, False])
def test_exercises_are_summed(store: HistoryStore, make_record: MakeRecord, *, few: bool) -> None:
    numbers = range(5) if few else range(50)
    renamed = replace(make_record(0).exercises[0], name="Press, renamed", exercise="press")
    store.add_sessions(make_record(number) for number in numbers[1:])
    store.save_session(replace(make_record(0), exercises=(renamed,)))
    others = len(numbers) - 1
    assert store.exercise_totals() == (
        ExerciseTotal(
            "hip-to-heel-press",
            "Hip to Heel Press",
            others,
            172 * others,
            DAY - timedelta(days=1),
        ),
        ExerciseTotal("press", "Press, renamed", 1, 92, DAY),
    )
    assert store.verify().wrong == ()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE month_sum SET days = replace(days, '172', '999')",
        "UPDATE month_sum SET areas = replace(areas, '86', '87')",
        "UPDATE month_sum SET exercises = replace(exercises, '344', '343')",
        "UPDATE month_sum SET exercises = replace(exercises, '2026', '2027')",
    ],
)
def test_a_damaged_sum_is_told_and_summed_anew(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path, damage: str
) -> None:
    store.add_sessions([make_record(0), make_record(1)])
    asked = (store.day_totals, store.area_totals)
    before = [ask(*ALL_DAYS) for ask in asked], store.exercise_totals(), store.last_done()
    edit(tmp_path / "history.sqlite3", damage)
    assert len(store.verify().wrong) == 1
    after = [ask(*ALL_DAYS) for ask in asked], store.exercise_totals(), store.last_done()
    assert after == before
    store.save_session(make_record(2))
    assert store.verify().wrong == ()
    assert store.exercise_totals()[0].seconds == 3 * 172


def test_rows_that_are_damaged_still_count(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    edit(
        tmp_path / "history.sqlite3",
        "UPDATE session_exercise SET areas = '[' WHERE position = 0",
        "UPDATE session_exercise SET areas = '[[1]]' WHERE position = 1",
    )
    other = replace(make_record(0), id="00000000-0000-0000-0000-0000000000ff")
    store.save_session(other)
    store.edit_session(replace(other, note="edited"), other.ended_at)
    totals = store.area_totals(DAY, DAY)
    assert {one.area: one.seconds for one in totals} == {
        None: 172,
        BodyArea.HAMSTRINGS: 86,
        BodyArea.CALVES: 86,
    }


def test_a_name_that_is_gone_is_the_id(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    edit(tmp_path / "history.sqlite3", "DELETE FROM session_exercise")
    assert store.exercise_totals()[0].name == "hip-to-heel-press"


def test_a_day_without_sessions_is_forgotten(store: HistoryStore, make_record: MakeRecord) -> None:
    store.add_sessions([make_record(0), make_record(1)])
    for number in (0, 1):
        store.delete_session(make_record(number).id, make_record(0).ended_at)
    assert store.day_totals(*ALL_DAYS) == ()
    assert store.verify().wrong == ()


def test_soreness_over_time(store: HistoryStore, make_record: MakeRecord) -> None:
    right = replace(
        make_record(1),
        soreness_before=(
            Soreness(BodyArea.CALVES, Side.RIGHT, 5),
            Soreness(BodyArea.HAMSTRINGS, Side.LEFT, 2),
        ),
        soreness_after=(Soreness(BodyArea.HAMSTRINGS, Side.RIGHT, 0),),
    )
    store.add_sessions([make_record(0), right])
    before = DAY - timedelta(days=1)
    assert store.soreness_points(BodyArea.HAMSTRINGS) == (
        SorenessPoint(before, Side.LEFT, 2, None),
        SorenessPoint(before, Side.RIGHT, None, 0),
        SorenessPoint(DAY, Side.LEFT, 6, 3),
    )
    assert store.soreness_points(BodyArea.NECK) == ()


def test_soreness_of_no_side_is_told(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    edit(tmp_path / "history.sqlite3", "UPDATE soreness SET side = 'up'")
    with pytest.raises(HistoryUnreadable):
        store.soreness_points(BodyArea.HAMSTRINGS)


def table(store: HistoryStore, make_record: MakeRecord) -> None:
    """Six sessions, of which number 2 alone holds another exercise, and 4 is the longest."""
    records = [make_record(number) for number in range(6)]
    other = replace(records[2].exercises[0], exercise="other")
    records[2] = replace(records[2], exercises=(*records[2].exercises, other), note="Long RUN")
    records[4] = with_areas(records[4], 1000, BodyArea.FEET)
    records[5] = with_areas(records[5], 5, BodyArea.FEET)
    store.add_sessions(records)


@pytest.mark.parametrize(
    ("chosen", "numbers"),
    [
        (SessionFilter(), [0, 1, 2, 3, 4, 5]),
        (SessionFilter(order=SessionOrder.OLDEST), [5, 4, 3, 2, 1, 0]),
        (SessionFilter(order=SessionOrder.LONGEST), [4, 2, 0, 1, 3, 5]),
        (SessionFilter(order=SessionOrder.SHORTEST), [5, 0, 1, 3, 2, 4]),
        (SessionFilter(order=SessionOrder.TITLE), [0, 1, 2, 3, 4, 5]),
        (SessionFilter(exercise="other"), [2]),
        (SessionFilter(exercise="none"), []),
        (SessionFilter(words="long run"), [2]),
        (SessionFilter(words="press 3"), [3]),
        (SessionFilter(first=date(2026, 11, 19), last=date(2026, 11, 21)), [1, 2, 3]),
    ],
)
def test_a_page_is_sorted_and_filtered(
    store: HistoryStore, make_record: MakeRecord, chosen: SessionFilter, numbers: list[int]
) -> None:
    table(store, make_record)
    ids = [make_record(number).id for number in numbers]
    assert [one.id for one in store.sessions_page(0, 10, chosen)] == ids
    assert [one.id for one in store.sessions_page(1, 2, chosen)] == ids[1:3]
    assert store.session_count(chosen) == len(ids)


def test_a_page_leaves_damaged_sessions_out(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.add_sessions(make_record(number) for number in range(4))
    edit(tmp_path / "history.sqlite3", "UPDATE session SET note = 'x' WHERE title LIKE '% 1'")
    assert store.sessions_page(0, 2) == (make_record(0),)
    assert store.sessions_page(2, 2) == (make_record(2), make_record(3))
    assert store.session(make_record(1).id) is None
    assert store.session(make_record(2).id) == make_record(2)


def test_what_eased_most_comes_first(store: HistoryStore, make_record: MakeRecord) -> None:
    def rated(number: int, after: int, *more: Soreness) -> SessionRecord:
        one = Soreness(BodyArea.HAMSTRINGS, Side.LEFT, after)
        return replace(make_record(number), soreness_after=(*more, one))

    other_side = Soreness(BodyArea.HAMSTRINGS, Side.RIGHT, 0)
    unrated = replace(make_record(3), soreness_before=())
    store.add_sessions([rated(0, 8, other_side), rated(1, 1), rated(2, 4, other_side), unrated])
    for order, numbers in (
        (SessionOrder.EASED_MOST, [1, 2, 0, 3]),
        (SessionOrder.EASED_LEAST, [0, 2, 1, 3]),
    ):
        page = store.sessions_page(0, 10, SessionFilter(order=order))
        assert [one.id for one in page] == [make_record(number).id for number in numbers]
    store.edit_session(replace(rated(1, 9), note="worse"), make_record(0).ended_at)
    page = store.sessions_page(0, 1, SessionFilter(order=SessionOrder.EASED_LEAST))
    assert page[0].id == make_record(1).id


def test_sums_are_written_down_with_the_backup_of_the_day(
    make_record: MakeRecord, tmp_path: Path
) -> None:
    clock = [datetime(2026, 11, 22, 20, 0, tzinfo=UTC)]
    store = HistoryStore(tmp_path / "h.sqlite3", tmp_path / "backups", now=lambda: clock[0])

    def stale() -> list[tuple[str]]:
        connection = sqlite3.connect(tmp_path / "h.sqlite3")
        months = connection.execute("SELECT month FROM stale_month").fetchall()
        connection.close()
        return months

    store.save_session(make_record(0))
    assert stale() == []
    store.save_session(make_record(1))
    assert stale() == [("2026-11",)]
    assert [one.sessions for one in store.day_totals(*ALL_DAYS)] == [1, 1]
    assert store.exercise_totals()[0].seconds == 2 * 172
    clock[0] += timedelta(days=1)
    store.save_session(make_record(40))
    assert stale() == []
    store.add_sessions(make_record(50 + number) for number in range(120))
    assert stale() == []
    assert sum(one.sessions for one in store.day_totals(*ALL_DAYS)) == 123
    assert store.verify().wrong == ()
    store.close()
