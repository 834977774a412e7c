# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The standing body in a given size: painted once, with the paths of its regions."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.place import Place
from recovery_gui.figure.body_map import Region, region_at, regions
from recovery_gui.figure.clay import clay_named
from recovery_gui.figure.drawing import Bounds
from recovery_gui.figure.mannequin import Facing, mannequin
from recovery_gui.ui.figure_painter import Frame, Placement, paint_drawing, placement
from recovery_gui.ui.theme import Theme

FRAME = Frame(Bounds(-0.275, -0.545, 0.275, 0.512))  # Front and back of either build fit.
ASPECT = 0.55 / 1.057
LARGE = 240  # Pixels per unit H from which the regions have lines of their own.


class BodyPicture:
    """One view of the body. Everything is in pixels, y downwards."""

    def __init__(
        self, facing: Facing, build: FigureBuild, theme: Theme, size: QSize, ratio: float
    ) -> None:
        self._look = (build, theme.name, size, ratio)
        self._drawing = mannequin(facing, build).drawing
        self._target = QRectF(0.0, 0.0, size.width(), size.height())
        self._place: Placement = placement(self._drawing, self._target, FRAME)
        self.regions: tuple[Region, ...] = regions(facing, build)
        self.paths: Mapping[Place, QPainterPath] = {
            region.place: self._path(region) for region in self.regions
        }
        self.pixmap = self._painted(theme, size, ratio)

    def fits(self, build: FigureBuild, theme: Theme, size: QSize, ratio: float) -> bool:
        """Whether it looks as this asks for."""
        return self._look == (build, theme.name, size, ratio)

    @property
    def scale(self) -> float:
        """Pixels per body height."""
        return self._place.scale

    @property
    def is_large(self) -> bool:
        """Whether there is room for lines around every region."""
        return self.scale >= LARGE

    def at(self, point: QPointF) -> Region | None:
        """The region under a point of the widget."""
        x = (point.x() - self._place.left) / self.scale
        y = (self._place.top - point.y()) / self.scale
        return region_at(self.regions, (x, y))

    def point(self, x: float, y: float) -> QPointF:
        """A point of the view in the widget."""
        return QPointF(self._place.left + self.scale * x, self._place.top - self.scale * y)

    def _path(self, region: Region) -> QPainterPath:
        path = QPainterPath()
        path.addPolygon(QPolygonF([self.point(x, y) for x, y in region.polygon]))
        path.closeSubpath()
        return path

    def _painted(self, theme: Theme, size: QSize, ratio: float) -> QPixmap:
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_drawing(painter, self._drawing, clay_named(theme.name), self._target, FRAME)
        self._paint_regions(painter, theme)
        painter.end()
        return pixmap

    def _paint_regions(self, painter: QPainter, theme: Theme) -> None:
        """Where one may point: a breath of colour, and a thin line where there is room."""
        fill = theme.color("accent")
        fill.setAlphaF(0.10)
        painter.setPen(QPen(theme.color("mute"), 1.0) if self.is_large else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        for path in self.paths.values():
            painter.drawPath(path)
