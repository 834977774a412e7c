# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The weekly bars. The only file that imports pyqtgraph, which takes 250 ms:
the History page loads this module when it is first opened."""

from math import ceil

import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent

from recovery_gui.core.override import override
from recovery_gui.presentation.history_props import WeekBar
from recovery_gui.ui.theme import LIGHT, SMALL, Theme

BAR_WIDTH = 0.58
LEAST_TOP = 10.0
STUB = 0.008  # Of the chart's height: a week without practice is a week, too.
GRID_LINES = 4
STEPS = (5, 10, 15, 20, 30, 60, 120, 240, 480)


class HistoryChart(pg.PlotWidget):
    """Minutes a week. Hover or the arrow keys read a week: `week_read` says which, by index."""

    week_read = Signal(int)

    def __init__(self) -> None:
        super().__init__(background=None)
        self.setObjectName("WeeklyChart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self._weeks: tuple[WeekBar, ...] = ()
        self._read = -1
        self._theme = LIGHT
        self._bars = pg.BarGraphItem(x=[], height=[], width=BAR_WIDTH)
        self._plot = self.getPlotItem()
        self._calm_down()
        self._plot.addItem(self._bars)

    def render_weeks(self, weeks: tuple[WeekBar, ...], read: int) -> None:
        """Show these weeks, oldest first, the one at index `read` in full colour."""
        self._weeks, self._read = weeks, read
        self.setAccessibleName("Minutes a week")
        self.setAccessibleDescription(weeks[read].spoken if weeks else "")
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours from now on."""
        self._theme = theme
        self._draw()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = round(self._plot.vb.mapSceneToView(self.mapToScene(event.position().toPoint())).x())
        if 0 <= place < len(self._weeks) and place != self._read:
            self.week_read.emit(place)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if self._weeks:
            self.week_read.emit(len(self._weeks) - 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._weeks) - 1
        moves = {
            Qt.Key.Key_Left: self._read - 1,
            Qt.Key.Key_Right: self._read + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        place = moves.get(Qt.Key(event.key()))
        if place is None or not self._weeks:
            event.ignore()
        else:
            self.week_read.emit(min(max(place, 0), last))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._draw()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._draw()

    def _calm_down(self) -> None:
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.getAxis("bottom").setStyle(tickLength=0)
        self._plot.getAxis("left").setStyle(tickLength=0)
        self._plot.getAxis("left").setZValue(-1000)  # Its grid lies behind the bars.

    def _draw(self) -> None:
        count = len(self._weeks)
        top = max([week.minutes for week in self._weeks], default=0.0)
        step = next((step for step in STEPS if step * GRID_LINES >= top), STEPS[-1])
        ceiling = max(LEAST_TOP, step * ceil(top / step))
        self._bars.setOpts(
            x=list(range(count)),
            height=[week.minutes or ceiling * STUB for week in self._weeks],
            brushes=[self._brush(place) for place in range(count)],
            pen=pg.mkPen(None),
        )
        self._plot.setXRange(-0.6, max(count - 0.4, 0.4), padding=0)
        self._plot.setYRange(0, ceiling * 1.04, padding=0)
        self._draw_axes(range(0, int(ceiling) + 1, step))

    def _brush(self, place: int) -> object:
        if place == self._read:
            return pg.mkBrush(self._theme.color("accent"))
        if self._weeks[place].minutes:
            return pg.mkBrush(self._theme.faded("accent", "panel", 0.8))
        return pg.mkBrush(self._theme.color("line"))

    def _draw_axes(self, levels: range) -> None:
        font = QFont(self.font())
        font.setPixelSize(self._theme.px(SMALL))
        labels = [(place, week.label) for place, week in enumerate(self._weeks)]
        left, bottom = self._plot.getAxis("left"), self._plot.getAxis("bottom")
        left.setTicks([[(level, str(level)) for level in levels]])
        bottom.setTicks([labels])
        bottom.setHeight(self._theme.px(28))
        left.setWidth(self._theme.px(40))
        for axis in (left, bottom):
            axis.setStyle(tickFont=font)
            axis.setTextPen(self._theme.color("mute"))
        left.setPen(pg.mkPen(self._theme.color("line")))
        left.setGrid(255)
        focus = "accent" if self.hasFocus() else "line"
        bottom.setPen(pg.mkPen(self._theme.color(focus), width=2 if self.hasFocus() else 1))
