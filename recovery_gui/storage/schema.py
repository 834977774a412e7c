# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The shape of the history file: who it belongs to, its version, and its migrations."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

# "Rcvy" in ASCII; written into the header, so that no other program's file is taken for ours.
APPLICATION_ID = 0x52637679

# A version is major * 1000 + minor. A minor only adds columns or tables that an older
# program may ignore; a major is read, and never written, by an older program.
_MINORS = 1000

_COLUMNS = {
    "session": (
        *("id", "started_utc", "started_offset_s", "ended_utc", "ended_offset_s", "zone"),
        *("local_date", "title", "source", "status", "note", "seconds", "exercises", "digest"),
    ),
    "session_exercise": (
        *("session_id", "position", "exercise", "name", "side", "seconds", "planned_seconds"),
        *("completed", "areas"),
    ),
    "soreness": ("session_id", "moment", "position", "area", "side", "rating"),
    "running_session": ("slot", "session_id", "content", "digest"),
}


@dataclass(frozen=True, slots=True)
class Schema:
    """Every version released, oldest first, and the folder with one script to reach each."""

    versions: tuple[int, ...]
    migrations: Path

    @property
    def current(self) -> int:
        """The version that this program writes."""
        return self.versions[-1]

    def is_newer_major(self, version: int) -> bool:
        """Whether only a newer program may write a file of this version."""
        return version // _MINORS > self.current // _MINORS

    def is_known(self, version: int) -> bool:
        """Whether a file of this version can be used: released, or a newer minor or major."""
        return version in self.versions or version > self.current

    def migrate(self, connection: sqlite3.Connection, version: int) -> None:
        """Bring a file of a released older `version` (0: empty) up to date, all or nothing.

        Raises `sqlite3.Error`; closing the connection then leaves the old version whole.
        """
        connection.execute("BEGIN IMMEDIATE")
        if _user_version(connection) == version:
            done = self.versions.index(version) + 1 if version else 0
            for script in sorted(self.migrations.glob("[0-9]*.sql"))[done : len(self.versions)]:
                _run(connection, script.read_text(encoding="utf-8"))
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {self.current}")
        connection.execute("COMMIT")


SCHEMA = Schema(versions=(1000,), migrations=Path(__file__).parent / "migrations")


def shape_problem(connection: sqlite3.Connection) -> str:
    """What keeps the file from being one of ours; empty when nothing does.

    Triggers and views are never ours, and could change what a statement does.
    """
    active = connection.execute(
        "SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view') LIMIT 1"
    ).fetchone()
    if active is not None:
        return "it contains triggers or views"
    for table, columns in _COLUMNS.items():
        rows = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
        missing = set(columns) - {row[0] for row in rows}
        if missing:
            return f"{table} lacks {', '.join(sorted(missing))}"
    return ""


def _user_version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _run(connection: sqlite3.Connection, script: str) -> None:
    """Execute a script inside the transaction; `executescript` would commit it first."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""
