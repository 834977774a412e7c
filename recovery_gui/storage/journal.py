# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The journal: what was there before each correction, so that no slip loses it.

It is added to, never changed, and thinned by age alone (`JOURNAL_KEPT`).
"""

import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from recovery_gui.storage.digest import row_digest
from recovery_gui.storage.instants import from_utc_text, utc_text

if TYPE_CHECKING:
    import sqlite3

JOURNAL_KEPT = timedelta(days=366)
ChangeKind = Literal["edit", "delete", "restore", "merge", "week"]


class Change(NamedTuple):
    """One correction: of a session's id or a week's Monday, and its content before as JSON."""

    at: datetime
    kind: str
    subject: str
    before: dict[str, Any]


def note_change(
    connection: "sqlite3.Connection",
    at: datetime,
    kind: ChangeKind,
    subject: str,
    before: dict[str, Any],
) -> None:
    """Write down what is about to be changed, in the transaction that changes it."""
    values = (utc_text(at), kind, subject, json.dumps(before))
    connection.execute(
        "INSERT INTO journal (at_utc, change, subject, before, digest) VALUES (?, ?, ?, ?, ?)",
        (*values, row_digest(*values)),
    )


def changes_of(connection: "sqlite3.Connection", subject: str) -> tuple[Change, ...]:
    """The sound entries of a session's id or a week's Monday, newest first."""
    rows = connection.execute(
        "SELECT at_utc, change, subject, before, digest FROM journal"
        " WHERE subject = ? ORDER BY number DESC",
        (subject,),
    )
    return tuple(
        Change(from_utc_text(values[0]), values[1], values[2], json.loads(values[3]))
        for *values, written in rows
        if row_digest(*values) == written
    )


def thin_journal(connection: "sqlite3.Connection", now: datetime) -> None:
    """Forget what is older than `JOURNAL_KEPT`."""
    connection.execute("DELETE FROM journal WHERE at_utc < ?", (utc_text(now - JOURNAL_KEPT),))
