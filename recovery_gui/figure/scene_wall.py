# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The draw list of a wall: a light panel with a skirting board, that never hides the figure."""

from recovery_gui.figure.drawing import Outline, Shape
from recovery_gui.figure.hull import hull_of_points, polygon
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.props import Wall
from recovery_gui.figure.tube import stroke
from recovery_gui.figure.vectors import UP, Vector, along, cross, dot

_HALF = 0.36  # Half of the panel's length.
_TALL = 1.08  # Its height behind one who stands, and behind one who lies on a mat.
_LOW = 0.68
_THICK = 0.020
_SKIRTING = 0.052
_FAINT = 0.5  # Opacity of a wall that stands between figure and viewer.


def wall_shapes(projector: Projector, wall: Wall, *, low: bool) -> tuple[Shape, ...]:
    """The panel, drawn before the figure; seen from behind it is faint."""
    height = _LOW if low else _TALL
    face = _rectangle(projector, wall, 0.0, 0.0, height)
    if dot(wall.normal, projector.camera.toward) < 0.0:
        return (
            Shape((polygon(face),), Ink.WALL, _FAINT),
            *_skirting(projector, wall, _FAINT),
            Shape(_frame(face), Ink.WALL_EDGE, _FAINT, lines=0.35),
        )
    back = _rectangle(projector, wall, -_THICK, 0.0, height)
    return (
        Shape((hull_of_points(face + back),), Ink.WALL_EDGE, lines=0.35),
        Shape((polygon(face),), Ink.WALL),
        *_skirting(projector, wall, 1.0),
    )


def _skirting(projector: Projector, wall: Wall, opacity: float) -> tuple[Shape, ...]:
    board = _rectangle(projector, wall, 0.0, 0.0, _SKIRTING)
    return (
        Shape((polygon(board),), Ink.SKIRTING, opacity),
        Shape(_frame(board)[2:3], Ink.WALL_EDGE, opacity, lines=0.3),
    )


def _rectangle(
    projector: Projector, wall: Wall, depth: float, low: float, high: float
) -> list[tuple[float, float]]:
    """Corners in the view: low, low, high, high; `depth` is towards the room."""
    aside = cross(UP, wall.normal)
    middle = along(wall.point, wall.normal, depth)
    return [
        projector.point(_placed(middle, aside, side * _HALF, up))
        for side, up in ((-1.0, low), (1.0, low), (1.0, high), (-1.0, high))
    ]


def _placed(middle: Vector, aside: Vector, distance: float, up: float) -> Vector:
    return along(along(middle, aside, distance), UP, up)


def _frame(corners: list[tuple[float, float]]) -> tuple[Outline, ...]:
    """The four edges as strokes: bottom, side, top, side."""
    ends = zip(corners, [*corners[1:], corners[0]], strict=True)
    return tuple(stroke(pair) for pair in ends)
