# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is seen of a row while the mouse carries it: its picture at the pointer, and the gap."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from recovery_gui.ui.drag_rows import DragRows
from recovery_gui.ui.parts import label
from recovery_gui.ui.routine_rows import NOWHERE, RoutineRows

SHEER = 0.75
BESIDE = QPoint(-16, -12)
Drop = Callable[[int, int], None]


class RowCarrier:
    """Lets rows of `source` be let go in `target`; `drop` gets the row and the gap."""

    def __init__(self, page: QWidget, source: DragRows, target: RoutineRows, drop: Drop) -> None:
        self._page, self._source, self._target, self._drop = page, source, target, drop
        self._ghost: QLabel = label(name="CarriedRow")
        self._ghost.setParent(page)
        self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ghost.hide()
        source.dragged.connect(self._carry)
        source.dropped.connect(self._let_go)
        source.drag_ended.connect(self._end)

    def _carry(self, row: int, where: QPoint) -> None:
        if not self._ghost.isVisible():
            self._ghost.setPixmap(_sheer(self._source.picture_of(row)))
            self._ghost.adjustSize()
            self._ghost.show()
            self._ghost.raise_()
        self._ghost.move(self._page.mapFromGlobal(where) + BESIDE)
        self._target.show_gap(self._target.gap_at(where), where)

    def _let_go(self, row: int, where: QPoint) -> None:
        gap = self._target.gap_at(where)
        if gap != NOWHERE:
            self._drop(row, gap)

    def _end(self) -> None:
        self._ghost.hide()
        self._target.show_gap(NOWHERE)


def _sheer(picture: QPixmap) -> QPixmap:
    made = QPixmap(picture.size())
    made.setDevicePixelRatio(picture.devicePixelRatio())
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setOpacity(SHEER)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return made
