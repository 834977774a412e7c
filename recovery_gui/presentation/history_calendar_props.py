# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the year as a calendar shows."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day in its `column` (week of the year, 0 to 53) and `row` (0 the first weekday).

    `level` is 0 for no practice to 4; `spoken` says the day in words. `beyond` is a day that is
    still to come, or before the first practice of all: nothing was left out on it.
    """

    date: date
    column: int
    row: int
    level: int
    spoken: str
    today: bool
    beyond: bool


@dataclass(frozen=True, slots=True)
class CalendarMark:
    """Weeks set aside one after another for the same reason, which is `word`."""

    column: int
    columns: int
    word: str


@dataclass(frozen=True, slots=True)
class CalendarProps:
    """One calendar year. `months` are names and the columns they stand over; `weekdays` the
    rows' names; `levels` what each level means; `marks` the weeks set aside.

    The table holds the days with practice.
    """

    year: int
    title: str
    days: tuple[CalendarDay, ...] = ()
    months: tuple[tuple[int, str], ...] = ()
    weekdays: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    marks: tuple[CalendarMark, ...] = ()
    can_go_back: bool = False
    can_go_on: bool = False
    invitation: str = ""
    headings: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    failure: str = ""
