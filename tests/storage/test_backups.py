# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Copies of the history: verified, thinned, and never a half one under a good name."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from recovery_gui.core.session_record import SessionRecord
from recovery_gui.storage.backups import Backups, kept
from recovery_gui.storage.errors import HistoryUnreadable, NotWritable
from recovery_gui.storage.history_store import HistoryStore
from tests import restored

MakeRecord = Callable[[int], SessionRecord]
NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)


def test_a_copy_is_a_whole_history(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    copy = Backups(tmp_path / "backups").back_up(tmp_path / "history.sqlite3", NOW)
    assert HistoryStore(copy, tmp_path / "none").sessions() == (make_record(0),)
    assert [path.name for path in (tmp_path / "backups").iterdir()] == [copy.name]


def test_a_copy_that_lost_a_row_is_noticed(
    store: HistoryStore,
    make_record: MakeRecord,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """By what watches over every other test."""
    store.save_session(make_record(0))
    whole = restored.back_up

    def lossy(backups: Backups, history: Path, at: datetime) -> Path:
        copy = whole(backups, history, at)
        with closing(sqlite3.connect(copy)) as connection, connection:
            connection.execute("DELETE FROM soreness WHERE moment = 'after'")
        return copy

    monkeypatch.setattr(restored, "back_up", lossy)
    with pytest.raises(AssertionError, match="does not restore"):
        Backups(tmp_path / "other").back_up(store.path, NOW)


def test_one_copy_on_a_day_with_changes(make_record: MakeRecord, tmp_path: Path) -> None:
    days = iter([NOW, NOW + timedelta(hours=1), NOW + timedelta(days=1)])
    store = HistoryStore(tmp_path / "history.sqlite3", tmp_path / "backups", now=lambda: next(days))
    for number in range(3):
        store.save_session(make_record(number))
    store.close()
    assert Backups(tmp_path / "backups").stamps() == (NOW + timedelta(days=1), NOW)


def test_a_damaged_history_gives_no_copy(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    path = tmp_path / "history.sqlite3"
    store.add_sessions(make_record(number) for number in range(30))
    store.close()
    backups = Backups(tmp_path / "other")
    raw = bytearray(path.read_bytes())
    raw[4096:4104] = b"\xff" * 8
    path.write_bytes(raw)
    with pytest.raises(HistoryUnreadable):
        backups.back_up(path, NOW)
    assert list((tmp_path / "other").iterdir()) == []


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "backups").touch()
    backups = Backups(tmp_path / "backups")
    assert backups.stamps() == ()
    with pytest.raises(NotWritable):
        backups.back_up(tmp_path / "history.sqlite3", NOW)


def test_other_files_in_the_folder_are_left_alone(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    others = ["notes.txt", "history-20269999T999999Z.sqlite3", "history-2026.sqlite3"]
    for name in others:
        (folder / name).touch()
    store.save_session(make_record(0))
    assert Backups(folder).stamps() == (NOW,)
    assert {path.name for path in folder.iterdir()} == {
        *others,
        "history-20261122T200000Z.sqlite3",
    }


def test_thinning_removes_the_files(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    backups = Backups(tmp_path / "backups")
    old = NOW - timedelta(days=3)
    for hour in range(3):
        backups.path_of(old + timedelta(hours=hour)).touch()
    backups.back_up(tmp_path / "history.sqlite3", NOW + timedelta(seconds=1))
    assert backups.stamps() == (
        NOW + timedelta(seconds=1),
        NOW,
        old + timedelta(hours=2),
    )


def test_thinning_keeps_days_then_weeks_then_months() -> None:
    hourly = [NOW - timedelta(hours=hours) for hours in range(24 * 400)]
    keep = sorted(kept(hourly, NOW), reverse=True)
    recent = [stamp for stamp in keep if stamp > NOW - timedelta(days=2)]
    assert recent == hourly[:48]
    older = keep[48:]
    days = {stamp.date() for stamp in older}
    assert {(NOW - timedelta(days=back)).date() for back in range(2, 14)} <= days
    assert len({stamp.strftime("%G-%V") for stamp in older if stamp.date() in days}) >= 10
    assert len({stamp.strftime("%Y-%m") for stamp in older}) == 9
    assert len(older) <= 12 + 10 + 9


def test_thinning_keeps_what_little_there_is() -> None:
    yearly = {NOW - timedelta(days=365 * years) for years in range(1, 6)}
    assert kept(yearly, NOW) == yearly
    assert kept([], NOW) == set()


def test_a_copy_waits_for_a_lock_only_so_long(
    store: HistoryStore,
    make_record: MakeRecord,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store.save_session(make_record(0))
    monkeypatch.setattr("recovery_gui.storage.history_file.BUSY_S", 0.05)
    other = sqlite3.connect(tmp_path / "history.sqlite3", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(Exception, match="Another program"):
        Backups(tmp_path / "other").back_up(tmp_path / "history.sqlite3", NOW)
    other.close()
