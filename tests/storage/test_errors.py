# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The gate: faults of the world get words, bugs pass."""

import errno
import sqlite3
from pathlib import Path

import pytest

from recovery_gui.core.fault import Fault
from recovery_gui.storage.errors import (
    DiskFull,
    DiskTrouble,
    HistoryBusy,
    HistoryUnreadable,
    NotWritable,
    disk_gate,
)

PATH = Path("/data/history.sqlite3")


def sqlite_error(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("from sqlite")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), DiskFull),
        (OSError(errno.EACCES, "Permission denied"), NotWritable),
        (OSError(errno.EROFS, "Read-only file system"), NotWritable),
        (OSError(errno.EIO, "Input/output error"), DiskTrouble),
        (OSError(), DiskTrouble),
        (sqlite_error(sqlite3.SQLITE_BUSY), HistoryBusy),
        (sqlite_error(sqlite3.SQLITE_FULL), DiskFull),
        (sqlite_error(sqlite3.SQLITE_READONLY), NotWritable),
        (sqlite_error(sqlite3.SQLITE_CANTOPEN), NotWritable),
        (sqlite_error(sqlite3.SQLITE_IOERR | 4 << 8), DiskTrouble),
        (sqlite_error(sqlite3.SQLITE_NOTADB), HistoryUnreadable),
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "of sqlite"), HistoryUnreadable),
    ],
)
def test_a_fault_names_the_path_and_a_remedy(error: Exception, fault: type[Fault]) -> None:
    with pytest.raises(fault) as caught, disk_gate(PATH):
        raise error
    assert str(PATH) in caught.value.what
    assert caught.value.remedy.endswith(".")
    assert caught.value.__cause__ is error


@pytest.mark.parametrize(
    "bug",
    [
        sqlite3.IntegrityError("no code"),
        sqlite_error(sqlite3.SQLITE_ERROR),
        sqlite3.ProgrammingError("closed"),
        ValueError("ours"),
    ],
)
def test_a_bug_passes(bug: Exception) -> None:
    with pytest.raises(type(bug)) as caught, disk_gate(PATH):
        raise bug
    assert caught.value is bug
