# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Small pictures of steps: read from the disk or drawn, one by one, while nothing else is to do."""

from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import (
    QBuffer,
    QElapsedTimer,
    QIODevice,
    QObject,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QImage,
    QImageWriter,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import Picture
from recovery_gui.figure.palette import palette_named
from recovery_gui.figure.scene import compose
from recovery_gui.ui.figure_painter import paint_drawing
from recovery_gui.ui.theme import Theme

CORNER = 8
MOST_KEPT = 256
_TURN_MS = 8  # After so long no further picture is begun before the events had their turn.
_MARGIN = 0.05


def drawing_files() -> list[Path]:
    """The source files that decide how a thumbnail looks."""
    here = Path(__file__)
    figure = sorted((here.parents[1] / "figure").glob("*.py"))
    return [*figure, *sorted(here.parent.glob("figure_pa*.py")), here, here.with_name("theme.py")]


class PictureCache(Protocol):
    """Keeps pictures by a text that says what they show."""

    def read(self, shows: str) -> bytes | None:
        """The picture, if it is kept; its bytes may be damaged."""

    def write(self, shows: str, png: bytes) -> None:
        """Keep the picture."""


class _Wanted(NamedTuple):
    picture: Picture
    build: FigureBuild
    width: int
    height: int
    ratio: float
    theme: str


class Thumbnails(QObject):
    """Pictures on a small stage; `drawn` tells that some that were missing are there."""

    drawn = Signal()

    def __init__(self, theme: Theme, cache: PictureCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cache = cache
        self._build = FigureBuild.SLENDER
        self._kept: dict[_Wanted, QPixmap] = {}
        self._wanted: dict[_Wanted, None] = {}
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._work)

    @property
    def busy(self) -> bool:
        """Whether pictures are still to come."""
        return bool(self._wanted)

    def set_look(self, theme: Theme, build: FigureBuild) -> None:
        """Draw in these colours and this build from now on."""
        self._theme, self._build = theme, build
        self._wanted.clear()

    def pixmap(
        self, picture: Picture, size: QSize, ratio: float, build: FigureBuild | None = None
    ) -> QPixmap:
        """The picture, `size` in device-independent pixels; the bare stage until it is drawn.

        `build` is the one of the look unless one is given.
        """
        wanted = _Wanted(
            picture, build or self._build, size.width(), size.height(), ratio, self._theme.name
        )
        if wanted in self._kept:
            return self._kept[wanted]
        self._wanted[wanted] = None
        self._idle.start()
        return QPixmap.fromImage(self._stage(wanted))

    def _work(self) -> None:
        """Bring some of the wanted pictures, and leave the rest to the next turn."""
        clock = QElapsedTimer()
        clock.start()
        while self._wanted and clock.elapsed() < _TURN_MS:
            wanted = next(iter(self._wanted))
            del self._wanted[wanted]
            self._keep(wanted, QPixmap.fromImage(self._picture(wanted)))
        if self._wanted:
            self._idle.start()
        self.drawn.emit()

    def _keep(self, wanted: _Wanted, pixmap: QPixmap) -> None:
        if len(self._kept) >= MOST_KEPT:
            del self._kept[next(iter(self._kept))]
        self._kept[wanted] = pixmap

    def _picture(self, wanted: _Wanted) -> QImage:
        shows = repr(wanted)
        image = QImage.fromData(self._cache.read(shows) or b"")
        if image.size() == _pixels(wanted):
            image.setDevicePixelRatio(wanted.ratio)
            return image
        image = self._draw(wanted)
        self._cache.write(shows, _png(image))
        return image

    def _stage(self, wanted: _Wanted) -> QImage:
        image = QImage(_pixels(wanted), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(wanted.ratio)
        image.fill(Qt.GlobalColor.transparent)
        shade = QLinearGradient(0, 0, 0, wanted.height)
        shade.setColorAt(0, self._theme.color("stage_top"))
        shade.setColorAt(1, self._theme.color("stage_bottom"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("edge"), 1.0))
        painter.setBrush(shade)
        painter.drawPath(_outline(wanted))
        painter.end()
        return image

    def _draw(self, wanted: _Wanted) -> QImage:
        image = self._stage(wanted)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(_outline(wanted))
        margin = _MARGIN * min(wanted.width, wanted.height)
        whole = QRectF(0, 0, wanted.width, wanted.height)
        target = whole.adjusted(margin, margin, -margin, -margin)
        drawing = compose(wanted.picture, build=wanted.build)
        paint_drawing(painter, drawing, palette_named(wanted.theme), target)
        painter.end()
        return image


def _pixels(wanted: _Wanted) -> QSize:
    return QSize(wanted.width, wanted.height) * wanted.ratio


def _outline(wanted: _Wanted) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(0.5, 0.5, wanted.width - 1, wanted.height - 1), CORNER, CORNER)
    return path


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())
