# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Copies put in the history's place: what that changes, told before and true after."""

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from shutil import copy2
from typing import Any

import pytest

from recovery_gui.core.session_record import SessionRecord
from recovery_gui.core.week_mark import WeekKind, WeekMark
from recovery_gui.storage.errors import HistoryBusy, HistoryForeign, HistoryUnreadable
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.restore import BackupSummary

MakeRecord = Callable[[int], SessionRecord]
# Kills itself just before the n-th time that the system is asked for something in the folder.
DYING = """
import os, signal, sys
from pathlib import Path
from recovery_gui.storage.history_store import HistoryStore

folder, backup, left = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
def watch(event, arguments):
    global left
    if event in {"open", "os.link", "os.rename", "os.remove", "sqlite3.connect"}:
        left -= str(folder) in str(arguments[0])
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
store = HistoryStore(folder / "history.sqlite3", folder / "backups")
sys.addaudithook(watch)
store.restore_backup(backup)
"""
NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
MONDAY = date(2026, 11, 16)
KEPT = "history.sqlite3.replaced-20261122T200000Z"


def everything(store: HistoryStore) -> tuple[Any, ...]:
    return store.content(), store.sessions(), store.bin(NOW), store.week_marks()


def content_of(path: Path, tmp_path: Path) -> tuple[Any, ...]:
    """Read from a copy: the file itself, an older one, would be upgraded."""
    store = HistoryStore(Path(copy2(path, tmp_path / "looked-at.sqlite3")), tmp_path / "none")
    result = everything(store)
    store.close()
    return result


def test_every_backup_of_a_week_is_restored_and_compared(
    make_record: MakeRecord, tmp_path: Path
) -> None:
    clock = [NOW - timedelta(days=7)]
    store = HistoryStore(tmp_path / "history.sqlite3", tmp_path / "backups", lambda: clock[0])
    seen: dict[Path, tuple[Any, ...]] = {}
    for number in range(7):
        clock[0] += timedelta(days=1)
        store.save_session(make_record(number))
        seen[store.backups.path_of(clock[0])] = everything(store)
        if number == 3:
            store.delete_session(make_record(0).id, clock[0])
            store.edit_session(replace(make_record(1), note="edited"), clock[0])
            store.mark_week(WeekMark(MONDAY, WeekKind.REST, clock[0]))
    listed = store.list_backups()
    assert [one.path for one in listed] == sorted(seen, reverse=True)
    assert [one.sessions for one in listed] == [6, 5, 4, 4, 3, 2, 1]
    assert {one.newest for one in listed} == {date(2026, 11, 22), date(2026, 11, 21)}
    for path, content in seen.items():
        now = {one.id: one for one in store.sessions()}
        told = store.compare_backup(path)
        store.restore_backup(path)
        assert everything(store) == content
        then = {one.id: one for one in store.sessions()}
        assert {one.id for one in told.back} == then.keys() - now.keys()
        assert {one.id for one in told.gone} == now.keys() - then.keys()
        differ = {(now[one], then[one]) for one in now.keys() & then.keys()}
        assert set(told.differ) == {(was, is_) for was, is_ in differ if was != is_}
        assert store.verify().wrong == ()
    assert len(list(tmp_path.glob("history.sqlite3.replaced-*"))) == len(seen)
    store.close()


def test_the_replaced_file_is_kept_and_never_overwritten(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    (backup,) = (tmp_path / "backups").iterdir()
    store.save_session(make_record(1))
    before = everything(store)
    assert store.restore_backup(backup) == tmp_path / KEPT
    assert store.sessions() == (make_record(0),)
    assert content_of(tmp_path / KEPT, tmp_path) == before
    assert store.restore_backup(backup) == tmp_path / f"{KEPT}-2"
    assert content_of(tmp_path / KEPT, tmp_path) == before
    store.restore_backup(tmp_path / KEPT)
    assert everything(store) == before


def test_comparing_tells_weeks_and_damage_and_changes_nothing(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.add_sessions([make_record(0), make_record(1)])
    (backup,) = (tmp_path / "backups").iterdir()
    connection = sqlite3.connect(backup)
    connection.execute("UPDATE session SET note = 'x' WHERE id LIKE '%1'")
    connection.commit()
    connection.close()
    store.mark_week(WeekMark(MONDAY, WeekKind.ILL, NOW))
    files = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    told = store.compare_backup(backup)
    assert told.weeks == (MONDAY,)
    assert told.damaged == (make_record(0).id,)
    assert told.gone == (make_record(0),)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == files


def test_a_damaged_history_is_replaced_and_kept_with_its_journal(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    (backup,) = (tmp_path / "backups").iterdir()
    store.close()
    history = tmp_path / "history.sqlite3"
    history.write_bytes(history.read_bytes()[:5000])
    journal = tmp_path / "history.sqlite3-journal"
    journal.write_bytes(b"left by a crash")
    with pytest.raises(HistoryUnreadable):
        store.sessions()
    told = store.compare_backup(backup)
    assert told.back == (make_record(0),)
    assert store.restore_backup(backup) == tmp_path / KEPT
    assert store.sessions() == (make_record(0),)
    assert not journal.exists()
    assert (tmp_path / KEPT).stat().st_size == 5000


def test_a_history_that_vanished_comes_back(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    (backup,) = (tmp_path / "backups").iterdir()
    (tmp_path / "history.sqlite3").unlink()
    assert store.restore_backup(backup) is None
    assert store.sessions() == (make_record(0),)


def test_a_backup_of_the_version_before_is_listed_compared_and_restored(
    store: HistoryStore, tmp_path: Path
) -> None:
    golden = Path(__file__).parent / "golden" / "v1000-full.sqlite3"
    (tmp_path / "backups").mkdir()
    copy = Path(copy2(golden, tmp_path / "backups" / "history-20260101T000000Z.sqlite3"))
    (listed,) = store.list_backups()
    assert (listed.sessions, listed.problem) == (15, "")
    assert len(store.compare_backup(copy).back) == 15
    store.restore_backup(copy)
    assert len(store.sessions()) == 15
    assert copy.read_bytes() == golden.read_bytes()


def test_what_cannot_be_restored_changes_nothing(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    (backup,) = (tmp_path / "backups").iterdir()
    backup.write_bytes(backup.read_bytes()[:9000])
    foreign = tmp_path / "foreign"
    foreign.write_bytes(b"x" * 200)
    for bad, fault in ((backup, HistoryUnreadable), (foreign, HistoryForeign)):
        with pytest.raises(fault):
            store.compare_backup(bad)
        with pytest.raises(fault):
            store.restore_backup(bad)
    assert store.sessions() == (make_record(0),)
    (listed,) = store.list_backups()
    assert "damaged" in listed.problem
    assert not list(tmp_path.glob("*replaced*"))


def test_a_day_that_is_none_in_a_copy_is_told(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    (backup,) = (tmp_path / "backups").iterdir()
    connection = sqlite3.connect(backup)
    connection.execute("UPDATE session SET local_date = 'never'")
    connection.commit()
    connection.close()
    (listed,) = store.list_backups()
    assert listed == BackupSummary(backup, NOW, 1, None, "Invalid isoformat string: 'never'")


def test_another_program_that_writes_is_waited_for_and_told(
    store: HistoryStore,
    make_record: MakeRecord,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store.save_session(make_record(0))
    (backup,) = (tmp_path / "backups").iterdir()
    monkeypatch.setattr("recovery_gui.storage.history_file.BUSY_S", 0.05)
    other = sqlite3.connect(tmp_path / "history.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(HistoryBusy):
        store.restore_backup(backup)
    other.close()
    assert not list(tmp_path.glob("*replaced*"))


def test_without_hard_links_the_file_is_copied(
    store: HistoryStore,
    make_record: MakeRecord,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store.save_session(make_record(0))
    (backup,) = (tmp_path / "backups").iterdir()
    old = (tmp_path / "history.sqlite3").read_bytes()

    def refuse(*_paths: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("os.link", refuse)
    assert store.restore_backup(backup) == tmp_path / KEPT
    assert (tmp_path / KEPT).read_bytes() == old


def test_another_folder_of_backups_leaves_the_first_alone(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    first = {path: path.read_bytes() for path in (tmp_path / "backups").iterdir()}
    store.use_backups(tmp_path / "elsewhere")
    assert store.list_backups() == ()
    store.save_session(make_record(1))
    (listed,) = store.list_backups()
    assert (listed.path.parent, listed.sessions) == (tmp_path / "elsewhere", 2)
    assert {path: path.read_bytes() for path in (tmp_path / "backups").iterdir()} == first


def test_a_kill_at_any_moment_leaves_the_old_or_the_new(
    make_record: MakeRecord, tmp_path: Path
) -> None:
    reached = set()
    for moment in range(1, 60):
        folder = tmp_path / str(moment)
        store = HistoryStore(folder / "history.sqlite3", folder / "backups", now=lambda: NOW)
        store.save_session(make_record(0))
        (backup,) = (folder / "backups").iterdir()
        store.save_session(make_record(1))
        store.close()
        command = [sys.executable, "-c", DYING, str(folder), str(backup), str(moment)]
        done = subprocess.run(command, check=False, timeout=60)
        reached.add(len(store.sessions()))
        assert store.verify().problem == ""
        store.close()
        if done.returncode == 0:
            break
        assert done.returncode == -signal.SIGKILL
    assert done.returncode == 0
    assert moment > 8
    assert reached == {1, 2}
