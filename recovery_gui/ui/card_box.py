# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Boxes of a printed page: each knows its height before it is painted, so nothing is cut off.

Lengths are in dots, 300 to the inch, whatever the page is painted on.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import QApplication

DOTS_PER_INCH = 300


def mm(length: float) -> float:
    """Millimetres as dots."""
    return length * DOTS_PER_INCH / 25.4


class Box(Protocol):
    """Something that takes `height` dots of a page."""

    @property
    def height(self) -> float:
        """What it needs."""

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint it with its upper left corner there."""


@dataclass(frozen=True, slots=True)
class Space:
    """An empty stretch."""

    height: float

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Nothing is seen."""


@dataclass(frozen=True, slots=True)
class Painted:
    """What a function paints."""

    height: float
    paint: Callable[[QPainter, float, float], None]


class Paragraph:
    """A text broken into lines of at most `width`; `points` is the size of its type."""

    def __init__(
        self,
        text: str,
        width: float,
        points: float,
        colour: str,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> None:
        self._font = print_font(points, weight)
        self._colour = QColor(colour)
        self._lines = _lines(text, self._font, width)
        metrics = QFontMetricsF(self._font)
        self._line_height = metrics.height() * 1.06
        self._ascent = metrics.ascent()

    @property
    def height(self) -> float:
        """What the lines need."""
        return len(self._lines) * self._line_height

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint line by line, as they were measured."""
        painter.setFont(self._font)
        painter.setPen(self._colour)
        for number, line in enumerate(self._lines):
            baseline = top + number * self._line_height + self._ascent
            painter.drawText(QPointF(left, baseline), line)


class Stack:
    """Boxes one below the other."""

    def __init__(self, *boxes: Box) -> None:
        self._boxes = boxes

    @property
    def height(self) -> float:
        """What they need together."""
        return sum(box.height for box in self._boxes)

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint them from the top."""
        for box in self._boxes:
            box.paint(painter, left, top)
            top += box.height


class Beside:
    """Boxes side by side, each so far from the left."""

    def __init__(self, *boxes: tuple[float, Box]) -> None:
        self._boxes = boxes

    @property
    def height(self) -> float:
        """What the highest of them needs."""
        return max(box.height for _, box in self._boxes)

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint them from the left, their upper edges in one line."""
        for across, box in self._boxes:
            box.paint(painter, left + across, top)


def columns(boxes: Sequence[Box], width: float, gap: float) -> Beside:
    """Boxes side by side, each as wide as the others."""
    step = (width + gap) / len(boxes)
    return Beside(*((number * step, box) for number, box in enumerate(boxes)))


def print_font(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The program's font in a size for paper."""
    font = QFont(QApplication.font())
    font.setPixelSize(round(points * DOTS_PER_INCH / 72))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _lines(text: str, font: QFont, width: float) -> list[str]:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return lines
