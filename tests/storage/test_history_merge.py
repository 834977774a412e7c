# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Histories of several machines merged: in any order, as often as one likes, to the same end."""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import (
    ExerciseRecord,
    SessionRecord,
    SessionStatus,
    Soreness,
)
from recovery_gui.core.side import Side
from recovery_gui.core.week_mark import WeekKind, WeekMark
from recovery_gui.storage.deletions import Deletion
from recovery_gui.storage.errors import SessionUnknown
from recovery_gui.storage.exchange import import_file
from recovery_gui.storage.exchange_json import export_json
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.merge import HistoryContent, MergeResult

MakeRecord = Callable[[int], SessionRecord]
NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
MONDAY = date(2026, 11, 16)
MACHINES, SESSIONS, WEEKS = 3, 4, 2
EVER = (date.min, date.max)


def everything(store: HistoryStore) -> tuple[Any, ...]:
    """All that a history shows and all that it merges."""
    content = store.content()
    return (
        store.sessions(),
        store.bin(NOW),
        store.week_marks(),
        store.day_totals(*EVER),
        sorted(store.area_totals(*EVER), key=str),
        store.exercise_totals(),
        sorted(content.sessions, key=lambda one: one.id),
        content.deletions,
        content.weeks,
    )


def practised(machine: int, number: int) -> SessionRecord:
    start = NOW - timedelta(days=number, hours=machine)
    areas = (BodyArea.CALVES, BodyArea.FEET)[: 1 + number % 2]
    entry = ExerciseRecord("press", f"Press {machine}", Side.LEFT, 60 + number, 90, False, areas)
    return SessionRecord(
        id=str(UUID(int=number + 1)),
        started_at=start,
        ended_at=start + timedelta(seconds=90),
        zone="UTC",
        local_date=start.date(),
        title=f"Press on {machine}",
        source="press",
        status=SessionStatus.PARTIAL,
        exercises=(entry,),
    )


# What happens: on which machine, what, to which session or week, at how many minutes of a clock
# that may stand still or go back, and with which other machine.
EVENT = st.tuples(
    st.integers(0, MACHINES - 1),
    st.sampled_from(["practise", "edit", "rate", "delete", "undo", "mark", "unmark", "merge"]),
    st.integers(0, SESSIONS - 1),
    st.integers(0, 5),
    st.integers(1, MACHINES - 1),
)


def happen(stores: list[HistoryStore], event: tuple[int, str, int, int, int]) -> None:
    machine, what, number, minute, other = event
    store, at = stores[machine], NOW - timedelta(minutes=minute)
    record = practised(machine, number)
    week = MONDAY - timedelta(weeks=number % WEEKS)
    changed = replace(record, note=f"{machine} {minute}", local_date=at.date())
    with suppress(SessionUnknown):
        match what:
            case "practise":
                store.save_session(record)
            case "edit":
                store.edit_session(replace(changed, started_at=at, ended_at=at), at)
            case "rate":
                rating = Soreness(BodyArea.CALVES, Side.LEFT, minute)
                store.update_session(replace(changed, soreness_after=(rating,)))
            case "delete":
                store.delete_session(record.id, at)
            case "undo":
                store.restore_session(record.id, at)
            case "mark":
                store.mark_week(WeekMark(week, list(WeekKind)[minute % 3], at))
            case "unmark":
                store.unmark_week(week, at)
            case _:
                import_file(stores[(machine + other) % MACHINES].path, store)


def merge_all(stores: list[HistoryStore], order: list[tuple[int, int]]) -> None:
    """Every machine hears of every other, in this order and then round about."""
    rounds = [(one, (one + step) % MACHINES) for step in (1, 2) for one in range(MACHINES)]
    for into, source in [*order, *rounds]:
        if into != source:
            import_file(stores[source].path, stores[into])


@settings(max_examples=500, deadline=None)
@given(
    events=st.lists(EVENT, min_size=4, max_size=12),
    order=st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), max_size=3),
)
def test_three_machines_end_in_the_same_history(
    tmp_path_factory: pytest.TempPathFactory,
    events: list[tuple[int, str, int, int, int]],
    order: list[tuple[int, int]],
) -> None:
    directory = tmp_path_factory.mktemp("machines", numbered=True)
    stores = [
        HistoryStore(directory / f"{one}.sqlite3", directory / f"backups-{one}", now=lambda: NOW)
        for one in range(MACHINES)
    ]
    for store in stores:
        store.add_sessions([])
    for event in events:
        happen(stores, event)
    merge_all(stores, order)
    ends = [everything(store) for store in stores]
    assert ends[0] == ends[1] == ends[2]
    for store in stores:
        report = store.verify()
        assert (report.problem, report.damaged, report.wrong) == ("", (), ())
        store.close()


RECORD = st.builds(
    lambda number, note, minute: replace(
        practised(0, number),
        note=note,
        revised_at=None if minute is None else NOW + timedelta(minutes=minute),
    ),
    st.integers(0, 2),
    st.sampled_from(["", "a", "b", "long"]),
    st.none() | st.integers(0, 3),
)
DELETION = st.builds(
    lambda number, minute, undone: Deletion(
        str(UUID(int=number + 1)), NOW + timedelta(minutes=minute), undone
    ),
    *(st.integers(0, 2), st.integers(0, 3), st.booleans()),
)
CONTENT = st.builds(
    lambda records, deletions: HistoryContent(
        tuple(records), {one.session_id: one for one in deletions}
    ),
    st.lists(RECORD, max_size=3),
    st.lists(DELETION, max_size=2),
)


def merged(directory: Path, name: str, *contents: HistoryContent) -> tuple[Any, ...]:
    store = HistoryStore(directory / f"{name}.sqlite3", directory / name, now=lambda: NOW)
    for content in contents:
        store.merge(content)
    result = everything(store)
    store.close()
    return result


@settings(max_examples=40, deadline=None)
@given(a=CONTENT, b=CONTENT, c=CONTENT)
def test_merging_is_idempotent_commutative_and_associative(
    tmp_path_factory: pytest.TempPathFactory,
    a: HistoryContent,
    b: HistoryContent,
    c: HistoryContent,
) -> None:
    directory = tmp_path_factory.mktemp("laws")
    one = merged(directory, "abc", a, b, c)
    assert merged(directory, "cba", c, b, a) == one
    assert merged(directory, "abcab", a, b, c, a, b) == one
    inner = HistoryStore(directory / "bc.sqlite3", directory / "bc", now=lambda: NOW)
    inner.merge(b)
    inner.merge(c)
    assert merged(directory, "a-bc", a, inner.content()) == one
    inner.close()


@pytest.fixture
def other(tmp_path: Path) -> HistoryStore:
    return HistoryStore(tmp_path / "other.sqlite3", tmp_path / "other", now=lambda: NOW)


def test_a_deletion_comes_along(
    store: HistoryStore, other: HistoryStore, make_record: MakeRecord
) -> None:
    for each in (store, other):
        each.add_sessions([make_record(0), make_record(1)])
    other.delete_session(make_record(0).id, NOW)
    result = import_file(other.path, store)
    assert (result.new, result.known, result.changed) == (0, 2, 1)
    assert store.sessions() == (make_record(1),)
    assert [one.record for one in store.bin(NOW)] == [make_record(0)]


def test_an_edit_after_the_deletion_stays(
    store: HistoryStore, other: HistoryStore, make_record: MakeRecord
) -> None:
    for each in (store, other):
        each.save_session(make_record(0))
    other.delete_session(make_record(0).id, NOW)
    store.edit_session(replace(make_record(0), note="later"), NOW + timedelta(minutes=1))
    for into, source in ((store, other), (other, store)):
        import_file(source.path, into)
    assert [one.note for one in store.sessions()] == ["later"]
    assert store.sessions() == other.sessions()
    assert other.bin(NOW) == ()


def test_of_two_never_edited_the_one_that_says_more_stays(
    store: HistoryStore, make_record: MakeRecord
) -> None:
    silent = replace(make_record(0), soreness_before=(), soreness_after=(), note="much longer" * 9)
    store.save_session(make_record(0))
    assert store.merge(HistoryContent((silent,))) == MergeResult(0, 1, 0)
    assert store.sessions() == (make_record(0),)


def test_what_a_merge_replaces_is_in_the_journal(
    store: HistoryStore, make_record: MakeRecord
) -> None:
    store.save_session(make_record(0))
    edited = replace(make_record(0), note="theirs", revised_at=NOW)
    assert store.merge(HistoryContent((edited,))) == MergeResult(0, 1, 1)
    (change,) = store.journal(edited.id)
    assert (change.kind, change.before["note"]) == ("merge", make_record(0).note)


def test_a_damaged_session_is_mended_by_a_sound_one(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    connection = sqlite3.connect(tmp_path / "history.sqlite3")
    connection.execute("UPDATE session SET note = 'x'")
    connection.commit()
    connection.close()
    assert store.sessions() == ()
    assert store.merge(HistoryContent((make_record(0),))) == MergeResult(1, 0, 0)
    assert store.sessions() == (make_record(0),)
    assert store.verify().wrong == ()


def test_an_export_carries_edits_deletions_and_weeks(
    store: HistoryStore, other: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.add_sessions([make_record(0), make_record(1), make_record(2)])
    store.edit_session(replace(make_record(0), note="edited"), NOW)
    store.delete_session(make_record(1).id, NOW)
    store.delete_session(make_record(2).id, NOW)
    store.restore_session(make_record(2).id, NOW)
    store.mark_week(WeekMark(MONDAY, WeekKind.TAPER, NOW))
    store.mark_week(WeekMark(MONDAY - timedelta(weeks=1), WeekKind.ILL, NOW))
    store.unmark_week(MONDAY - timedelta(weeks=1), NOW)
    path = tmp_path / "export.json"
    path.write_text(export_json(store.sessions(), NOW, store.content()), encoding="utf-8")
    other.save_session(make_record(1))
    import_file(path, other)
    assert other.sessions() == store.sessions()
    assert other.content().deletions == store.content().deletions
    assert other.content().weeks == store.content().weeks
