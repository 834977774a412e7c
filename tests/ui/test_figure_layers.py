# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Layers show exactly what painting everything anew would show."""

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from recovery_gui.core.exercise import Exercise
from recovery_gui.figure.drawing import Drawing, Shape
from recovery_gui.figure.hull import polygon
from recovery_gui.figure.palette import DARK, LIGHT, Ink
from recovery_gui.figure.scene import compose
from recovery_gui.ui.figure_layers import FigureLayers, Place
from recovery_gui.ui.figure_painter import Frame, frame_for, paint_drawing

SIZE = QSize(434, 220)
TARGET = QRectF(0, 0, 434, 220)


@pytest.fixture
def frame(press: Exercise, qtbot: QtBot) -> Frame:  # noqa: ARG001 - pixmaps need an application
    return frame_for([step.picture for step in press.steps])


@pytest.fixture
def frames(press: Exercise) -> list[Drawing]:
    """A step that breathes, the next one, then a glide to the one after."""
    pictures = [step.picture for step in press.steps]
    breaths = [compose(pictures[5], breath=k / 4) for k in range(5)]
    swings = [compose(pictures[4], swing=k / 4) for k in range(5)]
    glide = [compose(pictures[3], previous=pictures[2], blend=k / 4) for k in range(5)]
    return [*breaths, breaths[-1], *swings, *glide, compose(pictures[5].mirrored()), *breaths[:2]]


def blank() -> QImage:
    image = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    return image


def layered(layers: FigureLayers, drawing: Drawing, place: Place) -> QImage:
    image = blank()
    painter = QPainter(image)
    layers.paint(painter, drawing, place)
    painter.end()
    return image


def whole(drawing: Drawing, place: Place) -> QImage:
    image = blank()
    painter = QPainter(image)
    paint_drawing(painter, drawing, place.palette, place.target, place.frame)
    painter.end()
    return image


def most_different(one: QImage, other: QImage) -> int:
    first, second = bytes(one.constBits()), bytes(other.constBits())
    return max(abs(a - b) for a, b in zip(first, second, strict=True))


def test_every_frame_looks_as_if_painted_anew(frames: list[Drawing], frame: Frame) -> None:
    layers = FigureLayers()
    for drawing in frames:
        place = Place(SIZE, 1.0, TARGET, frame, LIGHT, drawing.flipped)
        assert most_different(layered(layers, drawing, place), whole(drawing, place)) <= 6


def test_another_place_is_painted_anew(frames: list[Drawing], frame: Frame) -> None:
    layers, drawing = FigureLayers(), frames[0]
    day = Place(SIZE, 1.0, TARGET, frame, LIGHT, drawing.flipped)
    for place in (
        day,
        day,
        day._replace(palette=DARK),
        day._replace(target=TARGET.adjusted(9, 9, -9, -9)),
    ):
        assert most_different(layered(layers, drawing, place), whole(drawing, place)) <= 6


def test_what_stays_is_not_painted_again(frames: list[Drawing], frame: Frame) -> None:
    """A layer painted over with red shows that the next frame took it as it was."""
    assert FigureLayers().kept == ()
    layers = FigureLayers()
    place = Place(SIZE, 1.0, TARGET, frame, LIGHT, frames[0].flipped)
    for drawing in frames[8:12]:
        layered(layers, drawing, place)
    layer = layers.kept[0]
    assert len(layer.shapes) > 4
    assert layer.rect.height() < SIZE.height()
    layer.pixmap.fill(Qt.GlobalColor.red)
    image = layered(layers, frames[12], place)
    assert image.pixelColor(layer.rect.topLeft()) == Qt.GlobalColor.red


def test_what_rests_over_what_moves_is_a_layer_of_its_own(frame: Frame) -> None:
    """A square between still ones moves, then one of those above it, too."""
    layers = FigureLayers()
    still = [square(0.05 * k) for k in range(10)]
    place = Place(SIZE, 1.0, TARGET, frame, LIGHT, flipped=False)
    drawings = [Drawing((*still[:5], square(0.3 + 0.01 * k), *still[5:])) for k in range(4)]
    drawings.append(Drawing((*still[:5], square(0.4), *still[5:9], square(0.5))))
    drawings.append(Drawing((*drawings[-1].shapes[:-1], square(0.6))))
    kept = []
    for drawing in drawings:
        assert most_different(layered(layers, drawing, place), whole(drawing, place)) <= 6
        kept.append([len(layer.shapes) for layer in layers.kept])
    assert kept == [[], [5, 5], [5, 5], [5, 5], [5], [5, 5]]


def square(x: float) -> Shape:
    return Shape((polygon([(x, 0.1), (x + 0.1, 0.1), (x + 0.1, 0.2), (x, 0.2)]),), Ink.SKIN)
