# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The column of routines and exercises: search and filters, the list, and what failed to load."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.exercise_row_delegate import FOLD_ROLE, ROW_ROLE, ExerciseRowDelegate
from recovery_gui.ui.parts import button, column, label, order_tabs, row
from recovery_gui.ui.problem_list import ProblemList
from recovery_gui.ui.row_list import RowList
from recovery_gui.ui.search_field import SearchField
from recovery_gui.ui.theme import LIGHT, Theme

if TYPE_CHECKING:  # What fills the list comes after the first paint.
    from types import SimpleNamespace

    from recovery_gui.presentation.exercise_list_props import (
        ExerciseListProps,
        ExerciseRow,
        RowGroup,
    )
    from recovery_gui.presentation.list_filter_props import ListFilter
    from recovery_gui.ui.filter_bar import FilterBar
    from recovery_gui.ui.thumbnails import Thumbnails


CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
CARD_NEEDS, FILTERS_NEED = 400, 250  # Pixels of the column at 100 %: the rows come first.
GAP = 12
FIRST_ROWS = 16  # More than the usual window shows.
SCROLL_BAR = 10  # Stands in the gap beside the column, so that the rows are as wide as the search.


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
    card_room_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ExerciseList")
        self._theme = LIGHT
        self._has_card_room = True
        self._tools: QWidget | None = None
        self._thumbnails: Thumbnails | None = None
        self._headings: list[str] = []
        self._asked_for: tuple[str, ListFilter] | None = None
        self._delegate = ExerciseRowDelegate(self._thumbnail)
        self._delegate.setParent(self)
        self._model = QStandardItemModel(self)
        self._search = self._make_search()
        self._rows = self._make_rows()
        self._empty = label("mute", name="NoMatch", wrap=True)
        self._clear = button(tr("Clear filters"))
        self._problems = ProblemList()
        self.setFocusProxy(self._rows)
        self._clear.clicked.connect(self._clear_filters)
        self._reserved: QWidget | None = None
        self._beside_search = row(self._search, spacing=4)
        clear = row(self._clear, -1)
        self.head = column(self._beside_search, self._empty, clear, spacing=GAP)
        self.head.setContentsMargins(0, 0, SCROLL_BAR, 0)
        problems = row(self._problems)
        problems.setContentsMargins(0, 0, SCROLL_BAR, 0)
        content = column(self.head, self._rows, -1, problems, spacing=GAP)
        self._content = content
        content.setStretchFactor(self._rows, 1)
        self._below_rows = content.indexOf(self._rows) + 1
        content.setStretch(self._below_rows, 0)
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
        self._content.activate()
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
        before = self._rows.currentIndex()
        on_fold, place = before.data(FOLD_ROLE) is not None, before.row()
        self._sync_rows(props.groups)
        chosen = self._fold() if on_fold else self._index_of(props.chosen)
        if not on_fold and self._rows.hasFocus() and _folded_away(props):
            self._rows.keep_keyboard_at(place)
        else:
            self._rows.setCurrentIndex(chosen)
        headings = [group.heading for group in props.groups if group.folded is None]
        other = headings != self._headings or props.asked_for not in {None, self._asked_for}
        if other or not self._rows.currentIndex().isValid():
            self._rows.scrollToTop()  # What was found begins there.
        self._headings, self._asked_for = headings, props.asked_for
        self.filters.render_filter(props.wanted)
        self._make_room()
        self._clear.setVisible(props.can_clear)
        self._empty.setText(props.empty_text)
        self._empty.setVisible(bool(props.empty_text))
        self._rows.setVisible(bool(props.groups))
        # Without rows the room is for nobody, and not for what stands above them.
        self._content.setStretch(self._below_rows, 0 if props.groups else 1)
        self.setFocusProxy(self._rows if props.groups else self._search)
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
        self._make_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def show_thumbnails(self, thumbnails: "Thumbnails") -> None:
        """Draw the rows' pictures from now on."""
        self._thumbnails = thumbnails
        thumbnails.drawn.connect(self._rows.viewport().update)
        self._rows.viewport().update()

    def hang_card(self, card: QWidget, stops: Sequence[QWidget]) -> None:
        """Put a card between the search field and the list; Tab goes along its `stops`."""
        self.head.insertWidget(1, card)
        chips = self.filters.tab_stops
        order_tabs(self._search, self.filters.sort, *stops, *chips, self._clear, self._rows)

    def hang_tools(self, tools: QWidget, tab_stops: Sequence[QWidget]) -> None:
        """Put what can be done with the list below it; `tab_stops` are its buttons."""
        self._tools = tools
        below = row(tools)
        below.setContentsMargins(0, 0, SCROLL_BAR, 0)
        self._content.addLayout(below)
        order_tabs(self._rows, *tab_stops)

    def focus_search(self) -> None:
        """Put the cursor in the search field, its text selected."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _make_room(self) -> None:
        """In a low column the card grows small; in a lower one the tools go, and idle filters."""
        room = self.height() / self._theme.scale
        if (room >= CARD_NEEDS) != self._has_card_room:
            self._has_card_room = not self._has_card_room
            self.card_room_changed.emit(self._has_card_room)
        if "filters" in vars(self):
            self.filters.setVisible(room >= FILTERS_NEED or self.filters.narrows)
        if self._tools is not None:
            self._tools.setVisible(room >= FILTERS_NEED)

    def _sync_rows(self, groups: "tuple[RowGroup, ...]") -> None:
        entries: list[tuple[RowGroup, ExerciseRow | None]] = []
        for group in groups:
            rows = () if group.folded else group.rows
            entries += [(group, None), *((group, one) for one in rows)]
        self._model.setRowCount(len(entries))
        for number, (group, shown) in enumerate(entries):
            item = self._model.item(number)
            if item is None:
                item = QStandardItem()
                self._model.setItem(number, item)
            if shown is None:
                _show_heading(item, group)
            elif item.data(ROW_ROLE) != shown:
                _show_row(item, shown)

    def _index_of(self, chosen: str) -> QModelIndex:
        """Where the row with this id stands; an invalid index when it is not shown."""
        rows = [self._model.item(n).data(ROW_ROLE) for n in range(self._model.rowCount())]
        place = next((n for n, row in enumerate(rows) if row and row.id == chosen), -1)
        return self._model.index(place, 0)

    def _fold(self) -> QModelIndex:
        """Where the heading stands that folds rows away, if it is shown."""
        places = (self._model.index(n, 0) for n in range(self._model.rowCount()))
        return next((one for one in places if one.data(FOLD_ROLE) is not None), QModelIndex())

    def _make_search(self) -> SearchField:
        field = SearchField(tr("Search exercises"))
        field.textEdited.connect(self.search_edited)
        field.left_downwards.connect(self._enter_list)
        return field

    def _make_rows(self) -> RowList:
        rows = RowList()
        rows.setObjectName("Exercises")
        rows.setAccessibleName(tr("Exercises"))
        rows.setModel(self._model)
        rows.setItemDelegate(self._delegate)
        self._delegate.tell_ground = rows.ground_of
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
            below_heading = min(1, self._model.rowCount() - 1)
            self._rows.setCurrentIndex(self._model.index(below_heading, 0))
        self._choose(self._rows.currentIndex())

    def _click(self, index: QModelIndex) -> None:
        if not self._unfold(index):
            self._choose(index)

    def _enter(self, index: QModelIndex) -> None:
        if not self._unfold(index):
            self._choose(index)
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
        if found is not None and QApplication.activePopupWidget() is None:
            self._choose(index)  # A press of the right button has made it look chosen.
            acts = self.favourite_requested, self.leave_out_requested, self.bring_back_requested
            row_menu(self, found, *(act.emit for act in acts)).popup(place)

    def _choose(self, index: QModelIndex) -> None:
        row: ExerciseRow | None = index.data(ROW_ROLE)
        if row is not None:
            self.exercise_chosen.emit(row.id)

    def _clear_filters(self) -> None:
        self.filters.clear()

    def _thumbnail(self, row: "ExerciseRow", size: QSize) -> QPixmap:
        if self._thumbnails is None:
            return QPixmap()
        return self._thumbnails.pixmap(row.picture, size, self.devicePixelRatioF())


def _folded_away(props: "ExerciseListProps") -> bool:
    """Whether the chosen exercise is one that was left out, and not shown."""
    folded = (row for group in props.groups if group.folded for row in group.rows)
    return any(row.id == props.chosen for row in folded)


def _show_heading(item: QStandardItem, group: "RowGroup") -> None:
    words = said = group.heading
    folds = group.folded is not None
    if folds:
        words = f"{words} · {len(group.rows)}"
        said = tr("{heading}, folded") if group.folded else tr("{heading}, open")
        said = said.format(heading=words)
    item.setData(None, ROW_ROLE)
    item.setData(group.folded, FOLD_ROLE)
    item.setText(words)
    item.setData(said, Qt.ItemDataRole.AccessibleTextRole)
    item.setFlags(CHOOSABLE if folds else Qt.ItemFlag.NoItemFlags)


def _show_row(item: QStandardItem, row: "ExerciseRow") -> None:
    item.setData(row, ROW_ROLE)
    item.setData(None, FOLD_ROLE)
    item.setText(row.name)
    item.setData(row.spoken, Qt.ItemDataRole.AccessibleTextRole)
    item.setFlags(CHOOSABLE)
