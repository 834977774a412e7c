# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Weeks and months stacked by area, and a year as a calendar."""

from datetime import UTC, date, datetime, timedelta

import pytest

from recovery_gui.core.area_group import AreaGroup, group_of, in_order
from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.history_day import practice_day
from recovery_gui.core.history_query import AreaTotal
from recovery_gui.core.session_record import DayTotal
from recovery_gui.core.week import WeekTotal, marked_week, month_start, week_start
from recovery_gui.core.week_calendar import level_of, year_days
from recovery_gui.core.week_stack import stacks, starts_between

MONDAY = date(2026, 11, 16)
LATER = MONDAY + timedelta(days=9)


def test_every_area_has_one_of_four_groups() -> None:
    assert {group_of(area) for area in BodyArea} == set(AreaGroup) - {AreaGroup.OTHER}
    assert group_of(None) is AreaGroup.OTHER
    assert in_order([AreaGroup.CALM, AreaGroup.LEGS, AreaGroup.CALM]) == (
        AreaGroup.LEGS,
        AreaGroup.CALM,
    )


def test_a_stack_holds_the_sums_and_its_groups() -> None:
    days = [DayTotal(MONDAY, 1, 60, 1), DayTotal(LATER, 2, 90, 3), DayTotal(date.max, 1, 1, 1)]
    areas = [
        AreaTotal(MONDAY, BodyArea.CALVES, 40),
        AreaTotal(MONDAY, BodyArea.FEET, 20),
        AreaTotal(LATER, None, 90),
        AreaTotal(date.max, None, 1),
    ]
    first, second = stacks(days, areas, starts_between(MONDAY, LATER, week_start), week_start)
    assert first.total == WeekTotal(MONDAY, 1, 60, 1)
    assert second.total == WeekTotal(MONDAY + timedelta(days=7), 2, 90, 3)
    assert (first.groups, second.groups) == ({AreaGroup.LEGS: 60}, {AreaGroup.OTHER: 90})


def test_months_follow_each_other() -> None:
    starts = starts_between(date(2025, 11, 30), date(2026, 2, 1), month_start)
    assert [start.month for start in starts] == [11, 12, 1, 2]
    assert {start.day for start in starts} == {1}


@pytest.mark.parametrize("first_weekday", range(7))
def test_a_week_is_marked_by_the_iso_week_that_holds_most_of_it(first_weekday: int) -> None:
    for number in range(400):
        start = week_start(MONDAY + timedelta(weeks=number), first_weekday)
        days = [start + timedelta(days=day) for day in range(7)]
        inside = [day for day in days if week_start(day) == marked_week(start)]
        assert len(inside) >= 4


@pytest.mark.parametrize("first_weekday", range(7))
@pytest.mark.parametrize("year", [2000, 2024, 2026, 2028])
def test_a_year_lies_in_columns_of_weeks(year: int, first_weekday: int) -> None:
    days = year_days(year, [DayTotal(date(year, 3, 1), 2, 900, 2)], first_weekday)
    assert [one.date for one in days] == [
        date(year, 1, 1) + timedelta(days=number) for number in range(len(days))
    ]
    assert days[-1].date == date(year, 12, 31)
    assert all(one.row == (one.date.weekday() - first_weekday) % 7 for one in days)
    assert max(one.column for one in days) in {52, 53}
    assert [(one.level, one.sessions, one.seconds) for one in days if one.sessions] == [(3, 2, 900)]


def test_levels_grow_with_the_minutes() -> None:
    seconds = (0, 1, 299, 300, 899, 900, 1799, 1800, 99_999)
    assert [level_of(each) for each in seconds] == [0, 1, 1, 2, 2, 3, 3, 4, 4]


def test_before_the_hour_chosen_it_is_still_yesterday() -> None:
    night = datetime(2026, 3, 1, 0, 30, tzinfo=UTC)
    assert practice_day(night) == date(2026, 3, 1)
    assert practice_day(night, 3) == date(2026, 2, 28)
    assert practice_day(night.replace(hour=3), 3) == date(2026, 3, 1)
