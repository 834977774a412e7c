# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the sums of the months add up to."""

import json
from collections import defaultdict
from datetime import date
from functools import partial
from itertools import repeat
from typing import TYPE_CHECKING, TypeVar

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.history_query import AreaTotal, ExerciseTotal, MonthTotals
from recovery_gui.core.session_record import DayTotal
from recovery_gui.storage.month_rows import MONTH, ExerciseSum, MonthText, months_between

if TYPE_CHECKING:
    import sqlite3

T = TypeVar("T")
_AREAS: dict[str, BodyArea | None] = {area.value: area for area in BodyArea} | {"": None}
_EVER = ("", "A")
_DATE = 10  # characters
_RECENT = 4000
"""So many of the latest sessions are looked through: ten years of daily practice."""
# A third of the time of DayTotal() and AreaTotal().
_day_total = partial(tuple.__new__, DayTotal)
_area_total = partial(tuple.__new__, AreaTotal)


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


def month_totals(connection: "sqlite3.Connection", first: date, last: date) -> MonthTotals:
    """Sums of the months of both ends and between, oldest first."""
    months: list[DayTotal] = []
    areas: list[AreaTotal] = []
    for month, text in months_between(connection, *_months(first, last)):
        days = json.loads(text.days).values()
        if days:
            start = date.fromisoformat(f"{month}-01")
            months.append(DayTotal(start, *map(sum, zip(*days, strict=True))))
            seconds = _area_seconds(text)
            areas += map(
                _area_total, zip(repeat(start), map(_AREAS.get, seconds), seconds.values())
            )
    return MonthTotals(tuple(months), tuple(areas))


def _area_seconds(month: MonthText) -> dict[str, int]:
    seconds: defaultdict[str, int] = defaultdict(int)
    for areas in json.loads(month.areas).values():
        for area, one in areas.items():
            seconds[area] += one
    return seconds


def exercise_totals(connection: "sqlite3.Connection") -> tuple[ExerciseTotal, ...]:
    """All practice of each exercise, the most practised first."""
    sums = _exercise_sums(connection)
    totals = [_exercise_total(connection, exercise, one) for exercise, one in sums.items()]
    return tuple(sorted(totals, key=lambda one: (-one.seconds, one.exercise)))


def last_done(connection: "sqlite3.Connection") -> dict[str, date]:
    """The latest local date of each exercise and, among the latest sessions, routine, by id."""
    latest = _sources_done(connection)
    for _, text in months_between(connection, *_EVER):
        sums = json.loads(text.exercises)
        latest |= {exercise: when for exercise, (_, _, when) in sums.items()}
    return {exercise: date.fromisoformat(when[:_DATE]) for exercise, when in latest.items()}


def _sources_done(connection: "sqlite3.Connection") -> dict[str, str]:
    """The latest local date of what each session was begun as: a routine, or an exercise."""
    rows = connection.execute(
        "SELECT source, max(local_date) FROM (SELECT source, local_date, seconds FROM session"
        " WHERE binned = 0 ORDER BY started_utc DESC, id DESC LIMIT ?)"
        " WHERE seconds > 0 AND date(local_date) = local_date GROUP BY source",
        (_RECENT,),
    )
    return dict(rows)


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
    return date.fromisoformat(one.latest[:_DATE])


def _months(first: date, last: date) -> tuple[str, str]:
    return first.isoformat()[:MONTH], last.isoformat()[:MONTH]


def _dated(month: str, days: dict[str, T]) -> list[tuple[date, T]]:
    year, number = int(month[:4]), int(month[5:])
    return [(date(year, number, int(day)), sums) for day, sums in sorted(days.items())]
