# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Weeks set aside as rows. A mark taken back stays as a row without a kind, for merging."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from recovery_gui.core.week_mark import WeekKind, WeekMark
from recovery_gui.storage.digest import row_digest
from recovery_gui.storage.instants import at_or_after, from_utc_text, utc_text
from recovery_gui.storage.journal import ChangeKind, note_change

if TYPE_CHECKING:
    import sqlite3


class WeekEntry(NamedTuple):
    """The latest change of a week: its Monday, its kind or None, and when."""

    week: date
    kind: WeekKind | None
    revised_at: datetime


def week_rank(entry: WeekEntry) -> tuple[datetime, str]:
    """Of two entries of one week the greater stays: the later, and of two at once either."""
    return entry.revised_at, _kind_text(entry.kind)


def read_weeks(connection: "sqlite3.Connection") -> dict[date, WeekEntry]:
    """The sound entries by Monday, oldest first."""
    rows = connection.execute("SELECT week, kind, revised_utc, digest FROM week_mark ORDER BY week")
    entries = (_entry(*values) for *values, written in rows if row_digest(*values) == written)
    return {entry.week: entry for entry in entries}


def marks(connection: "sqlite3.Connection") -> tuple[WeekMark, ...]:
    """The weeks that are set aside, oldest first."""
    return tuple(
        WeekMark(one.week, one.kind, one.revised_at)
        for one in read_weeks(connection).values()
        if one.kind is not None
    )


def change_week(
    connection: "sqlite3.Connection", week: date, kind: WeekKind | None, at: datetime
) -> None:
    """Set the week aside, or take that back; the entry before goes into the journal."""
    before = read_weeks(connection).get(week)
    if before is None and kind is None:
        return
    revised_at = at_or_after(at, before.revised_at if before else None)
    write_week(connection, WeekEntry(week, kind, revised_at), before, "week")


def write_week(
    connection: "sqlite3.Connection",
    entry: WeekEntry,
    before: WeekEntry | None,
    change: ChangeKind,
) -> None:
    """Replace the entry as it stands."""
    if before is not None:
        note_change(connection, entry.revised_at, change, str(entry.week), week_to_json(before))
    values = (entry.week.isoformat(), _kind_text(entry.kind), utc_text(entry.revised_at))
    connection.execute(
        "INSERT OR REPLACE INTO week_mark (week, kind, revised_utc, digest) VALUES (?, ?, ?, ?)",
        (*values, row_digest(*values)),
    )


def week_to_json(entry: WeekEntry) -> dict[str, Any]:
    """The entry as the export writes it; without `kind` when the mark was taken back."""
    kind = {} if entry.kind is None else {"kind": entry.kind.value}
    return {"week": str(entry.week), **kind, "revised_at": entry.revised_at.isoformat()}


def _kind_text(kind: WeekKind | None) -> str:
    return kind.value if kind else ""


def _entry(week: str, kind: str, revised: str) -> WeekEntry:
    return WeekEntry(
        date.fromisoformat(week), WeekKind(kind) if kind else None, from_utc_text(revised)
    )
