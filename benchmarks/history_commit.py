# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Saving a session against a bare SQLite commit of the same rows, both durable.

The bare one has the same columns and pragmas, and neither sums, indexes nor checks. Both files
are on the disk of the temporary directory, with its real fsync.
"""

import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.many_sessions import many_sessions
from benchmarks.ratio import Ratio, compare
from recovery_gui.core.session_record import SessionRecord
from recovery_gui.storage.history_file import connect
from recovery_gui.storage.history_store import HistoryStore

PAIRS = 200
HELD = 400
COLUMNS = {
    "session": "id, started_utc, started_offset_s, ended_utc, ended_offset_s, zone, local_date,"
    " title, source, status, note, revised_utc, binned, seconds, exercises, eased, digest",
    "session_exercise": "session_id, position, exercise, name, side, seconds, planned_seconds,"
    " completed, areas",
    "soreness": "session_id, moment, position, area, side, rating",
}
KEYS = {"session": 1, "session_exercise": 2, "soreness": 3}  # leading columns
Rows = dict[str, list[tuple[object, ...]]]


def measure() -> Iterator[Ratio]:
    """The median saving over the median bare commit."""
    records = list(many_sessions(HELD + PAIRS + 1))
    held, new = records[PAIRS + 1 :], records[: PAIRS + 1]
    with tempfile.TemporaryDirectory() as folder:
        rows = _rows_of(Path(folder, "model.sqlite3"), records)
        with closing(_store(Path(folder, "history.sqlite3"))) as store:
            store.add_sessions(held)
            with closing(_bare(Path(folder, "bare.sqlite3"))) as bare:
                for record in held:
                    _commit(bare, rows[record.id])
                ours, theirs = iter(new), (rows[record.id] for record in new)
                yield compare(
                    "history: save / bare commit",
                    lambda: _timed(lambda: store.save_session(next(ours))),
                    lambda: _timed(lambda: _commit(bare, next(theirs))),
                    PAIRS,
                )


def _store(path: Path) -> HistoryStore:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    return HistoryStore(path, path.with_suffix(".backups"), lambda: now)


def _rows_of(path: Path, records: list[SessionRecord]) -> dict[str, Rows]:
    """What the history writes of each session, read back from one that holds them all."""
    rows: dict[str, Rows] = {record.id: {table: [] for table in COLUMNS} for record in records}
    with closing(_store(path)) as store:
        store.add_sessions(records)
    with closing(connect(path, "ro")) as connection:
        for table, columns in COLUMNS.items():
            for row in connection.execute(f"SELECT {columns} FROM {table}"):  # noqa: S608 - ours
                rows[row[0]][table].append(row)
    return rows


def _bare(path: Path) -> sqlite3.Connection:
    path.touch()
    connection = connect(path, "rw")
    for table, columns in COLUMNS.items():
        key = ", ".join(columns.split(", ")[: KEYS[table]])
        connection.execute(f"CREATE TABLE {table} ({columns}, PRIMARY KEY ({key}))")
    return connection


def _commit(connection: sqlite3.Connection, rows: Rows) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for table, values in rows.items():
        for row in values:
            places = ", ".join("?" * len(row))
            connection.execute(f"INSERT INTO {table} VALUES ({places})", row)  # noqa: S608 - ours
    connection.execute("COMMIT")


def _timed(action: Callable[[], None]) -> float:
    begun = time.perf_counter()
    action()
    return time.perf_counter() - begun


if __name__ == "__main__":
    for ratio in measure():
        low, high = ratio.quartiles
        print(f"{ratio.name}: {ratio.of_medians:.2f} ({low:.2f} to {high:.2f})")
