# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A year as a calendar."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from recovery_gui.core.fault import Fault
from recovery_gui.core.session_record import DayTotal
from recovery_gui.core.week_calendar import YearDay, year_days
from recovery_gui.presentation.history_calendar_props import CalendarDay, CalendarProps
from recovery_gui.presentation.text import MONTHS, WEEKDAYS, count, long_date, minutes
from recovery_gui.services.history_archive import HistoryArchive

LEVELS = ("none", "under 5 min", "5 to 15 min", "15 to 30 min", "30 min and more")
HEADINGS = ("Day", "Practised", "Sessions")


class CalendarPresenter:
    """Shows one year, this one first; reads the history whenever it has changed."""

    def __init__(self, archive: HistoryArchive, show: Callable[[CalendarProps], None]) -> None:
        self._archive = archive
        self._show = show
        self._year = archive.week.today().year
        archive.revision.subscribe(lambda _revision: self._render())

    def back(self) -> None:
        """Show the year before."""
        self._go(self._year - 1)

    def forward(self) -> None:
        """Show the year after."""
        self._go(self._year + 1)

    def _go(self, year: int) -> None:
        self._year = min(max(year, date.min.year), self._archive.week.today().year)
        self._render()

    def _render(self) -> None:
        try:
            self._show(self._props())
        except Fault as fault:
            self._show(CalendarProps(self._year, str(self._year), failure=str(fault)))

    def _props(self) -> CalendarProps:
        archive, year, today = self._archive, self._year, self._archive.week.today()
        totals = archive.day_totals(date(year, 1, 1), date(year, 12, 31))
        earlier = archive.has_days_before(date(year, 1, 1))
        props = calendar_props(year, totals, archive.week.first_weekday, today)
        return replace(props, can_go_back=earlier, can_go_on=year < today.year)


def calendar_props(
    year: int, totals: tuple[DayTotal, ...], first_weekday: int, today: date
) -> CalendarProps:
    """The year's days; `first_weekday` is the uppermost row."""
    days = year_days(year, totals, first_weekday)
    return CalendarProps(
        year=year,
        title=str(year),
        days=tuple(_day(one, today) for one in days),
        months=tuple(
            (one.column, MONTHS[one.date.month - 1][1]) for one in days if one.date.day == 1
        ),
        weekdays=tuple(WEEKDAYS[(first_weekday + row) % 7] for row in range(7)),
        levels=LEVELS,
        invitation="" if totals else f"No practice in {year}.",
        headings=HEADINGS,
        rows=tuple(
            (long_date(one.date), minutes(one.seconds), str(one.sessions)) for one in totals[::-1]
        ),
    )


def _day(one: YearDay, today: date) -> CalendarDay:
    held = f"{minutes(one.seconds)} in {count(one.sessions, 'session')}"
    words = held if one.sessions else "no practice" if one.date <= today else "still to come"
    name = f"{WEEKDAYS[one.date.weekday()]} {long_date(one.date)}"
    return CalendarDay(
        one.date, one.column, one.row, one.level, f"{name}: {words}", one.date == today
    )
