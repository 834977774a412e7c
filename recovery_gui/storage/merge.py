# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Merging histories: of each session, deletion and week, the latest change stays.

Each is a register of its own, and of two values the greater stays in a total order: the instant
of the change first, its content after that. So merging is idempotent, commutative and
associative; whether a session counts as deleted follows from the registers (`in_force`).
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from recovery_gui.core.session_record import SessionRecord
from recovery_gui.storage.deletions import Deletion, in_force, read_deletions, write_deletion
from recovery_gui.storage.digest import digest
from recovery_gui.storage.instants import NEVER
from recovery_gui.storage.journal import note_change
from recovery_gui.storage.month_rows import touch_months
from recovery_gui.storage.record_json import record_to_json
from recovery_gui.storage.session_rows import (
    Found,
    insert_session,
    read_sessions,
    replace_session,
    storable,
)
from recovery_gui.storage.week_rows import WeekEntry, read_weeks, week_rank, write_week

if TYPE_CHECKING:
    import sqlite3


class HistoryContent(NamedTuple):
    """What a history brings to a merge; the records of its bin are among its sessions.

    `same` counts sessions that were left out because both histories have them alike.
    """

    sessions: tuple[SessionRecord, ...] = ()
    deletions: Mapping[str, Deletion] = {}
    weeks: Mapping[date, WeekEntry] = {}
    damaged: tuple[str, ...] = ()
    same: int = 0

    def live(self) -> dict[str, SessionRecord]:
        """The sessions that do not count as deleted, by id."""
        pairs = ((one, self.deletions.get(one.id)) for one in self.sessions)
        return {one.id: one for one, deletion in pairs if not in_force(deletion, one)}


class MergedFile(NamedTuple):
    """A file of another machine, and its size and time when all of it was merged."""

    name: str
    stamp: str


class MergeResult(NamedTuple):
    """How many sessions were new, known, and of the known changed, deleted or restored."""

    new: int
    known: int
    changed: int


class _Session(NamedTuple):
    """Both registers of one session."""

    record: SessionRecord | None
    deletion: Deletion | None

    @property
    def binned(self) -> bool:
        """Whether the record lies in the bin."""
        return in_force(self.deletion, self.record)


def all_content(connection: "sqlite3.Connection") -> HistoryContent:
    """Everything in the history."""
    live, binned = read_sessions(connection), read_sessions(connection, binned=True)
    return HistoryContent(
        (*live.sound, *binned.sound),
        read_deletions(connection),
        read_weeks(connection),
        (*live.damaged, *binned.damaged),
    )


def content_unlike(
    connection: "sqlite3.Connection", known: frozenset[tuple[str, bytes]]
) -> HistoryContent:
    """Everything in the history but the sessions whose id and digest are among the known."""
    theirs = session_digests(connection)
    found = _read_any(connection, [one for one, _ in sorted(theirs - known)])
    return HistoryContent(
        tuple(found.sound),
        read_deletions(connection),
        read_weeks(connection),
        tuple(found.damaged),
        len(theirs & known),
    )


def session_digests(connection: "sqlite3.Connection") -> frozenset[tuple[str, bytes]]:
    """Id and digest of every session, the bin's included."""
    return frozenset(connection.execute("SELECT id, digest FROM session"))


def merge(connection: "sqlite3.Connection", theirs: HistoryContent, at: datetime) -> MergeResult:
    """Merge into the history, in a transaction of the caller; `at` is for the journal."""
    _merge_weeks(connection, theirs.weeks)
    records: dict[str, SessionRecord] = {}
    for each in theirs.sessions:
        record = storable(each)
        records[record.id] = _later_record(records.get(record.id), record)
    ids = [*dict.fromkeys((*records, *theirs.deletions))]
    ours = _ours(connection, ids)
    touched: set[date] = set()
    known = differing = 0
    for one in ids:
        before = ours[one]
        after = _join(before, _Session(records.get(one), theirs.deletions.get(one)))
        known += one in records and before.record is not None
        _write(connection, before, after, at)
        if (after.record, after.binned) != (before.record, before.binned):
            differing += before.record is not None
            touched |= {each.record.local_date for each in (before, after) if each.record}
    touch_months(connection, touched)
    return MergeResult(len(records) - known, known, differing)


def _ours(connection: "sqlite3.Connection", ids: list[str]) -> dict[str, _Session]:
    """Our registers. A damaged session counts as absent: a sound one may take its place."""
    records = {one.id: one for one in _read_any(connection, ids).sound}
    deletions = read_deletions(connection, ids)
    return {one: _Session(records.get(one), deletions.get(one)) for one in ids}


def _read_any(connection: "sqlite3.Connection", ids: list[str]) -> Found:
    live, binned = read_sessions(connection, ids), read_sessions(connection, ids, binned=True)
    return Found(live.sound + binned.sound, live.damaged + binned.damaged)


def _join(ours: _Session, theirs: _Session) -> _Session:
    return _Session(
        _later_record(ours.record, theirs.record) if theirs.record else ours.record,
        _greater(ours.deletion, theirs.deletion),
    )


def _later_record(ours: SessionRecord | None, theirs: SessionRecord) -> SessionRecord:
    """The record revised later; of two of one instant that which says more, then either."""
    if ours is None or storable(ours) == theirs:
        return theirs if ours is None else ours
    return max(ours, theirs, key=_rank)


def _rank(record: SessionRecord) -> tuple[datetime, int, int, bytes]:
    said = (record.soreness_before, record.soreness_after, record.discomforts, record.noticed)
    content = digest(record_to_json(record))
    return record.revised_at or NEVER, sum(map(len, said)), len(record.note), content


def _greater(ours: Deletion | None, theirs: Deletion | None) -> Deletion | None:
    if ours is None or theirs is None:
        return ours or theirs
    return max(ours, theirs, key=lambda one: (one.at, one.undone))


def _write(
    connection: "sqlite3.Connection", before: _Session, after: _Session, at: datetime
) -> None:
    """Write what the merge has made of a session, where that differs."""
    if after.deletion is not None and after.deletion != before.deletion:
        write_deletion(connection, after.deletion)
    if after.record is None or (after.record, after.binned) == (before.record, before.binned):
        return
    if before.record is not None:
        note_change(connection, at, "merge", before.record.id, record_to_json(before.record))
    if not insert_session(connection, after.record) or after.binned:
        replace_session(connection, after.record, binned=after.binned)


def _merge_weeks(connection: "sqlite3.Connection", theirs: Mapping[date, WeekEntry]) -> None:
    ours = read_weeks(connection)
    for week, entry in theirs.items():
        mine = ours.get(week)
        if mine is None or week_rank(entry) > week_rank(mine):
            write_week(connection, entry, mine, "merge")


def write_merged(connection: "sqlite3.Connection", source: MergedFile) -> None:
    """Keep the file's state in the transaction that merges it."""
    connection.execute("INSERT OR REPLACE INTO merged_file (name, stamp) VALUES (?, ?)", source)


def read_merged(connection: "sqlite3.Connection") -> frozenset[MergedFile]:
    """What is merged already."""
    rows = connection.execute("SELECT name, stamp FROM merged_file")
    return frozenset(MergedFile(*row) for row in rows)
