# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Opens the history file, and refuses, untouched, what is not a sound one of ours."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from urllib.parse import quote

from recovery_gui.core.language import tr
from recovery_gui.storage.atomic_file import create_temporary, make_directory, sync_directory
from recovery_gui.storage.errors import HistoryForeign, disk_gate, unreadable
from recovery_gui.storage.schema import APPLICATION_ID, Schema, shape_problem

BUSY_S = 3.0
# Checking a whole file takes some 4 ms for each MiB. A larger one, which is many decades of
# practice, is checked whole with each backup and by `doctor`; each session when it is read.
CHECKED_BYTES = 16 * 1024 * 1024
_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_USER_VERSION = slice(60, 64)  # www.sqlite.org/fileformat2.html, the database header
_APPLICATION_ID = slice(68, 72)


def create_history(path: Path, schema: Schema) -> None:
    """Make an empty history at `path`, whole or not at all; keep one that is there."""
    make_directory(path.parent)
    with disk_gate(path):
        temporary = create_temporary(path)
        try:
            with closing(connect(temporary, "rw")) as connection:
                schema.migrate(connection, 0)
            _put_in_place(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)
        sync_directory(path.parent)


def header_version(path: Path) -> int:
    """The user version in the header, read without SQLite so that nothing is touched.

    Raises `Fault` for what is not a database or belongs to another program.
    """
    with disk_gate(path):
        kind = path.stat().st_mode
    if not S_ISREG(kind) and not S_ISDIR(kind):  # A pipe would be waited for without an end.
        raise _foreign(path)
    with disk_gate(path), path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    if not header:
        raise unreadable(path, tr("it is empty", "the file of the history"))
    application = int.from_bytes(header[_APPLICATION_ID], "big")
    if not header.startswith(_MAGIC) or application != APPLICATION_ID:
        raise _foreign(path)
    return int.from_bytes(header[_USER_VERSION], "big", signed=True)


def open_history(
    path: Path, schema: Schema, *, write: bool, whole: bool = False
) -> tuple[sqlite3.Connection, int]:
    """A checked connection to an existing history, and its version.

    A file of a newer major is opened for reading, whatever `write` says; `whole` checks one of
    any size. Raises `Fault`.
    """
    newer = schema.is_newer_major(header_version(path))
    mode = "rw" if write and not newer else "ro"
    connection = None
    try:
        with disk_gate(path):
            connection = connect(path, mode)
            if whole or path.stat().st_size <= CHECKED_BYTES:
                check_whole(connection, path)
            return connection, _checked_version(connection, path, schema)
    except BaseException as error:
        if connection is not None:
            connection.close()
        # A damaged header or schema can be a plain SQL error, which only here is the file's fault.
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR:
            raise unreadable(path, str(error)) from error
        raise


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection in mode "ro" or "rw", with the pragmas that every one of ours has."""
    connection = sqlite3.connect(
        f"file:{quote(str(path))}?mode={mode}", timeout=BUSY_S, isolation_level=None, uri=True
    )
    # Bytes that are no UTF-8 must reach the digest, which then fails, instead of raising.
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    pragmas = ["foreign_keys = ON", "trusted_schema = OFF", "cell_size_check = ON"]
    if mode == "rw":
        pragmas += ["journal_mode = DELETE", "synchronous = EXTRA"]
    try:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def read_history(path: Path, schema: Schema) -> sqlite3.Connection:
    """A connection to what the file holds, in today's shape: an older one is a copy in memory.

    The file itself, checked whole, is only read. Raises `Fault`.
    """
    connection, version = open_history(path, schema, write=False, whole=True)
    if version >= schema.current:
        return connection
    with disk_gate(path), closing(connection):
        copy = sqlite3.connect(":memory:", isolation_level=None)
        copy_whole(connection, copy)
        schema.migrate(copy, version)
    return copy


def copy_whole(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Copy every page. The read lock comes first: `Connection.backup` waits without any limit."""
    source.execute("BEGIN")
    source.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    source.backup(target)


def check_whole(connection: sqlite3.Connection, path: Path) -> None:
    """Raise `HistoryUnreadable` for a file whose pages are damaged."""
    verdict: str = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if verdict != "ok":
        raise unreadable(path, verdict)


def _foreign(path: Path) -> HistoryForeign:
    return HistoryForeign(
        tr("{path} is not a history of Recovery. It was left as it is.").format(path=path),
        tr("Move that file elsewhere, or choose another data folder."),
    )


def _checked_version(connection: sqlite3.Connection, path: Path, schema: Schema) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    pages, page_bytes = (
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size")
    )
    if path.stat().st_size < pages * page_bytes:  # SQLite reads what is missing as zeros.
        raise unreadable(path, tr("it is cut short", "the file of the history"))
    if not schema.is_known(version):
        raise unreadable(path, tr("unknown version {version}").format(version=version))
    problem = shape_problem(connection, version, schema)
    if problem:
        raise unreadable(path, problem)
    return version


def _put_in_place(temporary: Path, path: Path) -> None:
    """Give the new file its name unless the name is taken; then the other one stays."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        if not path.exists():
            raise
