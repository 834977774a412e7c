# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The library to take exercises from: a search, the list, and what puts one into the routine."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.drag_rows import LET_GO, DragRows
from recovery_gui.ui.exercise_list import SCROLL_BAR
from recovery_gui.ui.exercise_row_delegate import ROW_ROLE, ExerciseRowDelegate
from recovery_gui.ui.key_line import KeyLine
from recovery_gui.ui.parts import button, column, label, plain_tip, row
from recovery_gui.ui.search_field import SearchField
from recovery_gui.ui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from recovery_gui.presentation.exercise_list_props import ExerciseRow
    from recovery_gui.ui.thumbnails import Thumbnails

WIDTH, WIDEST = 288, 344
TAKE = KeyLine(("Return",), tr("Take an exercise from the library."), also=("Enter",))


class LibraryPicker(QWidget):
    """Renders the rows; says what was searched, and the id of what is to be added."""

    search_edited = Signal(str)
    exercise_added = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._thumbnails: Thumbnails | None = None
        self._search = SearchField(tr("Search the library"), "LibrarySearch")
        self.rows = _Rows()
        self._model = QStandardItemModel(self)
        self._delegate = ExerciseRowDelegate(self._thumbnail)
        self._delegate.setParent(self)
        self.rows.setModel(self._model)
        self.rows.setItemDelegate(self._delegate)
        self._empty = label("mute", name="NothingToAdd", wrap=True)
        self._add = button(tr("Add to the routine"), tip=tr("Add the chosen exercise (Enter)"))
        self.tab_stops = (self._search, self.rows, self._add)
        self._connect()
        content = column(
            label("heading", text=tr("Library")),
            self._search,
            self._empty,
            self.rows,
            row(self._add),
            spacing=8,
        )
        content.setStretchFactor(self.rows, 1)
        self.setLayout(content)
        self.set_theme(LIGHT)

    def render_rows(self, rows: "tuple[ExerciseRow, ...]", query: str, no_match: str) -> None:
        """Show these rows; the first is chosen when the chosen one is gone."""
        chosen = self.id_at(self.rows.currentIndex().row())
        if self._search.text() != query:
            self._search.setText(query)
        if [self.id_at(place) for place in range(self._model.rowCount())] != [r.id for r in rows]:
            self._model.clear()
        for place, one in enumerate(rows):
            if self._model.item(place) is None:
                self._model.setItem(place, _item())
            _fill(self._model.item(place), one)
        place = next((n for n, one in enumerate(rows) if one.id == chosen), 0)
        if self.rows.currentIndex().row() != place:
            self.rows.setCurrentIndex(self._model.index(place, 0))
        self._empty.setText(no_match)
        self._empty.setVisible(bool(no_match))
        self._add.setEnabled(bool(rows))

    def id_at(self, place: int) -> str:
        """The id of the exercise in this row; empty where there is none."""
        found: ExerciseRow | None = self._model.index(place, 0).data(ROW_ROLE)
        return found.id if found is not None else ""

    def set_theme(self, theme: Theme) -> None:
        """Redraw rows and thumbnails in the theme's colours."""
        width = min(theme.px(WIDTH), WIDEST)
        self._delegate.set_theme(theme, width - SCROLL_BAR)
        self.rows.setMinimumWidth(width)
        self._empty.setMaximumWidth(width)
        self.rows.doItemsLayout()

    def show_thumbnails(self, thumbnails: "Thumbnails") -> None:
        """Draw the rows' pictures from now on."""
        self._thumbnails = thumbnails
        thumbnails.drawn.connect(self.rows.viewport().update)

    def focus_search(self) -> None:
        """Put the cursor in the search field, its text selected."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _connect(self) -> None:
        self._search.textEdited.connect(self.search_edited)
        self._search.left_downwards.connect(self._enter_rows)
        self.rows.doubleClicked.connect(self._ask)
        self.rows.entered_by_key.connect(self._ask_current)
        self._add.clicked.connect(self._ask_current)

    def _enter_rows(self) -> None:
        if self._model.rowCount():
            self.rows.setFocus(Qt.FocusReason.TabFocusReason)

    def _ask_current(self) -> None:
        self._ask(self.rows.currentIndex())

    def _ask(self, index: QModelIndex) -> None:
        wanted = self.id_at(index.row())
        if wanted:
            self.exercise_added.emit(wanted)

    def _thumbnail(self, shown: "ExerciseRow", size: QSize) -> QPixmap:
        if self._thumbnails is None:
            return QPixmap()
        return self._thumbnails.pixmap(shown.picture, size, self.devicePixelRatioF())


class _Rows(DragRows):
    """Enter takes the chosen row."""

    KEYS = (TAKE, LET_GO)

    entered_by_key = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("LibraryRows")
        self.setAccessibleName(tr("Exercises to add"))
        tip = tr("Double click, Enter or drag puts an exercise into the routine")
        self.setToolTip(plain_tip(tip))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if TAKE.means(event):
            self.entered_by_key.emit()
        else:
            super().keyPressEvent(event)


def _item() -> QStandardItem:
    made = QStandardItem()
    made.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    return made


def _fill(item: QStandardItem, one: "ExerciseRow") -> None:
    if item.data(ROW_ROLE) != one:
        item.setData(one, ROW_ROLE)
        item.setText(one.name)
        item.setData(one.spoken, Qt.ItemDataRole.AccessibleTextRole)
