# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Solids that bodies are made of: spheres, the rings where cloth ends, and parts of both."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from recovery_gui.figure.palette import Ink
from recovery_gui.figure.skeleton import Segment
from recovery_gui.figure.vectors import Vector


class Sphere(NamedTuple):
    """A sphere in the world."""

    centre: Vector
    radius: float


class Ring(NamedTuple):
    """A flat ellipse in the world: two half axes, and the unit `normal` towards what emerges."""

    centre: Vector
    first: Vector
    second: Vector
    normal: Vector


class Blob(NamedTuple):
    """The convex hull of spheres."""

    spheres: tuple[Sphere, ...]


class Tube(NamedTuple):
    """A body swept through a row of spheres; a ring cuts an end off flat."""

    spheres: tuple[Sphere, ...]
    start: Ring | None = None
    end: Ring | None = None


class Cloth(NamedTuple):
    """Cloth around the root of a limb, and the hem from which skin emerges."""

    spheres: tuple[Sphere, ...]
    hem: Ring

    @property
    def tube(self) -> Tube:
        """The cloth as a cell."""
        return Tube(self.spheres, end=self.hem)


class Fan(NamedTuple):
    """Digits side by side, each from its base to its tip, in their order."""

    bases: tuple[Sphere, ...]
    tips: tuple[Sphere, ...]

    @property
    def spheres(self) -> tuple[Sphere, ...]:
        """All bases, then all tips."""
        return self.bases + self.tips


Cell = Blob | Tube | Fan


@dataclass(frozen=True, slots=True)
class Part:
    """Something of one colour: the union of its cells, and of small `details` without a shade.

    `rooted` cells grow out of another cell without a shade between them.
    """

    cells: tuple[Cell, ...]
    fill: Ink
    shade: Ink
    details: tuple[Cell, ...] = ()
    rooted: tuple[Tube, ...] = ()


class Knot(NamedTuple):
    """A cross-section of a limb at `share` of its length, `front` of its axis."""

    share: float
    front: float
    radius: float


def scaled(knots: Sequence[Knot], start: float, end: float) -> tuple[Knot, ...]:
    """The knots with their radii times `start` at the joint, to `end` at the far end."""
    return tuple(
        Knot(share, front, radius * (start + (end - start) * share))
        for share, front, radius in knots
    )


def smooth(knots: Sequence[Knot], count: int) -> tuple[Knot, ...]:
    """`count` knots evenly along the Catmull-Rom curve through the given ones."""
    last = knots[-1].share
    return tuple(_at(knots, last * k / (count - 1)) for k in range(count))


def spheres(segment: Segment, size: float, knots: Sequence[Knot]) -> tuple[Sphere, ...]:
    """The knots as spheres along a segment of length `size`, from its joint downwards."""
    x, y, z = segment.origin
    (a, b, c), _, (d, e, f) = segment.basis
    row: list[Sphere] = []
    for share, front, radius in knots:
        down = share * size
        centre = (x + a * front - d * down, y + b * front - e * down, z + c * front - f * down)
        row.append(Sphere(centre, radius))
    return tuple(row)


def ring(segment: Segment, centre: tuple[float, float], half: tuple[float, float]) -> Ring:
    """A ring square to a segment: centre (front, up), half axes (front, left)."""
    front, left, up = segment.basis
    depth, width = half
    return Ring(
        segment.place(centre[0], 0.0, centre[1]),
        (front[0] * depth, front[1] * depth, front[2] * depth),
        (left[0] * width, left[1] * width, left[2] * width),
        (-up[0], -up[1], -up[2]),
    )


def _at(knots: Sequence[Knot], share: float) -> Knot:
    index = max(k for k in range(len(knots) - 1) if knots[k].share <= share)
    before, after = knots[max(index - 1, 0)], knots[min(index + 2, len(knots) - 1)]
    start, end = knots[index], knots[index + 1]
    t = (share - start.share) / (end.share - start.share)
    return Knot(
        share,
        _curve(
            (before.share, start.share, end.share, after.share),
            (before.front, start.front, end.front, after.front),
            t,
        ),
        _curve(
            (before.share, start.share, end.share, after.share),
            (before.radius, start.radius, end.radius, after.radius),
            t,
        ),
    )


def _curve(
    at: tuple[float, float, float, float], value: tuple[float, float, float, float], t: float
) -> float:
    """Cubic Hermite between the middle values, slopes from their neighbours."""
    span = at[2] - at[1]
    left = (value[2] - value[0]) / (at[2] - at[0]) * span
    right = (value[3] - value[1]) / (at[3] - at[1]) * span
    return (
        value[1] * (2 * t**3 - 3 * t**2 + 1)
        + left * (t**3 - 2 * t**2 + t)
        + value[2] * (3 * t**2 - 2 * t**3)
        + right * (t**3 - t**2)
    )
