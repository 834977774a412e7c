# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The draw list of what lies on the floor: mat, roller and contact shadows."""

from functools import lru_cache
from math import cos, pi, sin

from recovery_gui.figure.camera import Camera
from recovery_gui.figure.drawing import Shape
from recovery_gui.figure.hull import Point, hull_of_points, polygon
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.roller import CORE, HALF_LENGTH, RADIUS, Roller
from recovery_gui.figure.solid import Part, Ring, Sphere, Tube
from recovery_gui.figure.vectors import UP, Vector, along, cross, dot

_MAT = (-0.535, 0.585, 0.235)  # From, to, half width; 1.90 m by 0.80 m at 1.70 m.
_CORNER = 0.022
_THICKNESS = 0.009
_GROOVES = (-0.6, -0.2, 0.2, 0.6)
_FACE = 0.82  # Radius of the end inside its rim, of the whole.


@lru_cache(maxsize=8)
def mat_shapes(camera: Camera) -> tuple[Shape, ...]:
    """The mat with its thickness, and its shadow on the floor."""
    projector = Projector(camera)
    rim = _mat_rim(0.0)
    top = [projector.point((x, y, 0.0)) for x, y in rim]
    bottom = [projector.point((x, y, -_THICKNESS)) for x, y in rim]
    inner = [projector.point((x, y, 0.0)) for x, y in _mat_rim(0.014)]
    whole = hull_of_points(top + bottom)
    return (
        *(Shape((whole,), Ink.SHADOW, 0.04, swell=0.004 * k) for k in (3, 2, 1)),
        Shape((whole,), Ink.MAT_EDGE),
        Shape((polygon(top),), Ink.MAT_SEAM),
        Shape((polygon(inner),), Ink.MAT),
    )


def roller_shapes(projector: Projector, roller: Roller) -> tuple[Shape, ...]:
    """The roller: a cylinder with grooves, and the near end with its rim and core."""
    axis = roller.axis
    if dot(axis, projector.camera.toward) < 0.0:
        axis = (-axis[0], -axis[1], -axis[2])
    ends = [along(roller.centre, axis, side * HALF_LENGTH) for side in (-1.0, 1.0)]
    spheres = tuple(Sphere(end, RADIUS) for end in ends)
    far, near = (_end(end, axis, RADIUS) for end in ends)
    body = Part((Tube(spheres, start=far, end=near),), Ink.ROLLER, Ink.ROLLER_SHADE)
    core = (projector.ring(_end(ends[1], axis, RADIUS * CORE)),)
    grooves = tuple(
        projector.near_half(_end(along(roller.centre, axis, HALF_LENGTH * share), axis, RADIUS))
        for share in _GROOVES
    )
    return (
        projector.line(body.cells),
        *projector.fill(body),
        Shape(grooves, Ink.ROLLER_SHADE, lines=0.3),
        Shape((projector.ring(near),), Ink.LINE, lines=0.4),
        Shape((projector.ring(near),), Ink.ROLLER_RIM),
        Shape((projector.ring(_end(ends[1], axis, RADIUS * _FACE)),), Ink.ROLLER),
        Shape(core, Ink.LINE, lines=0.4),
        Shape(core, Ink.ROLLER_CORE),
    )


def _end(centre: Vector, axis: Vector, radius: float) -> Ring:
    side = cross(axis, UP)
    return Ring(centre, along((0.0, 0.0, 0.0), side, radius), (0.0, 0.0, radius), axis)


def _mat_rim(inset: float) -> list[Point]:
    start, end, half = _MAT
    corners = (
        (end, half, 0.0),
        (start, half, 0.5 * pi),
        (start, -half, pi),
        (end, -half, 1.5 * pi),
    )
    rim: list[Point] = []
    for x, y, first in corners:
        cx = x - (_CORNER if x == end else -_CORNER)
        cy = y - (_CORNER if y > 0.0 else -_CORNER)
        radius = _CORNER - inset
        rim += [
            (cx + radius * cos(first + pi * k / 12), cy + radius * sin(first + pi * k / 12))
            for k in range(7)
        ]
    return rim
