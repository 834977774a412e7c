# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The bars of practice. The only file that imports pyqtgraph, which takes 250 ms:
the History page loads this module when it is first opened."""

from collections import defaultdict
from itertools import pairwise
from math import ceil

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from recovery_gui.core.area_group import AreaGroup
from recovery_gui.core.override import override
from recovery_gui.presentation.history_bars_props import Bar, BarsProps, Measure, Span
from recovery_gui.ui.area_brush import paint_parts, paint_rounded
from recovery_gui.ui.spoken import CHARTS, ENDS, MENU, WALK, say, walked
from recovery_gui.ui.theme import LIGHT, SMALL, Theme

BAR_WIDTH = 0.58
STUB = 0.008  # Of the chart's height: a week without practice is a week, too.
GRID_LINES = 4
NICE = (1, 2, 5)
LEAST_STEP = {Measure.MINUTES: 5, Measure.SESSIONS: 1, Measure.EXERCISES: 1}
LABEL_GAP = 10
HALF_OUT = 24
EMPTY = BarsProps("", Measure.MINUTES, Span.QUARTER)


class Stacks(pg.GraphicsObject):
    """The bars themselves: rounded parts, one upon the other, told apart by pattern, too."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        self._read, self._ceiling, self._theme = -1, 1.0, LIGHT

    def show_bars(self, bars: tuple[Bar, ...], read: int, ceiling: float, theme: Theme) -> None:
        """Draw these bars, the one at index `read` before a band of soft colour."""
        self.prepareGeometryChange()
        self._bars, self._read, self._ceiling, self._theme = bars, read, ceiling, theme
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        return QRectF(-1.0, 0.0, len(self._bars) + 1.0, self._ceiling)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pixel = QPointF(self.pixelWidth(), self.pixelHeight())
        if 0 <= self._read < len(self._bars):
            band = QRectF(self._read - 0.46, 0.0, 0.92, self._ceiling)
            painter.fillRect(band, self._theme.faded("soft", "panel", 0.7))
        self._paint_whole(painter, pixel)
        for group, parts in self._parts(pixel).items():
            paint_parts(painter, parts, group, self._theme, pixel)

    def _paint_whole(self, painter: QPainter, pixel: QPointF) -> None:
        """The bars without parts: stubs, and those of one colour."""
        whole = []
        for place, bar in enumerate(self._bars):
            left = place - BAR_WIDTH / 2
            if not bar.value:
                stub = QRectF(left, 0.0, BAR_WIDTH, self._ceiling * STUB)
                painter.fillRect(stub, self._theme.color("line"))
            elif not bar.parts:
                whole.append(QRectF(left, 0.0, BAR_WIDTH, bar.value))
        paint_rounded(painter, whole, QBrush(self._theme.color("accent")), pixel)

    def _parts(self, pixel: QPointF) -> dict[AreaGroup, list[QRectF]]:
        """By group, so that a brush is made once for the thousand parts of twenty years."""
        rects: defaultdict[AreaGroup, list[QRectF]] = defaultdict(list)
        for place, bar in enumerate(self._bars):
            left, height = place - BAR_WIDTH / 2, 0.0
            for part in bar.parts:
                gap = min(1.5 * pixel.y(), part.value / 2)
                rects[part.group].append(QRectF(left, height, BAR_WIDTH, part.value - gap))
                height += part.value
        return rects


class Scale(pg.AxisItem):
    """The levels; the lowest may stand half below its line, which pyqtgraph forbids with a grid."""

    @override
    def boundingRect(self) -> QRectF:
        room: QRectF = super().boundingRect()
        return room.adjusted(0, 0, 0, HALF_OUT)


class HistoryChart(pg.PlotWidget):
    """Renders `BarsProps`. Hover or the arrow keys read a bar: `bar_read` says which, by index.

    `menu_requested` asks what can be done with the bar that is read, there on the screen.
    """

    FACE = "chart"  # See `accessible_faces`.
    KEYS_TITLE = CHARTS
    KEYS = (WALK, ENDS, MENU)

    bar_read = Signal(int)
    menu_requested = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__(background=None, axisItems={"left": Scale("left")})
        self.setObjectName("WeeklyChart")
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Or a reader finds it, nameless.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self._props, self._read, self._theme = EMPTY, -1, LIGHT
        self._plot = self.getPlotItem()
        self._stacks = Stacks()
        self._goal = pg.InfiniteLine(angle=0)
        self._goal_name = pg.TextItem(anchor=(1, 1))
        self._captions: list[pg.TextItem] = []
        self._calm_down()
        for item in (self._stacks, self._goal, self._goal_name):
            self._plot.addItem(item, ignoreBounds=True)

    def render_props(self, props: BarsProps, read: int) -> None:
        """Show these bars, oldest first; the one at index `read` is read."""
        self._props, self._read = props, read
        self.setAccessibleName(props.title)
        say(self, props.bars[read].spoken if props.bars else props.invitation)
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours from now on."""
        self._theme = theme
        self._draw()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._bar_at(event.position().toPoint())
        if place is not None and place != self._read:
            self.bar_read.emit(place)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if self._props.bars and not self.hasFocus():
            self.bar_read.emit(len(self._props.bars) - 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        to = walked(event, self._read, len(self._props.bars) - 1)
        if to is not None:
            self.bar_read.emit(to)
        elif MENU.means(event) and self._props.bars:
            self._ask_for_menu(self._below_bar())
        else:
            event.ignore()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        place = self._bar_at(event.pos()) if by_mouse else self._read
        if place is None or not self._props.bars:
            return
        self.bar_read.emit(place)
        self._ask_for_menu(event.pos() if by_mouse else self._below_bar())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._draw_axes()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._draw_axes()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_captions"):  # pyqtgraph calls it while building.
            self._draw()

    def _ask_for_menu(self, place: QPoint) -> None:
        self.menu_requested.emit(self.viewport().mapToGlobal(place))

    def _below_bar(self) -> QPoint:
        place: QPointF = self._plot.vb.mapViewToScene(QPointF(self._read, 0.0))
        return self.mapFromScene(place)

    def _bar_at(self, place: QPoint) -> int | None:
        nearest = round(self._plot.vb.mapSceneToView(self.mapToScene(place)).x())
        return nearest if 0 <= nearest < len(self._props.bars) else None

    def _calm_down(self) -> None:
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self._plot.setMouseEnabled(x=False, y=False)
        for name in ("bottom", "left"):
            self._plot.getAxis(name).setStyle(tickLength=0)
        self._plot.getAxis("left").setZValue(-1000)  # Its grid lies behind the bars.

    def _scale(self) -> tuple[int, int]:
        """The highest level of the scale, and the step to the next."""
        top = max([bar.value for bar in self._props.bars], default=0.0)
        top = max(top, self._props.goal or 0.0)
        step = LEAST_STEP[self._props.measure]
        magnitude = 1
        while step * GRID_LINES < top:
            step = next((n * magnitude for n in NICE if n * magnitude > step), step)
            magnitude *= 10 if step == NICE[-1] * magnitude else 1
        return max(step * ceil(top / step), 2 * step), step

    def _draw(self) -> None:
        bars = self._props.bars
        ceiling, _step = self._scale()
        self._stacks.show_bars(bars, self._read, ceiling, self._theme)
        self._plot.setXRange(-0.6, max(len(bars) - 0.4, 0.4), padding=0)
        self._plot.setYRange(0, ceiling * 1.06, padding=0)
        self._draw_goal(len(bars))
        self._draw_captions(bars, ceiling)
        self._draw_axes()

    def _draw_goal(self, count: int) -> None:
        goal = self._props.goal
        for item in (self._goal, self._goal_name):
            item.setVisible(goal is not None)
        colour = self._theme.color("good")
        self._goal.setPen(pg.mkPen(colour, width=1.4, style=Qt.PenStyle.DashLine))
        self._goal.setPos(goal or 0.0)
        self._goal_name.setText(self._props.goal_label, colour)
        self._goal_name.setFont(self._small())
        self._goal_name.setPos(count - 0.4, goal or 0.0)

    def _draw_captions(self, bars: tuple[Bar, ...], ceiling: float) -> None:
        """The word of a week that is set aside, or its first letter where there is no room."""
        for item in self._captions:
            self._plot.removeItem(item)
        room = self.width() / max(len(bars), 1)
        self._captions = []
        for place, bar in enumerate(bars):
            if bar.caption:
                wide = self._advance(bar.caption) + 4 <= room
                item = pg.TextItem(anchor=(0.5, 1))
                item.setText(bar.caption if wide else bar.caption[0], self._theme.color("mute"))
                item.setFont(self._small())
                item.setPos(place, bar.value + ceiling * STUB)
                self._plot.addItem(item, ignoreBounds=True)
                self._captions.append(item)

    def _draw_axes(self) -> None:
        left, bottom = self._plot.getAxis("left"), self._plot.getAxis("bottom")
        top, step = self._scale()
        left.setTicks([[(level, str(level)) for level in range(0, top + 1, step)]])
        bottom.setTicks([self._labels()])
        bottom.setHeight(self._theme.px(28))
        left.setWidth(max(self._theme.px(40), self._advance(str(top)) + 16))
        for axis in (left, bottom):
            axis.setStyle(tickFont=self._small())
            axis.setTextPen(self._theme.color("mute"))
        left.setPen(pg.mkPen(None))
        left.setTickPen(pg.mkPen(self._theme.color("line")))
        left.setGrid(255)
        focus = "accent" if self.hasFocus() else "line"
        bottom.setPen(pg.mkPen(self._theme.color(focus), width=2 if self.hasFocus() else 1))

    def _labels(self) -> list[tuple[int, str]]:
        """As many as fit, counted from the latest bar; a month is named where it begins."""
        metrics, bars = pg.QtGui.QFontMetrics(self._small()), self._props.bars
        number = len(bars)
        slot = (self.width() - self._theme.px(60)) / max(number, 1)
        shortest = min((bar.short or bar.label for bar in bars), key=len, default="")
        least = max(1, ceil((metrics.horizontalAdvance(shortest) + LABEL_GAP) / max(slot, 0.1)))
        for every in range(least, number):
            labels = self._each(every)
            widths = [metrics.horizontalAdvance(text) for _place, text in labels]
            if all((a + b) / 2 + LABEL_GAP <= slot * every for a, b in pairwise(widths)):
                return labels
        return self._each(max(number, 1))

    def _each(self, every: int) -> list[tuple[int, str]]:
        """The label of each such bar, the latest included."""
        bars = self._props.bars
        places = range((len(bars) - 1) % every, len(bars), every)
        months = [(bars[place].start.year, bars[place].start.month) for place in places]
        again = [False, *(before == month for before, month in pairwise(months))]
        return [
            (place, (same and bars[place].short) or bars[place].label)
            for place, same in zip(places, again, strict=False)
        ]

    def _advance(self, text: str) -> int:
        return pg.QtGui.QFontMetrics(self._small()).horizontalAdvance(text)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._theme.px(SMALL))
        return font
