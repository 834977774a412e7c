# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Pictures in files: one step or a sheet of all as PNG, SVG or PDF, a card as PDF or PNG."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial, reduce
from math import ceil
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QImageWriter,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator

from recovery_gui.core.fault import Fault
from recovery_gui.figure.drawing import Bounds, Drawing
from recovery_gui.figure.palette import FigurePalette, Ink
from recovery_gui.ui.card_box import DOTS_PER_INCH
from recovery_gui.ui.card_paper import dots_of
from recovery_gui.ui.figure_painter import Frame, paint_drawing
from recovery_gui.ui.practice_card import PracticeCard

_COLUMNS = 3
_MARGIN = 0.05
_CAPTION = 0.042
_DOTS_PER_INCH = 96
_CARD_PIXELS = 150  # To the inch, as PNG.

Paint = Callable[[QPainter], None]


def write_picture(path: Path, drawing: Drawing, palette: FigurePalette, size: QSize) -> None:
    """Write one drawing. Raises Fault for an unknown suffix or a refusing disk."""
    whole = QRectF(0, 0, size.width(), size.height())
    _write(path, size, lambda painter: _paint_card(painter, whole, drawing, palette, None))


def write_contact_sheet(
    path: Path, items: Sequence[tuple[str, Drawing]], palette: FigurePalette, size: QSize
) -> None:
    """Write all (caption, drawing) in a grid, each at the same scale. Raises Fault."""
    frame = Frame(reduce(Bounds.joined, (drawing.bounds for _, drawing in items)))
    columns = min(_COLUMNS, len(items))
    width, height = size.width() / columns, size.height() / ceil(len(items) / columns)

    def paint(painter: QPainter) -> None:
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(palette[Ink.PAPER]))
        for index, (caption, drawing) in enumerate(items):
            row, column = divmod(index, columns)
            cell = QRectF(column * width, row * height, width, height)
            _paint_cell(painter, cell, caption, drawing, palette, frame)

    _write(path, size, paint)


def write_card(path: Path, card: PracticeCard, paper: QPageSize) -> None:
    """Write a card: a PDF of its pages, or a PNG of them side by side. Raises Fault."""
    page = dots_of(paper)

    def pdf(buffer: QBuffer) -> None:
        writer = _pdf_writer(buffer, paper, DOTS_PER_INCH)
        painter = QPainter(writer)
        for number in range(card.page_count):
            if number:
                writer.newPage()
            card.paint_page(painter, number, ground=True)
        painter.end()

    def png(buffer: QBuffer) -> None:
        scale = _CARD_PIXELS / DOTS_PER_INCH
        width = page.width() * card.page_count
        image = QImage((QSizeF(width, page.height()) * scale).toSize(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.scale(scale, scale)
        for number in range(card.page_count):
            card.paint_page(painter, number, ground=True)
            painter.translate(page.width(), 0.0)
        painter.end()
        QImageWriter(buffer, b"png").write(image)

    _write_file(path, {".pdf": pdf, ".png": png})


def _write(path: Path, size: QSize, paint: Paint) -> None:
    formats = {".png": _png, ".svg": _svg, ".pdf": _pdf}
    _write_file(
        path,
        {suffix: partial(draw, size=size, paint=paint) for suffix, draw in formats.items()},
    )


def _write_file(path: Path, formats: Mapping[str, Callable[[QBuffer], None]]) -> None:
    drawn = formats.get(path.suffix.lower())
    if drawn is None:
        raise Fault(
            f"A picture cannot be written as {path.name}.",
            f"Use a name that ends in {', '.join(formats)}.",
        )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn(buffer)
    try:
        path.write_bytes(buffer.data().data())
    except OSError as error:
        raise Fault(
            f"The picture could not be written to {path}: {error.strerror}.",
            "Choose another place.",
        ) from error


def _png(buffer: QBuffer, size: QSize, paint: Paint) -> None:
    image = QImage(size, QImage.Format.Format_RGB32)
    _paint_on(image, paint)
    writer = QImageWriter(buffer, b"png")
    writer.write(image)


def _svg(buffer: QBuffer, size: QSize, paint: Paint) -> None:
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    _paint_on(generator, paint)


def _pdf(buffer: QBuffer, size: QSize, paint: Paint) -> None:
    inches = QSizeF(size.width() / _DOTS_PER_INCH, size.height() / _DOTS_PER_INCH)
    _paint_on(_pdf_writer(buffer, QPageSize(inches, QPageSize.Unit.Inch), _DOTS_PER_INCH), paint)


def _pdf_writer(buffer: QBuffer, page: QPageSize, dots_per_inch: int) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(dots_per_inch)
    writer.setPageSize(page)
    writer.setPageMargins(QMarginsF())
    return writer


def _paint_on(device: QPaintDevice, paint: Paint) -> None:
    painter = QPainter(device)
    paint(painter)
    painter.end()


def _paint_card(
    painter: QPainter,
    card: QRectF,
    drawing: Drawing,
    palette: FigurePalette,
    frame: Frame | None,
) -> None:
    painter.fillRect(card, QColor(palette[Ink.PAPER]))
    margin = _MARGIN * min(card.width(), card.height())
    inner = card.adjusted(margin, margin, -margin, -margin)
    paint_drawing(painter, drawing, palette, inner, frame)


def _paint_cell(
    painter: QPainter,
    cell: QRectF,
    caption: str,
    drawing: Drawing,
    palette: FigurePalette,
    frame: Frame,
) -> None:
    font = QFont()
    font.setPixelSize(max(9, round(min(cell.height(), cell.width()) * _CAPTION)))
    painter.setFont(font)
    painter.setPen(QColor(palette[Ink.TEXT]))
    room = 2 * painter.fontMetrics().lineSpacing()  # Two lines hold what is short of a step.
    line = QRectF(cell.left(), cell.top(), cell.width(), room)
    painter.drawText(
        line.adjusted(font.pixelSize(), 0, -font.pixelSize(), 0),
        Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap,
        caption,
    )
    _paint_card(painter, cell.adjusted(0, line.height(), 0, 0), drawing, palette, frame)
