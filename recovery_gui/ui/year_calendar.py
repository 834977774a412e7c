# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A year as a grid of days, one column a week, the more practised the deeper the colour."""

from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.presentation.history_calendar_props import (
    CalendarDay,
    CalendarMark,
    CalendarProps,
)
from recovery_gui.ui.key_line import KeyLine
from recovery_gui.ui.spoken import CHARTS, ENDS, say, walked
from recovery_gui.ui.theme import LIGHT, SMALL, Theme

COLUMNS, ROWS = 54, 7
GAP = 0.16  # Of a day's side.
SHARES = (0.0, 0.3, 0.52, 0.76, 1.0)  # Of the accent, by level.
NONE = 0.12  # Of the quiet ink.
BEYOND = 0.25  # Of it, for days on which nothing was left out.
CORNER = 0.18  # Of a day's side.
WEEK = len("MTWTFSS")
DAYS = KeyLine(("Left", "Right", "Up", "Down"), tr("In the year: from day to day."))
STEPS = (-WEEK, WEEK, -1, 1)


class YearCalendar(QWidget):
    """Renders `CalendarProps`. Hover or the arrow keys read a day: `day_read` carries its words."""

    FACE = "chart"  # See `accessible_faces`.
    KEYS_TITLE = CHARTS
    KEYS = (DAYS, ENDS)

    day_read = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("YearCalendar")
        self.setAccessibleName(tr("The year, day by day"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._props = CalendarProps(0, "")
        self._theme = LIGHT
        self._read: date | None = None

    def render_props(self, props: CalendarProps) -> None:
        """Show this year; a day that was read is read still, if it is in it."""
        self._props = props
        place = self._place()
        self._read_day(len(props.days) - 1 if place is None and props.days else place)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours from now on."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        side = self._side(width)
        captions = QFontMetricsF(self._font()).height() if self._props.marks else 0.0
        return round(self._bottom(side) + captions) + 4

    @override
    def sizeHint(self) -> QSize:
        return QSize(720, self.heightForWidth(720))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        side, at = self._side(self.width()), event.position()
        cell = int((at.x() - self._left()) // side), int((at.y() - self._top()) // side)
        for place, day in enumerate(self._props.days):
            if (day.column, day.row) == cell:
                self._read_day(place)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self._place() or 0
        to = walked(event, place, len(self._props.days) - 1, DAYS, STEPS)
        if to is None:
            super().keyPressEvent(event)
        else:
            self._read_day(to)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        painter.setPen(self._theme.color("mute"))
        side = self._side(self.width())
        self._paint_names(painter, side)
        for day in self._props.days:
            self._paint_day(painter, day, side)
        for mark in self._props.marks:
            self._paint_mark(painter, mark, side)
        painter.end()

    def _paint_names(self, painter: QPainter, side: float) -> None:
        last = -COLUMNS
        least = painter.fontMetrics().horizontalAdvance("Mmm ") / side
        for column, name in self._props.months:
            if column - last >= least:
                last = column
                at = QPointF(self._left() + column * side, painter.fontMetrics().ascent())
                painter.drawText(at, name)
        fits = side >= painter.fontMetrics().height()
        for number, name in enumerate(self._props.weekdays):
            if fits or number % 2 == 0:
                line = QRectF(0, self._top() + number * side, self._left(), side)
                line.adjust(0.0, -self._overhang(side), 0.0, self._overhang(side))
                painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_day(self, painter: QPainter, day: CalendarDay, side: float) -> None:
        inset = side * GAP / 2
        cell = QRectF(self._left() + day.column * side, self._top() + day.row * side, side, side)
        cell.adjust(inset, inset, -inset, -inset)
        painter.setBrush(self.level_colour(day.level))
        painter.setPen(Qt.PenStyle.NoPen)
        if day.beyond:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._theme.faded("mute", "panel", BEYOND))
        if day.today or (day.date == self._read and self.hasFocus()):
            painter.setPen(QPen(self._theme.color("ink"), 2 if day.date == self._read else 1))
        painter.drawRoundedRect(cell, side * CORNER, side * CORNER)

    def _paint_mark(self, painter: QPainter, mark: CalendarMark, side: float) -> None:
        """A frame around the weeks set aside, and why below it; one letter where they are narrow.

        The word may reach half a column beyond them, unless other weeks are set aside there.
        """
        week = QRectF(self._left() + mark.column * side, self._top(), mark.columns * side, 0.0)
        week.setHeight(ROWS * side)
        painter.setPen(self._theme.color("mute"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(week, side * CORNER, side * CORNER)
        ends = {one.column + one.columns for one in self._props.marks}
        starts = {one.column for one in self._props.marks}
        alone = mark.column not in ends and mark.column + mark.columns not in starts
        room = week.width() + (side if alone else 0.0)
        fits = painter.fontMetrics().horizontalAdvance(mark.word) <= room
        below = QRectF(0.0, self._bottom(side), room, painter.fontMetrics().height())
        below.moveLeft(week.center().x() - room / 2.0)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, mark.word if fits else mark.word[0])

    def level_colour(self, level: int) -> QColor:
        """The colour of a level, 0 to 4."""
        if level == 0:
            return self._theme.faded("mute", "panel", NONE)
        return self._theme.faded("accent", "panel", SHARES[level])

    def _read_day(self, place: int | None) -> None:
        day = self._props.days[place] if place is not None and self._props.days else None
        self._read = day.date if day else None
        say(self, day.spoken if day else self._props.invitation)
        self.day_read.emit(day.spoken if day else "")
        self.update()

    def _place(self) -> int | None:
        dates = [day.date for day in self._props.days]
        if self._read in dates:
            return dates.index(self._read)
        return next((n for n, day in enumerate(self._props.days) if day.today), None)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._theme.px(SMALL))
        return font

    def _side(self, width: int) -> float:
        return max(4.0, (width - self._left()) / COLUMNS)

    def _overhang(self, side: float) -> float:
        """How far the name of a day reaches beyond its row, above and below."""
        return max(0.0, (QFontMetricsF(self._font()).height() - side) / 2.0)

    def _bottom(self, side: float) -> float:
        """Below the last day and its name."""
        return self._top() + ROWS * side + self._overhang(side)

    def _left(self) -> float:
        return float(self._theme.px(36))

    def _top(self) -> float:
        return float(self._theme.px(22))
