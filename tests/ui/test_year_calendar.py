# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The year on the screen: what lies beyond the practice so far, and weeks set aside."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from recovery_gui.core.session_record import DayTotal
from recovery_gui.core.week_mark import WeekKind
from recovery_gui.presentation.history_calendar_presenter import calendar_props
from recovery_gui.presentation.history_calendar_props import CalendarProps
from recovery_gui.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme
from recovery_gui.ui.year_calendar import COLUMNS, ROWS, YearCalendar

FIRST, TODAY = date(2026, 9, 14), date(2026, 11, 22)
MONDAY = date(2026, 11, 2)


def year(*marked: date) -> CalendarProps:
    marks = dict.fromkeys(marked, WeekKind.REST)
    return calendar_props(2026, (DayTotal(FIRST, 1, 600, 1),), 0, (FIRST, TODAY), marks)


@pytest.fixture(params=[LIGHT, DARK, HIGH_CONTRAST], ids=lambda theme: theme.name)
def theme(request: pytest.FixtureRequest) -> Theme:
    assert isinstance(request.param, Theme)
    return request.param


@pytest.fixture
def calendar(qtbot: QtBot, theme: Theme) -> YearCalendar:
    made = YearCalendar()
    qtbot.addWidget(made)
    made.set_theme(theme)
    made.setStyleSheet(f"QWidget {{ background: {theme.panel}; }}")
    made.resize(1116, made.heightForWidth(1116))
    made.render_props(year())
    return made


def colours(calendar: YearCalendar, day: date) -> set[str]:
    """Those from the middle of a day to its left edge."""
    place = next(one for one in year().days if one.date == day)
    side = (calendar.width() - 36) / COLUMNS
    middle = QPoint(round(36 + (place.column + 0.5) * side), round(22 + (place.row + 0.5) * side))
    image = calendar.grab().toImage()
    return {image.pixelColor(middle - QPoint(x, 0)).name() for x in range(round(side / 2))}


@pytest.mark.parametrize("day", [date(2026, 9, 13), date(2026, 11, 23), date(2026, 12, 30)])
def test_a_day_beyond_is_an_outline(calendar: YearCalendar, theme: Theme, day: date) -> None:
    empty = calendar.level_colour(0).name()
    assert empty in colours(calendar, date(2026, 11, 20))
    assert empty not in colours(calendar, day)
    assert QColor(theme.panel).name() in colours(calendar, day)
    assert len(colours(calendar, day)) > 1


def test_a_week_set_aside_has_a_frame_and_its_reason_below(
    calendar: YearCalendar, theme: Theme
) -> None:
    free, height = calendar.grab().toImage(), calendar.heightForWidth(calendar.width())
    calendar.render_props(year(MONDAY))
    taller = calendar.heightForWidth(calendar.width())
    assert taller > height
    calendar.resize(calendar.width(), taller)
    marked = calendar.grab().toImage()
    side = (calendar.width() - 36) / COLUMNS
    column = next(one.column for one in year().days if one.date == MONDAY)
    left, bottom = round(36 + column * side), round(22 + ROWS * side)
    below = {
        marked.pixelColor(left + x, y).name()
        for x in range(round(side))
        for y in range(bottom + 2, taller)
    }
    assert len(below - {QColor(theme.panel).name()}) > 1
    assert marked.pixelColor(left, bottom - 40) != free.pixelColor(left, bottom - 40)
