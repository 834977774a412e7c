# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Paints a moving drawing: what stays from frame to frame is painted once and kept."""

from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from math import ceil, floor
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from recovery_gui.figure.drawing import Bounds, Drawing, Shape
from recovery_gui.figure.palette import FigurePalette
from recovery_gui.ui.figure_extent import measured
from recovery_gui.ui.figure_painter import Frame, paint_labels, paint_shapes, placement

_WORTH = 4  # Shapes that a layer must gain before it is painted anew.
_GRID = 4  # Pixels: whole device pixels at every scale of a screen in quarters.
_EDGE = 2.0  # Pixels that smooth edges reach beyond an outline.


class Place(NamedTuple):
    """Where and how a drawing is painted; another place makes every layer anew."""

    size: QSize
    ratio: float
    target: QRectF
    frame: Frame
    palette: FigurePalette
    flipped: bool


class Layer(NamedTuple):
    """The first shapes of a drawing, and how they look where they lie."""

    shapes: tuple[Shape, ...]
    rect: QRect
    pixmap: QPixmap


class FigureLayers:
    """The shapes under everything that moves, mat and floor above all, as one picture."""

    def __init__(self) -> None:
        self._place: Place | None = None
        self._last: tuple[Shape, ...] = ()
        self._under: Layer | None = None

    @property
    def kept(self) -> Layer | None:
        """What is kept now."""
        return self._under

    def paint(self, painter: QPainter, drawing: Drawing, place: Place) -> None:
        """Paint the drawing, and remember it for the next one."""
        shapes = drawing.shapes
        if place != self._place:
            self._place, self._last, self._under = place, (), None
        self._under = _kept(self._under, drawing, _same(shapes, self._last), place)
        self._last = shapes
        if self._under is not None:
            painter.drawPixmap(self._under.rect.topLeft(), self._under.pixmap)
            shapes = shapes[len(self._under.shapes) :]
        paint_shapes(painter, drawing, shapes, place.palette, place.target, place.frame)
        paint_labels(painter, drawing, place.palette, place.target, place.frame)


def painted(rect: QRect, drawing: Drawing, shapes: tuple[Shape, ...], place: Place) -> QPixmap:
    """A part of the view with these shapes of the drawing."""
    pixmap = QPixmap(ceil(rect.width() * place.ratio), ceil(rect.height() * place.ratio))
    if pixmap.isNull():
        return pixmap
    pixmap.setDevicePixelRatio(place.ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.translate(-rect.topLeft())
    paint_shapes(painter, drawing, shapes, place.palette, place.target, place.frame)
    painter.end()
    return pixmap


def on_grid(rect: QRectF) -> QRect:
    """The smallest rectangle on the grid around it and its smooth edge."""
    left = _GRID * floor((rect.left() - _EDGE) / _GRID)
    top = _GRID * floor((rect.top() - _EDGE) / _GRID)
    right = _GRID * ceil((rect.right() + _EDGE) / _GRID)
    bottom = _GRID * ceil((rect.bottom() + _EDGE) / _GRID)
    return QRect(left, top, right - left, bottom - top)


def _same(shapes: Sequence[Shape], others: Sequence[Shape]) -> int:
    """How many shapes agree from the start on."""
    return next(
        (k for k, (one, other) in enumerate(zip(shapes, others, strict=False)) if one != other),
        min(len(shapes), len(others)),
    )


def _kept(layer: Layer | None, drawing: Drawing, stay: int, place: Place) -> Layer | None:
    """The layer if it still holds and another would gain little, else one of `stay` shapes."""
    had = len(layer.shapes) if layer else 0
    if had <= stay < had + _WORTH:
        return layer
    if stay < _WORTH:
        return None
    shapes = drawing.shapes[:stay]
    placed = placement(drawing, place.target, place.frame)
    boxes = measured(replace(drawing, shapes=shapes), placed.line / placed.scale).boxes
    view = QRect(QPoint(), place.size)
    rect = on_grid(placed.rect(reduce(Bounds.joined, boxes))) & view
    return Layer(shapes, rect, painted(rect, drawing, shapes, place))
