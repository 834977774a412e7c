# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Sums kept ready, a month to a row, so that twenty years are read in a moment.

A month that does not fit its digest is summed anew from the sessions, in reading, too.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from recovery_gui.storage.digest import row_digest

if TYPE_CHECKING:
    import sqlite3

MONTH = 7  # characters of an ISO date: 2026-11
_ANY_DAY = ("-00", "-99")
_compact = json.JSONEncoder(separators=(",", ":")).encode


class ExerciseSum(NamedTuple):
    """Practice of an exercise; `latest` is date, start and id of the last session with it."""

    sessions: int
    seconds: int
    latest: str


class Month(NamedTuple):
    """Sums of a month, its days by their number in two digits.

    `days` holds sessions, seconds and exercises; `areas` the seconds of each area by name, the
    empty name for exercises that name none; `exercises` an `ExerciseSum` each, as a list.
    """

    days: dict[str, list[int]]
    areas: dict[str, dict[str, int]]
    exercises: dict[str, list[Any]]


class MonthText(NamedTuple):
    """The same as JSON; of twenty years, what is not asked for need not be parsed."""

    days: str
    areas: str
    exercises: str


def months_between(
    connection: "sqlite3.Connection", first: str, last: str
) -> Iterator[tuple[str, MonthText]]:
    """Months that hold a session, oldest first, both ends included."""
    for month, text in stored_months(connection, first, last):
        yield month, text or _text(fresh_month(connection, month))


def stored_months(
    connection: "sqlite3.Connection", first: str, last: str
) -> Iterator[tuple[str, MonthText | None]]:
    """The rows of these months, oldest first; None for one that does not fit its digest."""
    rows = connection.execute(
        "SELECT month, days, areas, exercises, digest FROM month_sum WHERE month BETWEEN ? AND ?"
        " ORDER BY month",
        (first, last),
    ).fetchall()
    for month, days, areas, exercises, written in rows:
        text = MonthText(days, areas, exercises)
        yield month, text if row_digest(month, *text) == written else None


def parsed(text: MonthText | None) -> Month | None:
    """The sums of the text."""
    return text and Month(*(json.loads(one) for one in text))


def stored_month(connection: "sqlite3.Connection", month: str) -> Month | None:
    """The row of one month; empty when it holds no session, None when the row is damaged."""
    for _, text in stored_months(connection, month, month):
        return parsed(text)
    return _empty()


def write_month(connection: "sqlite3.Connection", month: str, sums: Month) -> None:
    """Keep the sums in the place of those before."""
    if not sums.days:
        connection.execute("DELETE FROM month_sum WHERE month = ?", (month,))
        return
    text = _text(sums)
    connection.execute(
        "INSERT OR REPLACE INTO month_sum (month, again, days, areas, exercises, digest)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (month, month, *text, row_digest(month, *text)),
    )


def fresh_month(connection: "sqlite3.Connection", month: str) -> Month:
    """The month summed over the rows of its sessions."""
    span = tuple(month + day for day in _ANY_DAY)
    areas: defaultdict[str, Counter[str]] = defaultdict(Counter)
    entries = connection.execute(
        "SELECT local_date, entry.seconds, areas FROM session"
        " JOIN session_exercise AS entry ON session_id = id"
        " WHERE binned = 0 AND local_date BETWEEN ? AND ?",
        span,
    )
    for day, seconds, text in entries:
        for area, share in _shares(seconds, text):
            areas[day][area] += share
    days = connection.execute(
        "SELECT local_date, count(*), sum(seconds), sum(exercises) FROM session WHERE binned = 0"
        " AND local_date BETWEEN ? AND ? AND date(local_date) = local_date GROUP BY local_date",
        span,
    )
    sums = _empty()
    for day, *totals in days:
        number = day[MONTH + 1 :]
        sums.days[number] = totals
        sums.areas[number] = {area: one for area, one in areas[day].items() if one}
    sums.exercises.update(_fresh_exercises(connection, span))
    return sums


def _fresh_exercises(
    connection: "sqlite3.Connection", span: tuple[str, ...]
) -> Iterator[tuple[str, list[Any]]]:
    rows = connection.execute(
        "SELECT exercise, count(DISTINCT id), sum(entry.seconds),"
        " max(local_date || ' ' || started_utc || ' ' || id)"
        " FROM session JOIN session_exercise AS entry ON session_id = id"
        " WHERE binned = 0 AND entry.seconds > 0 AND date(local_date) = local_date"
        " AND local_date BETWEEN ? AND ? GROUP BY exercise",
        span,
    )
    return ((exercise, sums) for exercise, *sums in rows)


def _empty() -> Month:
    return Month({}, {}, {})


def _text(sums: Month) -> MonthText:
    return MonthText(*(_compact(one) for one in sums))


def _shares(seconds: int, areas_text: str) -> Iterator[tuple[str, int]]:
    """As `ExerciseRecord.area_seconds`, of a row."""
    try:
        areas = tuple(dict.fromkeys(json.loads(areas_text))) or ("",)
    except (ValueError, TypeError):  # A damaged row still counts in the day's seconds.
        areas = ("",)
    share, rest = divmod(seconds, len(areas))
    return ((area, share + (place < rest)) for place, area in enumerate(areas))
