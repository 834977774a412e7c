# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A list whose rows are carried by the mouse, within the window."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.key_line import KeyLine

LET_GO = KeyLine(("Esc",), tr("While you carry an exercise: let it go where it was."))


class DragRows(QListView):
    """Says where a row is carried and where it is let go, in global coordinates.

    Escape lets it go where it was. `drag_ended` follows in any case.
    """

    KEYS_TITLE = tr("Routines of your own")
    KEYS: tuple[KeyLine, ...] = (LET_GO,)

    dragged = Signal(int, QPoint)
    dropped = Signal(int, QPoint)
    drag_ended = Signal()

    _pressed: QPoint | None = None  # Of the class: Qt sends events before `__init__` is done.
    _row = -1

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def picture_of(self, row: int) -> QPixmap:
        """The row as it is painted."""
        return self.viewport().grab(self.visualRect(self.model().index(row, 0)))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if left else None
        self._row = -1
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """With the button down Qt would choose each row that is passed."""
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        way = event.position().toPoint() - self._pressed
        if self._row < 0 and way.manhattanLength() >= QApplication.startDragDistance():
            self._row = self.indexAt(self._pressed).row()
        if self._row >= 0:
            self.dragged.emit(self._row, event.globalPosition().toPoint())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self._row
        super().mouseReleaseEvent(event)
        self._let_go()
        if row >= 0:
            self.dropped.emit(row, event.globalPosition().toPoint())

    @override
    def event(self, event: QEvent) -> bool:
        """While a row is carried, Escape belongs to it and not to the page."""
        if self._row >= 0 and event.type() is QEvent.Type.ShortcutOverride:
            event.setAccepted(isinstance(event, QKeyEvent) and LET_GO.means(event))
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._row >= 0 and LET_GO.means(event):
            self._let_go()
            return
        super().keyPressEvent(event)

    def _let_go(self) -> None:
        carried = self._row >= 0
        self._row, self._pressed = -1, None
        if carried:
            self.drag_ended.emit()
