# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""All practice of each exercise, kept ready: what is new is added, after any other change the
exercises that it touches are summed anew from the rows."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from recovery_gui.core.history_query import ExerciseTotal
from recovery_gui.core.session_record import SessionRecord
from recovery_gui.storage.digest import row_digest
from recovery_gui.storage.instants import utc_text

if TYPE_CHECKING:
    import sqlite3

_FRESH = (
    "SELECT exercise, count(DISTINCT id), sum(entry.seconds),"
    " max(local_date || ' ' || started_utc || ' ' || id)"
    " FROM session_exercise AS entry JOIN session ON id = session_id"
    " WHERE binned = 0 AND entry.seconds > 0 AND date(local_date) = local_date"
    " AND exercise IN (SELECT value FROM json_each(?)) GROUP BY exercise"
)


class ExerciseSum(NamedTuple):
    """A row of `exercise_sum`; `latest` is date, start and id of the last session with it."""

    exercise: str
    sessions: int
    seconds: int
    latest: str

    @property
    def last_date(self) -> date:
        """The local date of the last session with it."""
        return date.fromisoformat(self.latest.split(" ", 1)[0])


def sum_exercises(connection: "sqlite3.Connection", records: Iterable[SessionRecord]) -> None:
    """Bring the sums of every exercise of these records up to date."""
    _write_fresh(connection, {entry.exercise for one in records for entry in one.exercises})


def add_to_exercises(connection: "sqlite3.Connection", record: SessionRecord) -> None:
    """Add a session that is new to the sums of its exercises, in less time."""
    latest = f"{record.local_date} {utc_text(record.started_at)} {record.id}"
    seconds: Counter[str] = Counter()
    for entry in record.exercises:
        seconds[entry.exercise] += entry.seconds
    for exercise, more in seconds.items():
        before, damaged = _stored(connection, exercise)
        if damaged:
            _write_fresh(connection, damaged)
        elif more:
            _, sessions, total, last = before[0] if before else ("", 0, 0, "")
            _write(connection, ExerciseSum(exercise, sessions + 1, total + more, max(last, latest)))


def exercise_totals(connection: "sqlite3.Connection") -> tuple[ExerciseTotal, ...]:
    """All practice of each exercise, the most practised first."""
    totals = [_total(connection, one) for one in _sums(connection)]
    return tuple(sorted(totals, key=lambda one: (-one.seconds, one.exercise)))


def last_done(connection: "sqlite3.Connection") -> dict[str, date]:
    """The latest local date of each exercise."""
    return {one.exercise: one.last_date for one in _sums(connection)}


def wrong_exercises(connection: "sqlite3.Connection") -> Iterator[str]:
    """In words, each exercise whose sums are not those of the rows."""
    stored, damaged = _stored(connection)
    practised = connection.execute("SELECT DISTINCT exercise FROM session_exercise")
    fresh = _fresh(connection, {one for (one,) in practised})
    for exercise in sorted({one.exercise for one in {*stored} ^ {*fresh}} | damaged):
        yield f"the sums of {exercise} are damaged"


def _total(connection: "sqlite3.Connection", one: ExerciseSum) -> ExerciseTotal:
    named = connection.execute(
        "SELECT name FROM session_exercise WHERE session_id = ? AND exercise = ?",
        (one.latest.split(" ", 2)[2], one.exercise),
    ).fetchone()
    name = named[0] if named else one.exercise
    return ExerciseTotal(one.exercise, name, one.sessions, one.seconds, one.last_date)


def _sums(connection: "sqlite3.Connection") -> list[ExerciseSum]:
    sound, damaged = _stored(connection)
    return sound + (_fresh(connection, damaged) if damaged else [])


def _stored(
    connection: "sqlite3.Connection", exercise: str | None = None
) -> tuple[list[ExerciseSum], set[str]]:
    """The sound rows, all or that of one exercise, and the exercises of damaged ones."""
    query = "SELECT exercise, sessions, seconds, latest, digest FROM exercise_sum"
    if exercise is None:
        rows = connection.execute(query).fetchall()
    else:
        rows = connection.execute(f"{query} WHERE exercise = ?", (exercise,)).fetchall()
    sound: list[ExerciseSum] = []
    damaged: set[str] = set()
    for *values, written in rows:
        one = ExerciseSum(*values)
        if row_digest(*one) == written:
            sound.append(one)
        else:
            damaged.add(one.exercise)
    return sound, damaged


def _fresh(connection: "sqlite3.Connection", exercises: set[str]) -> list[ExerciseSum]:
    rows = connection.execute(_FRESH, (json.dumps(sorted(exercises)),))
    return [ExerciseSum(*row) for row in rows]


def _write_fresh(connection: "sqlite3.Connection", exercises: set[str]) -> None:
    connection.execute(
        "DELETE FROM exercise_sum WHERE exercise IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(exercises)),),
    )
    for one in _fresh(connection, exercises):
        _write(connection, one)


def _write(connection: "sqlite3.Connection", one: ExerciseSum) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO exercise_sum (exercise, sessions, seconds, latest, digest)"
        " VALUES (?, ?, ?, ?, ?)",
        (*one, row_digest(*one)),
    )
