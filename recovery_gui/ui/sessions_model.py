# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The sessions as a table that reads its rows page by page, when they are looked at."""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from recovery_gui.core.override import override
from recovery_gui.presentation.history_table_props import Column, TableProps, TableRow
from recovery_gui.ui.parts import plain_tip
from recovery_gui.ui.tables import nothing_in

PAGE = 64
PAGES = 32  # Kept at most.
COLUMNS = tuple(Column)
ARROWS = {True: "▼", False: "▲"}
"""Beside the heading that is sorted by: downwards, upwards."""
_ROLE = Qt.ItemDataRole
TELLING = {_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole}
Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[int, int], Sequence[TableRow]]


class SessionsModel(QAbstractTableModel):
    """As many rows as the props say; `fetch` gives those from an offset, so many at most.

    `looks` holds colour and font of a column by their roles.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.fetch: Fetch = lambda _offset, _limit: ()
        self.reading = False
        self.looks: Mapping[Column, Mapping[int, object]] = {}
        self._count, self._revision = 0, -1
        self._sorting = (Column.WHEN, True)
        self._pages: OrderedDict[int, Sequence[TableRow]] = OrderedDict()

    def render_props(self, props: TableProps) -> None:
        """Forget what was read, if it has changed; the heading that is sorted by has an arrow."""
        if (props.sorted_by, props.descending) != self._sorting:
            self._sorting = (props.sorted_by, props.descending)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        if (props.revision, props.count) != (self._revision, self._count):
            self.beginResetModel()
            self._revision, self._count = props.revision, props.count
            self._pages.clear()
            self.endResetModel()

    def row_of(self, number: int) -> TableRow | None:
        """That row; None when it is damaged or gone."""
        page = number // PAGE
        if page not in self._pages:
            self.reading = True
            self._pages[page] = self.fetch(page * PAGE, PAGE)
            self.reading = False
            while len(self._pages) > PAGES:
                self._pages.popitem(last=False)
        rows, place = self._pages.get(page, ()), number % PAGE
        return rows[place] if 0 <= place < len(rows) else None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else self._count

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in TELLING:
            return self.looks.get(COLUMNS[index.column()], {}).get(role)
        found = self.row_of(index.row())
        text = found.cells[index.column()] if found else ""
        if role == _ROLE.AccessibleTextRole:
            return text or nothing_in(COLUMNS[index.column()].value)
        return plain_tip(text) if role == _ROLE.ToolTipRole else text

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The heading; its arrow is part of the text, so that it stands beside its own word.

        Qt would paint it at the far end of the column, against the next heading. A screen reader
        is told the heading alone.
        """
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        by, descending = self._sorting
        if role == Qt.ItemDataRole.DisplayRole and column is by:
            return f"{column.value} {ARROWS[descending]}"
        told = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return column.value if role in told else None
