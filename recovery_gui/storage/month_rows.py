# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Sums kept ready, a month to a row, so that twenty years are read in a moment.

A change of sessions marks its months as stale, which costs a commit next to nothing. Until the
sums of a stale month are written down, and when a row is missing or does not fit its digest, they
are summed from the sessions in reading. So they cannot drift.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from recovery_gui.storage.digest import row_digest

if TYPE_CHECKING:
    import sqlite3

MONTH = 7  # characters of an ISO date: 2026-11
_FEW = 3
_ANY_DAY = ("-00", "-99")
# The months that hold a session, each found by one look into the index of days. UNION ends it for
# damaged days, too, which need not be in the order of their months.
_HELD = """
WITH RECURSIVE held(month) AS (
  SELECT substr(min(local_date), 1, 7) FROM session WHERE local_date >= ?1
  UNION
  SELECT substr((SELECT min(local_date) FROM session WHERE local_date > month || '-99'), 1, 7)
  FROM held WHERE month <= ?2
)
SELECT month FROM held WHERE month BETWEEN ?1 AND ?2
"""
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


def touch_months(connection: "sqlite3.Connection", days: Iterable[date]) -> None:
    """Note that the sums of these days are stale, in the transaction that changes the sessions.

    Of many months the sums are written at once, so that reading them stays quick.
    """
    months = sorted({day.isoformat()[:MONTH] for day in days})
    for month in months:
        connection.execute("INSERT OR IGNORE INTO stale_month (month) VALUES (?)", (month,))
    if len(months) > _FEW:
        write_sums(connection)


def write_sums(connection: "sqlite3.Connection") -> None:
    """Write down the sums of stale months, so that they are stale no more."""
    for (month,) in connection.execute("SELECT month FROM stale_month").fetchall():
        _write_month(connection, month, fresh_month(connection, month))
    connection.execute("DELETE FROM stale_month")


def months_between(
    connection: "sqlite3.Connection", first: str, last: str
) -> Iterator[tuple[str, MonthText]]:
    """Months and their sums, oldest first, both ends included."""
    stored = stored_months(connection, first, last)
    stale = connection.execute(
        "SELECT month FROM stale_month WHERE month BETWEEN ? AND ?", (first, last)
    )
    stored.update((month, None) for (month,) in stale)
    for (month,) in connection.execute(_HELD, (first, last)):
        stored.setdefault(month, None)
    for month in sorted(stored):
        yield month, stored[month] or _text(fresh_month(connection, month))


def stored_months(
    connection: "sqlite3.Connection", first: str, last: str
) -> dict[str, MonthText | None]:
    """The rows of these months; None for one that does not fit its digest."""
    rows = connection.execute(
        "SELECT month, days, areas, exercises, digest FROM month_sum WHERE month BETWEEN ? AND ?",
        (first, last),
    )
    return {
        month: MonthText(*text) if row_digest(month, *text) == written else None
        for month, *text, written in rows
    }


def wrong_sums(connection: "sqlite3.Connection") -> Iterator[str]:
    """In words, each month whose sums, if they are not stale, are not those of the rows."""
    held = connection.execute(
        "SELECT DISTINCT substr(local_date, 1, 7) FROM session WHERE binned = 0"
        " AND date(local_date) = local_date"
    ).fetchall()
    stale = connection.execute("SELECT month FROM stale_month").fetchall()
    stored = stored_months(connection, "", "A")
    for month in sorted((stored.keys() | {one for (one,) in held}) - {one for (one,) in stale}):
        text = stored.get(month)
        sums = text and Month(*(json.loads(one) for one in text))
        if sums != fresh_month(connection, month):
            yield f"the sums of {month} are damaged"


def _write_month(connection: "sqlite3.Connection", month: str, sums: Month) -> None:
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
