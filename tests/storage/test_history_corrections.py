# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Edit, delete, take back; weeks set aside; and the journal of it all."""

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import SessionRecord, Soreness
from recovery_gui.core.side import Side
from recovery_gui.core.week_mark import WeekKind, WeekMark
from recovery_gui.storage.errors import SessionDamaged, SessionRefused, SessionUnknown
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.instants import at_or_after, from_utc_text
from recovery_gui.storage.record_json import record_to_json
from tests.storage.records import RECORDS

MakeRecord = Callable[[int], SessionRecord]
NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
MONDAY = date(2026, 11, 16)
ALL_DAYS = (date.min, date.max)
ROWS = ("session", "session_exercise", "soreness")

DELETER = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from recovery_gui.storage.history_store import HistoryStore

store = HistoryStore(Path(sys.argv[1]), Path(sys.argv[2]))
store.delete_session(sys.argv[3], datetime.now(UTC))
os.kill(os.getpid(), signal.SIGKILL)
"""


def raw_rows(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    connection = sqlite3.connect(path)
    rows = {
        table: connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3").fetchall()  # noqa: S608
        for table in ROWS
    }
    connection.close()
    return rows


def edit(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()


def sums(store: HistoryStore) -> tuple[Any, ...]:
    days, areas = store.day_totals(*ALL_DAYS), store.area_totals(*ALL_DAYS)
    return days, sorted(areas, key=str), store.exercise_totals(), store.last_done()


def test_an_edit_replaces_what_there_was(store: HistoryStore, make_record: MakeRecord) -> None:
    store.add_sessions([make_record(0), make_record(1)])
    entry = replace(make_record(1).exercises[0], seconds=10, planned_seconds=10)
    start = make_record(1).started_at - timedelta(days=3)
    edited = replace(
        make_record(1),
        started_at=start,
        ended_at=start + timedelta(seconds=10),
        local_date=start.date(),
        exercises=(entry,),
        soreness_before=(Soreness(BodyArea.FEET, Side.NONE, 1),),
        note="Anders",
    )
    store.edit_session(edited, LATER)
    assert store.session(edited.id) == replace(edited, revised_at=LATER)
    assert [one.seconds for one in store.day_totals(*ALL_DAYS)] == [10, 172]
    assert store.verify().wrong == ()


def test_an_edit_of_what_is_gone_is_told(store: HistoryStore, make_record: MakeRecord) -> None:
    store.save_session(make_record(0))
    with pytest.raises(SessionUnknown):
        store.edit_session(make_record(1), LATER)
    store.delete_session(make_record(0).id, NOW)
    with pytest.raises(SessionUnknown, match="not in the history"):
        store.delete_session(make_record(0).id, LATER)
    with pytest.raises(SessionUnknown, match="not in the history"):
        store.edit_session(make_record(0), LATER)
    store.restore_session(make_record(0).id, LATER)
    with pytest.raises(SessionUnknown, match="not in the bin"):
        store.restore_session(make_record(0).id, LATER)


def test_an_edit_that_contradicts_itself_is_refused(
    store: HistoryStore, make_record: MakeRecord
) -> None:
    store.save_session(make_record(0))
    far = replace(make_record(0), local_date=date(2026, 1, 1))
    with pytest.raises(SessionRefused, match="local_date: is far from the start"):
        store.edit_session(far, LATER)
    assert store.sessions() == (make_record(0),)
    assert store.journal(far.id) == ()


def test_an_edit_is_later_than_the_one_before_whatever_the_clock_says(
    store: HistoryStore, make_record: MakeRecord
) -> None:
    store.save_session(make_record(0))
    for note in ("one", "two"):
        store.edit_session(replace(make_record(0), note=note), NOW)
    kept = store.session(make_record(0).id)
    assert kept is not None
    assert (kept.note, kept.revised_at) == ("two", NOW + timedelta(microseconds=1))


def test_a_damaged_session_is_not_changed(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    edit(tmp_path / "history.sqlite3", "UPDATE session SET note = 'other'")
    before = raw_rows(tmp_path / "history.sqlite3")
    with pytest.raises(SessionDamaged):
        store.delete_session(make_record(0).id, NOW)
    with pytest.raises(SessionDamaged):
        store.edit_session(make_record(0), NOW)
    assert raw_rows(tmp_path / "history.sqlite3") == before


def test_a_deleted_session_lies_in_the_bin(store: HistoryStore, make_record: MakeRecord) -> None:
    store.add_sessions(make_record(number) for number in range(3))
    store.delete_session(make_record(2).id, NOW)
    store.delete_session(make_record(0).id, LATER)
    assert store.sessions() == (make_record(1),)
    assert store.session(make_record(0).id) is None
    assert store.session_count() == 1
    binned = [(one.record, one.deleted_at) for one in store.bin(LATER)]
    assert binned == [(make_record(0), LATER), (make_record(2), NOW)]
    assert [one.sessions for one in store.day_totals(*ALL_DAYS)] == [1]
    assert store.soreness_points(BodyArea.HAMSTRINGS)[0].date == make_record(1).local_date
    assert len(store.soreness_points(BodyArea.HAMSTRINGS)) == 1
    assert store.last_done() == {"hip-to-heel-press": make_record(1).local_date}
    assert store.verify().wrong == ()


def test_undo_restores_every_bit(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.add_sessions(make_record(number) for number in range(3))
    store.edit_session(replace(make_record(1), note="edited"), NOW)
    before, summed = raw_rows(tmp_path / "history.sqlite3"), sums(store)
    for number in range(3):
        store.delete_session(make_record(number).id, LATER)
    assert raw_rows(tmp_path / "history.sqlite3") != before
    for number in range(3):
        store.restore_session(make_record(number).id, LATER)
    assert raw_rows(tmp_path / "history.sqlite3") == before
    assert sums(store) == summed
    assert store.bin(LATER) == ()


@settings(max_examples=60, deadline=None)
@given(records=RECORDS)
def test_undo_restores_every_bit_of_any_session(
    tmp_path_factory: pytest.TempPathFactory, records: list[SessionRecord]
) -> None:
    folder = tmp_path_factory.mktemp("undo")
    with closing(HistoryStore(folder / "h.sqlite3", folder, now=lambda: NOW)) as store:
        store.add_sessions(records)
        before, summed = raw_rows(folder / "h.sqlite3"), sums(store)
        for record in records:
            store.delete_session(record.id, LATER)
        assert store.sessions() == ()
        for record in reversed(records):
            store.restore_session(record.id, LATER)
        assert raw_rows(folder / "h.sqlite3") == before
        assert sums(store) == summed


def test_undo_keeps_the_columns_of_a_newer_program(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    path = tmp_path / "history.sqlite3"
    store.save_session(make_record(0))
    store.close()
    edit(path, "ALTER TABLE session ADD COLUMN mood TEXT NOT NULL DEFAULT 'glad'")
    edit(path, "PRAGMA user_version = 3001")
    edit(path, "UPDATE session SET mood = 'calm'")
    before = raw_rows(path)
    store.delete_session(make_record(0).id, NOW)
    store.restore_session(make_record(0).id, LATER)
    assert raw_rows(path) == before
    store.edit_session(replace(make_record(0), note="n"), LATER)
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT mood FROM session").fetchone() == ("calm",)
    connection.close()


def test_a_kill_between_delete_and_undo_keeps_the_session(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    path = tmp_path / "history.sqlite3"
    store.save_session(make_record(0))
    before = raw_rows(path)
    store.close()
    command = [sys.executable, "-c", DELETER, str(path), str(tmp_path / "backups")]
    done = subprocess.run([*command, make_record(0).id], check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    assert store.sessions() == ()
    assert [one.record for one in store.bin(NOW)] == [make_record(0)]
    store.restore_session(make_record(0).id, NOW)
    assert raw_rows(path) == before


def test_a_session_saved_again_stays_deleted(store: HistoryStore, make_record: MakeRecord) -> None:
    store.save_session(make_record(0))
    store.delete_session(make_record(0).id, NOW)
    store.save_session(make_record(0))
    assert store.sessions() == ()
    assert store.verify().wrong == ()


def test_the_bin_is_emptied_after_thirty_days(make_record: MakeRecord, tmp_path: Path) -> None:
    clock = [NOW]
    store = HistoryStore(tmp_path / "h.sqlite3", tmp_path / "backups", now=lambda: clock[0])
    store.add_sessions([make_record(0), make_record(1)])
    store.delete_session(make_record(0).id, NOW)
    last_moment = NOW + timedelta(days=30) - timedelta(microseconds=1)
    assert len(store.bin(last_moment)) == 1
    assert store.bin(NOW + timedelta(days=30)) == ()
    clock[0] = NOW + timedelta(days=29)
    store.save_session(make_record(5))
    assert len(raw_rows(tmp_path / "h.sqlite3")["session"]) == 3
    clock[0] = NOW + timedelta(days=31)
    store.save_session(make_record(6))
    assert len(raw_rows(tmp_path / "h.sqlite3")["session"]) == 3
    with pytest.raises(SessionUnknown):
        store.restore_session(make_record(0).id, clock[0])
    assert store.content().deletions[make_record(0).id].at == NOW
    store.close()


def test_the_journal_holds_what_there_was(store: HistoryStore, make_record: MakeRecord) -> None:
    first = make_record(0)
    store.save_session(first)
    second = replace(first, note="second")
    store.edit_session(second, NOW)
    store.update_session(replace(second, note="third"))
    store.delete_session(first.id, LATER)
    store.restore_session(first.id, LATER)
    kinds = [one.kind for one in store.journal(first.id)]
    assert kinds == ["restore", "delete", "edit", "edit"]
    befores = [one.before for one in store.journal(first.id)]
    assert befores[-1] == record_to_json(first)
    assert [one["note"] for one in befores] == ["third", "third", "second", first.note]
    assert store.journal(make_record(1).id) == ()


def test_a_change_that_changes_nothing_is_none(
    store: HistoryStore, make_record: MakeRecord
) -> None:
    store.save_session(make_record(0))
    store.update_session(make_record(0))
    assert store.sessions() == (make_record(0),)
    assert store.journal(make_record(0).id) == ()


def test_the_journal_is_thinned_after_a_year(make_record: MakeRecord, tmp_path: Path) -> None:
    clock = [NOW]
    store = HistoryStore(tmp_path / "h.sqlite3", tmp_path / "backups", now=lambda: clock[0])
    store.save_session(make_record(0))
    store.edit_session(replace(make_record(0), note="a"), NOW)
    clock[0] = NOW + timedelta(days=200)
    store.edit_session(replace(make_record(0), note="b"), clock[0])
    clock[0] = NOW + timedelta(days=367)
    store.edit_session(replace(make_record(0), note="c"), clock[0])
    assert [one.before["note"] for one in store.journal(make_record(0).id)] == ["b", "a"]
    store.close()


def test_a_damaged_entry_of_the_journal_is_left_out(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    store.edit_session(replace(make_record(0), note="a"), NOW)
    edit(tmp_path / "history.sqlite3", "UPDATE journal SET before = '{}'")
    assert store.journal(make_record(0).id) == ()


def test_a_week_is_set_aside_and_taken_back(store: HistoryStore) -> None:
    assert store.week_marks() == ()
    store.mark_week(WeekMark(MONDAY, WeekKind.REST, NOW))
    store.mark_week(WeekMark(MONDAY - timedelta(weeks=1), WeekKind.TAPER, NOW))
    store.mark_week(WeekMark(MONDAY, WeekKind.ILL, NOW))
    assert store.week_marks() == (
        WeekMark(MONDAY - timedelta(weeks=1), WeekKind.TAPER, NOW),
        WeekMark(MONDAY, WeekKind.ILL, NOW + timedelta(microseconds=1)),
    )
    store.unmark_week(MONDAY, LATER)
    assert [one.kind for one in store.week_marks()] == [WeekKind.TAPER]
    assert [one.before.get("kind") for one in store.journal(str(MONDAY))] == ["ill", "rest"]


def test_taking_back_a_mark_that_is_none_changes_nothing(store: HistoryStore) -> None:
    store.unmark_week(MONDAY, NOW)
    assert store.content().weeks == {}


def test_a_damaged_mark_is_not_shown(store: HistoryStore, tmp_path: Path) -> None:
    store.mark_week(WeekMark(MONDAY, WeekKind.REST, NOW))
    edit(tmp_path / "history.sqlite3", "UPDATE week_mark SET kind = 'ill'")
    assert store.week_marks() == ()


def test_a_deletion_that_is_damaged_does_not_bring_the_session_back(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    store.delete_session(make_record(0).id, NOW)
    edit(tmp_path / "history.sqlite3", "UPDATE deletion SET undone = 1")
    assert store.sessions() == ()
    assert store.bin(NOW) == ()
    edit(tmp_path / "history.sqlite3", "UPDATE session SET binned = 0")
    assert store.sessions() == ()
    assert store.damaged_sessions() == (make_record(0).id,)


def test_instants_are_told_apart_and_ordered() -> None:
    with pytest.raises(ValueError, match="2026"):
        from_utc_text("2026-11-22T20:00:00")
    assert at_or_after(NOW) == NOW
    assert at_or_after(NOW, None, LATER) == LATER + timedelta(microseconds=1)
