# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The shape of the history file: who it belongs to, its version, and its migrations."""

from contextlib import closing
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from recovery_gui.core.language import tr
from recovery_gui.storage.digest import row_digest

if TYPE_CHECKING:
    import sqlite3

# "Rcvy" in ASCII; written into the header, so that no other program's file is taken for ours.
APPLICATION_ID = 0x52637679

# A version is major * 1000 + minor. A minor only adds columns or tables that an older
# program may ignore; a major is read, and never written, by an older program.
_MINORS = 1000


class Schema(NamedTuple):
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

    def up_to(self, version: int) -> "Schema":
        """The schema as it was at a released version; all of it for a newer one."""
        return Schema(tuple(one for one in self.versions if one <= version), self.migrations)

    def migrate(self, connection: "sqlite3.Connection", version: int) -> None:
        """Bring a file of a released older `version` (0: empty) up to date, all or nothing.

        Raises `sqlite3.Error`; closing the connection then leaves the old version whole.
        """
        connection.create_function("row_digest", -1, row_digest, deterministic=True)
        connection.execute("BEGIN IMMEDIATE")
        if _user_version(connection) == version:
            done = self.versions.index(version) + 1 if version else 0
            for script in sorted(self.migrations.glob("[0-9]*.sql"))[done : len(self.versions)]:
                _run(connection, script.read_text(encoding="utf-8"))
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {self.current}")
        connection.execute("COMMIT")


SCHEMA = Schema(versions=(1000, 2000, 3000), migrations=Path(__file__).parent / "migrations")


def shape_problem(connection: "sqlite3.Connection", version: int, schema: Schema) -> str:
    """What keeps the file from being one of ours; empty when nothing does.

    A released version must have its tables to the letter: a flipped bit in the text of the
    schema escapes `integrity_check`. A newer one must have at least our columns. Triggers
    and views are never ours, and could change what a statement does.
    """
    found = _texts(connection)
    if any(kind in {"trigger", "view"} for kind, _ in found.values()):
        return tr("it contains triggers or views", "the file of the history")
    for name, (text, columns) in _model(schema.up_to(version)).items():
        if version in schema.versions and found.get(name) != text:
            return tr("{table} is not as it was made").format(table=name)
        if not _columns(connection, name) >= columns:
            return tr("{table} lacks a column").format(table=name)
    return ""


@cache
def _model(schema: Schema) -> dict[str, tuple[tuple[str, str], set[str]]]:
    """What the migrations make: kind and text of each table and index, and its columns."""
    import sqlite3  # noqa: PLC0415 - a start does without

    with closing(sqlite3.connect(":memory:", isolation_level=None)) as model:
        schema.migrate(model, 0)
        return {name: (text, _columns(model, name)) for name, text in _texts(model).items()}


def _texts(connection: "sqlite3.Connection") -> dict[str, tuple[str, str]]:
    rows = connection.execute("SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {name: (kind, sql) for name, kind, sql in rows}


def _columns(connection: "sqlite3.Connection", table: str) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))}


def _user_version(connection: "sqlite3.Connection") -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _run(connection: "sqlite3.Connection", script: str) -> None:
    """Execute a script inside the transaction; `executescript` would commit it first."""
    from sqlite3 import complete_statement  # noqa: PLC0415 - a start does without

    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if complete_statement(statement):
            connection.execute(statement)
            statement = ""
