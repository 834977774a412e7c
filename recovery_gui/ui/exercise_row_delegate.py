# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Draws one exercise of the list: its picture, name, minutes and areas, and when last done."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from recovery_gui.core.override import override
from recovery_gui.ui.theme import BODY, LIGHT, RADIUS, SMALL, Theme

if TYPE_CHECKING:
    from recovery_gui.presentation.exercise_list_props import ExerciseRow

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
THUMBNAIL = QSize(84, 56)
LARGEST_THUMBNAIL = 1.25


class ExerciseRowDelegate(QStyledItemDelegate):
    """Paints `ExerciseRow`s; `thumbnail` gives the picture of a row, or a null pixmap."""

    def __init__(self, thumbnail: Callable[["ExerciseRow", QSize], QPixmap]) -> None:
        super().__init__()
        self._thumbnail = thumbnail
        self._theme = LIGHT

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of the theme from now on."""
        self._theme = theme

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: "QModelIndex | QPersistentModelIndex"
    ) -> QSize:
        return QSize(
            self._theme.px(240), max(self._thumbnail_size().height(), self._theme.px(48)) + 20
        )

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: "QModelIndex | QPersistentModelIndex",
    ) -> None:
        row: ExerciseRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = option.rect.adjusted(1, 2, -1, -2)
        self._paint_ground(painter, option.state, card)
        picture = self._paint_picture(painter, row, card)
        gap = self._theme.px(12)
        words = card.adjusted(0, 0, -gap, 0)
        words.setLeft(picture.right() + gap)
        self._paint_words(painter, row, words)
        painter.restore()

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

    def _paint_picture(self, painter: QPainter, row: "ExerciseRow", card: QRect) -> QRect:
        size = self._thumbnail_size()
        place = QRect(card.topLeft(), size)
        place.translate(self._theme.px(8), (card.height() - size.height()) // 2)
        painter.drawPixmap(place, self._thumbnail(row, size))
        return place

    def _thumbnail_size(self) -> QSize:
        """Pictures grow less than the text, which needs the room."""
        return THUMBNAIL * min(self._theme.scale, LARGEST_THUMBNAIL)

    def _paint_words(self, painter: QPainter, row: "ExerciseRow", words: QRect) -> None:
        theme = self._theme
        painter.setFont(_font(painter.font(), theme.px(BODY), QFont.Weight.DemiBold))
        line = painter.fontMetrics().height()
        top = words.top() + (words.height() - 2 * line - theme.px(4)) // 2
        first = QRect(words.left(), top, words.width(), line)
        _write(painter, first, row.name, theme, "ink")
        painter.setFont(_font(painter.font(), theme.px(SMALL), QFont.Weight.Normal))
        second = first.translated(0, line + theme.px(4))
        done = painter.fontMetrics().horizontalAdvance(row.last_done)
        _write(painter, second, row.last_done, theme, "mute", Qt.AlignmentFlag.AlignRight)
        second.setRight(second.right() - done - theme.px(8) * bool(done))
        _write(painter, second, row.detail, theme, "mute")


def _font(base: QFont, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(base)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def _write(
    painter: QPainter,
    where: QRect,
    text: str,
    theme: Theme,
    token: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setPen(theme.color(token))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(where, align | Qt.AlignmentFlag.AlignVCenter, shown)
