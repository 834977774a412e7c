# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Contact sheets of the whole library: every step, from both sides, in every theme."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.picture import Picture
from recovery_gui.core.side import Side
from recovery_gui.figure.palette import FigurePalette, Ink, palette_named
from recovery_gui.figure.scene import compose
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir
from recovery_gui.ui.figure_painter import paint_drawing
from recovery_gui.ui.fonts import load_fonts
from recovery_gui.ui.qt_start import start_qt
from recovery_gui.ui.row_words import font_of

THEMES = ("light", "dark", "high-contrast")
COLUMNS, ROWS = 6, 5
CELL = QSize(320, 232)
CAPTION = 22


class Cell(NamedTuple):
    """One picture and what it is; `swing` 1 is the far end of its motion."""

    caption: str
    picture: Picture
    swing: float


def draw_library(out: Path, exercises: Sequence[Exercise] | None = None) -> int:
    """Write sheets of these exercises, or of the program's; how many pictures are on them."""
    _application = start_qt(["recovery-gui"])
    load_fonts(resources_dir() / "fonts")
    out.mkdir(parents=True, exist_ok=True)
    library = exercises if exercises is not None else program_exercises()
    drawn = 0
    for theme in THEMES:
        for side in (Side.RIGHT, Side.LEFT):
            cells = [cell for one in library for cell in cells_of(one, side)]
            for number, page in enumerate(_pages(cells), start=1):
                sheet = _sheet(page, palette_named(theme))
                if not sheet.save(str(out / f"{theme}-{side.value}-{number:02d}.png")):
                    raise OSError(f"{out} cannot be written")
            drawn += len(cells)
    return drawn


def program_exercises() -> tuple[Exercise, ...]:
    """The library as it ships."""
    return ExerciseCatalog(resources_dir() / "exercises", Path("none")).exercises()


def cells_of(exercise: Exercise, side: Side) -> Iterator[Cell]:
    """Each step and the finish, and both ends of what moves; unsided ones from the right only."""
    if not exercise.sided and side is Side.LEFT:
        return
    seen = Side.NONE if not exercise.sided else side
    for number, picture in enumerate(exercise.pictures, start=1):
        ends = (0.0, 1.0) if picture.counter_pose else (0.0,)
        for swing in ends:
            mark = " (far end)" if swing else ""
            yield Cell(f"{exercise.id} {number}{mark}", picture.seen_from(seen), swing)


def _pages(cells: Sequence[Cell]) -> Iterator[Sequence[Cell]]:
    whole = COLUMNS * ROWS
    for first in range(0, len(cells), whole):
        yield cells[first : first + whole]


def _sheet(cells: Sequence[Cell], palette: FigurePalette) -> QImage:
    size = QSize(COLUMNS * CELL.width(), ROWS * CELL.height())
    sheet = QImage(size, QImage.Format.Format_RGB32)
    sheet.fill(QColor(palette[Ink.PAPER]))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, cell in enumerate(cells):
        row, column = divmod(number, COLUMNS)
        left, top = column * CELL.width(), row * CELL.height()
        _paint_caption(painter, QRectF(left + 8, top, CELL.width() - 16, CAPTION), cell, palette)
        room = QRectF(left, top + CAPTION, CELL.width(), CELL.height() - CAPTION)
        drawing = compose(cell.picture, swing=cell.swing)
        paint_drawing(painter, drawing, palette, room.adjusted(8, 8, -8, -8))
    painter.end()
    return sheet


def _paint_caption(painter: QPainter, line: QRectF, cell: Cell, palette: FigurePalette) -> None:
    """What is too long is cut in its middle: the number of the step stands at the end."""
    painter.setFont(font_of(13))
    painter.setPen(QColor(palette[Ink.TEXT]))
    cut = Qt.TextElideMode.ElideMiddle
    words = painter.fontMetrics().elidedText(cell.caption, cut, int(line.width()))
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
