# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""One frame of the figure on its way from step to step: geometry and painting, 800 x 600."""

import time
from collections.abc import Callable, Iterator
from itertools import cycle, pairwise
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QApplication

from benchmarks.ratio import Ratio, compare
from recovery_gui.core.picture import Picture
from recovery_gui.figure.palette import Ink, palette_named
from recovery_gui.figure.scene import compose
from recovery_gui.presentation.figure_props import FigureProps
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir
from recovery_gui.ui.figure_framing import frame_of
from recovery_gui.ui.figure_painter import paint_drawing
from recovery_gui.ui.figure_view import FigureView

SIZE = (800, 600)
FRAMES = 140
FRAMES_A_GLIDE = 20
LINE = 3.0
PALETTE = palette_named("light")


class GradientPainter(QPainter):
    """Fills with gradients, and strokes where the program fills an outline grown by a line."""

    # `override` is no part of what is measured, and fillPath is none of Qt's virtual methods.
    def fillPath(self, path: QPainterPath, colour: QColor) -> None:  # type: ignore[explicit-override,override]  # noqa: N802
        if colour.rgb() == QColor(PALETTE[Ink.LINE]).rgb():
            self.strokePath(path, QPen(colour, LINE))
            return
        box = path.boundingRect()
        gradient = QLinearGradient(box.topLeft(), box.bottomLeft())
        gradient.setColorAt(0.0, colour.lighter(108))
        gradient.setColorAt(1.0, colour.darker(108))
        super().fillPath(path, gradient)


def measure() -> Ratio:
    """The program's figure view against the same draw lists in gradients and strokes."""
    application = QApplication([])
    pictures = hip_to_heel_press()
    flat, rich = glides(pictures), glides(pictures)
    frame = frame_of(pictures)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    view = FigureView()
    view.resize(*SIZE)
    view.set_frame(frame)

    def program() -> None:
        view.render_props(next(flat))
        view.render(image)

    def yardstick() -> None:
        props = next(rich)
        drawing = compose(props.picture, previous=props.previous, blend=props.blend)
        painter = GradientPainter(image)
        paint_drawing(painter, drawing, PALETTE, QRectF(image.rect()), frame)
        painter.end()

    ratio = compare("figure frame: program / gradients", timed(program), timed(yardstick), FRAMES)
    application.quit()
    return ratio


def hip_to_heel_press() -> tuple[Picture, ...]:
    """The pictures of its steps."""
    catalog = ExerciseCatalog(resources_dir() / "exercises", Path("none"))
    (press,) = (each for each in catalog.exercises() if each.id == "hip-to-heel-press")
    return tuple(step.picture for step in press.steps)


def glides(pictures: tuple[Picture, ...]) -> Iterator[FigureProps]:
    """From each step to the next one, over and over."""
    for previous, picture in cycle(pairwise(pictures)):
        for number in range(FRAMES_A_GLIDE):
            yield FigureProps(picture, previous, number / FRAMES_A_GLIDE)


def timed(act: Callable[[], None]) -> Callable[[], float]:
    """What tells how many seconds the act took."""

    def seconds() -> float:
        started = time.perf_counter()
        act()
        return time.perf_counter() - started

    return seconds
