# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Words and places turned by quarters, for someone who lies on a side."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from recovery_gui.core.override import override
from recovery_gui.ui.parts import Button

CLOCKWISE, ANTICLOCKWISE = 90, 270
_WRAP = Qt.TextFlag.TextWordWrap


def turned_size(size: QSize, degrees: int) -> QSize:
    """The size as it is for someone who sees it turned."""
    return size.transposed() if degrees in {CLOCKWISE, ANTICLOCKWISE} else size


def turned_rect(rect: QRect, room: QSize, degrees: int) -> QRect:
    """Where a place of the turned room lies in the `room` itself."""
    if degrees == CLOCKWISE:
        left = room.width() - rect.y() - rect.height()
        return QRect(left, rect.x(), rect.height(), rect.width())
    if degrees == ANTICLOCKWISE:
        top = room.height() - rect.x() - rect.width()
        return QRect(rect.y(), top, rect.height(), rect.width())
    return rect


def turn_painter(painter: QPainter, size: QSize, degrees: int) -> QRect:
    """Paint turned from now on; the rectangle to paint in."""
    if degrees == CLOCKWISE:
        painter.translate(size.width(), 0)
    elif degrees == ANTICLOCKWISE:
        painter.translate(0, size.height())
    painter.rotate(degrees)
    return QRect(QPoint(), turned_size(size, degrees))


@dataclass(frozen=True, slots=True)
class WordLook:
    """How turned words are painted: they wrap, and stand in the middle or where `align` says."""

    font: QFont
    colour: QColor
    degrees: int
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter

    def height_of(self, text: str, width: int) -> int:
        """What the text needs in a room of this width."""
        room = QRect(0, 0, width, 0)
        return QFontMetrics(self.font).boundingRect(room, int(self.align | _WRAP), text).height()

    def paint(self, widget: QWidget, text: str) -> None:
        """Paint the text on the widget, and a line around it where the keyboard is."""
        painter = QPainter(widget)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = turn_painter(painter, widget.size(), self.degrees)
        painter.setFont(self.font)
        painter.setPen(self.colour)
        painter.drawText(room, int(self.align | _WRAP), text)
        if widget.hasFocus():
            painter.setPen(QPen(self.colour, 2))
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 8, 8)


class TurnedLabel(QLabel):
    """A label that paints its text turned; screen readers read it as any other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._look: WordLook | None = None

    def set_look(self, look: WordLook) -> None:
        """Paint like this from now on."""
        self._look = look
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is not None:
            self._look.paint(self, self.text())


class TurnedButton(Button):
    """Words that the keyboard and screen readers press; the mouse goes through them."""

    def __init__(self, parent: QWidget, text: str, name: str) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._look: WordLook | None = None

    def set_look(self, look: WordLook) -> None:
        """Paint like this from now on."""
        self._look = look
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is not None:
            self._look.paint(self, self.text())
