# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Paints the draw list of the figure with QPainter: flat fills only."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QTransform,
)

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import Picture
from recovery_gui.figure.drawing import Affine, Bounds, Drawing, Label, Outline, Shape, joined
from recovery_gui.figure.palette import FigurePalette, Ink
from recovery_gui.figure.scene import compose, extent
from recovery_gui.ui.figure_paths import Scale, add_outlines

_LINE = 0.0040  # Of body height.
_THINNEST = 0.7  # Pixels.
_LETTER_PIXELS = 64
_CLOSE = 16.0
_READABLE = 200  # Pixels from which a limit and its degrees can be read.


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of the view that is shown, unit H: the same for all pictures of an exercise."""

    bounds: Bounds


class Placement(NamedTuple):
    """Where a frame lies in a target: pixels per unit H, of a line, and of the view's origin."""

    scale: float
    line: float
    left: float
    top: float

    def rect(self, bounds: Bounds) -> QRectF:
        """A part of the view in pixels."""
        left, bottom, right, top = bounds
        corner = QPointF(self.left + self.scale * left, self.top - self.scale * top)
        return QRectF(corner, QSizeF(self.scale * (right - left), self.scale * (top - bottom)))

    def bounds(self, rect: QRectF) -> Bounds:
        """The part of the view that a rectangle of pixels shows."""
        return Bounds(
            (rect.left() - self.left) / self.scale,
            (self.top - rect.bottom()) / self.scale,
            (rect.right() - self.left) / self.scale,
            (self.top - rect.top()) / self.scale,
        )


def placement(drawing: Drawing, target: QRectF, frame: Frame | None) -> Placement:
    """The drawing as large as its frame fits into `target`, centred."""
    left, bottom, right, top = frame.bounds if frame else drawing.bounds
    scale = min(target.width() / (right - left), target.height() / (top - bottom))
    centre = target.center()
    return Placement(
        scale,
        max(_LINE * scale, _THINNEST),
        centre.x() - scale * (left + right) / 2.0,
        centre.y() + scale * (bottom + top) / 2.0,
    )


class _Pen(NamedTuple):
    """The scale, and pixels of a line's width."""

    scale: Scale
    line: float


def frame_for(pictures: Iterable[Picture], build: FigureBuild = FigureBuild.SLENDER) -> Frame:
    """The frame in which both ends of every picture fit. Raises ValueError without pictures."""
    ends = (extent_of(picture, build) for picture in dict.fromkeys(pictures))
    return Frame(joined(ends))


@lru_cache(maxsize=256)
def extent_of(picture: Picture, build: FigureBuild) -> Bounds:
    """What both ends of a picture cover, worked out once."""
    near = extent(picture, build=build)
    if picture.counter_pose is None:
        return near
    return near.joined(extent(picture, swing=1.0, build=build))


def paint_drawing(
    painter: QPainter,
    drawing: Drawing,
    palette: FigurePalette,
    target: QRectF,
    frame: Frame | None = None,
) -> None:
    """Paint the drawing as large as its frame fits into `target`, centred."""
    paint_shapes(painter, drawing, drawing.shapes, palette, target, frame)
    paint_labels(painter, drawing, palette, target, frame)


def paint_shapes(
    painter: QPainter,
    drawing: Drawing,
    shapes: Sequence[Shape],
    palette: FigurePalette,
    target: QRectF,
    frame: Frame | None = None,
) -> None:
    """Paint some of the drawing's shapes, where they lie in the whole."""
    with _placed(painter, drawing, target, frame) as pen:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for shape in shapes:
            fill = _fill(palette[shape.ink], shape.opacity)
            plane = shape.plane and _on_plane(shape.plane, pen.scale.side)
            for outlines in _groups(shape):
                path.clear()
                grow = shape.swell * pen.scale.pixels + shape.lines * pen.line
                add_outlines(path, outlines, grow, pen.scale)
                painter.fillPath(plane.map(path) if plane else path, fill)


def paint_labels(
    painter: QPainter,
    drawing: Drawing,
    palette: FigurePalette,
    target: QRectF,
    frame: Frame | None = None,
) -> None:
    """Paint the drawing's labels."""
    with _placed(painter, drawing, target, frame) as pen:
        for label in drawing.labels:
            _paint_label(painter, label, palette, pen)


def picture_image(
    picture: Picture,
    width: int,
    height: int,
    palette: FigurePalette,
    device_pixel_ratio: float = 1.0,
) -> QImage:
    """The picture on a transparent ground; sizes in device-independent pixels.

    A small one leaves out limits.
    """
    image = QImage(
        round(width * device_pixel_ratio),
        round(height * device_pixel_ratio),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(device_pixel_ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    margin = 0.05 * min(width, height)
    target = QRectF(0, 0, width, height).adjusted(margin, margin, -margin, -margin)
    drawing = compose(picture)
    if min(width, height) < _READABLE:
        drawing = drawing.without(Ink.ACCENT)
    paint_drawing(painter, drawing, palette, target)
    painter.end()
    return image


@contextmanager
def _placed(
    painter: QPainter, drawing: Drawing, target: QRectF, frame: Frame | None
) -> Iterator[_Pen]:
    """The painter with its origin where the drawing's lies in the target."""
    place = placement(drawing, target, frame)
    side = -1.0 if drawing.flipped else 1.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.left, place.top)
    yield _Pen(Scale(place.scale, side, _pixels_of(painter)), place.line)
    painter.restore()


def _pixels_of(painter: QPainter) -> float:
    """Device pixels per pixel; a file of vectors may be looked at closely."""
    raster = painter.paintEngine().type() is QPaintEngine.Type.Raster
    return painter.device().devicePixelRatio() if raster else _CLOSE


@lru_cache(maxsize=256)
def _fill(name: str, opacity: float) -> QBrush:
    colour = QColor(name)
    colour.setAlphaF(opacity)
    return QBrush(colour)


def _groups(shape: Shape) -> Sequence[tuple[Outline, ...]]:
    """What is filled together.

    Opaque outlines come one by one: Qt fills many that overlap much slower as one path.
    """
    return (shape.outlines,) if shape.opacity < 1.0 else [(one,) for one in shape.outlines]


def _on_plane(plane: Affine, side: float) -> QTransform:
    return QTransform(plane.xx, -side * plane.yx, -side * plane.xy, plane.yy, 0.0, 0.0)


def _paint_label(painter: QPainter, label: Label, palette: FigurePalette, pen: _Pen) -> None:
    """A label on a soft plate, so that it is read on any ground."""
    text, plate = _lettering(label.text)
    pixels, side, _ = pen.scale
    zoom, x, y = pixels * label.height, pixels * label.x * side, -pixels * label.y
    place = QTransform(zoom, 0.0, 0.0, zoom, x, y)
    painter.fillPath(place.map(plate), _fill(palette[Ink.PAPER], 0.92 * label.opacity))
    painter.fillPath(place.map(text), _fill(palette[Ink.ACCENT], label.opacity))


@lru_cache(maxsize=32)
def _lettering(text: str) -> tuple[QPainterPath, QPainterPath]:
    """A text and its plate as outlines around the origin, in units of the cap height."""
    font = QFont()
    font.setPixelSize(_LETTER_PIXELS)
    font.setWeight(QFont.Weight.DemiBold)
    height = QFontMetricsF(font).capHeight()
    letters = QPainterPath()
    letters.addText(0.0, 0.0, font, text)
    box = letters.boundingRect()
    letters.translate(-box.center())
    padding = 0.45 * height
    plate = QPainterPath()
    around = QRectF(0.0, 0.0, box.width() + 2.4 * padding, box.height() + 2.0 * padding)
    around.moveCenter(QPointF(0.0, 0.0))
    plate.addRoundedRect(around, around.height() / 2.0, around.height() / 2.0)
    smaller = QTransform.fromScale(1.0 / height, 1.0 / height)
    return smaller.map(letters), smaller.map(plate)
