# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The table of sessions: walked, sorted, corrected and emptied by keyboard, too."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.core.side import Side
from recovery_gui.presentation.history_table_props import Column, TableProps
from recovery_gui.presentation.text import date_with_year, side_phrase
from recovery_gui.ui.key_line import KeyLine
from recovery_gui.ui.sessions_model import ARROWS, COLUMNS, SessionsModel
from recovery_gui.ui.tables import ROW_LINES, shape_table
from recovery_gui.ui.theme import Theme

WIDEST = {  # So much is seen of each column at the least.
    Column.WHEN: f"{date_with_year(date(2026, 9, 30))} 00:00",
    Column.TITLE: tr("Hip to Heel Press", "as wide as a name becomes"),
    Column.PRACTISED: f"{Column.PRACTISED.value} {ARROWS[True]}",
    Column.CHANGE: tr("Hamstrings: left 8 → 3, right 4 → 2", "as wide as a change becomes"),
    Column.NOTE: tr("Slept badly.", "as wide as a short note"),
    Column.SIDES: side_phrase(Side.NONE),
}
SHARES = {Column.TITLE: 2, Column.SIDES: 1, Column.CHANGE: 1, Column.NOTE: 3}
"""Of the room that is left."""
BESIDE = 24
EDIT = KeyLine(("Return",), tr("On a session: correct it."), also=("Enter",))
REMOVE = KeyLine(("Del", "Backspace"), tr("On a session: delete it."))
UNDO = KeyLine(("Ctrl+Z",), tr("Bring back what was deleted."))


class SessionsTable(QTableView):
    """Renders `TableProps`. Enter edits, Delete deletes, the menu key shows what can be done."""

    KEYS_TITLE = tr("On the History page")
    KEYS = (EDIT, REMOVE, UNDO)

    edit_requested = Signal(str)
    delete_requested = Signal(str)
    undo_requested = Signal()
    sort_chosen = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.rows = SessionsModel(self)
        self.setModel(self.rows)
        shape_table(self, "SessionsTable", tr("Sessions"))
        self._props = TableProps()
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._sort)
        self.doubleClicked.connect(lambda index: self._ask(self.edit_requested, index.row()))

    def render_props(self, props: TableProps) -> None:
        """Show as many rows as there are; the row at which the keyboard was stays the current."""
        self._props = props
        kept = self.currentIndex().row()
        self.rows.render_props(props)
        if props.count:
            self.setCurrentIndex(self.rows.index(min(max(kept, 0), props.count - 1), 0))
        self._shape_columns()

    def set_theme(self, theme: Theme) -> None:
        """Let what was practised stand out, and the rest recede."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        loud: dict[int, object] = {Qt.ItemDataRole.FontRole: bold}
        quiet: dict[int, object] = {Qt.ItemDataRole.ForegroundRole: theme.color("mute")}
        self.rows.looks = dict.fromkeys(Column, quiet) | {Column.TITLE: loud}
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if EDIT.means(event):
            self._ask(self.edit_requested, row)
        elif REMOVE.means(event):
            self._ask(self.delete_requested, row)
        elif UNDO.means(event):
            self.undo_requested.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shape_columns()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        cell = self.visualRect(self.currentIndex())
        row = self.rowAt(event.pos().y()) if by_mouse else self.currentIndex().row()
        place = event.pos() if by_mouse else cell.bottomLeft()
        self.menu_of(row).popup(self.viewport().mapToGlobal(QPoint(place)))

    def menu_of(self, row: int) -> QMenu:
        """What can be done with a row, and how the rows can be sorted."""
        menu = QMenu(self)
        menu.setObjectName("SessionMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        if row >= 0:
            edit, delete = menu.addAction(tr("Edit…")), menu.addAction(tr("Delete"))
            edit.triggered.connect(lambda: self._ask(self.edit_requested, row))
            delete.triggered.connect(lambda: self._ask(self.delete_requested, row))
            menu.addSeparator()
        for column in self._props.sortable:
            act = menu.addAction(tr("Sort by: {column}").format(column=column.value))
            act.triggered.connect(lambda _on, column=column: self._sort(COLUMNS.index(column)))
        return menu

    def _ask(self, signal: SignalInstance, row: int) -> None:
        found = self.rows.row_of(row) if row >= 0 else None
        if found is not None:
            signal.emit(found.id)

    def _sort(self, section: int) -> None:
        """By another column downwards first; by the same one the other way round."""
        column = COLUMNS[section]
        if column in self._props.sortable:
            again = column is self._props.sorted_by
            self.sort_chosen.emit(column, not self._props.descending if again else True)

    def _shape_columns(self) -> None:
        """Never by what the cells hold: that would read every page."""
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        widths = {one: metrics.horizontalAdvance(WIDEST[one]) + BESIDE for one in COLUMNS}
        left = max(0, self.viewport().width() - sum(widths.values()))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for place, one in enumerate(COLUMNS):
            more = left * SHARES.get(one, 0) // sum(SHARES.values())
            header.resizeSection(place, widths[one] + more)
        self.verticalHeader().setDefaultSectionSize(round(metrics.height() * ROW_LINES))
