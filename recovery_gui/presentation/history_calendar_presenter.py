# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A year as a calendar."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby

from recovery_gui.core.fault import Fault
from recovery_gui.core.language import tr
from recovery_gui.core.session_record import DayTotal
from recovery_gui.core.week import marked_week
from recovery_gui.core.week_calendar import YearDay, year_days
from recovery_gui.core.week_mark import WeekKind
from recovery_gui.core.words import week_word
from recovery_gui.presentation.history_calendar_props import (
    CalendarDay,
    CalendarMark,
    CalendarProps,
)
from recovery_gui.presentation.text import (
    listed,
    long_date,
    minutes,
    sentence,
    short_month,
    weekday,
)
from recovery_gui.services.history_archive import HistoryArchive

LEVELS = (
    tr("none", "no practice on a day"),
    tr("under 5 min"),
    tr("5 to 15 min"),
    tr("15 to 30 min"),
    tr("30 min and more"),
)
HEADINGS = (tr("Day"), tr("Practised"), tr("Sessions"))


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
        first, marks = archive.first_practice(), archive.set_aside()
        props = calendar_props(year, totals, archive.week.first_weekday, (first, today), marks)
        earlier = first < date(year, 1, 1)
        return replace(props, can_go_back=earlier, can_go_on=year < today.year)


def calendar_props(
    year: int,
    totals: tuple[DayTotal, ...],
    first_weekday: int,
    practised: tuple[date, date],
    marks: Mapping[date, WeekKind],
) -> CalendarProps:
    """The year's days; `first_weekday` is the uppermost row, `practised` the first and this day."""
    days = year_days(year, totals, first_weekday)
    return CalendarProps(
        year=year,
        title=str(year),
        days=tuple(_day(one, practised, _kind(one, marks)) for one in days),
        months=tuple((one.column, short_month(one.date)) for one in days if one.date.day == 1),
        weekdays=tuple(weekday((first_weekday + row) % 7) for row in range(7)),
        levels=LEVELS,
        marks=tuple(_marks(days, marks)),
        invitation="" if totals else tr("No practice in {year}.").format(year=year),
        headings=HEADINGS,
        rows=tuple(
            (long_date(one.date), minutes(one.seconds), str(one.sessions)) for one in totals[::-1]
        ),
    )


def _day(one: YearDay, practised: tuple[date, date], mark: WeekKind | None) -> CalendarDay:
    first, today = practised
    held = tr("{minutes} in %n session(s)", "", one.sessions)
    none = tr("no practice") if one.date <= today else tr("still to come")
    words = [held.format(minutes=minutes(one.seconds)) if one.sessions else none]
    if mark is not None:
        words.append(tr("set aside: {why}").format(why=week_word(mark)))
    name = tr("{weekday} {date}", "Mon 7 September 2026").format(
        weekday=weekday(one.date.weekday()), date=long_date(one.date)
    )
    return CalendarDay(
        date=one.date,
        column=one.column,
        row=one.row,
        level=one.level,
        spoken=f"{sentence(name)}: {listed(words)}",
        today=one.date == today,
        beyond=not one.sessions and not first <= one.date <= today,
    )


def _kind(one: YearDay, marks: Mapping[date, WeekKind]) -> WeekKind | None:
    """Why the week of a day is set aside."""
    return marks.get(marked_week(one.date - timedelta(days=one.row)))


def _marks(days: tuple[YearDay, ...], marks: Mapping[date, WeekKind]) -> Iterator[CalendarMark]:
    """The columns set aside, those of one reason side by side as one."""
    by_column = {one.column: _kind(one, marks) for one in days}
    for kind, columns in groupby(by_column, key=by_column.__getitem__):
        run = tuple(columns)
        if kind is not None:
            yield CalendarMark(run[0], len(run), week_word(kind))
