# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Draws the rows of the list: headings, and exercises with picture, name, minutes and needs."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.icons import down, paint_sign, right, star
from recovery_gui.ui.mirror import mirrored
from recovery_gui.ui.row_words import RowWords, Words, font_of, stands_beside
from recovery_gui.ui.theme import BODY, HIGH_CONTRAST, LIGHT, RADIUS, SMALL, Theme

if TYPE_CHECKING:
    from recovery_gui.presentation.exercise_list_props import ExerciseRow

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
FOLD_ROLE = Qt.ItemDataRole.UserRole + 2  # Of a heading: whether its rows are folded away.
THUMBNAIL = QSize(84, 56)
LARGEST_THUMBNAIL = 1.25
PADDING = 10
SHEET = 3  # A routine is drawn as a picture with two sheets behind it, each so much aside.
STAR = 14
HEADING, FIRST_HEADING, FOLDED_HEADING = 36, 28, 40
ANGLE = 12
PALE = 0.6  # Of the picture of what was left out.
ELIDED = Qt.TextElideMode.ElideRight
OWN = tr("own", "of an exercise or a routine: made by the user")

Index = QModelIndex | QPersistentModelIndex


class Ground(NamedTuple):
    """What the ground of a row tells: that it is chosen, under the pointer, has the keyboard."""

    chosen: bool
    hovered: bool
    focused: bool


class ExerciseRowDelegate(QStyledItemDelegate):
    """Paints `ExerciseRow`s, and items without one as headings.

    `thumbnail` gives the picture of a row, or a null pixmap; `tell_ground` what its ground tells
    (the state in `option` does, too, but with a style in hand: ten milliseconds for its enums).
    """

    def __init__(self, thumbnail: Callable[["ExerciseRow", QSize], QPixmap]) -> None:
        super().__init__()
        self._thumbnail = thumbnail
        self.tell_ground: Callable[[Index], Ground] = lambda _index: Ground(False, False, False)
        self._measured: int | None = None
        self._heights: dict[ExerciseRow, int] = {}  # Of each row: filters ask for all again.
        self.set_theme(LIGHT, 0)

    def measure(self, rows: int | None) -> None:
        """Measure the words of so many rows (None: of all); the others are as high as pictures."""
        self._measured = rows

    def set_theme(self, theme: Theme, width: int) -> None:
        """Paint in the colours and sizes of the theme from now on, in a list of this width."""
        self._theme = theme
        self._width = width
        self._small = font_of(theme.px(SMALL))
        self._name = font_of(theme.px(BODY), QFont.Weight.DemiBold)
        self._heights.clear()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: "Index") -> QSize:
        row: ExerciseRow | None = index.data(ROW_ROLE)
        if row is None:
            return QSize(self._width, self._theme.px(_heading_height(index)))
        if self._measured is not None:
            return QSize(self._width, self._height_of(row, index.row() < self._measured))
        height = self._heights.get(row)
        if height is None:
            height = self._heights[row] = self._height_of(row, True)
        return QSize(self._width, height)

    def _height_of(self, row: "ExerciseRow", measured: bool) -> int:
        room = self._thumbnail_size().height()
        if measured:
            room = max(room, self._words_of(row, QRect(0, 0, self._width, 0)).height)
        return room + 2 * PADDING

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: "Index") -> None:
        row: ExerciseRow | None = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row is None:
            self._paint_heading(painter, option, index)
        else:
            card = option.rect.adjusted(1, 2, -1, -2)
            self._paint_ground(painter, self.tell_ground(index), card)
            self._paint_picture(painter, row, card)
            words = self._words_of(row, card)
            words.paint(painter)
            if row.favourite:
                self._paint_star(painter, words)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, index: "Index"
    ) -> None:
        theme, folded = self._theme, index.data(FOLD_ROLE)
        edge, down_to = theme.px(8), Qt.AlignmentFlag.AlignBottom
        line = option.rect.adjusted(edge, 0, -edge, -theme.px(4))
        if folded is not None:
            down_to = Qt.AlignmentFlag.AlignVCenter
            card = option.rect.adjusted(1, 2, -1, -2)
            self._paint_ground(painter, self.tell_ground(index), card)
            line = option.rect.adjusted(edge + theme.px(ANGLE + 4), 0, -edge, 0)
            line = mirrored(line, option.rect)
            self._paint_angle(painter, option.rect, folded=folded)
        painter.setFont(font_of(theme.px(SMALL), QFont.Weight.DemiBold))
        painter.setPen(theme.color("mute"))
        words = painter.fontMetrics().elidedText(index.data(), ELIDED, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | down_to, words)

    def _paint_angle(self, painter: QPainter, place: QRect, *, folded: bool) -> None:
        size = self._theme.px(ANGLE)
        left, top = place.left() + self._theme.px(8), place.center().y() - size // 2 + 1
        sign = mirrored(QRect(left, top, size, size), place)
        painter.save()
        painter.translate(sign.topLeft())
        if folded and sign.left() != left:  # It points to where one reads on.
            painter.translate(size, 0)
            painter.scale(-1, 1)
        paint_sign(painter, right if folded else down, size, self._theme.color("mute"))
        painter.restore()

    def _paint_star(self, painter: QPainter, words: RowWords) -> None:
        """At the end of the name's first line."""
        size = self._theme.px(STAR)
        line = words.first_line
        painter.save()
        end = mirrored(QRect(line.right() + 1 - size, 0, size, 0), line)
        painter.translate(end.left(), line.center().y() - size / 2)
        paint_sign(painter, star, size, self._theme.color("accent"), filled=True)
        painter.restore()

    def _paint_ground(self, painter: QPainter, ground: Ground, card: QRect) -> None:
        path = QPainterPath()
        path.addRoundedRect(QRectF(card), self._theme.px(RADIUS), self._theme.px(RADIUS))
        if ground.chosen:
            painter.fillPath(path, self._theme.color("soft"))
        elif ground.hovered:
            painter.fillPath(path, self._theme.color("panel"))
        if ground.focused:
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
        pale = row.left_out and self._theme.name != HIGH_CONTRAST.name
        painter.setOpacity(PALE if pale else 1.0)
        painter.drawPixmap(place, self._thumbnail(row, place.size()))
        painter.setOpacity(1.0)

    def _picture_place(self, card: QRect) -> QRect:
        size = self._thumbnail_size()
        place = QRect(card.topLeft(), size)
        place.translate(self._theme.px(8), (card.height() - size.height()) // 2)
        return mirrored(place, card)

    def _thumbnail_size(self) -> QSize:
        """Pictures grow less than the text, which needs the room."""
        return THUMBNAIL * min(self._theme.scale, LARGEST_THUMBNAIL)

    def _words_of(self, row: "ExerciseRow", card: QRect) -> RowWords:
        theme, gap = self._theme, self._theme.px(12)
        room = card.adjusted(theme.px(8) + self._thumbnail_size().width() + gap, 0, -gap, 0)
        small, name = self._small, self._name
        mute = theme.color("mute")
        ink = mute if row.left_out else theme.color("ink")
        kept = theme.px(STAR + 4) if row.favourite else 0
        beside = stands_beside(row.detail, row.last_done, small, room.width())
        beside = beside or not stands_beside(row.needs, row.last_done, small, room.width())
        return RowWords(
            mirrored(room, card),
            (
                Words(row.name, name, ink, OWN if row.own else "", kept),
                Words(row.detail, small, mute, row.last_done if beside else ""),
                Words(row.needs, small, mute, "" if beside else row.last_done),
            ),
            small,
            mute,
        )


def _heading_height(index: Index) -> int:
    if index.data(FOLD_ROLE) is not None:
        return FOLDED_HEADING
    return HEADING if index.row() else FIRST_HEADING
