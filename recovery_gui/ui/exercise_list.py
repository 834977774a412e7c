# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The column of routines and exercises: search and filters, the list, and what failed to load."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget

from recovery_gui.core.override import override
from recovery_gui.ui.exercise_row_delegate import FOLD_ROLE, ROW_ROLE, ExerciseRowDelegate, Ground
from recovery_gui.ui.parts import button, column, label, order_tabs
from recovery_gui.ui.parts import row as side_by_side
from recovery_gui.ui.problem_list import ProblemList
from recovery_gui.ui.theme import LIGHT, Theme

if TYPE_CHECKING:  # What fills the list comes after the first paint.
    from types import SimpleNamespace

    from PySide6.QtCore import QEvent

    from recovery_gui.presentation.exercise_list_props import (
        ExerciseListProps,
        ExerciseRow,
        RowGroup,
    )
    from recovery_gui.ui.filter_bar import FilterBar
    from recovery_gui.ui.thumbnails import Thumbnails


CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
GAP = 12
FIRST_ROWS = 16  # More than the usual window shows.
SCROLL_BAR = 10  # Stands in the gap beside the column, so that the rows are as wide as the search.


class _Rows(QListView):
    """A list whose current row, when moved by keyboard, is told apart from one set by code."""

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
        return Ground(current, index.row() == self._hovered, current and self.hasFocus())

    @override
    def leaveEvent(self, event: "QEvent") -> None:
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

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered_by_key.emit(self.currentIndex())
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
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        place = event.pos() if by_mouse else self.visualRect(index).center()
        self.menu_asked.emit(index, self.viewport().mapToGlobal(place))


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
    """Renders `ExerciseListProps`; says what was searched and filtered, which exercise was
    chosen, and what is to become of it. `head` is what stands above the rows.
    """

    search_edited = Signal(str)
    filter_chosen = Signal(object)
    exercise_chosen = Signal(str)
    exercise_entered = Signal()
    favourite_requested = Signal(str)
    leave_out_requested = Signal(str)
    bring_back_requested = Signal(str)
    unfold_requested = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ExerciseList")
        self._thumbnails: Thumbnails | None = None
        self._delegate = ExerciseRowDelegate(self._thumbnail, self._ground)
        self._delegate.setParent(self)
        self._model = QStandardItemModel(self)
        self._search = self._make_search()
        self._rows = self._make_rows()
        self._theme = LIGHT
        self._reserved: QWidget | None = None
        self._empty = label("mute", name="NoMatch", wrap=True)
        self._clear = button("Clear filters")
        self._problems = ProblemList()
        self.setFocusProxy(self._rows)
        self._beside_search = side_by_side(self._search, spacing=4)
        clear = side_by_side(self._clear, -1)
        self._clear.clicked.connect(self._clear_filters)
        self.head = column(self._beside_search, self._empty, clear, spacing=GAP)
        self.head.setContentsMargins(0, 0, SCROLL_BAR, 0)
        content = column(self.head, self._rows, self._problems, spacing=GAP)
        content.setStretchFactor(self._rows, 1)
        content.insertStretch(content.indexOf(self._problems), 0)  # Where no row is shown.
        self.setLayout(content)
        self.set_theme(LIGHT)

    @cached_property
    def filters(self) -> "FilterBar":
        """The chips, made when the rows are known: the first paint does without them."""
        from recovery_gui.ui.filter_bar import FilterBar  # noqa: PLC0415

        filters = FilterBar()
        filters.filter_chosen.connect(self.filter_chosen)
        filters.set_theme(self._theme)
        self._beside_search.addWidget(filters.sort)
        self.head.insertWidget(1, filters)
        order_tabs(self._search, filters.sort, *filters.tab_stops, self._clear, self._rows)
        return filters

    @property
    def room_above(self) -> int:
        """Pixels between the search field and the rows, which a start keeps free for what comes."""
        return self._rows.y() - self._search.geometry().bottom() - 1

    def render_front(self, front: "SimpleNamespace", room_above: int) -> None:
        """Show the rows of the last start, with so much room above them until `reserve_no_more`."""
        self._delegate.measure(FIRST_ROWS)
        self._sync_rows(front.groups)
        self._rows.setCurrentIndex(self._index_of(front.chosen))
        self._clear.hide()
        self._empty.hide()
        self._reserved = QWidget()
        self._reserved.setFixedHeight(max(0, room_above - 2 * GAP))
        self.head.addWidget(self._reserved)

    def reserve_no_more(self) -> None:
        """What was to come above the rows is there."""
        if self._reserved is not None:
            self.head.removeWidget(self._reserved)
            self._reserved.deleteLater()
            self._reserved = None

    def render_props(self, props: "ExerciseListProps") -> None:
        """Show these rows; the chosen one, if it is among them, is selected."""
        self._delegate.measure(None)
        on_fold = self._rows.currentIndex().data(FOLD_ROLE) is not None
        self._sync_rows(props.groups)
        chosen = self._fold() if on_fold else self._index_of(props.chosen)
        self._rows.setCurrentIndex(chosen)
        if not chosen.isValid():
            self._rows.scrollToTop()  # What was found begins there.
        self.filters.render_filter(props.wanted)
        self._clear.setVisible(props.can_clear)
        self._empty.setText(props.empty_text)
        self._empty.setVisible(bool(props.empty_text))
        self._rows.setVisible(bool(props.groups))
        self._problems.render_problems(props.problems)

    def set_theme(self, theme: Theme) -> None:
        """Redraw rows and thumbnails in the theme's colours."""
        width = min(theme.px(340), 416)
        self._theme = theme
        self._delegate.set_theme(theme, width)
        if "filters" in vars(self):
            self.filters.set_theme(theme)
        self.setFixedWidth(width + SCROLL_BAR)
        self._rows.doItemsLayout()

    def show_thumbnails(self, thumbnails: "Thumbnails") -> None:
        """Draw the rows' pictures from now on."""
        self._thumbnails = thumbnails
        thumbnails.drawn.connect(self._rows.viewport().update)
        self._rows.viewport().update()

    def focus_search(self) -> None:
        """Put the cursor in the search field, its text selected."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _sync_rows(self, groups: "tuple[RowGroup, ...]") -> None:
        entries: list[tuple[RowGroup, ExerciseRow | None]] = []
        for group in groups:
            rows = () if group.folded else group.rows
            entries += [(group, None), *((group, row) for row in rows)]
        self._model.setRowCount(len(entries))
        for number, (group, row) in enumerate(entries):
            item = self._model.item(number)
            if item is None:
                item = QStandardItem()
                self._model.setItem(number, item)
            if row is None:
                _show_heading(item, group)
            elif item.data(ROW_ROLE) != row:
                _show_row(item, row)

    def _index_of(self, chosen: str) -> QModelIndex:
        """Where the row with this id stands; an invalid index when it is not shown."""
        rows = [self._model.item(n).data(ROW_ROLE) for n in range(self._model.rowCount())]
        place = next((n for n, row in enumerate(rows) if row and row.id == chosen), -1)
        return self._model.index(place, 0)

    def _fold(self) -> QModelIndex:
        """Where the heading stands that folds rows away, if it is shown."""
        places = (self._model.index(n, 0) for n in range(self._model.rowCount()))
        return next((one for one in places if one.data(FOLD_ROLE) is not None), QModelIndex())

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
        rows.clicked.connect(self._click)
        rows.chosen_by_key.connect(self._choose)
        rows.entered_by_key.connect(self._enter)
        rows.menu_asked.connect(self._open_menu)
        return rows

    def _enter_list(self) -> None:
        if not self._model.rowCount():
            return
        self._rows.setFocus(Qt.FocusReason.TabFocusReason)
        if not self._rows.currentIndex().isValid():
            self._rows.setCurrentIndex(self._model.index(1, 0))  # Below its heading.
        self._choose(self._rows.currentIndex())

    def _click(self, index: QModelIndex) -> None:
        if not self._unfold(index):
            self._choose(index)

    def _enter(self, index: QModelIndex) -> None:
        if not self._unfold(index):
            self.exercise_entered.emit()

    def _unfold(self, index: QModelIndex) -> bool:
        """Ask for the rows under a heading, or for it alone; False where there is none."""
        folded: bool | None = index.data(FOLD_ROLE)
        if folded is not None:
            self.unfold_requested.emit(folded)
            self._rows.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
        return folded is not None

    def _open_menu(self, index: QModelIndex, place: QPoint) -> None:
        from recovery_gui.ui.row_menu import row_menu  # noqa: PLC0415 - seldom needed

        found: ExerciseRow | None = index.data(ROW_ROLE)
        if found is not None:
            acts = self.favourite_requested, self.leave_out_requested, self.bring_back_requested
            row_menu(self, found, *(act.emit for act in acts)).popup(place)

    def _choose(self, index: QModelIndex) -> None:
        row: ExerciseRow | None = index.data(ROW_ROLE)
        if row is not None:
            self.exercise_chosen.emit(row.id)

    def _clear_filters(self) -> None:
        self.filters.clear()

    def _ground(self, index: QModelIndex | QPersistentModelIndex) -> Ground:
        return self._rows.ground_of(index)

    def _thumbnail(self, row: "ExerciseRow", size: QSize) -> QPixmap:
        if self._thumbnails is None:
            return QPixmap()
        return self._thumbnails.pixmap(row.picture, size, self.devicePixelRatioF())


def _show_heading(item: QStandardItem, group: "RowGroup") -> None:
    words, folds = group.heading, group.folded is not None
    if folds:
        words = f"{words} · {len(group.rows)}"
    state = {True: ", folded", False: ", open"}.get(bool(group.folded)) if folds else ""
    item.setData(None, ROW_ROLE)
    item.setData(group.folded, FOLD_ROLE)
    item.setText(words)
    item.setData(f"{words}{state}", Qt.ItemDataRole.AccessibleTextRole)
    item.setFlags(CHOOSABLE if folds else Qt.ItemFlag.NoItemFlags)


def _show_row(item: QStandardItem, row: "ExerciseRow") -> None:
    item.setData(row, ROW_ROLE)
    item.setData(None, FOLD_ROLE)
    item.setText(row.name)
    item.setData(row.spoken, Qt.ItemDataRole.AccessibleTextRole)
    item.setFlags(CHOOSABLE)
