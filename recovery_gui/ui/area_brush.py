# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The colour and the pattern of a group of body areas: without colour they are told apart, too."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap, QTransform

from recovery_gui.core.area_group import AreaGroup
from recovery_gui.ui.theme import Theme

PATTERNS = {
    AreaGroup.LEGS: Qt.BrushStyle.NoBrush,
    AreaGroup.HIPS: Qt.BrushStyle.BDiagPattern,
    AreaGroup.BACK: Qt.BrushStyle.Dense6Pattern,
    AreaGroup.CALM: Qt.BrushStyle.HorPattern,
    AreaGroup.OTHER: Qt.BrushStyle.DiagCrossPattern,
}
FAINT = 96  # Of 255: the pattern is seen, and does not shout.
SWATCH = 14


def group_colour(theme: Theme, group: AreaGroup) -> QColor:
    """The colour of a group; what has no area is grey."""
    if group is AreaGroup.OTHER:
        return theme.color("mute")
    return QColor(theme.areas[list(AreaGroup).index(group)])


def paint_parts(
    painter: QPainter, parts: Sequence[QRectF], group: AreaGroup, theme: Theme, pixel: QPointF
) -> None:
    """Fill rounded stretches of bars; `pixel` is the width and height of one in their units."""
    ink = theme.color("panel")
    ink.setAlpha(FAINT)
    pattern = QBrush(ink, PATTERNS[group])
    pattern.setTransform(QTransform.fromScale(pixel.x(), pixel.y()))
    for brush in (QBrush(group_colour(theme, group)), pattern):
        paint_rounded(painter, parts, brush, pixel)


def paint_rounded(
    painter: QPainter, rects: Sequence[QRectF], brush: QBrush, pixel: QPointF
) -> None:
    """Fill rounded rectangles; too narrow for it, plain ones, which Qt fills in one go.

    One path of them all takes Qt several times as long.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    across, down = 3 * pixel.x(), 3 * pixel.y()
    narrow = [rect for rect in rects if rect.width() < 2 * across]
    painter.drawRects(narrow)
    for rect in rects if not narrow else ():
        painter.drawRoundedRect(rect, across, min(down, rect.height() / 2))


def swatch(theme: Theme, group: AreaGroup, ratio: float) -> QPixmap:
    """A small square of the group, for the legend."""
    side = theme.px(SWATCH)
    made = QPixmap(QSize(side, side) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_parts(painter, [QRectF(0, 0, side, side)], group, theme, QPointF(1, 1))
    painter.end()
    return made
