# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Weeks of practice."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from recovery_gui.core.session_record import DayTotal


@dataclass(frozen=True, slots=True)
class WeekTotal:
    """What the seven days from `week_start` hold; seconds practised."""

    week_start: date
    sessions: int = 0
    seconds: int = 0
    exercises: int = 0


def week_start(day: date, first_weekday: int = 0) -> date:
    """The first day of the week of `day`; weekdays count from Monday, 0, to Sunday, 6."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)


def first_day(last_day: date, weeks: int, first_weekday: int = 0) -> date:
    """The day with which the row of `weeks` weeks begins that ends in the week of `last_day`."""
    return week_start(last_day, first_weekday) - timedelta(weeks=weeks - 1)


def weekly_totals(
    days: Iterable[DayTotal], last_day: date, weeks: int, first_weekday: int = 0
) -> tuple[WeekTotal, ...]:
    """`weeks` weeks up to that of `last_day`, oldest first, empty ones included.

    Days outside of them are left out.
    """
    first = first_day(last_day, weeks, first_weekday)
    starts = [first + timedelta(weeks=number) for number in range(weeks)]
    totals = {start: WeekTotal(start) for start in starts}
    for day in days:
        start = week_start(day.date, first_weekday)
        if start in totals:
            totals[start] = _with_day(totals[start], day)
    return tuple(totals.values())


def _with_day(week: WeekTotal, day: DayTotal) -> WeekTotal:
    return replace(
        week,
        sessions=week.sessions + day.sessions,
        seconds=week.seconds + day.seconds,
        exercises=week.exercises + day.exercises,
    )


def marked_week(start: date) -> date:
    """The Monday by which the week from `start` is set aside.

    It is that of the ISO week that holds most of the seven days, which is that of the fourth.
    """
    return week_start(start + timedelta(days=3))


def month_start(day: date) -> date:
    """The first of the month."""
    return day.replace(day=1)
