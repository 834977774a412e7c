# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The draw list of what lies on the floor: mat, roller and contact shadows."""

from functools import lru_cache
from itertools import chain
from math import cos, pi, sin

from recovery_gui.figure.camera import Camera
from recovery_gui.figure.drawing import Outline, Shape
from recovery_gui.figure.hull import Point, hull_of_points, polygon, stroke
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.roller import CORE, HALF_LENGTH, RADIUS, Roller
from recovery_gui.figure.vectors import UP, Vector, along, cross, dot, unit

_MAT = (-0.535, 0.585, 0.235)  # From, to, half width; 1.90 m by 0.80 m at 1.70 m.
_CORNER = 0.022
_THICKNESS = 0.009
_STEPS = 24
_GROOVES = (-0.6, -0.2, 0.2, 0.6)


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
        *(Shape((whole,), Ink.SHADOW, 0.03, swell=0.0025 * k) for k in (5, 4, 3, 2, 1)),
        Shape((whole,), Ink.MAT_EDGE),
        Shape((polygon(top),), Ink.MAT_SEAM),
        Shape((polygon(inner),), Ink.MAT),
    )


def roller_shapes(projector: Projector, roller: Roller) -> tuple[Shape, ...]:
    """The roller: a cylinder with a lit side, and the near end with its rim and core."""
    axis = roller.axis
    if dot(axis, projector.camera.toward) < 0.0:
        axis = (-axis[0], -axis[1], -axis[2])
    near, far = along(roller.centre, axis, HALF_LENGTH), along(roller.centre, axis, -HALF_LENGTH)

    def end(centre: Vector, share: float) -> list[Point]:
        return _circle(projector, centre, axis, RADIUS * share)

    def lit(centre: Vector, share: float) -> list[Point]:
        gap = 1.0 - share
        return _circle(projector, along(centre, UP, gap * RADIUS * 0.85), axis, RADIUS * share)

    def groove(share: float) -> tuple[Outline, ...]:
        centre = along(roller.centre, axis, HALF_LENGTH * share)
        return stroke(_near_side(projector, centre, axis, RADIUS))

    whole = hull_of_points(end(near, 1.0) + end(far, 1.0))
    side = hull_of_points(lit(near, 0.74) + lit(far, 0.74))
    return (
        Shape((whole,), Ink.LINE, lines=1.0),
        Shape((whole,), Ink.ROLLER_SHADE),
        Shape((side,), Ink.ROLLER),
        Shape(tuple(chain.from_iterable(map(groove, _GROOVES))), Ink.ROLLER_SHADE, 0.6, lines=0.3),
        Shape((hull_of_points(end(near, 1.0)),), Ink.LINE, lines=0.5),
        Shape((polygon(end(near, 1.0)),), Ink.ROLLER_RIM),
        Shape((polygon(end(near, 0.82)),), Ink.ROLLER),
        Shape((hull_of_points(end(near, CORE)),), Ink.LINE, lines=0.5),
        Shape((polygon(end(near, CORE)),), Ink.ROLLER_CORE),
    )


def _circle(projector: Projector, centre: Vector, axis: Vector, radius: float) -> list[Point]:
    side = cross(axis, UP)
    return [
        projector.point(
            along(
                along(centre, side, radius * cos(2 * pi * k / _STEPS)),
                UP,
                radius * sin(2 * pi * k / _STEPS),
            )
        )
        for k in range(_STEPS)
    ]


def _near_side(projector: Projector, centre: Vector, axis: Vector, radius: float) -> list[Point]:
    """The half of a circle about an axis that the viewer sees on the roller's side."""
    across = unit(cross(axis, projector.camera.toward))
    nearest = cross(across, axis)
    angles = [pi * k / 12 for k in range(13)]
    return [
        projector.point(along(along(centre, across, radius * cos(a)), nearest, radius * sin(a)))
        for a in angles
    ]


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
