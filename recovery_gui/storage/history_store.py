# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The history: sessions and the running one's checkpoint, in one SQLite file."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from recovery_gui.core.fault import Fault
from recovery_gui.core.session_record import Checkpoint, DayTotal, SessionRecord
from recovery_gui.storage.backups import Backups
from recovery_gui.storage.errors import (
    CheckpointUnreadable,
    HistoryMissing,
    HistoryNewer,
    SessionUnknown,
    disk_gate,
    unreadable,
)
from recovery_gui.storage.schema import SCHEMA, Schema

if TYPE_CHECKING:
    import sqlite3

# SQLite and what reads rows are imported where they are used: a start makes the store before
# the first paint, and opens it after.


class HistoryReport(NamedTuple):
    """What `doctor` says of the history. `problem` is empty when it can be read."""

    path: Path
    exists: bool
    sessions: int
    damaged: tuple[str, ...]
    backups: tuple[Path, ...]
    problem: str
    backup_problem: str


def utc_now() -> datetime:
    """The instant, for the names of backups."""
    return datetime.now(UTC)


class HistoryStore:
    """Satisfies the port of that name. Opens its file at first use, and makes it at first writing.

    A damaged session is never returned: `damaged_sessions` and `verify` tell of it.
    """

    def __init__(
        self,
        path: Path,
        backups: Path,
        now: Callable[[], datetime] = utc_now,
        schema: Schema = SCHEMA,
    ) -> None:
        self._path = path
        self._backups = Backups(backups)
        self._now = now
        self._schema = schema
        self._connection: sqlite3.Connection | None = None
        self._version = 0
        self._identity = (0, 0)
        self.backup_fault: Fault | None = None

    def close(self) -> None:
        """Let go of the file; the next call opens it again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def save_session(self, record: SessionRecord) -> None:
        """Add the record and drop the checkpoint of its id, in one transaction.

        Saving the same id again changes nothing. On return it is on disk.
        """
        from recovery_gui.storage.session_rows import insert_session  # noqa: PLC0415

        with self._writing() as connection:
            insert_session(connection, record)
            connection.execute("DELETE FROM running_session WHERE session_id = ?", (record.id,))
        self._back_up_daily()

    def add_sessions(self, records: Iterable[SessionRecord]) -> int:
        """Add what is not there yet, all in one transaction; how many were new."""
        from recovery_gui.storage.session_rows import insert_session  # noqa: PLC0415

        with self._writing() as connection:
            new = sum(insert_session(connection, record) for record in records)
        self._back_up_daily()
        return new

    def update_session(self, record: SessionRecord) -> None:
        """Replace the ratings and the note of a session already saved."""
        from recovery_gui.storage.session_rows import (  # noqa: PLC0415
            read_sessions,
            replace_impressions,
        )

        with self._writing() as connection:
            sound, damaged = read_sessions(connection, record.id)
            if damaged:
                raise unreadable(self._path, f"session {record.id}")
            if not sound:
                raise SessionUnknown(
                    f"The session of {record.local_date} is not in the history any more.",
                    "Save it again, or discard the change.",
                )
            changed = replace(
                sound[0],
                soreness_before=record.soreness_before,
                soreness_after=record.soreness_after,
                note=record.note,
            )
            replace_impressions(connection, changed)

    def sessions(self) -> tuple[SessionRecord, ...]:
        """All sound sessions, newest first."""
        return tuple(self._read()[0])

    def damaged_sessions(self) -> tuple[str, ...]:
        """The ids of sessions whose digest does not fit what is read."""
        return tuple(self._read()[1])

    def day_totals(self, first: date, last: date) -> tuple[DayTotal, ...]:
        """Totals of the days that hold a session, oldest first, both ends included."""
        connection = self._open()
        if connection is None:
            return ()
        with disk_gate(self._path):
            rows = connection.execute(
                "SELECT local_date, count(*), sum(seconds), sum(exercises) FROM session"
                " WHERE local_date BETWEEN ? AND ? GROUP BY local_date ORDER BY local_date",
                (first.isoformat(), last.isoformat()),
            ).fetchall()
        try:
            return tuple(DayTotal(date.fromisoformat(day), *totals) for day, *totals in rows)
        except ValueError as error:
            raise unreadable(self._path, str(error)) from error

    def last_done(self) -> dict[str, date]:
        """The latest local date on which each exercise, by id, was practised."""
        connection = self._open()
        if connection is None:
            return {}
        with disk_gate(self._path):
            rows = connection.execute(
                "SELECT exercise, max(local_date) FROM session_exercise"
                " JOIN session ON id = session_id WHERE session_exercise.seconds > 0"
                " GROUP BY exercise"
            ).fetchall()
        try:
            return {exercise: date.fromisoformat(day) for exercise, day in rows}
        except ValueError as error:
            raise unreadable(self._path, str(error)) from error

    def write_checkpoint(self, checkpoint: Checkpoint) -> None:
        """Keep the running session; replaces the checkpoint before it."""
        from recovery_gui.storage.checkpoint_json import checkpoint_to_text  # noqa: PLC0415
        from recovery_gui.storage.digest import digest  # noqa: PLC0415

        text = checkpoint_to_text(checkpoint)
        with self._writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO running_session (slot, session_id, content, digest)"
                " VALUES (1, ?, ?, ?)",
                (checkpoint.record.id, text, digest(text)),
            )

    def read_checkpoint(self) -> Checkpoint | None:
        """The session that a crash left behind, if any. Raises `Fault` when it is damaged."""
        connection = self._open()
        if connection is None:
            return None
        with disk_gate(self._path):
            row = connection.execute("SELECT content, digest FROM running_session").fetchone()
        if row is None:
            return None
        from recovery_gui.storage.checkpoint_json import checkpoint_from_text  # noqa: PLC0415
        from recovery_gui.storage.digest import digest  # noqa: PLC0415

        checkpoint = checkpoint_from_text(row[0]) if digest(row[0]) == row[1] else None
        if checkpoint is None:
            raise CheckpointUnreadable(
                "What was kept of the session that broke off is damaged. Saved sessions are safe.",
                "Discard it; the next session starts as usual.",
            )
        return checkpoint

    def drop_checkpoint(self) -> None:
        """Forget the running session."""
        if self._open() is not None:
            with self._writing() as connection:
                connection.execute("DELETE FROM running_session")

    def verify(self) -> HistoryReport:
        """Check the file and every session anew. Raises nothing."""
        self.close()
        sound: list[SessionRecord] = []
        damaged: list[str] = []
        problem = ""
        try:
            sound, damaged = self._read()
        except Fault as fault:
            problem = str(fault)
        return HistoryReport(
            path=self._path,
            exists=self._path.exists(),
            sessions=len(sound),
            damaged=tuple(damaged),
            backups=tuple(self._backups.path_of(stamp) for stamp in self._backups.stamps()),
            problem=problem,
            backup_problem=str(self.backup_fault or ""),
        )

    def _read(self) -> tuple[list[SessionRecord], list[str]]:
        connection = self._open()
        if connection is None:
            return [], []
        from recovery_gui.storage.session_rows import read_sessions  # noqa: PLC0415

        with disk_gate(self._path):
            return read_sessions(connection)

    @contextmanager
    def _writing(self) -> "Iterator[sqlite3.Connection]":
        """A transaction. After a fault the file is closed, which rolls it back."""
        connection = self._open(create=True)
        if connection is None or self._schema.is_newer_major(self._version):
            raise HistoryNewer(
                f"{self._path} was written by a newer Recovery. It is shown, and not changed.",
                "Use the newer program to go on with this history.",
            )
        try:
            with disk_gate(self._path):
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                connection.execute("COMMIT")
        except BaseException:
            self.close()
            raise

    def _open(self, *, create: bool = False) -> "sqlite3.Connection | None":
        """The connection; None when there is no history yet and none is to be made."""
        if self._connection is not None and self._is_still_there():
            return self._connection
        self.close()
        if not self._path.exists() and not self._may_start_anew(create=create):
            return None
        from recovery_gui.storage.history_file import open_history  # noqa: PLC0415

        connection, self._version = open_history(self._path, self._schema, write=True)
        self._connection = connection
        if self._version < self._schema.current:
            self._upgrade(connection)
        with disk_gate(self._path):
            status = self._path.stat()
        self._identity = (status.st_dev, status.st_ino)
        return connection

    def _may_start_anew(self, *, create: bool) -> bool:
        """Make a new history where there never was one; refuse where one has vanished."""
        if self._backups.stamps():
            raise HistoryMissing(
                f"The history {self._path} is gone, but backups of it are in "
                f"{self._backups.directory}. Nothing was changed.",
                "Put the newest backup in its place, or move the backups away to start anew.",
            )
        if create:
            from recovery_gui.storage.history_file import create_history  # noqa: PLC0415

            create_history(self._path, self._schema)
        return create

    def _is_still_there(self) -> bool:
        """Whether the path still names the file that is open: it may be moved or replaced."""
        try:
            status = self._path.stat()
        except OSError:
            return False
        return self._identity == (status.st_dev, status.st_ino)

    def _upgrade(self, connection: "sqlite3.Connection") -> None:
        """Migrate an older file, after a verified backup of it."""
        try:
            self._backups.back_up(self._path, self._now())
            with disk_gate(self._path):
                self._schema.migrate(connection, self._version)
        except BaseException:
            self.close()
            raise
        self._version = self._schema.current

    def _back_up_daily(self) -> None:
        """One copy on each day with changes; a fault here does not undo what was saved."""
        now = self._now()
        try:
            if not self._backups.has_one_of(now):
                self._backups.back_up(self._path, now)
            self.backup_fault = None
        except Fault as fault:
            self.backup_fault = fault
