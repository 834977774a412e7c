# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A calendar year as columns of weeks."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from recovery_gui.core.session_record import DayTotal
from recovery_gui.core.week import week_start

LEVELS_S = (1, 300, 900, 1800)
"""The seconds from which a day has level 1, 2, 3, 4: any practice, 5, 15 and 30 minutes."""


class YearDay(NamedTuple):
    """A day, the column of its week from 0, its row from 0, its level and its sums."""

    date: date
    column: int
    row: int
    level: int
    sessions: int
    seconds: int


def level_of(seconds: int) -> int:
    """0 for no practice, to 4."""
    return sum(seconds >= least for least in LEVELS_S)


def year_days(year: int, totals: Iterable[DayTotal], first_weekday: int) -> tuple[YearDay, ...]:
    """Every day of the year, in order; 53 columns, or 54 of a leap year that begins on a row's
    last day."""
    held = {one.date: one for one in totals}
    origin = week_start(date(year, 1, 1), first_weekday)
    days = (date(year, 1, 1) + timedelta(days=number) for number in range(366))
    return tuple(
        YearDay(
            day,
            *divmod((day - origin).days, 7),
            level_of(held[day].seconds) if day in held else 0,
            held[day].sessions if day in held else 0,
            held[day].seconds if day in held else 0,
        )
        for day in days
        if day.year == year
    )
