# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Draws the exercises of a routine that is put together: grip, picture, name, minutes, dose."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from recovery_gui.core.override import override
from recovery_gui.ui.mirror import mirrored
from recovery_gui.ui.row_words import RowWords, Words, font_of
from recovery_gui.ui.theme import BODY, LIGHT, RADIUS, SMALL, Theme

if TYPE_CHECKING:
    from recovery_gui.presentation.routine_panel_props import RoutineItemRow

ITEM_ROLE = Qt.ItemDataRole.UserRole + 2
PICTURE = QSize(84, 56)
LARGEST_PICTURE = 1.25
PADDING, GAP = 10, 4
GRIP = 24
GRIP_DOTS, DOT, DOT_STEP = (2, 3), 1.5, 6

Index = QModelIndex | QPersistentModelIndex
Thumbnail = Callable[["RoutineItemRow", QSize], QPixmap]


class RoutineRowDelegate(QStyledItemDelegate):
    """Paints `RoutineItemRow`s in a list of a width; `thumbnail` gives their pictures."""

    def __init__(self, thumbnail: Thumbnail) -> None:
        super().__init__()
        self._thumbnail = thumbnail
        self._theme = LIGHT
        self.width = 0

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of the theme from now on."""
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = self._words(index.data(ITEM_ROLE), QRect(0, 0, self.width, 0))
        room = max(self._picture_size().height(), words.height)
        return QSize(self.width, room + 2 * PADDING + GAP)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: RoutineItemRow = index.data(ITEM_ROLE)
        card = option.rect.adjusted(1, 1, -1, 1 - GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option.state, card)
        self._paint_grip(painter, card)
        size = self._picture_size()
        place = QRect(card.topLeft(), size).translated(
            self._theme.px(GRIP), (card.height() - size.height()) // 2
        )
        place = mirrored(place, card)
        painter.drawPixmap(place, self._thumbnail(row, size))
        self._words(row, card).paint(painter)
        painter.restore()

    def _paint_ground(self, painter: QPainter, state: QStyle.StateFlag, card: QRect) -> None:
        theme = self._theme
        chosen = state & QStyle.StateFlag.State_Selected
        focused = chosen and state & QStyle.StateFlag.State_HasFocus
        painter.setBrush(theme.color("soft" if chosen else "panel"))
        width = 2 if focused else 1
        painter.setPen(QPen(theme.color("ink" if focused else "edge"), width))
        radius = theme.px(RADIUS)
        painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), radius, radius)

    def _paint_grip(self, painter: QPainter, card: QRect) -> None:
        """Six dots, which say that a row can be carried."""
        across, down = GRIP_DOTS
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("mute"))
        grip = mirrored(QRect(card.left(), 0, self._theme.px(GRIP), 0), card)
        left = grip.left() + (grip.width() - DOT_STEP) / 2
        top = card.center().y() - DOT_STEP * (down - 1) / 2
        for number in range(across * down):
            line, place = divmod(number, across)
            centre = QPointF(left + place * DOT_STEP, top + line * DOT_STEP)
            painter.drawEllipse(centre, DOT, DOT)

    def _picture_size(self) -> QSize:
        return PICTURE * min(self._theme.scale, LARGEST_PICTURE)

    def _words(self, row: "RoutineItemRow", card: QRect) -> RowWords:
        theme, gap = self._theme, self._theme.px(12)
        left = theme.px(GRIP) + self._picture_size().width() + gap
        small, mute = font_of(theme.px(SMALL)), theme.color("mute")
        name = font_of(theme.px(BODY), QFont.Weight.DemiBold)
        lines = (
            Words(f"{row.number}  {row.name}", name, theme.color("ink")),
            Words(row.detail, small, mute),
            Words(row.dose, small, mute),
        )
        room = mirrored(card.adjusted(left, 0, -gap, 0), card)
        return RowWords(room, lines, small, mute)
