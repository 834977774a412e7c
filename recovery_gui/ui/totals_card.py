# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What has been practised most: by exercise and by area."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
)

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.presentation.history_totals_props import TotalRow, TotalsProps
from recovery_gui.ui.parts import column, label
from recovery_gui.ui.tables import fill_table, plain_table
from recovery_gui.ui.theme import LIGHT, Theme

SHARE = Qt.ItemDataRole.UserRole
BAR = 4
LINES = 6


class _Shares(QStyledItemDelegate):
    """Draws the row's share of the longest as a thin bar below its name."""

    theme = LIGHT

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        share = index.data(SHARE)
        if share is not None:
            room = QRectF(option.rect)
            bar = QRectF(room.left(), room.bottom() - BAR - 2, (room.width() - 16) * share, BAR)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.faded("accent", "panel", 0.8))
            painter.drawRoundedRect(bar, BAR / 2, BAR / 2)


class TotalsCard(QFrame):
    """Renders one list of `TotalsProps`, with a bar for each row's share."""

    def __init__(self, name: str, title: str, headings: Sequence[str]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title = label("heading", text=title, wrap=True)
        self._invitation = label("mute", wrap=True)
        self._shares = _Shares(self)
        self._table = plain_table(name, title, headings)
        self._table.setItemDelegateForColumn(0, self._shares)
        header = self._table.horizontalHeader()
        for place in range(1, len(headings)):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
        inside = column(self._title, self._invitation, self._table, spacing=8)
        inside.setContentsMargins(20, 14, 20, 12)
        inside.addStretch(0)
        self.setLayout(inside)

    def render_rows(self, title: str, rows: Sequence[TotalRow], instead: str) -> None:
        """Show these rows, or words in their place."""
        self._title.setText(title)
        self._table.setAccessibleName(title)
        cells = [(one.name, one.practised, one.sessions, one.last) for one in rows]
        fill_table(self._table, [each[: self._table.columnCount()] for each in cells])
        for place, one in enumerate(rows):
            item = self._table.item(place, 0)
            if item is not None:
                item.setData(SHARE, one.share)
        self._table.setVisible(bool(rows))
        self._invitation.setText(instead)
        self._invitation.setVisible(bool(instead))

    def set_theme(self, theme: Theme) -> None:
        """Draw the bars in the theme's colours."""
        self._shares.theme = theme
        self._table.setMinimumHeight(theme.px(34 * LINES))
        self._table.viewport().update()

    @property
    def table(self) -> QTableWidget:
        """The rows."""
        return self._table


def render_totals(exercises: TotalsCard, areas: TotalsCard, props: TotalsProps) -> None:
    """Show both lists."""
    instead = props.failure or props.invitation
    exercises.render_rows(tr("By exercise"), props.exercises, instead)
    areas.render_rows(
        props.areas_title or tr("By area"), props.areas, "" if props.areas else instead
    )
