# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Small pictures of steps, drawn once each and kept by what they show."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPixmap

from recovery_gui.core.picture import Picture
from recovery_gui.figure.palette import palette_named
from recovery_gui.ui.figure_painter import picture_image
from recovery_gui.ui.theme import Theme

CORNER = 8


class Thumbnails:
    """A cache of thumbnails; the key is the picture itself, its size and the theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kept: dict[tuple[Picture, int, int, float, str], QPixmap] = {}

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours from now on."""
        self._theme = theme

    def pixmap(self, picture: Picture, size: QSize, ratio: float) -> QPixmap:
        """The picture on a small stage, `size` in device-independent pixels."""
        key = (picture, size.width(), size.height(), ratio, self._theme.name)
        if key not in self._kept:
            self._kept[key] = self._draw(picture, size, ratio)
        return self._kept[key]

    def _draw(self, picture: Picture, size: QSize, ratio: float) -> QPixmap:
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(0, 0, size.width(), size.height()), CORNER, CORNER)
        shade = QLinearGradient(0, 0, 0, size.height())
        shade.setColorAt(0, self._theme.color("stage_top"))
        shade.setColorAt(1, self._theme.color("stage_bottom"))
        painter.fillPath(ground, shade)
        painter.setClipPath(ground)
        palette = palette_named(self._theme.name)
        painter.drawImage(0, 0, picture_image(picture, size.width(), size.height(), palette, ratio))
        painter.end()
        return pixmap
