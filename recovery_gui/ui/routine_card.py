# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""One exercise of a routine, as a card that can be pressed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.mirror import mirrored
from recovery_gui.ui.parts import Button, plain_tip
from recovery_gui.ui.row_words import RowWords, Words, font_of
from recovery_gui.ui.theme import BODY, LIGHT, RADIUS, SMALL, Theme

if TYPE_CHECKING:
    from recovery_gui.presentation.routine_panel_props import RoutineItemRow
    from recovery_gui.ui.thumbnails import Thumbnails

PICTURE = QSize(120, 80)
LARGEST_PICTURE = 1.25
MARGIN = 8


class RoutineCard(Button):
    """Paints a `RoutineItemRow`: its picture, its number and name, its minutes and its dose."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self._row: RoutineItemRow | None = None
        self._thumbnails: Thumbnails | None = None
        self._theme = LIGHT
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def render_row(self, row: "RoutineItemRow", thumbnails: "Thumbnails | None") -> None:
        """Show this exercise."""
        self._row, self._thumbnails = row, thumbnails
        self.setAccessibleName(row.spoken)
        self.setToolTip(plain_tip(tr("Look at its steps")))
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of the theme from now on."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        words = self._words(QRect(0, 0, width, 0))
        needs = max(self._picture_size().height(), words.height if words else 0)
        return needs + 2 * MARGIN

    @override
    def sizeHint(self) -> QSize:
        width = self._theme.px(240)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._picture_size().width() + 2 * MARGIN + self._theme.px(96), 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._theme.px(RADIUS)
        painter.setBrush(self._theme.color("soft" if self.underMouse() else "panel"))
        edge = QPen(self._theme.color("ink" if self.hasFocus() else "edge"), 1 + self.hasFocus())
        painter.setPen(edge)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        if self._row is not None and self._thumbnails is not None:
            size = self._picture_size()
            place = QRect(MARGIN, (self.height() - size.height()) // 2, *size.toTuple())
            ratio = self.devicePixelRatioF()
            place = mirrored(place, self.rect())
            painter.drawPixmap(place, self._thumbnails.pixmap(self._row.picture, size, ratio))
        words = self._words(self.rect())
        if words is not None:
            words.paint(painter)

    def _picture_size(self) -> QSize:
        return PICTURE * min(self._theme.scale, LARGEST_PICTURE)

    def _words(self, card: QRect) -> RowWords | None:
        if self._row is None:
            return None
        theme, gap = self._theme, self._theme.px(12)
        room = card.adjusted(MARGIN + self._picture_size().width() + gap, 0, -gap, 0)
        small, mute = font_of(theme.px(SMALL)), theme.color("mute")
        name = font_of(theme.px(BODY), QFont.Weight.DemiBold)
        title = f"{self._row.number}  {self._row.name}"
        lines = (
            Words(title, name, theme.color("ink")),
            Words(self._row.detail, small, mute),
            Words(self._row.dose, small, mute),
        )
        return RowWords(mirrored(room, card), lines, small, mute)
