# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Draws the program's icons from its own figure, resources/icons/*.

usage: packaging/make_icons.py [FOLDER]

The icon is the raised leg of Hip to Heel Press on a ground of clay; the symbolic one is the
same body in one flat colour, as desktops ask of it.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPainterPath
from PySide6.QtSvg import QSvgGenerator

from recovery_gui.figure.drawing import Drawing
from recovery_gui.figure.palette import LIGHT, FigurePalette, Ink
from recovery_gui.figure.scene import compose
from recovery_gui.storage.atomic_file import write_atomically
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir
from recovery_gui.ui.figure_painter import paint_drawing
from recovery_gui.ui.qt_start import start_qt

NAME = "org.recovery_gui.Recovery"
PIXELS = (16, 24, 32, 48, 64, 128, 256, 512)
WHOLE = 128  # The grid that the icon is drawn on.
GROUND, EDGE, RADIUS = "#FBF1E6", "#E2C8BA", 28.0
HORIZON = 84.0
FIGURE = QRectF(11.0, 14.0, 106.0, 92.0)
SYMBOL = "#2e3436"  # The colour that desktops replace.
MEANING = (Ink.ACCENT, Ink.GLOW, Ink.GLOW_CASE, Ink.GLOW_CORE, Ink.PRESSURE)
GROUNDS = (Ink.SHADOW, Ink.MAT, Ink.MAT_EDGE, Ink.MAT_SEAM)

Paint = Callable[[QPainter], None]


def main(folder: Path) -> None:
    """Write all of them."""
    start_qt([])
    leg_up = _leg_up()
    body = _without(leg_up, (*MEANING, *GROUNDS))
    write_atomically(folder / f"{NAME}.svg", _svg(WHOLE, lambda painter: _icon(painter, body)))
    for pixels in PIXELS:
        name = f"{NAME}-{pixels}.png"
        write_atomically(folder / name, _png(pixels, lambda painter: _icon(painter, body)))
    flat = body.without(Ink.LINE)
    symbol = _svg(16, lambda painter: _symbol(painter, flat))
    write_atomically(folder / f"{NAME}-symbolic.svg", symbol)


def _leg_up() -> Drawing:
    catalog = ExerciseCatalog(resources_dir() / "exercises", Path("none"))
    press = next(one for one in catalog.exercises() if one.id == "hip-to-heel-press")
    return compose(press.steps[5].picture)


def _without(drawing: Drawing, inks: tuple[Ink, ...]) -> Drawing:
    for ink in inks:
        drawing = drawing.without(ink)
    return drawing


def _icon(painter: QPainter, drawing: Drawing) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(_rounded(4.0, RADIUS), QColor(EDGE))
    sheet = _rounded(6.0, RADIUS - 2.0)
    painter.fillPath(sheet, QColor(GROUND))
    mat = QPainterPath()
    mat.addRect(QRectF(0.0, HORIZON, WHOLE, WHOLE))
    painter.fillPath(sheet.intersected(mat), QColor(LIGHT[Ink.MAT]))
    paint_drawing(painter, drawing, LIGHT, FIGURE)


def _rounded(margin: float, radius: float) -> QPainterPath:
    path, size = QPainterPath(), WHOLE - 2.0 * margin
    path.addRoundedRect(QRectF(margin, margin, size, size), radius, radius)
    return path


def _symbol(painter: QPainter, drawing: Drawing) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    palette = FigurePalette(dict.fromkeys(Ink, SYMBOL))
    paint_drawing(painter, drawing, palette, QRectF(1.0, 1.0, WHOLE - 2.0, WHOLE - 2.0))


def _svg(size: int, paint: Paint) -> bytes:
    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setTitle("Recovery")
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(size, size))
    generator.setViewBox(QRectF(0.0, 0.0, WHOLE, WHOLE))
    painter = QPainter(generator)
    paint(painter)
    painter.end()
    return bytes(buffer.data().data())


def _png(pixels: int, paint: Paint) -> bytes:
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(pixels / WHOLE, pixels / WHOLE)
    paint(painter)
    painter.end()
    buffer = _buffer()
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else resources_dir() / "icons")
