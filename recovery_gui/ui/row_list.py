# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A list of rows under headings, walked by keyboard."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.exercise_row_delegate import Ground
from recovery_gui.ui.key_line import KeyLine

ENTER = KeyLine(("Return",), tr("From an exercise to its Start."), also=("Enter",))
MENU = KeyLine(("Shift+F10",), tr("What can be done with it: favourite, leave it out."))


class RowList(QListView):
    """A list whose current row, when moved by keyboard, is told apart from one set by code."""

    KEYS = (ENTER, MENU)

    chosen_by_key = Signal(QModelIndex)
    entered_by_key = Signal(QModelIndex)
    menu_asked = Signal(QModelIndex, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self._hovered = -1
        self.entered.connect(lambda index: self._hover(index.row()))
        self.viewportEntered.connect(lambda: self._hover(-1))

    def ground_of(self, index: QModelIndex | QPersistentModelIndex) -> Ground:
        """What the ground of a row tells of it."""
        current = index.row() == self.currentIndex().row()
        chosen = current and self.selectionModel().hasSelection()
        return Ground(chosen, index.row() == self._hovered, current and self.hasFocus())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        self._hovered = row

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """A heading is no place to be: Qt would stay where it was."""
        place = super().moveCursor(action, modifiers)
        heading = place.isValid() and place.flags() == Qt.ItemFlag.NoItemFlags
        return self.model().index(place.row() + 1, 0) if heading else place

    def keep_keyboard_at(self, place: int) -> None:
        """Where the chosen row went, go on from its place; no other one is chosen for that."""
        rows = [n for n in range(self.model().rowCount()) if self._is_row(n)]
        nearest = next((n for n in rows if n >= place), rows[-1] if rows else -1)
        there = QItemSelectionModel.SelectionFlag.Clear
        self.selectionModel().setCurrentIndex(self.model().index(nearest, 0), there)

    def _is_row(self, place: int) -> bool:
        return self.model().index(place, 0).flags() != Qt.ItemFlag.NoItemFlags

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if ENTER.means(event):
            self.entered_by_key.emit(self.currentIndex())
            return
        if MENU.means(event):
            self._ask_menu(self.currentIndex())
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self.chosen_by_key.emit(self.currentIndex())

    @override
    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """With the heading above it, where there is one."""
        above = self.model().index(index.row() - 1, 0)
        if above.isValid() and above.flags() == Qt.ItemFlag.NoItemFlags:
            super().scrollTo(above, hint)
        super().scrollTo(index, hint)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.menu_asked.emit(self.indexAt(event.pos()), event.globalPos())
        else:
            self._ask_menu(self.currentIndex())

    def _ask_menu(self, index: QModelIndex) -> None:
        place = self.visualRect(index).center()
        self.menu_asked.emit(index, self.viewport().mapToGlobal(place))
