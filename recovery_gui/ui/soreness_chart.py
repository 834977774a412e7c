# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Soreness over time, left against right: before as an open dashed line, after as a full one."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.core.side import Side
from recovery_gui.presentation.history_soreness_props import (
    SorenessDot,
    SorenessLine,
    SorenessProps,
)
from recovery_gui.ui.spoken import CHARTS, ENDS, WALK, say, walked
from recovery_gui.ui.theme import LIGHT, SMALL, Theme

WORST = 10
LEVELS = (0, 5, 10)
ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute  # Time runs from the left in all languages.
BESIDE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | ABSOLUTE
DOT = 3.2
SIGN = 28  # The width of a line in the legend.


class SorenessChart(QWidget):
    """Renders `SorenessProps`. Hover or the arrow keys read a rating: `dot_read` has its words.

    The left side has squares and the second colour, the right side circles and the accent.
    """

    FACE = "chart"  # See `accessible_faces`.
    KEYS_TITLE = CHARTS
    KEYS = (WALK, ENDS)

    dot_read = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("SorenessChart")
        self.setAccessibleName(tr("Soreness over time"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme = LIGHT
        self._lines: tuple[SorenessLine, ...] = ()
        self._dots: list[tuple[SorenessLine, SorenessDot]] = []
        self._read = -1

    def render_props(self, props: SorenessProps) -> None:
        """Show these lines; the latest rating is read."""
        self._lines = props.lines
        dots = [(line, dot) for line in props.lines for dot in line.dots]
        self._dots = sorted(dots, key=lambda pair: (pair[1].date, pair[0].side.value))
        self._read_dot(len(self._dots) - 1)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours from now on."""
        self._theme = theme
        self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        def away(place: int) -> float:
            return (self._at(self._dots[place][1]) - event.position()).manhattanLength()

        if self._dots:
            self._read_dot(min(range(len(self._dots)), key=away))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        to = walked(event, self._read, len(self._dots) - 1)
        if to is None:
            super().keyPressEvent(event)
        else:
            self._read_dot(to)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(self._theme.px(SMALL))
        painter.setFont(font)
        self._paint_scale(painter)
        self._paint_days(painter)
        for line in self._lines:
            self._paint_line(painter, line)
        if self._dots:
            self._paint_read(painter)
        painter.end()

    def _paint_scale(self, painter: QPainter) -> None:
        area = self._area()
        for level in LEVELS:
            y = area.bottom() - area.height() * level / WORST
            painter.setPen(self._theme.color("line"))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(self._theme.color("mute"))
            room = QRectF(0, y - 12, area.left() - 8, 24)
            painter.drawText(room, BESIDE, str(level))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _paint_days(self, painter: QPainter) -> None:
        """The first and the last, below the scale."""
        area = self._area()
        below = QRectF(area.left(), area.bottom() + 4, area.width(), self.height() - area.bottom())
        ends = ((0, Qt.AlignmentFlag.AlignLeft), (-1, Qt.AlignmentFlag.AlignRight))
        painter.setPen(self._theme.color("mute"))
        labels = [dot.label for _line, dot in self._dots]
        for place, side in ends[: len(set(labels))]:
            painter.drawText(below, side | ABSOLUTE | Qt.AlignmentFlag.AlignTop, labels[place])

    def _paint_line(self, painter: QPainter, line: SorenessLine) -> None:
        places = [self._at(dot) for dot in line.dots]
        _paint_stretch(painter, self._theme, line, places, places)

    def _paint_read(self, painter: QPainter) -> None:
        _line, dot = self._dots[self._read]
        painter.setPen(QPen(self._theme.color("ink"), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self._at(dot), 7 * self._theme.scale, 7 * self._theme.scale)

    def _at(self, dot: SorenessDot) -> QPointF:
        area, (first, last) = self._area(), self._ends()
        days = (last - first).days
        along = (dot.date - first).days / days if days else 0.5
        inset = self._theme.px(8)  # For the ring of the dot that is read.
        return QPointF(
            area.left() + inset + along * (area.width() - 2 * inset),
            area.bottom() - area.height() * dot.rating / WORST,
        )

    def _ends(self) -> tuple[date, date]:
        return self._dots[0][1].date, self._dots[-1][1].date

    def _area(self) -> QRectF:
        left, edge, below = (self._theme.px(size) for size in (28, 12, 24))
        return QRectF(left, edge, self.width() - left - 4, self.height() - edge - below)

    def _read_dot(self, place: int) -> None:
        self._read = place
        words = self._dots[place][1].spoken if self._dots else ""
        say(self, words)
        self.dot_read.emit(words)
        self.update()


def sign_of(line: SorenessLine, theme: Theme, ratio: float) -> QPixmap:
    """A stretch of a line with one dot, as the chart draws it, for the legend."""
    size = QSize(theme.px(SIGN), theme.px(SMALL))
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    middle = QRectF(0, 0, size.width(), size.height()).center()
    ends = (QPointF(0, middle.y()), QPointF(size.width(), middle.y()))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_stretch(painter, theme, line, ends, (middle,))
    painter.end()
    return made


def _paint_stretch(
    painter: QPainter,
    theme: Theme,
    line: SorenessLine,
    along: Sequence[QPointF],
    dots: Iterable[QPointF],
) -> None:
    colour = QColor(theme.areas[1]) if line.side is Side.LEFT else theme.color("accent")
    style = Qt.PenStyle.SolidLine if line.after else Qt.PenStyle.DashLine
    painter.setPen(QPen(colour, 1.8 if line.after else 1.2, style))
    for first, second in pairwise(along):
        painter.drawLine(first, second)
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(colour if line.after else theme.color("panel"))
    for dot in dots:
        _paint_dot(painter, dot, line.side, theme.scale)


def _paint_dot(painter: QPainter, at: QPointF, side: Side, scale: float) -> None:
    radius = DOT * scale
    if side is Side.LEFT:
        painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
    else:
        painter.drawEllipse(at, radius, radius)
