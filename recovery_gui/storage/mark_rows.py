# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What hurt and what was noticed in a session, as rows of the history file."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from recovery_gui.core.session_record import Discomfort, Noticed, SessionRecord
from recovery_gui.core.side import Side

if TYPE_CHECKING:
    import sqlite3

Row = tuple[Any, ...]

DISCOMFORTS = "SELECT session_id, exercise, step, side FROM discomfort"
NOTICED = "SELECT session_id, exercise, step, side, choice FROM noticed"
_COUNTS = (
    "SELECT exercise, count(DISTINCT session_id) FROM discomfort JOIN session ON id = session_id"
    " WHERE binned = 0 AND local_date >= ? GROUP BY exercise ORDER BY exercise"
)


def insert_marks(connection: "sqlite3.Connection", record: SessionRecord) -> None:
    """Add the marks of a session that has none in the file."""
    connection.executemany(
        "INSERT INTO discomfort (session_id, position, exercise, step, side)"
        " VALUES (?, ?, ?, ?, ?)",
        (
            (record.id, place, one.exercise, one.step, one.side.value)
            for place, one in enumerate(record.discomforts)
        ),
    )
    connection.executemany(
        "INSERT INTO noticed (session_id, position, exercise, step, side, choice)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            (record.id, place, one.exercise, one.step, one.side.value, one.choice)
            for place, one in enumerate(record.noticed)
        ),
    )


def delete_marks(connection: "sqlite3.Connection", session_id: str) -> None:
    """Take away the marks of a session."""
    connection.execute("DELETE FROM discomfort WHERE session_id = ?", (session_id,))
    connection.execute("DELETE FROM noticed WHERE session_id = ?", (session_id,))


def discomforts_of(rows: Iterable[Row]) -> tuple[Discomfort, ...]:
    """What hurt. Raises `ValueError` for a side that is none."""
    return tuple(Discomfort(exercise, step, Side(side)) for exercise, step, side in rows)


def noticed_of(rows: Iterable[Row]) -> tuple[Noticed, ...]:
    """What was noticed. Raises `ValueError` for a side that is none."""
    return tuple(Noticed(exercise, step, Side(side), text) for exercise, step, side, text in rows)


def discomfort_counts(connection: "sqlite3.Connection", since: date) -> dict[str, int]:
    """In how many sessions from a local date on each exercise, by id, was marked as hurting.

    Sessions in the bin do not count; an exercise without a mark is left out.
    """
    return dict(connection.execute(_COUNTS, (since.isoformat(),)).fetchall())
