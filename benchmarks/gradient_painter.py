# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The yardstick of a frame: the same draw list with gradients and stroked outlines.

It shows the same picture: a gradient from light to dark in each shape, and each line as a
stroke that covers what the program's grown outline leaves to be seen.
"""

from collections.abc import Iterable
from dataclasses import replace
from math import atan2, degrees

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen, QTransform

from recovery_gui.figure.drawing import Drawing, Outline, Shape
from recovery_gui.figure.palette import FigurePalette, Ink
from recovery_gui.ui.figure_painter import Frame, Placement, paint_labels, placement


def paint_with_gradients(
    painter: QPainter, drawing: Drawing, palette: FigurePalette, target: QRectF, frame: Frame
) -> None:
    """Paint the whole drawing as `paint_drawing` does, flat fills apart."""
    place = placement(drawing, target, frame)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.left, place.top)
    for shape in drawing.shapes:
        colour = QColor(palette[shape.ink])
        colour.setAlphaF(shape.opacity)
        if shape.ink is Ink.LINE and shape.lines:
            _stroke(painter, shape, colour, place)
        else:
            _fill(painter, shape, colour, place)
    painter.restore()
    paint_labels(painter, drawing, palette, target, frame)


def _stroke(painter: QPainter, shape: Shape, colour: QColor, place: Placement) -> None:
    pen = QPen(colour, shape.lines * place.line)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    for outline in shape.outlines:
        path = _path(replace(shape, lines=shape.lines / 2.0), (outline,), place)
        painter.strokePath(path, pen)


def _fill(painter: QPainter, shape: Shape, colour: QColor, place: Placement) -> None:
    groups = [(one,) for one in shape.outlines] if shape.opacity == 1.0 else [shape.outlines]
    for outlines in groups:
        path = _path(shape, outlines, place)
        box = path.controlPointRect()
        gradient = QLinearGradient(box.topLeft(), box.bottomLeft())
        gradient.setColorAt(0.0, colour.lighter(108))
        gradient.setColorAt(1.0, colour.darker(108))
        painter.fillPath(path, QBrush(gradient))


def _path(shape: Shape, outlines: Iterable[Outline], place: Placement) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for outline in outlines:
        _add(path, outline, place.scale, shape.swell * place.scale + shape.lines * place.line)
    if shape.plane is None:
        return path
    xx, xy, yx, yy = shape.plane
    return QTransform(xx, -yx, -xy, yy, 0.0, 0.0).map(path)


def _add(path: QPainterPath, outline: Outline, scale: float, grow: float) -> None:
    move = path.moveTo
    for x, y, radius, cos, sin, sweep in outline:
        size = radius * scale + grow
        if size < 0.0:
            continue
        across, down = x * scale, y * -scale
        if sweep == 0.0 or size == 0.0:
            move(across + size * cos, down - size * sin)
        else:
            start = atan2(sin, cos)
            box = (across - size, down - size, 2.0 * size, 2.0 * size)
            if move == path.moveTo:
                path.arcMoveTo(*box, degrees(start))
            path.arcTo(*box, degrees(start), degrees(sweep))
        move = path.lineTo
    path.closeSubpath()
