# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Sums of each day, kept ready a month to a row, so that twenty years are read in a moment.

Whatever days a transaction touches are summed anew from the rows, so the sums cannot drift; a
month that does not fit its digest is summed anew in reading, too.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from itertools import repeat
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.history_query import AreaTotal
from recovery_gui.core.session_record import DayTotal, SessionRecord
from recovery_gui.storage.digest import row_digest

if TYPE_CHECKING:
    import sqlite3

T = TypeVar("T")
_AREAS: dict[str, BodyArea | None] = {area.value: area for area in BodyArea} | {"": None}
_MONTH = 7  # characters of an ISO date
_ANY_DAY = ("-00", "-99")


class Month(NamedTuple):
    """Sums of the days of a month, by the day's number in two digits.

    `days` holds sessions, seconds and exercises; `areas` the seconds of each area by name, the
    empty name for exercises that name none.
    """

    days: dict[str, list[int]]
    areas: dict[str, dict[str, int]]


class MonthText(NamedTuple):
    """The same as JSON; of twenty years, what is not asked for need not be parsed."""

    days: str
    areas: str


_compact = json.JSONEncoder(separators=(",", ":")).encode
_NO_TEXT = MonthText("{}", "{}")
# A third of the time of DayTotal() and AreaTotal().
_day_total = partial(tuple.__new__, DayTotal)
_area_total = partial(tuple.__new__, AreaTotal)


def add_to_day(connection: "sqlite3.Connection", record: SessionRecord) -> None:
    """Add a session that is new to the sums of its day, in less time than `sum_days` takes."""
    month, number = record.local_date.isoformat()[:_MONTH], f"{record.local_date.day:02d}"
    text = next(_stored(connection, month, month), (month, _NO_TEXT))[1]
    kept = _parsed(text)
    if kept is None:
        sum_days(connection, [record.local_date])
        return
    more = (1, record.duration_s, record.exercise_count)
    before = kept.days.get(number, [0, 0, 0])
    kept.days[number] = [old + new for old, new in zip(before, more, strict=True)]
    areas = kept.areas.setdefault(number, {})
    for entry in record.exercises:
        for area, seconds in entry.area_seconds.items():
            name = area.value if area else ""
            if seconds:
                areas[name] = areas.get(name, 0) + seconds
    _write_month(connection, month, kept)


def sum_days(connection: "sqlite3.Connection", days: Iterable[date]) -> None:
    """Bring the sums of these days up to date."""
    months: defaultdict[str, set[str]] = defaultdict(set)
    for day in days:
        months[day.isoformat()[:_MONTH]].add(day.isoformat())
    for month, touched in months.items():
        kept = _month(connection, month)
        for one in touched:
            fresh, number = _fresh_days(connection, one, one), one[_MONTH + 1 :]
            kept.days.pop(number, None)
            kept.areas.pop(number, None)
            kept.days.update(fresh.days)
            kept.areas.update(fresh.areas)
        _write_month(connection, month, kept)


def day_totals(connection: "sqlite3.Connection", first: date, last: date) -> tuple[DayTotal, ...]:
    """Totals of the days that hold a session, oldest first, both ends included."""
    return tuple(
        _day_total((day, *sums))
        for month, text, fresh in _months(connection, first, last)
        for day, sums in _dated(month, fresh.days if fresh else json.loads(text.days))
        if first <= day <= last
    )


def area_totals(connection: "sqlite3.Connection", first: date, last: date) -> tuple[AreaTotal, ...]:
    """Seconds by day and area, oldest first, both ends included."""
    totals: list[AreaTotal] = []
    for month, text, fresh in _months(connection, first, last):
        for day, areas in _dated(month, fresh.areas if fresh else json.loads(text.areas)):
            if first <= day <= last:
                rows = zip(repeat(day), map(_AREAS.get, areas), areas.values())
                totals += map(_area_total, rows)
    return tuple(totals)


def wrong_days(connection: "sqlite3.Connection") -> Iterator[str]:
    """In words, each month whose sums are not those of the rows."""
    held = connection.execute(
        "SELECT DISTINCT substr(local_date, 1, 7) FROM session WHERE binned = 0"
        " AND date(local_date) = local_date"
    ).fetchall()
    stored = {month: _parsed(text) for month, text in _stored(connection, "", "A")}
    for month in sorted(stored.keys() | {one for (one,) in held}):
        if stored.get(month) != _fresh_month(connection, month):
            yield f"the sums of {month} are damaged"


def _months(
    connection: "sqlite3.Connection", first: date, last: date
) -> Iterator[tuple[str, MonthText, Month | None]]:
    """Months as they are stored, and summed anew where they are damaged."""
    first_month, last_month = (day.isoformat()[:_MONTH] for day in (first, last))
    for month, text in _stored(connection, first_month, last_month):
        yield month, text or _NO_TEXT, None if text else _fresh_month(connection, month)


def _month(connection: "sqlite3.Connection", month: str) -> Month:
    text = next(_stored(connection, month, month), (month, _NO_TEXT))[1]
    return _parsed(text) or _fresh_month(connection, month)


def _parsed(text: MonthText | None) -> Month | None:
    return text and Month(json.loads(text.days), json.loads(text.areas))


def _dated(month: str, days: dict[str, T]) -> list[tuple[date, T]]:
    year, number = int(month[:4]), int(month[5:])
    return [(date(year, number, int(day)), sums) for day, sums in sorted(days.items())]


def _stored(
    connection: "sqlite3.Connection", first: str, last: str
) -> Iterator[tuple[str, MonthText | None]]:
    """Months and their sums, oldest first; None for those that do not fit their digest."""
    rows = connection.execute(
        "SELECT month, days, areas, digest FROM month_sum WHERE month BETWEEN ? AND ?"
        " ORDER BY month",
        (first, last),
    ).fetchall()
    for month, days, areas, written in rows:
        sound = row_digest(month, days, areas) == written
        yield month, MonthText(days, areas) if sound else None


def _write_month(connection: "sqlite3.Connection", month: str, sums: Month) -> None:
    if not sums.days:
        connection.execute("DELETE FROM month_sum WHERE month = ?", (month,))
        return
    days, areas = (_compact(one) for one in sums)
    connection.execute(
        "INSERT OR REPLACE INTO month_sum (month, days, areas, digest) VALUES (?, ?, ?, ?)",
        (month, days, areas, row_digest(month, days, areas)),
    )


def _fresh_month(connection: "sqlite3.Connection", month: str) -> Month:
    return _fresh_days(connection, *(month + day for day in _ANY_DAY))


def _fresh_days(connection: "sqlite3.Connection", first: str, last: str) -> Month:
    """The days of one month from `first` to `last`, summed over the rows."""
    areas: defaultdict[str, Counter[str]] = defaultdict(Counter)
    entries = connection.execute(
        "SELECT local_date, entry.seconds, areas FROM session"
        " JOIN session_exercise AS entry ON session_id = id"
        " WHERE binned = 0 AND local_date BETWEEN ? AND ?",
        (first, last),
    )
    for day, seconds, text in entries:
        for area, share in _shares(seconds, text):
            areas[day][area] += share
    sums = connection.execute(
        "SELECT local_date, count(*), sum(seconds), sum(exercises) FROM session WHERE binned = 0"
        " AND local_date BETWEEN ? AND ? AND date(local_date) = local_date GROUP BY local_date",
        (first, last),
    )
    days = {day: totals for day, *totals in sums}
    return Month(
        {day[_MONTH + 1 :]: totals for day, totals in days.items()},
        {day[_MONTH + 1 :]: {area: one for area, one in areas[day].items() if one} for day in days},
    )


def _shares(seconds: int, areas_text: str) -> Iterator[tuple[str, int]]:
    """As `ExerciseRecord.area_seconds`, of a row."""
    try:
        areas = tuple(dict.fromkeys(json.loads(areas_text))) or ("",)
    except (ValueError, TypeError):  # A damaged row still counts in the day's seconds.
        areas = ("",)
    share, rest = divmod(seconds, len(areas))
    return ((area, share + (place < rest)) for place, area in enumerate(areas))
