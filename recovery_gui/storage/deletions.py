# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Deletions of sessions, which outlive the sessions, so that a merge does not bring them back.

A deleted session stays in its rows, in the bin, for `BIN_KEPT`; then only its deletion stays.
"""

import json
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from recovery_gui.core.history_query import Deleted
from recovery_gui.core.session_record import SessionRecord
from recovery_gui.storage.digest import row_digest
from recovery_gui.storage.instants import from_utc_text, utc_text
from recovery_gui.storage.session_rows import read_sessions

if TYPE_CHECKING:
    import sqlite3

BIN_KEPT = timedelta(days=30)


class Deletion(NamedTuple):
    """The latest deletion of a session, or that it was taken back."""

    session_id: str
    at: datetime
    undone: bool


def in_force(deletion: Deletion | None, record: SessionRecord | None) -> bool:
    """Whether the session counts as deleted: it was, and has not been edited since."""
    if deletion is None or deletion.undone:
        return False
    revised = record.revised_at if record else None
    return revised is None or deletion.at > revised


def read_deletions(
    connection: "sqlite3.Connection", ids: Iterable[str] | None = None
) -> dict[str, Deletion]:
    """The sound deletions by the session's id: all, or those of `ids`."""
    query, arguments = "SELECT session_id, at_utc, undone, digest FROM deletion", list[str]()
    if ids is not None:
        query += " WHERE session_id IN (SELECT value FROM json_each(?))"
        arguments.append(json.dumps(list(ids)))
    rows = connection.execute(query, arguments)
    return {
        values[0]: Deletion(values[0], from_utc_text(values[1]), bool(values[2]))
        for *values, written in rows
        if row_digest(*values) == written
    }


def write_deletion(connection: "sqlite3.Connection", deletion: Deletion) -> None:
    """Keep the deletion in the place of an earlier one of that session."""
    values = (deletion.session_id, utc_text(deletion.at), int(deletion.undone))
    connection.execute(
        "INSERT OR REPLACE INTO deletion (session_id, at_utc, undone, digest) VALUES (?, ?, ?, ?)",
        (*values, row_digest(*values)),
    )


def bin_contents(connection: "sqlite3.Connection", now: datetime) -> tuple[Deleted, ...]:
    """What can still be restored, the latest deleted first."""
    deletions = read_deletions(connection)
    recent = [one for one, deletion in deletions.items() if deletion.at > now - BIN_KEPT]
    found = [
        Deleted(record, deletions[record.id].at)
        for record in read_sessions(connection, recent, binned=True).sound
    ]
    return tuple(sorted(found, key=lambda one: (one.deleted_at, one.record.id), reverse=True))


def purge_bin(connection: "sqlite3.Connection", now: datetime) -> None:
    """Drop the rows of sessions that were deleted more than `BIN_KEPT` ago."""
    connection.execute(
        "DELETE FROM session WHERE binned = 1 AND id IN"
        " (SELECT session_id FROM deletion WHERE at_utc <= ?)",
        (utc_text(now - BIN_KEPT),),
    )


def deletion_to_json(deletion: Deletion) -> dict[str, Any]:
    """The deletion as the export writes it; `restored` when it was taken back."""
    return {
        "id": deletion.session_id,
        "deleted_at": deletion.at.isoformat(),
        "restored": deletion.undone,
    }
