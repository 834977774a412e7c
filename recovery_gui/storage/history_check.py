# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The whole history checked: pages, sessions and sums. Reads; mends nothing."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from recovery_gui.core.fault import Fault
from recovery_gui.storage.history_connection import HistoryConnection
from recovery_gui.storage.month_rows import wrong_sums
from recovery_gui.storage.session_rows import read_sessions

if TYPE_CHECKING:
    import sqlite3


class HistoryReport(NamedTuple):
    """What `doctor` says of the history. `problem` is empty when it can be read.

    `damaged` are ids of sessions, the bin's included; `wrong` tells of sums in words.
    """

    path: Path
    exists: bool
    sessions: int
    damaged: tuple[str, ...]
    backups: tuple[Path, ...]
    problem: str
    backup_problem: str
    wrong: tuple[str, ...] = ()


class _Findings(NamedTuple):
    sessions: int = 0
    damaged: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()


def examine(file: HistoryConnection, backup_fault: Fault | None) -> HistoryReport:
    """Open the file anew and check all of it. Raises nothing."""
    file.close()
    findings, problem = _Findings(), ""
    try:
        with file.reading() as connection:
            findings = _Findings() if connection is None else _examine(connection, file.path)
    except Fault as fault:
        problem = str(fault)
    return HistoryReport(
        path=file.path,
        exists=os.path.exists(file.path),  # noqa: PTH110 - Path.exists raises where one may not look
        sessions=findings.sessions,
        damaged=findings.damaged,
        backups=tuple(file.backups.path_of(stamp) for stamp in file.backups.stamps()),
        problem=problem,
        backup_problem=str(backup_fault or ""),
        wrong=findings.wrong,
    )


def _examine(connection: "sqlite3.Connection", path: Path) -> _Findings:
    from recovery_gui.storage.history_file import check_whole  # noqa: PLC0415 - imports SQLite

    check_whole(connection, path)
    live, binned = read_sessions(connection), read_sessions(connection, binned=True)
    damaged = (*live.damaged, *binned.damaged)
    return _Findings(len(live.sound), damaged, tuple(wrong_sums(connection)))
