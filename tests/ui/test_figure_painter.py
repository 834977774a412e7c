# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The figure as pixels: framed, mirrored, sharp, the same wherever it is painted."""

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.picture import Picture
from recovery_gui.figure.drawing import Arc, Drawing, Shape
from recovery_gui.figure.palette import DARK, LIGHT, FigurePalette, Ink
from recovery_gui.figure.scene import compose
from recovery_gui.ui.figure_painter import Frame, frame_for, paint_drawing, picture_image

WIDTH, HEIGHT = 434, 220
pytestmark = pytest.mark.usefixtures("qapp")  # Letters need an application.


@pytest.fixture
def pictures(press: Exercise) -> tuple[Picture, ...]:
    return tuple(step.picture for step in press.steps)


def painted(drawing: Drawing, palette: FigurePalette = LIGHT, frame: Frame | None = None) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_drawing(painter, drawing, palette, QRectF(0, 0, WIDTH, HEIGHT), frame)
    painter.end()
    return image


def covered(image: QImage) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what is not transparent."""
    places = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y).alpha() > 127
    ]
    across, down = [x for x, _ in places], [y for _, y in places]
    return min(across), min(down), max(across), max(down)


def difference(one: QImage, other: QImage) -> float:
    """The mean difference of all channels of all pixels, of 255."""
    first, second = bytes(one.constBits()), bytes(other.constBits())
    return sum(abs(a - b) for a, b in zip(first, second, strict=True)) / len(first)


def test_a_picture_fits_its_target(pictures: tuple[Picture, ...]) -> None:
    left, top, right, bottom = covered(painted(compose(pictures[5])))
    assert left >= 0
    assert top <= 3
    assert bottom >= HEIGHT - 4
    assert right < WIDTH
    assert abs((left + right) - (WIDTH - 1)) <= 2


def test_one_frame_holds_every_step_and_both_ends_of_a_repetition(
    pictures: tuple[Picture, ...],
) -> None:
    left, bottom, right, top = frame_for(pictures).bounds
    for picture in pictures:
        for swing in (0.0, 1.0):
            bounds = compose(picture, swing=swing).bounds
            assert left <= bounds.left
            assert bottom <= bounds.bottom
            assert right >= bounds.right
            assert top >= bounds.top


def test_a_frame_of_nothing_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="unpack"):
        frame_for(())


def test_in_one_frame_the_mat_does_not_jump(pictures: tuple[Picture, ...]) -> None:
    frame = frame_for(pictures)
    lying, raised = (painted(compose(pictures[index]), frame=frame) for index in (1, 5))
    corner = lying.copy(WIDTH - 110, HEIGHT - 50, 110, 50)
    assert len({corner.pixel(x, 25) for x in range(110)}) > 3
    assert corner == raised.copy(WIDTH - 110, HEIGHT - 50, 110, 50)


def test_the_other_side_is_the_mirror_image(pictures: tuple[Picture, ...]) -> None:
    for index in (0, 3):
        right = painted(compose(pictures[index]))
        left = painted(compose(pictures[index].mirrored()))
        mirrored = left.flipped(Qt.Orientation.Horizontal)
        text = QRectF(WIDTH * 0.45, HEIGHT * 0.45, 70, 40).toRect()
        for image in (right, mirrored):
            painter = QPainter(image)
            painter.fillRect(text, Qt.GlobalColor.white)
            painter.end()
        assert difference(right, mirrored) < 0.5


def test_a_shape_on_the_floor_is_mirrored_with_it(pictures: tuple[Picture, ...]) -> None:
    drawing = compose(pictures[1])
    shadow = Drawing(tuple(shape for shape in drawing.shapes if shape.ink is Ink.SHADOW))
    one, other = painted(shadow), painted(shadow.reflected())
    assert difference(one, other.flipped(Qt.Orientation.Horizontal)) < 0.5
    assert difference(one, other) > 0.1


def test_night_is_painted_in_its_own_colours(pictures: tuple[Picture, ...]) -> None:
    assert difference(painted(compose(pictures[1]), DARK), painted(compose(pictures[1]))) > 1.0


def test_lines_keep_a_width_that_is_seen_however_small() -> None:
    dot = Shape(((Arc(0.5, 0.5, 0.0, 1.0, 0.0, 6.2832),),), Ink.LINE, lines=1.0)
    frame = Shape(
        ((Arc(0.0, 0.0, 0.0, 1.0, 0.0, 0.0), Arc(100.0, 100.0, 0.0, 1.0, 0.0, 0.0)),), Ink.MAT
    )
    image = painted(Drawing((frame, dot)))
    assert image.pixelColor(WIDTH // 2 - 109, HEIGHT - 2).alpha() > 0


def test_what_shrinks_to_nothing_is_left_out() -> None:
    whole = Shape(((Arc(0.0, 0.0, 1.0, 1.0, 0.0, 6.2832),),), Ink.SKIN)
    gone = Shape(((Arc(0.0, 0.0, 0.1, 1.0, 0.0, 6.2832),),), Ink.LINE, swell=-0.2)
    assert painted(Drawing((whole, gone))) == painted(Drawing((whole,)))


def test_a_thumbnail_is_clear_where_nothing_is_and_sharp_on_fine_screens(
    pictures: tuple[Picture, ...],
) -> None:
    image = picture_image(pictures[5], 84, 56, LIGHT, 2.0)
    assert (image.width(), image.height(), image.devicePixelRatio()) == (168, 112, 2.0)
    assert image.pixelColor(QPoint(0, 0)).alpha() == 0
    left, top, right, bottom = covered(image)
    assert top > 0
    assert bottom < 111
    assert right - left > 84


def test_the_shirt_is_seen_in_its_colour(pictures: tuple[Picture, ...]) -> None:
    image = picture_image(pictures[1], 868, 440, LIGHT)
    shirt = QColor(LIGHT[Ink.SHIRT])
    found = sum(image.pixelColor(x, y) == shirt for y in range(0, 440, 4) for x in range(0, 868, 4))
    assert found > 200


@pytest.mark.parametrize(("size", "shown"), [(84, False), (400, True)])
def test_a_limit_is_left_out_where_it_cannot_be_read(
    pictures: tuple[Picture, ...], size: int, shown: bool
) -> None:
    """In a palette in which nothing else is green."""
    palette = FigurePalette({**LIGHT.colours, Ink.ACCENT: "#00ff00"})
    image = picture_image(pictures[5], size, size, palette)
    points = [(x, y) for x in range(size) for y in range(size)]
    green = [one for one in points if image.pixelColor(*one) == QColor("#00ff00")]
    assert bool(green) is shown
