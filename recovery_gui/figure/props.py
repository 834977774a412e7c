# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Things that the body rests on or holds, placed in the world; lengths in unit H."""

from dataclasses import dataclass
from math import cos, radians, sin
from typing import NamedTuple

from recovery_gui.figure.roller import Roller
from recovery_gui.figure.vectors import Vector

BALL_RADIUS = 0.019  # 6.5 cm across at 1.70 m, as a tennis or massage ball.
SEAT_HEIGHT = 0.25  # 42.5 cm at 1.70 m; kitchen chairs measure 42 to 46 cm.
SEAT_DEPTH = 0.25
SEAT_HALF_WIDTH = 0.125
SEAT_THICKNESS = 0.018
BACKREST_TOP = 0.52
CUSHION_HEIGHT = 0.036
CUSHION_HALF = 0.115


@dataclass(frozen=True, slots=True)
class Ball:
    """A small ball on the floor."""

    x: float
    y: float

    @property
    def centre(self) -> Vector:
        """Its middle."""
        return (self.x, self.y, BALL_RADIUS)


@dataclass(frozen=True, slots=True)
class Chair:
    """A chair; (x, y) is the middle of its front edge, heading 0 faces +x, degrees to the right."""

    x: float
    y: float
    heading: float = 0.0

    @property
    def facing(self) -> tuple[float, float]:
        """Unit direction in which one who sits on it looks."""
        return (cos(radians(self.heading)), -sin(radians(self.heading)))

    def seat_at(self, x: float, y: float) -> tuple[float, float]:
        """How far a point lies behind the front edge, and to the left of the middle."""
        fx, fy = self.facing
        dx, dy = x - self.x, y - self.y
        return (-(dx * fx + dy * fy), fx * dy - fy * dx)


@dataclass(frozen=True, slots=True)
class Wall:
    """An upright plane through `point`; `normal` is horizontal, of length 1, into the room."""

    point: Vector
    normal: Vector

    def distance(self, point: Vector) -> float:
        """How far a point stands before the wall; negative behind it."""
        (px, py, _), (nx, ny, _) = self.point, self.normal
        return (point[0] - px) * nx + (point[1] - py) * ny


@dataclass(frozen=True, slots=True)
class Cushion:
    """A square cushion on the floor, or as high as its `base`."""

    x: float
    y: float
    base: float = 0.0


@dataclass(frozen=True, slots=True)
class Strap:
    """A strap through these points, from end to end."""

    points: tuple[Vector, ...]


class Things(NamedTuple):
    """Everything in a picture but the body; None for what is not there."""

    roller: Roller | None = None
    ball: Ball | None = None
    chair: Chair | None = None
    wall: Wall | None = None
    cushion: Cushion | None = None
    strap: Strap | None = None
    mat: bool = True
