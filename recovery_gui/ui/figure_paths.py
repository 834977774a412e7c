# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Outlines of the draw list as Qt's paths, in pixels with y downwards."""

from collections.abc import Sequence
from math import atan2, cos, degrees, sin
from typing import NamedTuple

from PySide6.QtGui import QPainterPath

from recovery_gui.figure.drawing import Outline

# Radius times square of the angle, device pixels, of the flattest arc that is drawn as an arc:
# eight times its height above its chord.
_FLAT = 0.8


class Scale(NamedTuple):
    """Pixels per unit H, -1 where x counts to the left, and device pixels per pixel."""

    pixels: float
    side: float = 1.0
    device: float = 1.0


def add_outlines(
    path: QPainterPath, outlines: Sequence[Outline], grow: float, scale: Scale
) -> None:
    """Add outlines to a path, each grown by `grow` pixels.

    An arc so short that it cannot be told from a corner is one: Qt would make a curve of it,
    and several lines of the curve.
    """
    for outline in outlines:
        _add(path, outline, grow, scale)


def _add(path: QPainterPath, outline: Outline, grow: float, scale: Scale) -> None:
    pixels, side, device = scale
    flat = _FLAT / device
    across = pixels * side
    go, draw_arc = path.moveTo, path.arcTo
    begun = False
    for x, y, radius, right, up, sweep in outline:
        size = radius * pixels + grow
        if size < 0.0:
            continue
        if not sweep:
            go(x * across + size * right * side, -y * pixels - size * up)
        elif size * sweep * sweep < flat:
            c, s = size * cos(sweep / 2.0), size * sin(sweep / 2.0)
            go(x * across + (right * c - up * s) * side, -y * pixels - up * c - right * s)
        else:
            angle, wide = degrees(atan2(up, right * side)), 2.0 * size
            left, top = x * across - size, -y * pixels - size
            if not begun:
                path.arcMoveTo(left, top, wide, wide, angle)
            draw_arc(left, top, wide, wide, angle, degrees(sweep) * side)
        if not begun:
            begun, go = True, path.lineTo
    path.closeSubpath()
