# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Vectors of three floats, and the basis that a body segment carries.

World axes: x forward along the mat, y to the left, z up. Lengths are fractions of body
height H.
"""

from math import cos, radians, sin, sqrt
from typing import NamedTuple

Vector = tuple[float, float, float]

UP: Vector = (0.0, 0.0, 1.0)


def along(start: Vector, direction: Vector, distance: float) -> Vector:
    """The point at `distance` from `start` along `direction`."""
    return (
        start[0] + direction[0] * distance,
        start[1] + direction[1] * distance,
        start[2] + direction[2] * distance,
    )


def between(start: Vector, end: Vector, share: float) -> Vector:
    """The point at `share` (0 to 1) of the way from `start` to `end`."""
    return along(start, minus(end, start), share)


def minus(a: Vector, b: Vector) -> Vector:
    """a - b."""
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def dot(a: Vector, b: Vector) -> float:
    """Scalar product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vector, b: Vector) -> Vector:
    """Vector product, right-handed."""
    return (
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    )


def length(a: Vector) -> float:
    """Euclidean length."""
    return sqrt(dot(a, a))


def unit(a: Vector) -> Vector:
    """`a` at length 1. Raises ZeroDivisionError for the zero vector."""
    size = length(a)
    return (a[0] / size, a[1] / size, a[2] / size)


def rejected(a: Vector, axis: Vector) -> Vector:
    """The part of `a` square to the unit vector `axis`."""
    return along(a, axis, -dot(a, axis))


class Basis(NamedTuple):
    """Right-handed axes of a segment: front, left, and up (towards the trunk's head end)."""

    front: Vector
    left: Vector
    up: Vector

    def pitched(self, degrees: float) -> "Basis":
        """Turned about `left`: up leans towards the front."""
        front, up = _turned(self.front, self.up, degrees)
        return Basis(front, self.left, up)

    def rolled(self, degrees: float) -> "Basis":
        """Turned about `front`: up leans towards the right."""
        up, left = _turned(self.up, self.left, degrees)
        return Basis(self.front, left, up)

    def turned(self, degrees: float) -> "Basis":
        """Turned about `up`: front swings towards the right."""
        front, left = _turned(self.front, self.left, degrees)
        return Basis(front, left, self.up)

    def place(self, origin: Vector, front: float, left: float, up: float) -> Vector:
        """The world point at these coordinates from `origin`."""
        f, s, u = self
        return (
            origin[0] + f[0] * front + s[0] * left + u[0] * up,
            origin[1] + f[1] * front + s[1] * left + u[1] * up,
            origin[2] + f[2] * front + s[2] * left + u[2] * up,
        )


STANDING = Basis((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), UP)


def basis_from(up: Vector, towards_front: Vector) -> Basis:
    """The basis with this unit `up` whose front lies nearest to `towards_front`."""
    front = unit(rejected(towards_front, up))
    return Basis(front, cross(up, front), up)


def mixed(a: Basis, b: Basis, share: float) -> Basis:
    """From `a` (share 0) to `b` (share 1), square again; for bases less than 180 degrees apart."""
    up = unit(between(a.up, b.up, share))
    return basis_from(up, between(a.front, b.front, share))


def _turned(first: Vector, second: Vector, degrees: float) -> tuple[Vector, Vector]:
    """`first` leans away from `second`, `second` follows, both in their common plane."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return (
        (first[0] * c - second[0] * s, first[1] * c - second[1] * s, first[2] * c - second[2] * s),
        (second[0] * c + first[0] * s, second[1] * c + first[1] * s, second[2] * c + first[2] * s),
    )
