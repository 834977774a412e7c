# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Paints a moving drawing: what stays from frame to frame is painted once and kept."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from math import ceil, floor
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from recovery_gui.figure.drawing import Drawing, Shape, joined
from recovery_gui.figure.palette import FigurePalette
from recovery_gui.ui.figure_extent import measured
from recovery_gui.ui.figure_painter import Frame, paint_labels, paint_shapes, placement

_WORTH = 4  # Shapes from which a layer is quicker than they are.
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
    """Neighbouring shapes of a drawing, and how they look where they lie."""

    shapes: tuple[Shape, ...]
    rect: QRect
    pixmap: QPixmap


class FigureLayers:
    """Neighbours that two frames share, under, between and over what moves, as pictures.

    Shapes are told apart by who they are: what does not move is not made anew.
    """

    def __init__(self) -> None:
        self._place: Place | None = None
        self._last: tuple[Shape, ...] = ()
        self._layers: dict[int, Layer] = {}

    @property
    def kept(self) -> tuple[Layer, ...]:
        """What is kept now, far to near."""
        return tuple(self._layers.values())

    def paint(
        self,
        painter: QPainter,
        drawing: Drawing,
        place: Place,
        shown: Sequence[Shape] | None = None,
    ) -> None:
        """Paint the drawing, or what is `shown` of it, and remember it for the next one."""
        if place != self._place:
            self._place, self._last, self._layers = place, (), {}
        layers: dict[int, Layer] = {}
        wanted = {*map(id, drawing.shapes if shown is None else shown)}
        for still, run in self._runs(drawing.shapes):
            shapes = tuple(shape for shape in run if id(shape) in wanted)
            if still:
                layer = self._layers.get(id(run[0])) or _layer(run, drawing, place)
                layers[id(run[0])] = layer
                if shapes:
                    painter.drawPixmap(layer.rect.topLeft(), layer.pixmap)
            else:
                paint_shapes(painter, drawing, shapes, place.palette, place.target, place.frame)
        paint_labels(painter, drawing, place.palette, place.target, place.frame)
        self._last, self._layers = drawing.shapes, layers

    def _runs(self, shapes: tuple[Shape, ...]) -> Iterator[tuple[bool, tuple[Shape, ...]]]:
        """The shapes in their order: those of a layer, and those to be painted one by one."""
        known = set(map(id, self._last))
        start = at = 0
        while at < len(shapes):
            size = self._stay(shapes, at, known)
            if size:
                if start < at:
                    yield False, shapes[start:at]
                yield True, shapes[at : at + size]
                start = at = at + size
            else:
                at += 1
        if start < at:
            yield False, shapes[start:]

    def _stay(self, shapes: tuple[Shape, ...], at: int, known: set[int]) -> int:
        """How many shapes from here on are a layer, or are worth one; else none."""
        layer = self._layers.get(id(shapes[at]))
        if layer and _same(layer.shapes, shapes[at : at + len(layer.shapes)]):
            return len(layer.shapes)
        end = at
        while (
            end < len(shapes) and id(shapes[end]) in known and id(shapes[end]) not in self._layers
        ):
            end += 1
        return end - at if end - at >= _WORTH else 0


def painted(rect: QRect, ratio: float, paint: Callable[[QPainter], None]) -> QPixmap:
    """A part of the view as `paint` paints it in the whole."""
    pixmap = QPixmap(ceil(rect.width() * ratio), ceil(rect.height() * ratio))
    if pixmap.isNull():
        return pixmap
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.translate(-rect.topLeft())
    paint(painter)
    painter.end()
    return pixmap


def on_grid(rect: QRectF) -> QRect:
    """The smallest rectangle on the grid around it and its smooth edge."""
    left = _GRID * floor((rect.left() - _EDGE) / _GRID)
    top = _GRID * floor((rect.top() - _EDGE) / _GRID)
    right = _GRID * ceil((rect.right() + _EDGE) / _GRID)
    bottom = _GRID * ceil((rect.bottom() + _EDGE) / _GRID)
    return QRect(left, top, right - left, bottom - top)


def _same(shapes: tuple[Shape, ...], others: tuple[Shape, ...]) -> bool:
    return [*map(id, shapes)] == [*map(id, others)]


def _layer(shapes: tuple[Shape, ...], drawing: Drawing, place: Place) -> Layer:
    placed = placement(drawing, place.target, place.frame)
    boxes = measured(replace(drawing, shapes=shapes), placed.line / placed.scale).boxes
    view = QRect(QPoint(), place.size)
    rect = on_grid(placed.rect(joined(boxes))) & view

    def paint(painter: QPainter) -> None:
        paint_shapes(painter, drawing, shapes, place.palette, place.target, place.frame)

    return Layer(shapes, rect, painted(rect, place.ratio, paint))
