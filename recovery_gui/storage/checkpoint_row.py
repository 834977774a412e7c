# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The running session as the one row of its table."""

from typing import TYPE_CHECKING

from recovery_gui.core.language import tr
from recovery_gui.core.session_record import Checkpoint
from recovery_gui.storage.checkpoint_json import checkpoint_from_text, checkpoint_to_text
from recovery_gui.storage.digest import digest
from recovery_gui.storage.errors import CheckpointUnreadable

if TYPE_CHECKING:
    import sqlite3


def write(connection: "sqlite3.Connection", checkpoint: Checkpoint) -> None:
    """Put it in the place of the one before."""
    text = checkpoint_to_text(checkpoint)
    connection.execute(
        "INSERT OR REPLACE INTO running_session (slot, session_id, content, digest)"
        " VALUES (1, ?, ?, ?)",
        (checkpoint.record.id, text, digest(text)),
    )


def read(connection: "sqlite3.Connection") -> Checkpoint | None:
    """The running session, if any. Raises `CheckpointUnreadable`."""
    row = connection.execute("SELECT content, digest FROM running_session").fetchone()
    if row is None:
        return None
    checkpoint = checkpoint_from_text(row[0]) if digest(row[0]) == row[1] else None
    if checkpoint is None:
        raise CheckpointUnreadable(
            tr("What was kept of the session that broke off is damaged. Saved sessions are safe."),
            tr("Discard it; the next session starts as usual."),
        )
    return checkpoint


def drop(connection: "sqlite3.Connection", session_id: str | None = None) -> None:
    """Forget the running session: any, or that one alone."""
    if session_id is None:
        connection.execute("DELETE FROM running_session")
    else:
        connection.execute("DELETE FROM running_session WHERE session_id = ?", (session_id,))
