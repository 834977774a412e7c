# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The few signs of the program, drawn: a star, an order, an angle that opens."""

from collections.abc import Callable
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

RATIOS = (1, 2)  # Device pixels: a screen takes the nearest.
INNER = 0.46  # Of a star's outer radius.
THICK = 1 / 11  # Of a sign's size.

Shape = Callable[[float], QPainterPath]


def star(size: float) -> QPainterPath:
    """Five rounded points in a square of this size."""
    middle, outer = size / 2, size * 0.43
    tips = QPolygonF()
    for tip in range(10):
        angle, radius = tip * pi / 5, outer * (INNER if tip % 2 else 1.0)
        tips.append(QPointF(middle + radius * sin(angle), middle * 1.06 - radius * cos(angle)))
    path = QPainterPath()
    path.addPolygon(tips)
    path.closeSubpath()
    return path


def order(size: float) -> QPainterPath:
    """Three lines, each shorter than the one above."""
    path = QPainterPath()
    for line, length in enumerate((0.72, 0.48, 0.24)):
        height = size * (0.28 + 0.22 * line)
        path.moveTo(size * 0.14, height)
        path.lineTo(size * (0.14 + length), height)
    return path


def down(size: float) -> QPainterPath:
    """An angle that points down."""
    path = QPainterPath(QPointF(size * 0.2, size * 0.36))
    path.lineTo(size * 0.5, size * 0.66)
    path.lineTo(size * 0.8, size * 0.36)
    return path


def right(size: float) -> QPainterPath:
    """An angle that points right."""
    path = QPainterPath(QPointF(size * 0.36, size * 0.2))
    path.lineTo(size * 0.66, size * 0.5)
    path.lineTo(size * 0.36, size * 0.8)
    return path


def paint_sign(
    painter: QPainter, shape: Shape, size: float, colour: QColor, *, filled: bool = False
) -> None:
    """Draw a sign in the square of this size at the painter's origin."""
    pen = QPen(colour, max(1.2, size * THICK))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    painter.drawPath(shape(size))


def sign_icon(shape: Shape, size: int, off: QColor, on: QColor, *, fills: bool = False) -> QIcon:
    """An icon of a sign in one colour, and in another where its button is checked.

    `fills`: it is an outline, and filled where its button is checked.
    """
    icon = QIcon()
    for state, colour in ((QIcon.State.Off, off), (QIcon.State.On, on)):
        for ratio in RATIOS:
            pixmap = QPixmap(QSize(size, size) * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            filled = fills and state is QIcon.State.On
            paint_sign(painter, shape, size, colour, filled=filled)
            painter.end()
            icon.addPixmap(pixmap, QIcon.Mode.Normal, state)
    return icon
