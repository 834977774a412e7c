# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Paints the draw list of the figure with QPainter: flat fills only."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from math import degrees

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QTransform

from recovery_gui.core.picture import Picture
from recovery_gui.figure.drawing import Bounds, Drawing, Label, Outline, Shape
from recovery_gui.figure.palette import FigurePalette, Ink
from recovery_gui.figure.scene import compose

_LINE = 0.0040  # Of body height.
_THINNEST = 0.7  # Pixels.


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of the view that is shown, unit H: the same for all pictures of an exercise."""

    bounds: Bounds


def frame_for(pictures: Sequence[Picture]) -> Frame:
    """The frame in which every one of the pictures fits. Raises TypeError without pictures."""
    return Frame(reduce(Bounds.joined, (compose(picture).bounds for picture in pictures)))


def paint_drawing(
    painter: QPainter,
    drawing: Drawing,
    palette: FigurePalette,
    target: QRectF,
    frame: Frame | None = None,
) -> None:
    """Paint the drawing as large as its frame fits into `target`, centred."""
    bounds = frame.bounds if frame else drawing.bounds
    scale = min(
        target.width() / (bounds.right - bounds.left),
        target.height() / (bounds.top - bounds.bottom),
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(target.center())
    painter.scale(scale, scale)
    painter.translate(-(bounds.left + bounds.right) / 2.0, (bounds.top + bounds.bottom) / 2.0)
    line = max(_LINE, _THINNEST / scale)
    for shape in drawing.shapes:
        painter.fillPath(_path(shape, line), _colour(palette, shape.ink, shape.opacity))
    for label in drawing.labels:
        _paint_label(painter, label, palette)
    painter.restore()


def picture_image(
    picture: Picture,
    width: int,
    height: int,
    palette: FigurePalette,
    device_pixel_ratio: float = 1.0,
) -> QImage:
    """The picture on a transparent ground; sizes in device-independent pixels."""
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
    paint_drawing(painter, compose(picture), palette, target)
    painter.end()
    return image


def _colour(palette: FigurePalette, ink: Ink, opacity: float) -> QColor:
    colour = QColor(palette[ink])
    colour.setAlphaF(opacity)
    return colour


def _path(shape: Shape, line: float) -> QPainterPath:
    """The shape's outlines; y is turned over, because Qt counts it downwards."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    grow = shape.swell + shape.lines * line
    for outline in shape.outlines:
        _add(path, outline, grow)
    if shape.plane is None:
        return path
    xx, xy, yx, yy = shape.plane
    return QTransform(xx, -yx, -xy, yy, 0.0, 0.0).map(path)


def _add(path: QPainterPath, outline: Outline, grow: float) -> None:
    begun = False
    for x, y, radius, start, sweep in outline:
        size = radius + grow
        if radius == 0.0 and grow == 0.0:
            point = QPointF(x, -y)
            path.lineTo(point) if begun else path.moveTo(point)
        elif size > 0.0:
            box = QRectF(x - size, -y - size, 2.0 * size, 2.0 * size)
            if not begun:
                path.arcMoveTo(box, degrees(start))
            path.arcTo(box, degrees(start), degrees(sweep))
        else:
            continue
        begun = True
    path.closeSubpath()


def _paint_label(painter: QPainter, label: Label, palette: FigurePalette) -> None:
    """A label on a soft plate, so that it is read on any ground."""
    font = QFont()
    font.setPixelSize(100)
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    painter.save()
    painter.setOpacity(label.opacity)
    painter.translate(label.x, -label.y)
    scale = label.height / metrics.capHeight()
    painter.scale(scale, scale)
    box = metrics.tightBoundingRect(label.text)
    plate = QRectF(0, 0, box.width() + 70, box.height() + 60)
    plate.moveCenter(QPointF(0, 0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_colour(palette, Ink.PAPER, 0.92))
    painter.drawRoundedRect(plate, plate.height() / 2, plate.height() / 2)
    painter.setPen(_colour(palette, Ink.ACCENT, 1.0))
    painter.setFont(font)
    painter.drawText(QPointF(-box.center().x(), -box.center().y()), label.text)
    painter.restore()
