# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Session records as rows of the history file, each with a digest of the whole."""

import json
import sqlite3
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import (
    ExerciseRecord,
    SessionRecord,
    SessionStatus,
    Soreness,
)
from recovery_gui.core.side import Side
from recovery_gui.storage.digest import digest
from recovery_gui.storage.record_json import record_to_json

_SESSION = (
    "SELECT id, started_utc, started_offset_s, ended_utc, ended_offset_s, zone, local_date,"
    " title, source, status, note, seconds, exercises, digest FROM session"
)
_ENTRIES = (
    "SELECT session_id, exercise, name, side, seconds, planned_seconds, completed, areas"
    " FROM session_exercise"
)
_RATINGS = "SELECT session_id, moment, area, side, rating FROM soreness"
Rows = defaultdict[str, list[tuple[Any, ...]]]


def insert_session(connection: sqlite3.Connection, record: SessionRecord) -> bool:
    """Add the record; False, and nothing changed, when its id is there already."""
    record = encodable(record)
    added = connection.execute(
        "INSERT INTO session (id, started_utc, started_offset_s, ended_utc, ended_offset_s, zone,"
        " local_date, title, source, status, note, seconds, exercises, digest)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
        (
            *(record.id, *_instant(record.started_at), *_instant(record.ended_at)),
            *(record.zone, record.local_date.isoformat(), record.title, record.source),
            *(record.status.value, record.note, record.duration_s, record.exercise_count),
            digest(record_to_json(record)),
        ),
    )
    if added.rowcount == 0:
        return False
    connection.executemany(
        "INSERT INTO session_exercise (session_id, position, exercise, name, side, seconds,"
        " planned_seconds, completed, areas) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (_entry_row(record.id, place, one) for place, one in enumerate(record.exercises)),
    )
    _insert_ratings(connection, record)
    return True


def replace_impressions(connection: sqlite3.Connection, record: SessionRecord) -> None:
    """Replace ratings and note of the stored session, whose other values `record` repeats."""
    record = encodable(record)
    connection.execute(
        "UPDATE session SET note = ?, digest = ? WHERE id = ?",
        (record.note, digest(record_to_json(record)), record.id),
    )
    connection.execute("DELETE FROM soreness WHERE session_id = ?", (record.id,))
    _insert_ratings(connection, record)


def read_sessions(
    connection: sqlite3.Connection, session_id: str | None = None
) -> tuple[list[SessionRecord], list[str]]:
    """Sound records, newest first (all, or the one of that id), and the ids of damaged ones."""
    one = () if session_id is None else (session_id,)
    by_id, by_session = (
        ("", "") if session_id is None else (" WHERE id = ?", " WHERE session_id = ?")
    )
    order = " ORDER BY started_utc DESC, rowid DESC"
    sessions = connection.execute(_SESSION + by_id + order, one).fetchall()
    entries = _grouped(connection, f"{_ENTRIES}{by_session} ORDER BY session_id, position", one)
    ratings = _grouped(connection, f"{_RATINGS}{by_session} ORDER BY session_id, position", one)
    sound: list[SessionRecord] = []
    damaged: list[str] = []
    for row in sessions:
        record = _sound_record(row, entries[row[0]], ratings[row[0]])
        if record is None:
            damaged.append(row[0])
        else:
            sound.append(record)
    return sound, damaged


def encodable(record: SessionRecord) -> SessionRecord:
    """The record with what UTF-8 cannot hold (lone surrogates) replaced in the free text."""
    title, note = (
        text.encode("utf-8", "replace").decode("utf-8") for text in (record.title, record.note)
    )
    return replace(record, title=title, note=note)


def _grouped(connection: sqlite3.Connection, query: str, arguments: tuple[str, ...]) -> Rows:
    rows: Rows = defaultdict(list)
    for session_id, *values in connection.execute(query, arguments):
        rows[session_id].append(tuple(values))
    return rows


def _sound_record(
    row: tuple[Any, ...], entries: list[tuple[Any, ...]], ratings: list[tuple[Any, ...]]
) -> SessionRecord | None:
    """The record of the rows, if its digest and its sums say that it is what was written."""
    try:
        record = _record(row, entries, ratings)
    except (ValueError, OverflowError):
        return None
    *_, seconds, exercises, written = row
    sums_agree = (seconds, exercises) == (record.duration_s, record.exercise_count)
    return record if sums_agree and digest(record_to_json(record)) == written else None


def _record(
    row: tuple[Any, ...], entries: list[tuple[Any, ...]], ratings: list[tuple[Any, ...]]
) -> SessionRecord:
    identity, started, started_offset, ended, ended_offset, zone, day, title, source, status = row[
        :10
    ]
    return SessionRecord(
        id=identity,
        started_at=_aware(started, started_offset),
        ended_at=_aware(ended, ended_offset),
        zone=zone,
        local_date=date.fromisoformat(day),
        title=title,
        source=source,
        status=SessionStatus(status),
        exercises=tuple(_entry(*values) for values in entries),
        soreness_before=_ratings_of("before", ratings),
        soreness_after=_ratings_of("after", ratings),
        note=row[10],
    )


def _instant(moment: datetime) -> tuple[str, int]:
    """UTC as ISO 8601 with six decimals, so that text sorts as time; and the offset."""
    offset = moment.utcoffset() or timedelta()
    utc = moment.astimezone(UTC).replace(tzinfo=None)
    return f"{utc.isoformat(timespec='microseconds')}Z", int(offset.total_seconds())


def _aware(utc: str, offset_s: int) -> datetime:
    moment = datetime.fromisoformat(utc)
    return moment.astimezone(timezone(timedelta(seconds=offset_s)))


def _entry_row(session_id: str, position: int, one: ExerciseRecord) -> tuple[Any, ...]:
    areas = json.dumps([area.value for area in one.areas])
    return (
        *(session_id, position, one.exercise, one.name, one.side.value),
        *(one.seconds, one.planned_seconds, int(one.completed), areas),
    )


def _entry(
    exercise: str, name: str, side: str, seconds: int, planned: int, completed: int, areas: str
) -> ExerciseRecord:
    return ExerciseRecord(
        exercise=exercise,
        name=name,
        side=Side(side),
        seconds=seconds,
        planned_seconds=planned,
        completed=bool(completed),
        areas=tuple(BodyArea(area) for area in json.loads(areas)),
    )


def _insert_ratings(connection: sqlite3.Connection, record: SessionRecord) -> None:
    moments = (("before", record.soreness_before), ("after", record.soreness_after))
    connection.executemany(
        "INSERT INTO soreness (session_id, moment, position, area, side, rating)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            (record.id, moment, position, one.area.value, one.side.value, one.rating)
            for moment, ratings in moments
            for position, one in enumerate(ratings)
        ),
    )


def _ratings_of(moment: str, rows: list[tuple[Any, ...]]) -> tuple[Soreness, ...]:
    return tuple(
        Soreness(BodyArea(area), Side(side), rating)
        for when, area, side, rating in rows
        if when == moment
    )
