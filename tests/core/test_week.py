# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.core.session_record import DayTotal
from recovery_gui.core.week import WeekTotal, first_day, week_start, weekly_totals

SUNDAY = date(2026, 11, 22)
days = st.dates(date(1990, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    ("day", "first_weekday", "expected"),
    [
        (SUNDAY, 0, date(2026, 11, 16)),
        (SUNDAY, 6, SUNDAY),
        (SUNDAY, 5, date(2026, 11, 21)),
        (date(2026, 11, 16), 0, date(2026, 11, 16)),
        (date(2027, 1, 3), 0, date(2026, 12, 28)),  # ISO week 53
        (date(2028, 3, 1), 0, date(2028, 2, 28)),  # over the leap day
    ],
)
def test_week_start(day: date, first_weekday: int, expected: date) -> None:
    assert week_start(day, first_weekday) == expected


@given(days, st.integers(0, 6))
def test_every_day_lies_in_its_week(day: date, first_weekday: int) -> None:
    start = week_start(day, first_weekday)
    assert start.weekday() == first_weekday
    assert timedelta(0) <= day - start < timedelta(days=7)


def test_totals_add_up_oldest_first_with_empty_weeks() -> None:
    totals = weekly_totals(
        [
            DayTotal(date(2026, 11, 1), 9, 900, 9),
            DayTotal(date(2026, 11, 2), 1, 60, 1),
            DayTotal(date(2026, 11, 16), 2, 100, 3),
            DayTotal(SUNDAY, 1, 50, 1),
            DayTotal(date(2026, 11, 23), 9, 900, 9),
        ],
        last_day=SUNDAY,
        weeks=3,
    )
    assert totals == (
        WeekTotal(date(2026, 11, 2), 1, 60, 1),
        WeekTotal(date(2026, 11, 9)),
        WeekTotal(date(2026, 11, 16), 3, 150, 4),
    )


@given(st.lists(st.tuples(days, st.integers(1, 9))), days, st.integers(1, 60), st.integers(0, 6))
def test_nothing_inside_is_lost(
    entries: list[tuple[date, int]], last_day: date, weeks: int, first_weekday: int
) -> None:
    first = first_day(last_day, weeks, first_weekday)
    totals = weekly_totals(
        [DayTotal(day, 1, seconds, 1) for day, seconds in entries], last_day, weeks, first_weekday
    )
    inside = [seconds for day, seconds in entries if first <= day < first + timedelta(weeks=weeks)]
    assert len(totals) == weeks
    assert totals[0].week_start == first
    assert totals[-1].week_start <= last_day < totals[-1].week_start + timedelta(days=7)
    assert sum(week.seconds for week in totals) == sum(inside)
    assert sum(week.sessions for week in totals) == len(inside)
