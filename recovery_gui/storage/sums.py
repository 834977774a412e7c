# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the months add up to, and how a change of the sessions reaches them.

What is new is added to its month; after any other change the months that it touches are summed
anew from the rows, in the same transaction. So the sums cannot drift.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from itertools import repeat
from typing import TYPE_CHECKING, TypeVar

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.history_query import AreaTotal, ExerciseTotal
from recovery_gui.core.session_record import DayTotal, SessionRecord
from recovery_gui.storage.instants import utc_text
from recovery_gui.storage.month_rows import (
    MONTH,
    ExerciseSum,
    Month,
    fresh_month,
    months_between,
    parsed,
    stored_month,
    stored_months,
    write_month,
)

if TYPE_CHECKING:
    import sqlite3

T = TypeVar("T")
_AREAS: dict[str, BodyArea | None] = {area.value: area for area in BodyArea} | {"": None}
_EVER = ("", "A")
_FEW = 20
# A third of the time of DayTotal() and AreaTotal().
_day_total = partial(tuple.__new__, DayTotal)
_area_total = partial(tuple.__new__, AreaTotal)


def sum_added(connection: "sqlite3.Connection", records: Sequence[SessionRecord]) -> None:
    """After these sessions have been added."""
    if len(records) > _FEW:
        sum_changed(connection, records)
        return
    for record in records:
        month = record.local_date.isoformat()[:MONTH]
        sums = stored_month(connection, month)
        if sums is None:
            sum_changed(connection, [record])
        else:
            _add(sums, record)
            write_month(connection, month, sums)


def sum_changed(connection: "sqlite3.Connection", records: Iterable[SessionRecord]) -> None:
    """After a change of sessions: the records that were there before, and those in their place."""
    for month in {one.local_date.isoformat()[:MONTH] for one in records}:
        write_month(connection, month, fresh_month(connection, month))


def day_totals(connection: "sqlite3.Connection", first: date, last: date) -> tuple[DayTotal, ...]:
    """Totals of the days that hold a session, oldest first, both ends included."""
    return tuple(
        _day_total((day, *sums))
        for month, text in months_between(connection, *_months(first, last))
        for day, sums in _dated(month, json.loads(text.days))
        if first <= day <= last
    )


def area_totals(connection: "sqlite3.Connection", first: date, last: date) -> tuple[AreaTotal, ...]:
    """Seconds by day and area, oldest first, both ends included."""
    totals: list[AreaTotal] = []
    for month, text in months_between(connection, *_months(first, last)):
        for day, areas in _dated(month, json.loads(text.areas)):
            if first <= day <= last:
                rows = zip(repeat(day), map(_AREAS.get, areas), areas.values())
                totals += map(_area_total, rows)
    return tuple(totals)


def exercise_totals(connection: "sqlite3.Connection") -> tuple[ExerciseTotal, ...]:
    """All practice of each exercise, the most practised first."""
    sums = _exercise_sums(connection)
    totals = [_exercise_total(connection, exercise, one) for exercise, one in sums.items()]
    return tuple(sorted(totals, key=lambda one: (-one.seconds, one.exercise)))


def last_done(connection: "sqlite3.Connection") -> dict[str, date]:
    """The latest local date on which each exercise, by id, was practised."""
    sums = _exercise_sums(connection)
    return {exercise: _last_date(one) for exercise, one in sums.items()}


def wrong_sums(connection: "sqlite3.Connection") -> Iterator[str]:
    """In words, each month whose sums are not those of the rows."""
    held = connection.execute(
        "SELECT DISTINCT substr(local_date, 1, 7) FROM session WHERE binned = 0"
        " AND date(local_date) = local_date"
    ).fetchall()
    stored = {month: parsed(text) for month, text in stored_months(connection, *_EVER)}
    for month in sorted(stored.keys() | {one for (one,) in held}):
        if stored.get(month) != fresh_month(connection, month):
            yield f"the sums of {month} are damaged"


def _add(sums: Month, record: SessionRecord) -> None:
    number = f"{record.local_date.day:02d}"
    more = (1, record.duration_s, record.exercise_count)
    before = sums.days.get(number, (0, 0, 0))
    sums.days[number] = [old + new for old, new in zip(before, more, strict=True)]
    areas = sums.areas.setdefault(number, {})
    seconds: Counter[str] = Counter()
    for entry in record.exercises:
        seconds[entry.exercise] += entry.seconds
        for area, share in entry.area_seconds.items():
            name = area.value if area else ""
            if share:
                areas[name] = areas.get(name, 0) + share
    latest = f"{record.local_date} {utc_text(record.started_at)} {record.id}"
    for exercise, total in seconds.items():
        if total:
            held = ExerciseSum(*sums.exercises.get(exercise, (0, 0, "")))
            sums.exercises[exercise] = [*_joined(held, ExerciseSum(1, total, latest))]


def _joined(one: ExerciseSum, other: ExerciseSum) -> ExerciseSum:
    latest = max(one.latest, other.latest)
    return ExerciseSum(one.sessions + other.sessions, one.seconds + other.seconds, latest)


def _exercise_sums(connection: "sqlite3.Connection") -> dict[str, ExerciseSum]:
    sums: dict[str, ExerciseSum] = {}
    for _, text in months_between(connection, *_EVER):
        for exercise, values in json.loads(text.exercises).items():
            held, one = sums.get(exercise), ExerciseSum(*values)
            sums[exercise] = _joined(held, one) if held else one
    return sums


def _exercise_total(
    connection: "sqlite3.Connection", exercise: str, one: ExerciseSum
) -> ExerciseTotal:
    named = connection.execute(
        "SELECT name FROM session_exercise WHERE session_id = ? AND exercise = ?",
        (one.latest.split(" ", 2)[2], exercise),
    ).fetchone()
    name = named[0] if named else exercise
    return ExerciseTotal(exercise, name, one.sessions, one.seconds, _last_date(one))


def _last_date(one: ExerciseSum) -> date:
    return date.fromisoformat(one.latest.split(" ", 1)[0])


def _months(first: date, last: date) -> tuple[str, str]:
    return first.isoformat()[:MONTH], last.isoformat()[:MONTH]


def _dated(month: str, days: dict[str, T]) -> list[tuple[date, T]]:
    year, number = int(month[:4]), int(month[5:])
    return [(date(year, number, int(day)), sums) for day, sums in sorted(days.items())]
