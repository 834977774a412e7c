# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The outline of a body swept through a row of circles: one closed line, smooth on both sides."""

from collections.abc import Iterator, Sequence
from math import acos, atan2, cos, pi, sin, sqrt
from typing import NamedTuple

from recovery_gui.figure.drawing import Arc, Outline, new_arc
from recovery_gui.figure.hull import TURN, Circle, Point, hull_of_pair

_STEPS = 11  # Corners of half a ring.
_PAIR = 2


class Ellipse(NamedTuple):
    """A ring in the view: its centre and two half axes."""

    centre: Point
    first: Point
    second: Point

    @property
    def outline(self) -> Outline:
        """The whole ellipse, counter-clockwise."""
        (ax, ay), (bx, by) = self.first, self.second
        sign = 1.0 if ax * by - ay * bx >= 0.0 else -1.0
        return self.arc(0.0, sign * TURN * (1.0 - 0.5 / _STEPS), 2 * _STEPS - 1)

    def half(self, outward: float) -> Outline:
        """From side to side, counter-clockwise, around the end that looks to `outward`."""
        side = outward - pi / 2.0
        (ax, ay), (bx, by) = self.first, self.second
        start = atan2(bx * cos(side) + by * sin(side), ax * cos(side) + ay * sin(side))
        middle = start + pi / 2.0
        ahead = (ax * cos(middle) + bx * sin(middle)) * cos(outward) + (
            ay * cos(middle) + by * sin(middle)
        ) * sin(outward)
        return self.arc(start, pi if ahead >= 0.0 else -pi, _STEPS)

    def arc(self, start: float, sweep: float, steps: int) -> Outline:
        """Corners along the ellipse, each knowing its outward direction."""
        (x, y), (ax, ay), (bx, by) = self
        turn, step = (1.0 if sweep > 0.0 else -1.0), sweep / steps
        c, s, dc, ds = cos(start), sin(start), cos(step), sin(step)
        corners: list[Arc] = []
        for _ in range(steps + 1):
            normal = atan2(turn * (ax * s - bx * c), turn * (by * c - ay * s))
            corners.append(new_arc((x + ax * c + bx * s, y + ay * c + by * s, 0.0, normal, 0.0)))
            c, s = c * dc - s * ds, s * dc + c * ds
        return tuple(corners)


def tube(
    circles: Sequence[Circle], start: Ellipse | None = None, end: Ellipse | None = None
) -> Outline:
    """Around the circles in their order, counter-clockwise; a ring cuts an end off flat.

    A circle inside its neighbour, in a limb that points at the viewer, is left out.
    """
    row = _apart(circles)
    if len(row) == 1:
        x, y, r = row[0]
        return (Arc(x, y, r, 0.0, TURN),)
    if len(row) == _PAIR and not (start or end):
        return hull_of_pair(row[0], row[1])
    right: list[Arc] = []
    left: list[Arc] = []
    sides = _sides(row)
    first = a, b = next(sides)
    for (x, y, r), (c, d) in zip(row[1:], sides, strict=False):
        # Half way between two tangents' normals.
        right.append(new_arc((x, y, r, a + ((c - a + pi) % TURN - pi) / 2.0, 0.0)))
        left.append(new_arc((x, y, r, b + ((d - b + pi) % TURN - pi) / 2.0, 0.0)))
        a, b = c, d
    tail = start.half(_middle(*first) + pi) if start else _cap(row[0], first[1], first[0])
    head = end.half(_middle(a, b)) if end else _cap(row[-1], a, b)
    left.reverse()
    return (*tail, *right, *head, *left)


def _sides(row: Sequence[Circle]) -> Iterator[tuple[float, float]]:
    """The normals of the tangents on the right and on the left of each pair of neighbours."""
    x, y, r = row[0]
    for u, v, s in row[1:]:
        dx, dy = u - x, v - y
        heading, spread = atan2(dy, dx), acos((r - s) / sqrt(dx * dx + dy * dy))
        yield heading - spread, heading + spread
        x, y, r = u, v, s


def stroke(points: Sequence[Point]) -> Outline:
    """An outline of no width along the points; growing it makes a round pen's stroke."""
    return tube([(x, y, 0.0) for x, y in points])


def _middle(right: float, left: float) -> float:
    """The heading between the two tangents' normals."""
    return (right + left) / 2.0


def _cap(circle: Circle, start: float, end: float) -> Outline:
    x, y, r = circle
    return (Arc(x, y, r, start, (end - start) % TURN),)


def _apart(circles: Sequence[Circle]) -> list[Circle]:
    """The circles without those that lie in a neighbour."""
    row: list[Circle] = []
    for circle in circles:
        x, y, r = circle
        while row:
            u, v, s = row[-1]
            dx, dy, more = x - u, y - v, r - s
            if dx * dx + dy * dy > more * more:
                break
            if s >= r:
                x, y, r = u, v, s
            row.pop()
        row.append((x, y, r))
    return row
