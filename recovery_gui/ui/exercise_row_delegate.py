# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Draws the rows of the list: headings, and exercises with picture, name, minutes and needs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from recovery_gui.core.override import override
from recovery_gui.ui.row_words import RowWords, Words, font_of
from recovery_gui.ui.theme import BODY, LIGHT, RADIUS, SMALL, Theme

if TYPE_CHECKING:
    from recovery_gui.presentation.exercise_list_props import ExerciseRow

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
THUMBNAIL = QSize(84, 56)
LARGEST_THUMBNAIL = 1.25
PADDING = 10
SHEET = 3  # A routine is drawn as a picture with two sheets behind it, each so much aside.
SCROLL_BAR = 10

Index = QModelIndex | QPersistentModelIndex


class ExerciseRowDelegate(QStyledItemDelegate):
    """Paints `ExerciseRow`s, and items without one as headings.

    `thumbnail` gives the picture of a row, or a null pixmap.
    """

    def __init__(self, thumbnail: Callable[["ExerciseRow", QSize], QPixmap]) -> None:
        super().__init__()
        self._thumbnail = thumbnail
        self._theme = LIGHT
        self._width = 0

    def set_theme(self, theme: Theme, width: int) -> None:
        """Paint in the colours and sizes of the theme from now on, in a list of this width."""
        self._theme = theme
        self._width = width - SCROLL_BAR

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: "Index") -> QSize:
        row: ExerciseRow | None = index.data(ROW_ROLE)
        if row is None:
            return QSize(self._width, self._theme.px(36 if index.row() else 28))
        words = self._words_of(row, QRect(0, 0, self._width, 0))
        room = max(self._thumbnail_size().height(), words.height)
        return QSize(self._width, room + 2 * PADDING)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: "Index") -> None:
        row: ExerciseRow | None = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row is None:
            self._paint_heading(painter, option.rect, index.data())
        else:
            card = option.rect.adjusted(1, 2, -1, -2)
            self._paint_ground(painter, option.state, card)
            self._paint_picture(painter, row, card)
            self._words_of(row, card).paint(painter)
        painter.restore()

    def _paint_heading(self, painter: QPainter, place: QRect, text: str) -> None:
        painter.setFont(font_of(self._theme.px(SMALL), QFont.Weight.DemiBold))
        painter.setPen(self._theme.color("mute"))
        line = place.adjusted(self._theme.px(8), 0, 0, -self._theme.px(4))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)

    def _paint_ground(self, painter: QPainter, state: QStyle.StateFlag, card: QRect) -> None:
        path = QPainterPath()
        path.addRoundedRect(QRectF(card), self._theme.px(RADIUS), self._theme.px(RADIUS))
        if state & QStyle.StateFlag.State_Selected:
            painter.fillPath(path, self._theme.color("soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(path, self._theme.color("panel"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.color("ink"))
            painter.drawPath(path)

    def _paint_picture(self, painter: QPainter, row: "ExerciseRow", card: QRect) -> None:
        place = self._picture_place(card)
        if row.routine:
            painter.setPen(self._theme.color("line"))
            painter.setBrush(self._theme.color("panel"))
            for aside in (2 * SHEET, SHEET):
                sheet = QRectF(place.translated(aside, -aside)).adjusted(0.5, 0.5, -0.5, -0.5)
                painter.drawRoundedRect(sheet, 8, 8)
        painter.drawPixmap(place, self._thumbnail(row, place.size()))

    def _picture_place(self, card: QRect) -> QRect:
        size = self._thumbnail_size()
        place = QRect(card.topLeft(), size)
        return place.translated(self._theme.px(8), (card.height() - size.height()) // 2)

    def _thumbnail_size(self) -> QSize:
        """Pictures grow less than the text, which needs the room."""
        return THUMBNAIL * min(self._theme.scale, LARGEST_THUMBNAIL)

    def _words_of(self, row: "ExerciseRow", card: QRect) -> RowWords:
        theme, gap = self._theme, self._theme.px(12)
        room = card.adjusted(theme.px(8) + self._thumbnail_size().width() + gap, 0, -gap, 0)
        small = font_of(theme.px(SMALL))
        name = font_of(theme.px(BODY), QFont.Weight.DemiBold)
        mute = theme.color("mute")
        return RowWords(
            room,
            (
                Words(row.name, name, theme.color("ink"), "own" if row.own else ""),
                Words(row.detail, small, mute, row.last_done),
                Words(row.needs, small, mute),
            ),
            small,
            mute,
        )
