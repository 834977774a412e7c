# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Session records as rows of the history file, each with a digest of the whole.

Functions that change rows run inside a transaction of the caller, and leave sums alone.
"""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import (
    ExerciseRecord,
    SessionRecord,
    SessionStatus,
    Soreness,
)
from recovery_gui.core.side import Side
from recovery_gui.storage.clean_text import clean_line, clean_note
from recovery_gui.storage.digest import digest
from recovery_gui.storage.instants import from_utc_text, utc_text
from recovery_gui.storage.mark_rows import (
    DISCOMFORTS,
    NOTICED,
    delete_marks,
    discomforts_of,
    insert_marks,
    noticed_of,
)
from recovery_gui.storage.record_json import record_to_json

if TYPE_CHECKING:
    import sqlite3

_COLUMNS = (
    *("id", "started_utc", "started_offset_s", "ended_utc", "ended_offset_s", "zone", "local_date"),
    *("title", "source", "status", "note", "revised_utc", "binned", "seconds", "exercises"),
    "eased",
    "digest",
)
_INSERT = (
    f"INSERT INTO session ({', '.join(_COLUMNS)})"  # noqa: S608 - our own column names
    f" VALUES ({', '.join('?' * len(_COLUMNS))}) ON CONFLICT (id) DO NOTHING"
)
_UPDATE = f"UPDATE session SET {', '.join(f'{one} = ?' for one in _COLUMNS)} WHERE id = ?"  # noqa: S608
_SELECT = f"SELECT {', '.join(_COLUMNS)} FROM session WHERE binned = ?"  # noqa: S608
_ENTRIES = (
    "SELECT session_id, exercise, name, side, seconds, planned_seconds, completed, areas"
    " FROM session_exercise"
)
_RATINGS = "SELECT session_id, moment, area, side, rating FROM soreness"
_IN_ORDER = " ORDER BY session_id, position"
_LONGEST_TITLE = 200
Row = tuple[Any, ...]
Rows = defaultdict[str, list[Row]]


class _Parts(NamedTuple):
    """The rows of sessions beside `session`, by id."""

    entries: Rows
    ratings: Rows
    discomforts: Rows
    noticed: Rows


class Found(NamedTuple):
    """Sound records, and the ids of those whose digest does not fit what is read."""

    sound: list[SessionRecord]
    damaged: list[str]


def insert_session(connection: "sqlite3.Connection", record: SessionRecord) -> bool:
    """Add the record; False, and nothing changed, when its id is there already, binned or not."""
    record = storable(record)
    if connection.execute(_INSERT, _row(record, binned=False)).rowcount == 0:
        return False
    _insert_parts(connection, record)
    return True


def replace_session(
    connection: "sqlite3.Connection", record: SessionRecord, *, binned: bool = False
) -> None:
    """Put the record in the place of the one of its id; columns of a newer program stay."""
    record = storable(record)
    connection.execute(_UPDATE, (*_row(record, binned=binned), record.id))
    connection.execute("DELETE FROM session_exercise WHERE session_id = ?", (record.id,))
    connection.execute("DELETE FROM soreness WHERE session_id = ?", (record.id,))
    delete_marks(connection, record.id)
    _insert_parts(connection, record)


def move_session(
    connection: "sqlite3.Connection", record: SessionRecord, *, into_bin: bool
) -> None:
    """Put the stored session, of which `record` is the sound content, into the bin or out of it."""
    connection.execute(
        "UPDATE session SET binned = ?, digest = ? WHERE id = ?",
        (int(into_bin), session_digest(record, binned=into_bin), record.id),
    )


def session_digest(record: SessionRecord, *, binned: bool) -> bytes:
    """What guards the rows of a session; as version 1 had it, unless edited or binned."""
    return digest(record_to_json(record) | ({"binned": True} if binned else {}))


def read_sessions(
    connection: "sqlite3.Connection", ids: Sequence[str] | None = None, *, binned: bool = False
) -> Found:
    """All sessions of the history, or of the bin, newest first; or those ids, in their order."""
    chosen = "" if ids is None else " IN (SELECT value FROM json_each(?))"
    arguments = () if ids is None else (json.dumps(ids),)
    by_id, by_session = (chosen and f" AND id{chosen}"), (chosen and f" WHERE session_id{chosen}")
    order = " ORDER BY started_utc DESC, id DESC"
    sessions = connection.execute(_SELECT + by_id + order, (int(binned), *arguments)).fetchall()
    if ids is not None:
        places = {one: place for place, one in enumerate(ids)}
        sessions.sort(key=lambda row: places[row[0]])
    parts = _Parts(
        *(
            _grouped(connection, query + by_session + _IN_ORDER, arguments)
            for query in (_ENTRIES, _RATINGS, DISCOMFORTS, NOTICED)
        )
    )
    found = Found([], [])
    for row in sessions:
        record = _sound_record(row, parts)
        if record is None:
            found.damaged.append(row[0])
        else:
            found.sound.append(record)
    return found


def storable(record: SessionRecord) -> SessionRecord:
    """The record as it comes back: text cleaned as an import cleans it, `revised_at` in UTC."""
    title = clean_line(_encodable(record.title))[:_LONGEST_TITLE].strip() or record.source
    note = clean_note(_encodable(record.note))
    revised = record.revised_at and record.revised_at.astimezone(UTC)
    if (title, note, revised) == (record.title, record.note, None):
        return record
    return replace(record, title=title, note=note, revised_at=revised)


def _encodable(text: str) -> str:
    """The text with what UTF-8 cannot hold (lone surrogates) replaced."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _row(record: SessionRecord, *, binned: bool) -> Row:
    revised = record.revised_at
    return (
        *(record.id, *_instant(record.started_at), *_instant(record.ended_at)),
        *(record.zone, record.local_date.isoformat(), record.title, record.source),
        *(record.status.value, record.note, None if revised is None else utc_text(revised)),
        *(int(binned), record.duration_s, record.exercise_count, _eased(record)),
        session_digest(record, binned=binned),
    )


def _eased(record: SessionRecord) -> int | None:
    """The largest fall of a rating; None when no area's side was rated before and after."""
    falls = [
        before.rating - after.rating
        for before in record.soreness_before
        for after in record.soreness_after
        if (before.area, before.side) == (after.area, after.side)
    ]
    return max(falls, default=None)


def _grouped(connection: "sqlite3.Connection", query: str, arguments: Row) -> Rows:
    rows: Rows = defaultdict(list)
    for session_id, *values in connection.execute(query, arguments):
        rows[session_id].append(tuple(values))
    return rows


def _sound_record(row: Row, parts: _Parts) -> SessionRecord | None:
    """The record of the rows, if its digest and its sums say that it is what was written."""
    try:
        record = _record(row, parts)
    except (ValueError, TypeError, OverflowError):
        return None
    binned, *sums, written = row[-5:]
    sums_agree = sums == [record.duration_s, record.exercise_count, _eased(record)]
    sound = sums_agree and session_digest(record, binned=bool(binned)) == written
    return record if sound else None


def _record(row: Row, parts: _Parts) -> SessionRecord:
    identity, started, started_offset, ended, ended_offset, zone, day = row[:7]
    title, source, status, note, revised = row[7:12]
    ratings = parts.ratings[identity]
    return SessionRecord(
        id=identity,
        started_at=_aware(started, started_offset),
        ended_at=_aware(ended, ended_offset),
        zone=zone,
        local_date=date.fromisoformat(day),
        title=title,
        source=source,
        status=SessionStatus(status),
        exercises=tuple(_entry(*values) for values in parts.entries[identity]),
        soreness_before=_ratings_of("before", ratings),
        soreness_after=_ratings_of("after", ratings),
        note=note,
        revised_at=None if revised is None else from_utc_text(revised),
        discomforts=discomforts_of(parts.discomforts[identity]),
        noticed=noticed_of(parts.noticed[identity]),
    )


def _instant(moment: datetime) -> tuple[str, int]:
    offset = moment.utcoffset() or timedelta()
    return utc_text(moment), int(offset.total_seconds())


def _aware(utc: str, offset_s: int) -> datetime:
    return datetime.fromisoformat(utc).astimezone(timezone(timedelta(seconds=offset_s)))


def _insert_parts(connection: "sqlite3.Connection", record: SessionRecord) -> None:
    _insert_entries(connection, record)
    _insert_ratings(connection, record)
    insert_marks(connection, record)


def _insert_entries(connection: "sqlite3.Connection", record: SessionRecord) -> None:
    connection.executemany(
        "INSERT INTO session_exercise (session_id, position, exercise, name, side, seconds,"
        " planned_seconds, completed, areas) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (_entry_row(record.id, place, one) for place, one in enumerate(record.exercises)),
    )


def _entry_row(session_id: str, position: int, one: ExerciseRecord) -> Row:
    return (
        *(session_id, position, one.exercise, one.name, one.side.value),
        *(one.seconds, one.planned_seconds, int(one.completed), _areas_text(one.areas)),
    )


@lru_cache(maxsize=256)
def _areas_text(areas: tuple[BodyArea, ...]) -> str:
    return json.dumps([area.value for area in areas])


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


def _insert_ratings(connection: "sqlite3.Connection", record: SessionRecord) -> None:
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


def _ratings_of(moment: str, rows: list[Row]) -> tuple[Soreness, ...]:
    return tuple(
        Soreness(BodyArea(area), Side(side), rating)
        for when, area, side, rating in rows
        if when == moment
    )
