# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the user corrects: edit, delete, take back. Each runs in a transaction of the caller."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from recovery_gui.core.language import tr
from recovery_gui.core.session_record import SessionRecord
from recovery_gui.storage.deletions import Deletion, read_deletions, write_deletion
from recovery_gui.storage.errors import SessionDamaged, SessionRefused, SessionUnknown
from recovery_gui.storage.instants import at_or_after
from recovery_gui.storage.journal import note_change
from recovery_gui.storage.month_rows import touch_months
from recovery_gui.storage.problems import Place, Problems
from recovery_gui.storage.record_json import read_record, record_to_json
from recovery_gui.storage.session_rows import (
    move_session,
    read_sessions,
    replace_session,
    storable,
)

if TYPE_CHECKING:
    import sqlite3


def edit_session(
    connection: "sqlite3.Connection", record: SessionRecord, at: datetime
) -> SessionRecord:
    """Put the record in the place of the one of its id; returns it as it is kept.

    Raises `SessionUnknown` when there is none, `SessionRefused` for a record that contradicts
    itself and could not be imported again.
    """
    before = _stored(connection, record.id)
    after = storable(replace(record, revised_at=at_or_after(at, before.revised_at)))
    _, reason = read_record(record_to_json(after), Place(Problems("edit")))
    if reason:
        what = tr("The session of {day} cannot be kept like that: {reason}. It was left as it is.")
        raise SessionRefused(
            what.format(day=record.local_date, reason=reason),
            tr("Correct that value, and save again."),
        )
    note_change(connection, at, "edit", record.id, record_to_json(before))
    replace_session(connection, after)
    touch_months(connection, (before.local_date, after.local_date))
    return after


def replace_impressions(
    connection: "sqlite3.Connection", record: SessionRecord, at: datetime
) -> None:
    """Replace the ratings and the note alone. Raises `SessionUnknown`."""
    before = _stored(connection, record.id)
    after = replace(
        before,
        soreness_before=record.soreness_before,
        soreness_after=record.soreness_after,
        note=record.note,
        revised_at=at_or_after(at, before.revised_at),
    )
    if storable(replace(after, revised_at=before.revised_at)) != before:
        note_change(connection, at, "edit", record.id, record_to_json(before))
        replace_session(connection, after)


def delete_session(connection: "sqlite3.Connection", session_id: str, at: datetime) -> None:
    """Move the session into the bin. Raises `SessionUnknown` when it is not there."""
    record = _stored(connection, session_id)
    earlier = read_deletions(connection, [session_id]).get(session_id)
    note_change(connection, at, "delete", session_id, record_to_json(record))
    when = at_or_after(at, record.revised_at, earlier.at if earlier else None)
    write_deletion(connection, Deletion(session_id, when, undone=False))
    move_session(connection, record, into_bin=True)
    touch_months(connection, (record.local_date,))


def restore_session(connection: "sqlite3.Connection", session_id: str, at: datetime) -> None:
    """Take the session out of the bin, as it was to the bit. Raises `SessionUnknown`."""
    record = _stored(connection, session_id, binned=True)
    earlier = read_deletions(connection, [session_id]).get(session_id)
    note_change(connection, at, "restore", session_id, record_to_json(record))
    when = at_or_after(at, record.revised_at, earlier.at if earlier else None)
    write_deletion(connection, Deletion(session_id, when, undone=True))
    move_session(connection, record, into_bin=False)
    touch_months(connection, (record.local_date,))


def _stored(
    connection: "sqlite3.Connection", session_id: str, *, binned: bool = False
) -> SessionRecord:
    found = read_sessions(connection, [session_id], binned=binned)
    if found.damaged:
        raise SessionDamaged(
            tr("The session {id} is damaged. It was left as it is.").format(id=session_id),
            tr("Take it from a backup: Settings, Backups."),
        )
    if not found.sound:
        raise SessionUnknown(
            tr("That session is not in the bin any more. Nothing was changed.")
            if binned
            else tr("That session is not in the history any more. Nothing was changed."),
            tr("Look at the list again; it may have been changed on another machine."),
        )
    return found.sound[0]
