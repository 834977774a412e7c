# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Pages of the table of sessions: first the ids, from an index; then the rows of those alone."""

from datetime import date
from typing import TYPE_CHECKING

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.history_query import SessionFilter, SessionOrder, SorenessPoint
from recovery_gui.core.side import Side
from recovery_gui.storage.session_rows import Found, read_sessions

if TYPE_CHECKING:
    import sqlite3

RATED_SESSIONS = 4000
"""So many of the latest sessions are looked through for ratings: ten years of daily practice."""
_NEWEST = "started_utc DESC, id DESC"
_ORDERS = {
    SessionOrder.NEWEST: _NEWEST,
    SessionOrder.OLDEST: "started_utc, id",
    SessionOrder.LONGEST: f"seconds DESC, {_NEWEST}",
    SessionOrder.SHORTEST: f"seconds, {_NEWEST}",
    SessionOrder.TITLE: f"title COLLATE NOCASE, {_NEWEST}",
    SessionOrder.TITLE_REVERSED: f"title COLLATE NOCASE DESC, {_NEWEST}",
    SessionOrder.EASED_MOST: f"eased DESC NULLS LAST, {_NEWEST}",
    SessionOrder.EASED_LEAST: f"eased NULLS LAST, {_NEWEST}",
}


def session_page(
    connection: "sqlite3.Connection", chosen: SessionFilter, offset: int, limit: int
) -> Found:
    """The sound sessions, and the ids of damaged ones, from `offset` to `offset + limit`."""
    where, arguments = _where(chosen)
    rows = connection.execute(
        f"SELECT id FROM session{where} ORDER BY {_ORDERS[chosen.order]} LIMIT ? OFFSET ?",  # noqa: S608
        (*arguments, limit, offset),
    )
    return read_sessions(connection, [session_id for (session_id,) in rows])


def count_sessions(connection: "sqlite3.Connection", chosen: SessionFilter) -> int:
    """How many sessions the filter leaves, damaged ones included."""
    where, arguments = _where(chosen)
    counted = connection.execute(f"SELECT count(*) FROM session{where}", arguments)  # noqa: S608
    number: int = counted.fetchone()[0]
    return number


def soreness_points(connection: "sqlite3.Connection", area: BodyArea) -> tuple[SorenessPoint, ...]:
    """One for each of the latest sessions and side with a rating, oldest first.

    Raises ValueError. CROSS JOIN keeps SQLite to that order: few sessions have the rating.
    """
    rows = connection.execute(
        "SELECT local_date, side, max(CASE moment WHEN 'before' THEN rating END),"
        " max(CASE moment WHEN 'after' THEN rating END)"
        " FROM (SELECT id AS latest FROM session WHERE binned = 0"
        " ORDER BY started_utc DESC, id DESC LIMIT ?)"
        " CROSS JOIN soreness ON session_id = latest CROSS JOIN session ON id = latest"
        " WHERE area = ? GROUP BY session_id, side ORDER BY started_utc, id, side",
        (RATED_SESSIONS, area.value),
    )
    return tuple(
        SorenessPoint(date.fromisoformat(day), Side(side), before, after)
        for day, side, before, after in rows
    )


def _where(chosen: SessionFilter) -> tuple[str, list[str]]:
    terms, arguments = [" WHERE binned = 0"], []
    if chosen.exercise:
        terms.append("id IN (SELECT session_id FROM session_exercise WHERE exercise = ?)")
        arguments.append(chosen.exercise)
    if chosen.area:
        # A list in JSON: between quotation marks no area's name is part of another's.
        terms.append("id IN (SELECT session_id FROM session_exercise WHERE instr(areas, ?))")
        arguments.append(f'"{chosen.area.value}"')
    if chosen.words:
        terms.append("(instr(lower(title), lower(?)) OR instr(lower(note), lower(?)))")
        arguments += [chosen.words, chosen.words]
    if chosen.first:
        terms.append("local_date >= ?")
        arguments.append(chosen.first.isoformat())
    if chosen.last:
        terms.append("local_date <= ?")
        arguments.append(chosen.last.isoformat())
    return " AND ".join(terms), arguments
