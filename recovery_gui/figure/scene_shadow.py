# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Soft contact shadows on the mat: the nearer a part is to the floor, the more of it shows."""

from collections.abc import Iterable, Sequence

from recovery_gui.figure.camera import Camera
from recovery_gui.figure.drawing import Outline, Shape
from recovery_gui.figure.hull import Circle, hull
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.solid import Cell, Sphere

_REACH = 0.16  # A part this high above the floor throws no shadow.
_LAYERS = ((0.020, 0.07), (0.013, 0.07), (0.006, 0.08), (0.0, 0.10), (-0.008, 0.10))


def shadow_shapes(camera: Camera, cells: Iterable[Cell]) -> tuple[Shape, ...]:
    """Layers of one shadow under everything, from its soft edge to its core."""
    outlines = tuple(filter(None, (_fallen(cell) for cell in cells)))
    return tuple(
        Shape(outlines, Ink.SHADOW, opacity, swell=swell, plane=camera.floor)
        for swell, opacity in _LAYERS
    )


def _fallen(cell: Cell) -> Outline:
    circles = [_circle(solid) for solid in cell if isinstance(solid, Sphere)]
    return hull([circle for circle in circles if circle[2] > 0.0]) if _any(circles) else ()


def _any(circles: Sequence[Circle]) -> bool:
    return any(radius > 0.0 for _, _, radius in circles)


def _circle(sphere: Sphere) -> Circle:
    (x, y, z), radius = sphere
    return (x, y, radius * (1.0 - (z - radius) / _REACH))
