# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The one number of floor mode, in its ring, turned by quarters."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from recovery_gui.core.override import override
from recovery_gui.presentation.session_props import CountProps
from recovery_gui.ui.count_ring import CountRing
from recovery_gui.ui.row_words import font_of
from recovery_gui.ui.turned import turn_painter

NUMBER_SHARE, CAPTION_SHARE = 0.38, 0.105
INSET, TOP = 0.12, 0.22


class FloorCount(CountRing):
    """The ring of the session; number and caption are painted, so that they turn with it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__()
        self.setParent(parent)
        self.setObjectName("FloorCount")
        self._degrees = 0
        for words in (self._number, self._caption):
            words.hide()

    def set_turn(self, degrees: int) -> None:
        """Turn by this much from now on, clockwise."""
        if degrees != self._degrees:
            self._degrees = degrees
            self.update()

    @override
    def render_props(self, props: CountProps) -> None:
        super().render_props(props)
        told = f"{props.number} {props.caption}"
        if told != self.accessibleName():
            self.setAccessibleName(told)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turn_painter(painter, self.size(), self._degrees)
        self.paint_ring(painter)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        size = min(self.width(), self.height())
        inset = round(size * INSET)
        number, caption = round(size * NUMBER_SHARE), round(size * CAPTION_SHARE)
        room = QRectF(inset, size * TOP, size - 2 * inset, number * 0.92)
        painter.setPen(self._theme.color("ink"))
        painter.setFont(font_of(number, QFont.Weight.DemiBold))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._props.number)
        painter.setFont(font_of(caption, QFont.Weight.DemiBold))
        below = QRectF(inset, room.bottom(), size - 2 * inset, 2.2 * caption)
        middle = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(below, middle, self._props.caption)
