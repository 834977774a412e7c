# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Histories that older versions wrote, kept in golden/, upgraded by today's program."""

import json
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from shutil import copy2
from typing import Any

import pytest

from recovery_gui.core.session_record import DayTotal, SessionRecord
from recovery_gui.storage.exchange_json import export_json
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.schema import SCHEMA

GOLDEN = Path(__file__).parent / "golden"
OLDER = SCHEMA.versions[:-1]
NAMES = [
    f"v{version}-{name}" for version in OLDER for name in ("empty", "full", "running", "damaged")
]
FULL = [name for name in NAMES if "full" in name]
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
EVER = (date.min, date.max)
MakeRecord = Callable[[int], SessionRecord]

# Kills itself just before the statement of that number, of all that are executed in opening.
DYING = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from recovery_gui.storage import history_file
from recovery_gui.storage.history_store import HistoryStore

left = int(sys.argv[3])
def traced(path, mode, connect=history_file.connect):
    connection = connect(path, mode)
    def count(statement):
        global left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
    connection.set_trace_callback(count)
    return connection
history_file.connect = traced
HistoryStore(Path(sys.argv[1]), Path(sys.argv[2])).sessions()
"""


def golden(name: str, directory: Path) -> Path:
    return Path(copy2(GOLDEN / f"{name}.sqlite3", directory / "history.sqlite3"))


def expected(name: str) -> list[dict[str, Any]]:
    exported = json.loads((GOLDEN / f"{name}.json").read_text("utf-8"))
    sessions: list[dict[str, Any]] = exported["sessions"]
    return sessions


def exported(store: HistoryStore) -> list[dict[str, Any]]:
    sessions: list[dict[str, Any]] = json.loads(export_json(store.sessions(), NOW))["sessions"]
    return sessions


def written_by(name: str) -> int:
    return int(name[1:5])


def version_of(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


@pytest.mark.parametrize("name", NAMES)
def test_every_session_outlives_the_upgrade(name: str, tmp_path: Path) -> None:
    path = golden(name, tmp_path)
    old = path.read_bytes()
    store = HistoryStore(path, tmp_path / "backups", now=lambda: NOW)
    by_id = {one["id"]: one for one in expected(name)}
    assert {one["id"]: one for one in exported(store)} == by_id
    assert version_of(path) == SCHEMA.current
    (backup,) = (tmp_path / "backups").iterdir()
    assert backup.name == "history-20261123T080000Z.sqlite3"
    assert version_of(backup) == written_by(name)
    before = HistoryStore(golden_copy(old, tmp_path), tmp_path / "none")
    assert {one["id"]: one for one in exported(before)} == by_id
    before.close()
    store.close()


def golden_copy(content: bytes, directory: Path) -> Path:
    path = directory / "again.sqlite3"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("name", NAMES)
def test_the_sums_of_the_upgrade_are_those_of_the_sessions(name: str, tmp_path: Path) -> None:
    store = HistoryStore(golden(name, tmp_path), tmp_path / "backups")
    report = store.verify()
    assert report.wrong == ()
    assert report.problem == ""
    if "damaged" not in name:
        days: dict[str, list[dict[str, Any]]] = {}
        for one in expected(name):
            days.setdefault(one["local_date"], []).append(one)
        assert store.day_totals(*EVER) == tuple(
            DayTotal(
                date.fromisoformat(day),
                len(held),
                sum(one["duration_s"] for one in held),
                sum(
                    len({each["exercise"] for each in one["exercises"] if each["seconds"]})
                    for one in held
                ),
            )
            for day, held in sorted(days.items())
        )
        practised = sum(one["duration_s"] for one in expected(name))
        assert sum(total.seconds for total in store.area_totals(*EVER)) == practised
        assert sum(total.seconds for total in store.exercise_totals()) == practised
    store.close()


@pytest.mark.parametrize("name", [name for name in NAMES if "damaged" in name])
def test_damage_is_told_after_the_upgrade_as_before(name: str, tmp_path: Path) -> None:
    store = HistoryStore(golden(name, tmp_path), tmp_path / "backups")
    assert {one[-2:] for one in store.damaged_sessions()} == {"00", "01"}
    store.close()


@pytest.mark.parametrize("name", [name for name in NAMES if "running" in name])
def test_the_running_session_outlives_the_upgrade(name: str, tmp_path: Path) -> None:
    store = HistoryStore(golden(name, tmp_path), tmp_path / "backups")
    checkpoint = store.read_checkpoint()
    assert checkpoint is not None
    assert checkpoint.record.note == "läuft noch"
    assert (checkpoint.position.index, checkpoint.elapsed_s) == (3, 21.5)
    store.save_session(checkpoint.record)
    assert store.read_checkpoint() is None
    store.close()


@pytest.mark.parametrize("name", [one for one in NAMES if one.endswith(("full", "damaged"))])
def test_an_upgraded_history_takes_changes(
    name: str, make_record: MakeRecord, tmp_path: Path
) -> None:
    store = HistoryStore(golden(name, tmp_path), tmp_path / "backups", now=lambda: NOW)
    binned = {one.record.id for one in store.bin(NOW)}
    for record in store.sessions():
        store.delete_session(record.id, NOW)
    assert store.sessions() == ()
    for deleted in store.bin(NOW):
        store.restore_session(deleted.record.id, NOW)
    store.save_session(make_record(0))
    kept = {one["id"] for one in expected(name)} | binned | {make_record(0).id}
    assert {one.id for one in store.sessions()} == kept
    assert store.verify().wrong == ()
    store.close()


@pytest.mark.parametrize("name", FULL)
def test_an_older_history_is_imported_untouched(name: str, tmp_path: Path) -> None:
    from recovery_gui.storage.exchange import import_file

    other = golden(name, tmp_path)
    before = other.read_bytes()
    store = HistoryStore(tmp_path / "own.sqlite3", tmp_path / "backups", now=lambda: NOW)
    assert import_file(other, store).new == len(expected(name)) + len(store.bin(NOW))
    assert other.read_bytes() == before
    assert import_file(other, store).new == 0
    store.close()


@pytest.mark.parametrize("name", FULL)
def test_a_kill_at_every_statement_leaves_the_old_or_the_new(name: str, tmp_path: Path) -> None:
    reached = set()
    for statement in range(1, 200):
        directory = tmp_path / str(statement)
        directory.mkdir()
        path = golden(name, directory)
        command = [sys.executable, "-c", DYING, str(path), str(directory / "backups")]
        done = subprocess.run([*command, str(statement)], check=False, timeout=60)
        store = HistoryStore(path, directory / "backups")
        reached.add(version_of(path))
        assert len(store.sessions()) == len(expected(name)), statement
        assert store.verify().wrong == ()
        store.close()
        if done.returncode == 0:
            break
        assert done.returncode == -signal.SIGKILL
    assert done.returncode == 0
    assert reached == {written_by(name), SCHEMA.current}


def test_what_a_version_wrote_is_still_its_own_digest(tmp_path: Path) -> None:
    """Nothing of a session without marks is written anew by the upgrade."""
    path = golden("v2000-full", tmp_path)
    before = digests(path)
    store = HistoryStore(path, tmp_path / "backups", now=lambda: NOW)
    assert len(store.sessions()) == len(expected("v2000-full"))
    store.close()
    assert digests(path) == before


def digests(path: Path) -> dict[str, bytes]:
    with closing(sqlite3.connect(path)) as connection:
        return dict(connection.execute("SELECT id, digest FROM session").fetchall())
