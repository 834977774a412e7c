# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The column of routines and exercises: a search field, the list, and what failed to load."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget

from recovery_gui.core.override import override
from recovery_gui.ui.exercise_row_delegate import ROW_ROLE, ExerciseRowDelegate
from recovery_gui.ui.parts import column, label, order_tabs
from recovery_gui.ui.problem_list import ProblemList
from recovery_gui.ui.theme import LIGHT, Theme

if TYPE_CHECKING:  # What fills the list comes after the first paint.
    from recovery_gui.presentation.exercise_list_props import (
        ExerciseListProps,
        ExerciseRow,
        RowGroup,
    )
    from recovery_gui.ui.thumbnails import Thumbnails


class _Rows(QListView):
    """A list whose current row, when moved by keyboard, is told apart from one set by code."""

    chosen_by_key = Signal(QModelIndex)
    entered_by_key = Signal()

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """A heading is no place to be: Qt would stay where it was."""
        place = super().moveCursor(action, modifiers)
        heading = place.isValid() and place.flags() == Qt.ItemFlag.NoItemFlags
        return self.model().index(place.row() + 1, 0) if heading else place

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered_by_key.emit()
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self.chosen_by_key.emit(self.currentIndex())


class _SearchField(QLineEdit):
    """Down moves on into the list, Escape clears."""

    left_downwards = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
        else:
            super().keyPressEvent(event)


class ExerciseList(QWidget):
    """Renders `ExerciseListProps`; says what was searched and which exercise was chosen."""

    search_edited = Signal(str)
    exercise_chosen = Signal(str)
    exercise_entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ExerciseList")
        self._thumbnails: Thumbnails | None = None
        self._headings: list[str] = []
        self._delegate = ExerciseRowDelegate(self._thumbnail)
        self._delegate.setParent(self)
        self._model = QStandardItemModel(self)
        self._search = self._make_search()
        self._rows = self._make_rows()
        self._empty = label("mute", name="NoMatch", wrap=True)
        self._problems = ProblemList()
        self.setFocusProxy(self._rows)
        content = column(self._search, self._empty, self._rows, self._problems, spacing=12)
        self._content = content
        content.setStretchFactor(self._rows, 1)
        content.insertStretch(content.indexOf(self._problems), 0)  # Where no row is shown.
        self.setLayout(content)
        self.set_theme(LIGHT)

    def render_props(self, props: "ExerciseListProps") -> None:
        """Show these rows; the chosen one, if it is among them, is selected."""
        self._sync_rows(props.groups)
        chosen = self._index_of(props.chosen)
        self._rows.setCurrentIndex(chosen)
        headings = [group.heading for group in props.groups]
        if not chosen.isValid() or headings != self._headings:
            self._rows.scrollToTop()  # What was found begins there.
        self._headings = headings
        self._empty.setText(props.empty_text)
        self._empty.setVisible(bool(props.empty_text))
        self._rows.setVisible(bool(props.groups))
        self._problems.render_problems(props.problems)

    def set_theme(self, theme: Theme) -> None:
        """Redraw rows and thumbnails in the theme's colours."""
        width = min(theme.px(340), 416)
        self._delegate.set_theme(theme, width)
        self.setFixedWidth(width)
        self._rows.doItemsLayout()

    def show_thumbnails(self, thumbnails: "Thumbnails") -> None:
        """Draw the rows' pictures from now on."""
        self._thumbnails = thumbnails
        thumbnails.drawn.connect(self._rows.viewport().update)
        self._rows.viewport().update()

    def hang_card(self, card: QWidget, stops: Sequence[QWidget]) -> None:
        """Put a card between the search field and the list; Tab goes along its `stops`."""
        self._content.insertWidget(self._content.indexOf(self._search) + 1, card)
        order_tabs(self._search, *stops, self._rows)

    def focus_search(self) -> None:
        """Put the cursor in the search field, its text selected."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _sync_rows(self, groups: "tuple[RowGroup, ...]") -> None:
        entries: list[str | ExerciseRow] = []
        for group in groups:
            entries += [group.heading, *group.rows]
        self._model.setRowCount(len(entries))
        for number, entry in enumerate(entries):
            item = self._model.item(number)
            if item is None:
                item = QStandardItem()
                self._model.setItem(number, item)
            if isinstance(entry, str):
                _show_heading(item, entry)
            elif item.data(ROW_ROLE) != entry:
                _show_row(item, entry)

    def _index_of(self, chosen: str) -> QModelIndex:
        """Where the row with this id stands; an invalid index when it is not shown."""
        rows = [self._model.item(n).data(ROW_ROLE) for n in range(self._model.rowCount())]
        place = next((n for n, row in enumerate(rows) if row and row.id == chosen), -1)
        return self._model.index(place, 0)

    def _make_search(self) -> _SearchField:
        field = _SearchField()
        field.setObjectName("Search")
        field.setAccessibleName("Search exercises")
        field.setPlaceholderText("Search exercises")
        field.textEdited.connect(self.search_edited)
        field.left_downwards.connect(self._enter_list)
        return field

    def _make_rows(self) -> _Rows:
        rows = _Rows()
        rows.setObjectName("Exercises")
        rows.setAccessibleName("Exercises")
        rows.setModel(self._model)
        rows.setItemDelegate(self._delegate)
        rows.setMouseTracking(True)
        rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.clicked.connect(self._choose)
        rows.chosen_by_key.connect(self._choose)
        rows.entered_by_key.connect(self.exercise_entered)
        return rows

    def _enter_list(self) -> None:
        if not self._model.rowCount():
            return
        self._rows.setFocus(Qt.FocusReason.TabFocusReason)
        if not self._rows.currentIndex().isValid():
            self._rows.setCurrentIndex(self._model.index(1, 0))  # Below its heading.
        self._choose(self._rows.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        row: ExerciseRow | None = index.data(ROW_ROLE)
        if row is not None:
            self.exercise_chosen.emit(row.id)

    def _thumbnail(self, row: "ExerciseRow", size: QSize) -> QPixmap:
        if self._thumbnails is None:
            return QPixmap()
        return self._thumbnails.pixmap(row.picture, size, self.devicePixelRatioF())


def _show_heading(item: QStandardItem, text: str) -> None:
    item.setData(None, ROW_ROLE)
    item.setText(text)
    item.setData(text, Qt.ItemDataRole.AccessibleTextRole)
    item.setFlags(Qt.ItemFlag.NoItemFlags)


def _show_row(item: QStandardItem, row: "ExerciseRow") -> None:
    item.setData(row, ROW_ROLE)
    item.setText(row.name)
    item.setData(row.spoken, Qt.ItemDataRole.AccessibleTextRole)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
