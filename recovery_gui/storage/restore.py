# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Putting a copy in the history's place: what that would change, and doing it."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

from recovery_gui.core.fault import Fault
from recovery_gui.core.session_record import SessionRecord
from recovery_gui.core.week_mark import WeekKind
from recovery_gui.storage.atomic_file import create_temporary, make_directory, sync_directory
from recovery_gui.storage.backups import Backups, copy_checked
from recovery_gui.storage.errors import HistoryForeign, HistoryUnreadable, disk_gate
from recovery_gui.storage.merge import HistoryContent, all_content
from recovery_gui.storage.schema import SCHEMA, Schema

_WITH_BIN = 2000  # the version that brought it


class BackupSummary(NamedTuple):
    """A copy as a list shows it. `problem` is empty when its sessions can be counted."""

    path: Path
    made_at: datetime
    sessions: int
    newest: date | None
    problem: str = ""


class Restoring(NamedTuple):
    """What restoring a copy would change.

    Sessions that would come back and vanish; pairs that differ, as they are now and as they
    would be; Mondays whose mark differs; and ids of sessions that are damaged in the copy.
    """

    back: tuple[SessionRecord, ...]
    gone: tuple[SessionRecord, ...]
    differ: tuple[tuple[SessionRecord, SessionRecord], ...]
    weeks: tuple[date, ...]
    damaged: tuple[str, ...]


def summaries(backups: Backups, schema: Schema = SCHEMA) -> tuple[BackupSummary, ...]:
    """Every copy, newest first, with its count. Raises nothing."""
    return tuple(_summary(backups.path_of(stamp), stamp, schema) for stamp in backups.stamps())


def compare(copy: Path, ours: HistoryContent, schema: Schema) -> Restoring:
    """What putting the copy in the place of our content would change. Raises `Fault`."""
    from recovery_gui.storage.history_file import read_history  # noqa: PLC0415 - imports SQLite

    with closing(read_history(copy, schema)) as connection, disk_gate(copy):
        theirs = all_content(connection)
    now, then = ours.live(), theirs.live()
    return Restoring(
        back=tuple(one for key, one in then.items() if key not in now),
        gone=tuple(one for key, one in now.items() if key not in then),
        differ=tuple((now[key], one) for key, one in then.items() if now.get(key, one) != one),
        weeks=tuple(sorted({week for week, _ in _marked(ours) ^ _marked(theirs)})),
        damaged=theirs.damaged,
    )


def put_in_place(copy: Path, history: Path, at: datetime, schema: Schema) -> Path | None:
    """Make a checked copy of the copy the history; returns where the replaced file is kept.

    None when there was no file. At every moment the history is the old or the new one.
    """
    from recovery_gui.storage.history_file import open_history  # noqa: PLC0415 - imports SQLite

    open_history(copy, schema, write=False, whole=True)[0].close()
    make_directory(history.parent)
    with disk_gate(history), _held(history, schema):
        temporary = create_temporary(history)
        try:
            copy_checked(copy, temporary)
            kept = _keep(history, at)
            temporary.replace(history)
        finally:
            temporary.unlink(missing_ok=True)
        sync_directory(history.parent)
    return kept


def _summary(path: Path, made_at: datetime, schema: Schema) -> BackupSummary:
    from recovery_gui.storage.history_file import open_history  # noqa: PLC0415 - imports SQLite

    try:
        connection, version = open_history(path, schema, write=False)
        with closing(connection), disk_gate(path):
            live = " WHERE binned = 0" if version >= _WITH_BIN else ""
            query = f"SELECT count(*), max(local_date) FROM session{live}"  # noqa: S608 - ours
            sessions, newest = connection.execute(query).fetchone()
            return BackupSummary(path, made_at, sessions, newest and date.fromisoformat(newest))
    except Fault as fault:
        return BackupSummary(path, made_at, 0, None, fault.what)
    except ValueError as error:
        return BackupSummary(path, made_at, sessions, None, str(error))


def _marked(content: HistoryContent) -> set[tuple[date, WeekKind]]:
    return {(one.week, one.kind) for one in content.weeks.values() if one.kind is not None}


@contextmanager
def _held(history: Path, schema: Schema) -> Iterator[None]:
    """Keep other programs from writing the file that is about to be replaced.

    Opening it also rolls back what a crash left in its journal, which must not be taken for the
    journal of the new file.
    """
    from recovery_gui.storage.history_file import open_history  # noqa: PLC0415 - imports SQLite

    connection = None
    with suppress(HistoryUnreadable, HistoryForeign):
        if history.exists():
            connection, _ = open_history(history, schema, write=True)
    try:
        if connection is not None:
            connection.execute("BEGIN EXCLUSIVE")
        yield
    finally:
        if connection is not None:
            connection.close()


def _keep(history: Path, at: datetime) -> Path | None:
    """Give the file, and the journal of a damaged one, a second name, which is never taken."""
    if not history.exists():
        return None
    stamp = f"{history.name}.replaced-{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    names = (stamp if number == 1 else f"{stamp}-{number}" for number in range(1, 10_000))
    kept = next(path for path in map(history.with_name, names) if not path.exists())
    try:
        os.link(history, kept)
    except OSError:  # A file system without hard links.
        kept.write_bytes(history.read_bytes())
    journal = history.with_name(f"{history.name}-journal")
    if journal.exists():
        journal.replace(kept.with_name(f"{kept.name}-journal"))
    return kept
