# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Sums kept ready: a day's seconds by area, and all practice of each exercise.

They are worked out anew, from the rows, for whatever a transaction has touched; so they cannot
drift. A sum that does not fit its digest is worked out anew in reading, too.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.history_query import AreaTotal, ExerciseTotal
from recovery_gui.core.session_record import DayTotal, SessionRecord
from recovery_gui.storage.digest import row_digest
from recovery_gui.storage.instants import utc_text

if TYPE_CHECKING:
    import sqlite3

_AREAS: dict[str, BodyArea | None] = {area.value: area for area in BodyArea} | {"": None}
_PRACTISED = (
    "SELECT exercise, count(DISTINCT id), sum(entry.seconds),"
    " max(local_date || ' ' || started_utc || ' ' || id)"
    " FROM session_exercise AS entry JOIN session ON id = session_id"
    " WHERE binned = 0 AND entry.seconds > 0 AND exercise IN (SELECT value FROM json_each(?))"
    " GROUP BY exercise"
)
_FEW = 20


class ExerciseSum(NamedTuple):
    """A row of `exercise_total`; `latest` is date, start and id of the last session with it."""

    exercise: str
    sessions: int
    seconds: int
    latest: str


def sum_touched(
    connection: "sqlite3.Connection",
    added: Iterable[SessionRecord] = (),
    changed: Iterable[SessionRecord] = (),
) -> None:
    """Bring the sums up to date after a change of the rows.

    `changed` are the records that were there before, and those in their place.
    """
    added, changed = tuple(added), tuple(changed)
    for day in {record.local_date.isoformat() for record in (*added, *changed)}:
        _write_day(connection, day, _day_areas(connection, day))
    if changed or len(added) > _FEW:
        touched = {entry.exercise for one in (*added, *changed) for entry in one.exercises}
        _write_exercises(connection, touched)
        return
    for record in added:
        _add_to_exercises(connection, record)


def day_totals(connection: "sqlite3.Connection", first: date, last: date) -> tuple[DayTotal, ...]:
    """Totals of the days that hold a session. Raises ValueError for a day that is none."""
    rows = connection.execute(
        "SELECT local_date, count(*), sum(seconds), sum(exercises) FROM session"
        " WHERE binned = 0 AND local_date BETWEEN ? AND ? GROUP BY local_date ORDER BY local_date",
        (first.isoformat(), last.isoformat()),
    )
    return tuple(DayTotal(date.fromisoformat(day), *totals) for day, *totals in rows)


def area_totals(connection: "sqlite3.Connection", first: date, last: date) -> tuple[AreaTotal, ...]:
    """Seconds by day and area, oldest first. Raises ValueError for a day that is none."""
    rows = connection.execute(
        "SELECT local_date, seconds, digest FROM day_areas WHERE local_date BETWEEN ? AND ?"
        " ORDER BY local_date",
        (first.isoformat(), last.isoformat()),
    ).fetchall()
    totals: list[AreaTotal] = []
    for day, text, written in rows:
        sound = row_digest(day, text) == written
        seconds = json.loads(text) if sound else _day_areas(connection, day)
        when = date.fromisoformat(day)
        totals += [AreaTotal(when, _AREAS.get(area), total) for area, total in seconds.items()]
    return tuple(totals)


def exercise_totals(connection: "sqlite3.Connection") -> tuple[ExerciseTotal, ...]:
    """All practice of each exercise, the most practised first."""
    totals = [_exercise_total(connection, one) for one in _exercise_sums(connection)]
    return tuple(sorted(totals, key=lambda one: (-one.seconds, one.exercise)))


def last_done(connection: "sqlite3.Connection") -> dict[str, date]:
    """The latest local date of each exercise. Raises ValueError for a day that is none."""
    return {one.exercise: _latest_date(one) for one in _exercise_sums(connection)}


def wrong_sums(connection: "sqlite3.Connection") -> Iterator[str]:
    """In words, each sum that is not that of the rows."""
    days = connection.execute("SELECT local_date, seconds, digest FROM day_areas").fetchall()
    kept = {day: json.loads(text) for day, text, one in days if row_digest(day, text) == one}
    held = connection.execute("SELECT DISTINCT local_date FROM session WHERE binned = 0")
    for day in {one for (one,) in held} | {one[0] for one in days}:
        if kept.get(day, {}) != _day_areas(connection, day):
            yield f"the sums of {day} are damaged"
    stored, _ = _stored_sums(connection)
    practised = connection.execute("SELECT DISTINCT exercise FROM session_exercise")
    fresh = _fresh_sums(connection, {one for (one,) in practised})
    for one in set(stored) ^ set(fresh):
        yield f"the sums of {one.exercise} are damaged"


def _day_areas(connection: "sqlite3.Connection", day: str) -> dict[str, int]:
    """Seconds of each area, summed over the rows; an empty name where none is named."""
    sums: Counter[str] = Counter()
    rows = connection.execute(
        "SELECT entry.seconds, areas FROM session JOIN session_exercise AS entry"
        " ON session_id = id WHERE binned = 0 AND local_date = ?",
        (day,),
    )
    for seconds, text in rows:
        for area, share in _shares(seconds, text):
            sums[area] += share
    return {area: total for area, total in sums.items() if total}


def _shares(seconds: int, areas_text: str) -> Iterator[tuple[str, int]]:
    """As `ExerciseRecord.area_seconds`, of a row."""
    try:
        areas = tuple(dict.fromkeys(json.loads(areas_text))) or ("",)
    except (ValueError, TypeError):  # A damaged row still counts in the day's seconds.
        areas = ("",)
    share, rest = divmod(seconds, len(areas))
    return ((area, share + (place < rest)) for place, area in enumerate(areas))


def _write_day(connection: "sqlite3.Connection", day: str, sums: dict[str, int]) -> None:
    text = json.dumps(sums)
    if sums:
        connection.execute(
            "INSERT OR REPLACE INTO day_areas (local_date, seconds, digest) VALUES (?, ?, ?)",
            (day, text, row_digest(day, text)),
        )
    else:
        connection.execute("DELETE FROM day_areas WHERE local_date = ?", (day,))


def _stored_sums(
    connection: "sqlite3.Connection", exercise: str | None = None
) -> tuple[list[ExerciseSum], set[str]]:
    """The sound rows, all or that of one exercise, and the exercises of damaged ones."""
    query = "SELECT exercise, sessions, seconds, latest, digest FROM exercise_total"
    where, arguments = ("", ()) if exercise is None else (" WHERE exercise = ?", (exercise,))
    sound: list[ExerciseSum] = []
    damaged: set[str] = set()
    for *values, written in connection.execute(query + where, arguments).fetchall():
        one = ExerciseSum(*values)
        if row_digest(*one) == written:
            sound.append(one)
        else:
            damaged.add(one.exercise)
    return sound, damaged


def _exercise_sums(connection: "sqlite3.Connection") -> list[ExerciseSum]:
    sound, damaged = _stored_sums(connection)
    return sound + (_fresh_sums(connection, damaged) if damaged else [])


def _fresh_sums(connection: "sqlite3.Connection", exercises: set[str]) -> list[ExerciseSum]:
    rows = connection.execute(_PRACTISED, (json.dumps(sorted(exercises)),))
    return [ExerciseSum(*row) for row in rows]


def _add_to_exercises(connection: "sqlite3.Connection", record: SessionRecord) -> None:
    """Add the record to the sums of its exercises, which a damaged one makes anew."""
    latest = f"{record.local_date} {utc_text(record.started_at)} {record.id}"
    seconds: Counter[str] = Counter()
    for entry in record.exercises:
        seconds[entry.exercise] += entry.seconds
    for exercise, more in seconds.items():
        before, damaged = _stored_sums(connection, exercise)
        if damaged:
            _write_exercises(connection, damaged)
        elif more:
            _, sessions, total, last = before[0] if before else ("", 0, 0, "")
            one = ExerciseSum(exercise, sessions + 1, total + more, max(last, latest))
            _write_exercise(connection, one)


def _write_exercises(connection: "sqlite3.Connection", exercises: set[str]) -> None:
    connection.execute(
        "DELETE FROM exercise_total WHERE exercise IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(exercises)),),
    )
    for one in _fresh_sums(connection, exercises):
        _write_exercise(connection, one)


def _write_exercise(connection: "sqlite3.Connection", one: ExerciseSum) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO exercise_total (exercise, sessions, seconds, latest, digest)"
        " VALUES (?, ?, ?, ?, ?)",
        (*one, row_digest(*one)),
    )


def _exercise_total(connection: "sqlite3.Connection", one: ExerciseSum) -> ExerciseTotal:
    named = connection.execute(
        "SELECT name FROM session_exercise WHERE session_id = ? AND exercise = ?",
        (one.latest.split(" ", 2)[2], one.exercise),
    ).fetchone()
    name = named[0] if named else one.exercise
    return ExerciseTotal(one.exercise, name, one.sessions, one.seconds, _latest_date(one))


def _latest_date(one: ExerciseSum) -> date:
    return date.fromisoformat(one.latest.split(" ", 1)[0])
