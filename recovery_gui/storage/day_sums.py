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
from typing import TYPE_CHECKING, Any

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.history_query import AreaTotal
from recovery_gui.core.session_record import DayTotal
from recovery_gui.storage.digest import row_digest

if TYPE_CHECKING:
    import sqlite3

_AREAS: dict[str, BodyArea | None] = {area.value: area for area in BodyArea} | {"": None}
_MONTH = 7  # characters of an ISO date
_ANY_DAY = ("-00", "-99")


# Sessions, seconds and exercises of a day, and the seconds of each area by name, the empty name
# for exercises that name none; a list, as JSON gives it.
DaySum = list[Any]
# The days of a month by number, two digits.
Month = dict[str, DaySum]


def sum_days(connection: "sqlite3.Connection", days: Iterable[date]) -> None:
    """Bring the sums of these days up to date."""
    months: defaultdict[str, set[str]] = defaultdict(set)
    for day in days:
        months[day.isoformat()[:_MONTH]].add(day.isoformat())
    for month, touched in months.items():
        kept = next(_stored_months(connection, month, month), (month, {}))[1]
        if kept is None:
            kept = _fresh_month(connection, month)
        for one in touched:
            kept.pop(one[_MONTH + 1 :], None)
            kept |= _fresh_days(connection, one, one)
        _write_month(connection, month, kept)


def day_totals(connection: "sqlite3.Connection", first: date, last: date) -> tuple[DayTotal, ...]:
    """Totals of the days that hold a session, oldest first, both ends included."""
    return tuple(DayTotal(day, *one[:3]) for day, one in _days(connection, first, last))


def area_totals(connection: "sqlite3.Connection", first: date, last: date) -> tuple[AreaTotal, ...]:
    """Seconds by day and area, oldest first, both ends included."""
    return tuple(
        AreaTotal(day, _AREAS.get(area), seconds)
        for day, one in _days(connection, first, last)
        for area, seconds in one[3].items()
    )


def wrong_days(connection: "sqlite3.Connection") -> Iterator[str]:
    """In words, each month whose sums are not those of the rows."""
    held = connection.execute(
        "SELECT DISTINCT substr(local_date, 1, 7) FROM session WHERE binned = 0"
        " AND date(local_date) = local_date"
    ).fetchall()
    stored = dict(_stored_months(connection, "", "A"))
    for month in sorted(stored.keys() | {one for (one,) in held}):
        if stored.get(month) != _fresh_month(connection, month):
            yield f"the sums of {month} are damaged"


def _days(
    connection: "sqlite3.Connection", first: date, last: date
) -> Iterator[tuple[date, DaySum]]:
    months = _stored_months(connection, first.isoformat()[:_MONTH], last.isoformat()[:_MONTH])
    for month, stored in months:
        days = _fresh_month(connection, month) if stored is None else stored
        year, number = int(month[:4]), int(month[5:])
        for day in sorted(days):
            when = date(year, number, int(day))
            if first <= when <= last:
                yield when, days[day]


def _stored_months(
    connection: "sqlite3.Connection", first: str, last: str
) -> Iterator[tuple[str, Month | None]]:
    """Months and their days, oldest first; None for those that do not fit their digest."""
    rows = connection.execute(
        "SELECT month, days, digest FROM month_sum WHERE month BETWEEN ? AND ? ORDER BY month",
        (first, last),
    ).fetchall()
    for month, text, written in rows:
        sound = row_digest(month, text) == written
        yield month, json.loads(text) if sound else None


def _write_month(connection: "sqlite3.Connection", month: str, days: Month) -> None:
    if not days:
        connection.execute("DELETE FROM month_sum WHERE month = ?", (month,))
        return
    text = json.dumps(days, separators=(",", ":"))
    connection.execute(
        "INSERT OR REPLACE INTO month_sum (month, days, digest) VALUES (?, ?, ?)",
        (month, text, row_digest(month, text)),
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
    return {
        day[_MONTH + 1 :]: [*totals, {area: one for area, one in areas[day].items() if one}]
        for day, *totals in sums
    }


def _shares(seconds: int, areas_text: str) -> Iterator[tuple[str, int]]:
    """As `ExerciseRecord.area_seconds`, of a row."""
    try:
        areas = tuple(dict.fromkeys(json.loads(areas_text))) or ("",)
    except (ValueError, TypeError):  # A damaged row still counts in the day's seconds.
        areas = ("",)
    share, rest = divmod(seconds, len(areas))
    return ((area, share + (place < rest)) for place, area in enumerate(areas))
