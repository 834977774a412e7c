# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Paints a moving drawing: what stays from frame to frame is painted once and kept."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from recovery_gui.figure.drawing import Drawing, Shape
from recovery_gui.figure.palette import FigurePalette
from recovery_gui.ui.figure_painter import Frame, paint_labels, paint_shapes

_WORTH = 8  # Shapes that a layer must gain before it is painted anew.


class Place(NamedTuple):
    """Where and how a drawing is painted; another place makes every layer anew."""

    size: QSize
    ratio: float
    target: QRectF
    frame: Frame
    palette: FigurePalette
    flipped: bool


class Layer(NamedTuple):
    """Shapes, and how they look."""

    shapes: tuple[Shape, ...]
    pixmap: QPixmap


class FigureLayers:
    """Two layers: the shapes under what moves, and those above it."""

    def __init__(self) -> None:
        self._place: Place | None = None
        self._last: tuple[Shape, ...] = ()
        self._under = Layer((), QPixmap())
        self._above = Layer((), QPixmap())

    @property
    def kept(self) -> tuple[Layer, Layer]:
        """What lies under and above of what moves, as it is kept now."""
        return (self._under, self._above)

    def paint(self, painter: QPainter, drawing: Drawing, place: Place) -> None:
        """Paint the drawing, and remember it for the next one."""
        shapes = drawing.shapes
        if place != self._place:
            self._place, self._last = place, ()
            self._under = self._above = Layer((), QPixmap())
        first = _same(shapes, self._last)
        last = _same(shapes[first:][::-1], self._last[first:][::-1])
        self._under = _kept(self._under, drawing, shapes[:first], place)
        self._above = _kept(self._above, drawing, shapes[len(shapes) - last :], place)
        self._last = shapes
        middle = shapes[len(self._under.shapes) : len(shapes) - len(self._above.shapes)]
        if self._under.shapes:
            painter.drawPixmap(0, 0, self._under.pixmap)
        paint_shapes(painter, drawing, middle, place.palette, place.target, place.frame)
        if self._above.shapes:
            painter.drawPixmap(0, 0, self._above.pixmap)
        paint_labels(painter, drawing, place.palette, place.target, place.frame)


def _same(shapes: Sequence[Shape], others: Sequence[Shape]) -> int:
    """How many shapes agree from the start on."""
    return next(
        (k for k, (one, other) in enumerate(zip(shapes, others, strict=False)) if one != other),
        min(len(shapes), len(others)),
    )


def _kept(layer: Layer, drawing: Drawing, shapes: tuple[Shape, ...], place: Place) -> Layer:
    """The layer if it still holds and a new one would gain little, else one of these shapes."""
    if len(layer.shapes) <= len(shapes) < len(layer.shapes) + _WORTH:
        return layer
    pixmap = QPixmap(place.size * place.ratio)
    pixmap.setDevicePixelRatio(place.ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_shapes(painter, drawing, shapes, place.palette, place.target, place.frame)
    painter.end()
    return Layer(shapes, pixmap)
