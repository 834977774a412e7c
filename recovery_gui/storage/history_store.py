# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The history: sessions, their corrections, weeks set aside, and the running session."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.fault import Fault
from recovery_gui.core.history_query import (
    AreaTotal,
    Deleted,
    ExerciseTotal,
    MonthTotals,
    SessionFilter,
    SorenessPoint,
)
from recovery_gui.core.session_record import Checkpoint, DayTotal, SessionRecord
from recovery_gui.core.week_mark import WeekMark
from recovery_gui.storage import (
    checkpoint_row,
    corrections,
    deletions,
    journal,
    mark_rows,
    merge,
    month_rows,
    session_pages,
    sums,
    week_rows,
)
from recovery_gui.storage.backups import Backups
from recovery_gui.storage.errors import unreadable
from recovery_gui.storage.history_check import HistoryReport, examine
from recovery_gui.storage.history_connection import HistoryConnection
from recovery_gui.storage.merge import HistoryContent, MergedFile, MergeResult
from recovery_gui.storage.restore import BackupSummary, Restoring, compare, put_in_place, summaries
from recovery_gui.storage.schema import SCHEMA, Schema
from recovery_gui.storage.session_rows import Found, insert_session, read_sessions

if TYPE_CHECKING:
    import sqlite3

T = TypeVar("T")
EVERY_SESSION = SessionFilter()


def utc_now() -> datetime:
    """The instant, for the names of backups."""
    return datetime.now(UTC)


class HistoryStore:
    """Satisfies the port of that name. Opens its file at first use, and makes it at first writing.

    Damaged sessions are never returned: `damaged_sessions` and `verify` tell of them. Every
    method raises `Fault` when the disk refuses; on return, a change is on the disk.
    """

    def __init__(
        self,
        path: Path,
        backups: Path,
        now: Callable[[], datetime] = utc_now,
        schema: Schema = SCHEMA,
    ) -> None:
        self._file = HistoryConnection(path, Backups(backups), now, schema)
        self._now = now
        self._kept_on: date | None = None
        self.backup_fault: Fault | None = None
        self.after_change: Callable[[], None] | None = None

    @property
    def path(self) -> Path:
        """The history file."""
        return self._file.path

    @property
    def backups(self) -> Backups:
        """The folder of copies."""
        return self._file.backups

    def use_backups(self, directory: Path) -> None:
        """Keep copies in another folder from now on; those in the folder before stay."""
        self._file.backups = Backups(directory)
        self._kept_on = None

    def close(self) -> None:
        """Let go of the file; the next call opens it again."""
        self._file.close()

    # Sessions

    def save_session(self, record: SessionRecord) -> None:
        """Add the record and drop the checkpoint of its id, in one transaction.

        Saving the same id again changes nothing.
        """
        with self._file.writing() as connection:
            if insert_session(connection, record):
                month_rows.touch_months(connection, (record.local_date,))
            checkpoint_row.drop(connection, record.id)
        self._changed()

    add_session = save_session

    def add_sessions(self, records: Iterable[SessionRecord]) -> int:
        """Add what is not there yet, all in one transaction; how many were new."""
        with self._file.writing() as connection:
            added = [record for record in records if insert_session(connection, record)]
            month_rows.touch_months(connection, {one.local_date for one in added})
        self._changed()
        return len(added)

    def update_session(self, record: SessionRecord) -> None:
        """Replace the ratings and the note of a session already saved."""
        self._write(lambda file: corrections.replace_impressions(file, record, self._now()))

    def edit_session(self, record: SessionRecord, at: datetime) -> None:
        """Put the record in the place of the one of its id. Raises `SessionUnknown`."""
        self._write(lambda file: corrections.edit_session(file, record, at))

    def delete_session(self, session_id: str, at: datetime) -> None:
        """Move the session into the bin. Raises `SessionUnknown`."""
        self._write(lambda file: corrections.delete_session(file, session_id, at))

    def restore_session(self, session_id: str, at: datetime) -> None:
        """Take the session out of the bin, as it was to the bit. Raises `SessionUnknown`."""
        self._write(lambda file: corrections.restore_session(file, session_id, at))

    def bin(self, at: datetime) -> tuple[Deleted, ...]:
        """What was deleted in the 30 days before `at`, newest first."""
        return self._read(lambda file: deletions.bin_contents(file, at), ())

    def journal(self, subject: str) -> tuple[journal.Change, ...]:
        """What a session, by id, or a week, by its Monday, was before each change of a year."""
        return self._read(lambda file: journal.changes_of(file, subject), ())

    def sessions(self) -> tuple[SessionRecord, ...]:
        """All sound sessions, newest first."""
        return tuple(self._found().sound)

    def damaged_sessions(self) -> tuple[str, ...]:
        """The ids of sessions whose digest does not fit what is read."""
        return tuple(self._found().damaged)

    def session(self, session_id: str) -> SessionRecord | None:
        """The session of that id; None when it is not there, binned or damaged."""
        found = self._read(lambda file: read_sessions(file, [session_id]), Found([], []))
        return found.sound[0] if found.sound else None

    def sessions_page(
        self, offset: int, limit: int, chosen: SessionFilter = EVERY_SESSION
    ) -> tuple[SessionRecord, ...]:
        """The chosen sessions from `offset` to `offset + limit`, fewer where one is damaged."""
        ask = session_pages.session_page
        return self._read(lambda file: tuple(ask(file, chosen, offset, limit).sound), ())

    def session_count(self, chosen: SessionFilter = EVERY_SESSION) -> int:
        """How many sessions are chosen, damaged ones included."""
        return self._read(lambda file: session_pages.count_sessions(file, chosen), 0)

    # Sums

    def day_totals(self, first: date, last: date) -> tuple[DayTotal, ...]:
        """Totals of the days that hold a session, oldest first, both ends included."""
        return self._read(lambda file: sums.day_totals(file, first, last), ())

    def area_totals(self, first: date, last: date) -> tuple[AreaTotal, ...]:
        """Seconds by day and area, oldest first; a day's areas sum to its seconds."""
        return self._read(lambda file: sums.area_totals(file, first, last), ())

    def month_totals(self, first: date, last: date) -> MonthTotals:
        """Totals of the months that hold a session, oldest first; whole months."""
        return self._read(lambda file: sums.month_totals(file, first, last), MonthTotals())

    def exercise_totals(self) -> tuple[ExerciseTotal, ...]:
        """All practice of each exercise, the most practised first."""
        return self._read(sums.exercise_totals, ())

    def last_done(self) -> dict[str, date]:
        """The latest local date on which each exercise and routine, by id, was practised."""
        return self._read(sums.last_done, {})

    def discomfort_counts(self, since: date) -> dict[str, int]:
        """In how many sessions from that local date on each exercise was marked as hurting."""
        return self._read(lambda file: mark_rows.discomfort_counts(file, since), {})

    def soreness_points(self, area: BodyArea) -> tuple[SorenessPoint, ...]:
        """One for each session and side with a rating of the area, oldest first.

        Of the latest 4,000 sessions.
        """
        return self._read(lambda file: session_pages.soreness_points(file, area), ())

    # Weeks

    def week_marks(self) -> tuple[WeekMark, ...]:
        """The weeks set aside, oldest first."""
        return self._read(week_rows.marks, ())

    def mark_week(self, mark: WeekMark) -> None:
        """Set the week aside, in place of an earlier mark of it."""
        self._write(lambda file: week_rows.change_week(file, mark.week, mark.kind, mark.revised_at))

    def unmark_week(self, week: date, at: datetime) -> None:
        """Take the mark of the week, by its Monday, back; without one nothing changes."""
        self._write(lambda file: week_rows.change_week(file, week, None, at))

    # The running session

    def write_checkpoint(self, checkpoint: Checkpoint) -> None:
        """Keep the running session; replaces the checkpoint before it."""
        with self._file.writing() as connection:
            checkpoint_row.write(connection, checkpoint)

    def read_checkpoint(self) -> Checkpoint | None:
        """The session that a crash left behind, if any. Raises `Fault` when it is damaged."""
        return self._read(checkpoint_row.read, None)

    def drop_checkpoint(self) -> None:
        """Forget the running session."""
        if self._file.open() is not None:
            with self._file.writing() as connection:
                checkpoint_row.drop(connection)

    # The whole history

    def content(self) -> HistoryContent:
        """Everything: sessions, those in the bin, deletions, and weeks."""
        return self._read(merge.all_content, HistoryContent())

    def digests(self) -> frozenset[tuple[str, bytes]]:
        """Id and digest of every session, so that a merge can leave out what is the same."""
        return self._read(merge.session_digests, frozenset())

    def merge(self, theirs: HistoryContent, source: MergedFile | None = None) -> MergeResult:
        """Merge another history; of each session, deletion and week the latest change stays.

        The state of the file that it comes from is kept with it: see `merged_files`.
        """
        with self._file.writing() as connection:
            result = merge.merge(connection, theirs, self._now())
            if source is not None:
                merge.write_merged(connection, source)
        self._changed()
        return result

    def merged_files(self) -> frozenset[MergedFile]:
        """The files of other machines that need not be merged again while they are as here."""
        return self._read(merge.read_merged, frozenset())

    def list_backups(self) -> tuple[BackupSummary, ...]:
        """Every copy in the folder, newest first, with its count. Raises nothing."""
        return summaries(self.backups, self._file.schema)

    def compare_backup(self, copy: Path) -> Restoring:
        """What putting that copy in the history's place would change. Raises `Fault`."""
        try:
            ours = self.content()
        except Fault:
            ours = HistoryContent()
        return compare(copy, ours, self._file.schema)

    def restore_backup(self, copy: Path) -> Path | None:
        """Put that copy in the history's place; returns where the replaced file is kept.

        At every moment the history is the old file or the new one. Raises `Fault`.
        """
        self.close()
        kept = put_in_place(copy, self.path, self._now(), self._file.schema)
        self._kept_on = None
        if self.after_change:
            self.after_change()
        return kept

    def verify(self) -> HistoryReport:
        """Check the whole file, every session and every sum anew. Raises nothing."""
        return examine(self._file, self.backup_fault)

    def _found(self) -> Found:
        return self._read(read_sessions, Found([], []))

    def _read(self, ask: "Callable[[sqlite3.Connection], T]", nothing: T) -> T:
        """The answer; `nothing` when there is no history yet."""
        with self._file.reading() as connection:
            try:
                return nothing if connection is None else ask(connection)
            except ValueError as error:
                raise unreadable(self.path, str(error)) from error

    def _write(self, change: "Callable[[sqlite3.Connection], object]") -> None:
        with self._file.writing() as connection:
            change(connection)
        self._changed()

    def _changed(self) -> None:
        """Once on each day with changes, thin and copy; a fault in that undoes nothing."""
        now = self._now()
        if self._kept_on != now.date():
            try:
                self._keep(now)
                self._kept_on = now.date()
                self.backup_fault = None
            except Fault as fault:
                self.backup_fault = fault
        if self.after_change:
            self.after_change()

    def _keep(self, now: datetime) -> None:
        if not self.backups.has_one_of(now):
            with self._file.writing() as connection:
                deletions.purge_bin(connection, now)
                month_rows.write_sums(connection)
                journal.thin_journal(connection, now)
            self.backups.back_up(self.path, now)
