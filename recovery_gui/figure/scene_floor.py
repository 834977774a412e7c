# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The draw list of what one stands or lies on: a mat, or a calm patch of floor."""

from functools import lru_cache
from math import cos, pi, sin

from recovery_gui.core.picture import BodyPart
from recovery_gui.figure.camera import Camera
from recovery_gui.figure.drawing import Shape
from recovery_gui.figure.hull import Point, hull_of_points, polygon
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.props import Wall
from recovery_gui.figure.vectors import Vector

_MAT = (-0.535, 0.585, 0.235)  # From, to, half width; 1.90 m by 0.80 m at 1.70 m.
_CORNER = 0.022
_THICKNESS = 0.009
_FLOOR = (0.05, 0.46, 0.34)  # Middle, half length and half width of the patch of floor.
_SOFT = ((0.045, 0.22), (0.024, 0.26), (0.0, 0.34))  # Swell and opacity of its layers.
_POINTS = 40
_LYING = {  # Anchor to the mat's shift, for hips behind it and for hips before it.
    BodyPart.FOOT: (-0.24, 0.24),
    BodyPart.FOREARM: (-0.33, 0.24),
    BodyPart.ELBOW: (-0.33, 0.24),
    BodyPart.CHEST: (-0.20, 0.20),
    BodyPart.KNEE: (0.10, 0.10),
}


@lru_cache(maxsize=8)
def mat_shapes(camera: Camera, shift: float = 0.0) -> tuple[Shape, ...]:
    """The mat with its thickness, and its shadow on the floor; `shift` moves it along x."""
    projector = Projector(camera)
    rim = _mat_rim(0.0, shift)
    top = [projector.point((x, y, 0.0)) for x, y in rim]
    bottom = [projector.point((x, y, -_THICKNESS)) for x, y in rim]
    inner = [projector.point((x, y, 0.0)) for x, y in _mat_rim(0.014, shift)]
    whole = hull_of_points(top + bottom)
    return (
        *(Shape((whole,), Ink.SHADOW, 0.04, swell=0.004 * k) for k in (3, 2, 1)),
        Shape((whole,), Ink.MAT_EDGE),
        Shape((polygon(top),), Ink.MAT_SEAM),
        Shape((polygon(inner),), Ink.MAT),
    )


def mat_shift(anchor: BodyPart | None, hips: Vector, wall: Wall | None) -> float:
    """How far the mat lies from its place under one who lies on the back, along x.

    The body stretches from its anchor past its hips. The mat ends at a wall.
    """
    behind, before = _LYING.get(anchor, (0.0, 0.0)) if anchor else (0.0, 0.0)
    shift = behind if hips[0] < 0.0 else before
    start, end, _ = _MAT
    if wall and wall.normal[0] < 0.0:
        return min(shift, wall.point[0] - end)
    if wall and wall.normal[0] > 0.0:
        return max(shift, wall.point[0] - start)
    return shift


@lru_cache(maxsize=8)
def floor_shapes(camera: Camera, wall: Wall | None) -> tuple[Shape, ...]:
    """A soft round patch of floor that makes things stand; it ends at a wall."""
    middle, length, width = _FLOOR
    rim: list[Point] = []
    for k in range(_POINTS):
        turn = 2.0 * pi * k / _POINTS
        rim.append(_inside(wall, middle + length * cos(turn), width * sin(turn)))
    outline = hull_of_points(rim)
    return tuple(
        Shape((outline,), Ink.FLOOR, opacity, swell=swell, plane=camera.floor)
        for swell, opacity in _SOFT
    )


def _inside(wall: Wall | None, x: float, y: float) -> Point:
    """The point, or the nearest one of the wall's foot for a point beyond."""
    if wall is None:
        return (x, y)
    beyond = min(0.0, wall.distance((x, y, 0.0)))
    return (x - beyond * wall.normal[0], y - beyond * wall.normal[1])


def _mat_rim(inset: float, shift: float) -> list[Point]:
    start, end, half = _MAT
    corners = (
        (end, half, 0.0),
        (start, half, 0.5 * pi),
        (start, -half, pi),
        (end, -half, 1.5 * pi),
    )
    rim: list[Point] = []
    for x, y, first in corners:
        cx = x + shift - (_CORNER if x == end else -_CORNER)
        cy = y - (_CORNER if y > 0.0 else -_CORNER)
        radius = _CORNER - inset
        rim += [
            (cx + radius * cos(first + pi * k / 12), cy + radius * sin(first + pi * k / 12))
            for k in range(7)
        ]
    return rim
