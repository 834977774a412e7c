# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Plain tables and lists of text, read by row and walked by keyboard."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
)

from recovery_gui.core.language import tr
from recovery_gui.ui.parts import plain_tip

ROW_LINES = 2.2


def plain_table(name: str, spoken: str, headings: Sequence[str]) -> QTableWidget:
    """An empty table with these headings; `spoken` is its accessible name."""
    table = QTableWidget(0, len(headings))
    table.setHorizontalHeaderLabels(list(headings))
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    shape_table(table, name, spoken)
    return table


def shape_table(table: QTableView, name: str, spoken: str) -> None:
    """Rows of text, each chosen as a whole; `spoken` is the accessible name."""
    table.setObjectName(name)
    table.setAccessibleName(spoken)
    table.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )
    table.horizontalHeader().setHighlightSections(False)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)


def nothing_in(heading: str) -> str:
    """What a screen reader says of an empty cell."""
    return tr("{heading}: nothing").format(heading=heading)


def fill_table(table: QTableWidget, rows: Iterable[Sequence[str]]) -> None:
    """Replace the rows of a table by these texts."""
    texts = list(rows)
    table.setRowCount(len(texts))
    for place, cells in enumerate(texts):
        for number, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setToolTip(plain_tip(text))
            if not text:
                heading = str(table.model().headerData(number, Qt.Orientation.Horizontal))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, nothing_in(heading))
            table.setItem(place, number, item)
    table.verticalHeader().setDefaultSectionSize(round(table.fontMetrics().height() * ROW_LINES))


def show_entries(combo: QComboBox, entries: Sequence[tuple[str, object]], value: object) -> None:
    """Let these texts, each with its value, be chosen; that of `value` is."""
    if [combo.itemText(n) for n in range(combo.count())] != [text for text, _ in entries]:
        combo.clear()
        for text, data in entries:
            combo.addItem(text, data)
    values = [data for _, data in entries]
    combo.setCurrentIndex(values.index(value) if value in values else -1)
