# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Migrations, with a later version that the tests make up."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from recovery_gui.core.session_record import SessionRecord
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.schema import SCHEMA, Schema

MakeRecord = Callable[[int], SessionRecord]
LATER = SCHEMA.current + 1


def later_schema(directory: Path, script: str) -> Schema:
    folder = copytree(SCHEMA.migrations, directory / "migrations")
    (folder / "9999_later.sql").write_text(script, encoding="utf-8")
    return Schema(versions=(*SCHEMA.versions, LATER), migrations=folder)


def test_an_older_history_is_backed_up_and_upgraded(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    store.close()
    (path,) = (tmp_path / "backups").iterdir()
    path.unlink()
    schema = later_schema(tmp_path, "ALTER TABLE session ADD COLUMN mood TEXT;\nSELECT 1;\n")
    upgraded = HistoryStore(tmp_path / "history.sqlite3", tmp_path / "backups", schema=schema)
    assert upgraded.sessions() == (make_record(0),)
    upgraded.save_session(make_record(1))
    upgraded.close()
    backups = list((tmp_path / "backups").iterdir())
    assert len(backups) == 1
    assert HistoryStore(backups[0], tmp_path / "none").sessions() == (make_record(0),)
    connection = sqlite3.connect(tmp_path / "history.sqlite3")
    assert connection.execute("PRAGMA user_version").fetchone() == (LATER,)
    connection.close()


def test_a_migration_that_fails_leaves_the_old_version_whole(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    store.close()
    schema = later_schema(tmp_path, "DROP TABLE soreness;\nDROP TABLE nothing;\n")
    with pytest.raises(sqlite3.OperationalError, match="nothing"):
        HistoryStore(tmp_path / "history.sqlite3", tmp_path / "backups", schema=schema).sessions()
    assert store.sessions() == (make_record(0),)


def test_a_migration_that_another_program_has_done_is_not_done_again(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "any.sqlite3", isolation_level=None)
    SCHEMA.migrate(connection, 0)
    SCHEMA.migrate(connection, 0)
    assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA.current,)
    connection.close()


def test_every_version_has_its_script() -> None:
    assert len(list(SCHEMA.migrations.glob("*.sql"))) == len(SCHEMA.versions)
    assert list(SCHEMA.versions) == sorted(SCHEMA.versions)


def test_the_week_is_read_from_the_index_alone(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "any.sqlite3", isolation_level=None)
    SCHEMA.migrate(connection, 0)
    plan = connection.execute(
        "EXPLAIN QUERY PLAN SELECT local_date, count(*), sum(seconds), sum(exercises)"
        " FROM session WHERE binned = 0 AND local_date BETWEEN ? AND ? GROUP BY local_date"
        " ORDER BY local_date",
        ("2026-01-01", "2026-12-31"),
    ).fetchall()
    assert [step[3] for step in plan] == [
        "SEARCH session USING COVERING INDEX session_day (local_date>? AND local_date<?)"
    ]
    connection.close()
