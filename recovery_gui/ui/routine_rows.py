# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The exercises of a routine that is put together, in order; carried by mouse and by keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.drag_rows import LET_GO, DragRows
from recovery_gui.ui.key_line import KeyLine
from recovery_gui.ui.parts import plain_tip
from recovery_gui.ui.routine_row_delegate import ITEM_ROLE, RoutineRowDelegate
from recovery_gui.ui.theme import LIGHT, RADIUS, Theme

if TYPE_CHECKING:
    from recovery_gui.presentation.routine_panel_props import RoutineItemRow
    from recovery_gui.ui.thumbnails import Thumbnails

EDGE, SCROLL_STEP, SCROLL_MS = 32, 12, 30
NOWHERE = -1
EMPTY = tr("Take exercises from the library: double click, Enter, or drag one here.")
EMPTY_HEIGHT = 120
MOVE = KeyLine(("Alt+Up", "Alt+Down"), tr("Move an exercise."))
REMOVE = KeyLine(("Del", "Backspace"), tr("Take an exercise out."))


class RoutineRows(DragRows):
    """Renders the rows; `gap_at` finds the place between two of them."""

    KEYS = (MOVE, REMOVE, LET_GO)

    item_chosen = Signal(int)
    move_requested = Signal(int)
    remove_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("RoutineRows")
        self.setAccessibleName(tr("Exercises of the routine"))
        self.setToolTip(
            plain_tip(tr("Drag, or Alt with Up and Down, moves an exercise; Delete takes it out"))
        )
        self._thumbnails: Thumbnails | None = None
        self._theme = LIGHT
        self._gap = NOWHERE
        self._model = QStandardItemModel(self)
        self._delegate = RoutineRowDelegate(self._thumbnail)
        self._delegate.setParent(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(lambda index: self.item_chosen.emit(index.row()))
        self._scrolling = QTimer(self, interval=SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)
        self._way = 0
        self.drag_ended.connect(lambda: self.show_gap(NOWHERE))

    def render_rows(self, rows: "tuple[RoutineItemRow, ...]", chosen: int) -> None:
        """Show these rows, the one at `chosen` chosen."""
        self._model.setRowCount(len(rows))
        for place, row in enumerate(rows):
            item = self._model.item(place)
            if item is None:
                item = QStandardItem()
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self._model.setItem(place, item)
            if item.data(ITEM_ROLE) != row:
                item.setData(row, ITEM_ROLE)
                item.setText(row.name)
                item.setData(row.spoken, Qt.ItemDataRole.AccessibleTextRole)
        index = self._model.index(chosen, 0)
        if self.currentIndex() != index:
            self.setCurrentIndex(index)
        self.setAccessibleDescription("" if rows else EMPTY)
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Redraw in the theme's colours and sizes."""
        self._theme = theme
        self._delegate.set_theme(theme)
        self._fit()

    def show_thumbnails(self, thumbnails: "Thumbnails") -> None:
        """Draw the pictures from now on."""
        self._thumbnails = thumbnails
        thumbnails.drawn.connect(self.viewport().update)

    @property
    def content_height(self) -> int:
        """What all rows need, or a place for the first."""
        if not self._model.rowCount():
            return self._theme.px(EMPTY_HEIGHT)
        return sum(self.sizeHintForRow(place) for place in range(self._model.rowCount()))

    def gap_at(self, where: QPoint) -> int:
        """The place before which something let go there would come; `NOWHERE` outside."""
        inside = self.viewport().mapFromGlobal(where)
        if not self.viewport().rect().contains(inside):
            return NOWHERE
        count = self._model.rowCount()
        boxes = (self.visualRect(self._model.index(place, 0)) for place in range(count))
        return next((n for n, box in enumerate(boxes) if inside.y() < box.center().y()), count)

    def show_gap(self, gap: int, where: QPoint | None = None) -> None:
        """Mark the place where what is carried would come; near an end the rows move on."""
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()
        y = self.viewport().mapFromGlobal(where).y() if where and gap != NOWHERE else EDGE
        self._way = int(y > self.viewport().height() - EDGE) - int(y < EDGE)
        if self._way and not self._scrolling.isActive():
            self._scrolling.start()
        elif not self._way:
            self._scrolling.stop()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = MOVE.place_of(event)
        if way is not None:
            self.move_requested.emit((-1, 1)[way])
        elif REMOVE.means(event):
            self.remove_requested.emit()
        else:
            before = self.currentIndex()
            super().keyPressEvent(event)
            if self.currentIndex() != before:
                self.item_chosen.emit(self.currentIndex().row())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._model.rowCount():
            self._paint_empty(painter)
        elif self._gap != NOWHERE:
            painter.setPen(QPen(self._theme.color("accent"), 3))
            painter.drawLine(4, self._line(), self.viewport().width() - 4, self._line())

    def _paint_empty(self, painter: QPainter) -> None:
        """A place to put things."""
        theme, carried = self._theme, self._gap != NOWHERE
        painter.setPen(QPen(theme.color("accent" if carried else "mute"), 1, Qt.PenStyle.DashLine))
        place = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(place, theme.px(RADIUS), theme.px(RADIUS))
        painter.setPen(theme.color("mute"))
        inside = place.adjusted(24, 24, -24, -24)
        painter.drawText(
            inside, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), EMPTY
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _line(self) -> int:
        """Where the mark stands."""
        count = self._model.rowCount()
        if self._gap < count:
            return max(self.visualRect(self._model.index(self._gap, 0)).top() - 1, 2)
        return self.visualRect(self._model.index(count - 1, 0)).bottom()

    def _fit(self) -> None:
        """Rows as wide as the list."""
        self._delegate.width = self.viewport().width()
        self.doItemsLayout()

    def _scroll(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self._way * SCROLL_STEP)

    def _thumbnail(self, row: "RoutineItemRow", size: QSize) -> QPixmap:
        if self._thumbnails is None:
            return QPixmap()
        return self._thumbnails.pixmap(row.picture, size, self.devicePixelRatioF())


def index_after_move(row: int, gap: int) -> int:
    """The place of a row once it is let go before the one at `gap`."""
    return gap - 1 if gap > row else gap
