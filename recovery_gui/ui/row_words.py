# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Lines of words in a row of a list: they wrap, whatever their size, and are never cut off."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication

from recovery_gui.ui.mirror import mirrored

GAP = 3
ASIDE_GAP = 8
_ANYWHERE = int(Qt.TextFlag.TextWrapAnywhere)
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


def font_of(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The program's font in a size and weight."""
    font = QFont(QApplication.font())
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def stands_beside(text: str, aside: str, font: QFont, width: int) -> bool:
    """Whether both stand in one line of this width."""
    metrics = QFontMetrics(font)
    return metrics.horizontalAdvance(text) + ASIDE_GAP + metrics.horizontalAdvance(aside) <= width


class Words(NamedTuple):
    """A text, and a short one at the right end of its first line if both fit there.

    At that end so many pixels are `kept` free.
    """

    text: str
    font: QFont
    colour: QColor
    aside: str = ""
    kept: int = 0


class RowWords:
    """Words one below the other in the middle of `room`; `small` and `mute` are for the asides."""

    def __init__(self, room: QRect, lines: Sequence[Words], small: QFont, mute: QColor) -> None:
        self._room = room
        self._lines = [line for line in lines if line.text]
        self._small = small
        self._mute = mute

    @property
    def height(self) -> int:
        """What the words need."""
        return sum(self._needs(line) + GAP for line in self._lines) - GAP

    @property
    def first_line(self) -> QRect:
        """Where the first line of the first words stands, what is kept free of it included."""
        line, place = next(self._places())
        height = QFontMetrics(line.font).height()
        return QRect(self._room.left(), place.top(), self._room.width(), height)

    def paint(self, painter: QPainter) -> None:
        """Paint the words."""
        for line, place in self._places():
            painter.setFont(line.font)
            painter.setPen(line.colour)
            words = place.adjusted(0, 0, -self._reserved(line), 0)
            painter.drawText(mirrored(words, place), self._wrap(line, words.width()), line.text)
            self._paint_aside(painter, line, place)

    def _paint_aside(self, painter: QPainter, line: Words, place: QRect) -> None:
        painter.setFont(self._small)
        painter.setPen(self._mute)
        lower = QFontMetrics(line.font).ascent() - QFontMetrics(self._small).ascent()
        if self._reserved(line):
            painter.drawText(place.translated(0, lower), _RIGHT, line.aside)
        elif line.aside:
            below = place.adjusted(0, self._wrapped(line, 0), 0, 0)
            painter.drawText(below, _WRAP, line.aside)

    def _places(self) -> Iterator[tuple[Words, QRect]]:
        top = self._room.top() + (self._room.height() - self.height) // 2
        for line in self._lines:
            needs = self._needs(line)
            place = QRect(self._room.left(), top, self._width(line), needs)
            yield line, mirrored(place, self._room)
            top += needs + GAP

    def _needs(self, line: Words) -> int:
        reserved = self._reserved(line)
        below = QFontMetrics(self._small).height() if line.aside and not reserved else 0
        return self._wrapped(line, reserved) + below

    def _wrapped(self, line: Words, reserved: int) -> int:
        room = QRect(0, 0, self._width(line) - reserved, 10_000)
        wrap = self._wrap(line, room.width())
        return QFontMetrics(line.font).boundingRect(room, wrap, line.text).height()

    def _wrap(self, line: Words, width: int) -> int:
        """Between words; where one alone is wider than the room, anywhere, so that none is cut."""
        return _WRAP if _widest_word(line) <= width else _WRAP | _ANYWHERE

    def _reserved(self, line: Words) -> int:
        """What the aside takes of the width; 0 where it stands below, or there is none."""
        if not line.aside:
            return 0
        aside = QFontMetrics(self._small).horizontalAdvance(line.aside) + ASIDE_GAP
        width = self._width(line)
        return aside if aside <= width // 2 and _widest_word(line) <= width - aside else 0

    def _width(self, line: Words) -> int:
        return self._room.width() - line.kept


def _widest_word(line: Words) -> int:
    """Of what holds together: a line may end behind a hyphen, too."""
    metrics = QFontMetrics(line.font)
    return max(map(metrics.horizontalAdvance, line.text.replace("-", "- ").split()), default=0)
