# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The outline of a body swept through a row of circles: one closed line, smooth on both sides."""

from collections.abc import Sequence
from math import atan2, cos, pi, sin, sqrt
from typing import NamedTuple

from recovery_gui.figure.drawing import Arc, Outline, new_arc
from recovery_gui.figure.hull import TURN, Circle, Point, circle, hull_of_pair, tangents

_STEPS = 11  # Corners of half a ring.
_TURN = (cos(pi / _STEPS), sin(pi / _STEPS))
_PAIR = 2

Direction = tuple[float, float]  # Of length 1.
Sides = tuple[float, float, float, float]  # A normal on the right, and one on the left.


class Ellipse(NamedTuple):
    """A ring in the view: its centre and two half axes."""

    centre: Point
    first: Point
    second: Point

    @property
    def outline(self) -> Outline:
        """The whole ellipse, counter-clockwise."""
        (ax, ay), (bx, by) = self.first, self.second
        return self._arc(1.0, 0.0, 1.0 if ax * by - ay * bx >= 0.0 else -1.0, 2 * _STEPS)

    def half(self, outward: Direction) -> Outline:
        """From side to side, counter-clockwise, around the end that looks to `outward`."""
        ox, oy = outward
        (ax, ay), (bx, by) = self.first, self.second
        c, s = ax * oy - ay * ox, bx * oy - by * ox
        size = sqrt(c * c + s * s) or 1.0
        ahead = (bx * c - ax * s) * ox + (by * c - ay * s) * oy
        return self._arc(c / size, s / size, 1.0 if ahead >= 0.0 else -1.0, _STEPS + 1)

    def _arc(self, c: float, s: float, turn: float, count: int) -> Outline:
        """Corners along the ellipse from the angle of this cosine and sine.

        Each knows its outward direction.
        """
        (x, y), (ax, ay), (bx, by) = self
        dc, ds = _TURN[0], turn * _TURN[1]
        corners: list[Arc] = []
        for _ in range(count):
            nx, ny = turn * (by * c - ay * s), turn * (ax * s - bx * c)
            size = sqrt(nx * nx + ny * ny) or 1.0
            place = (x + ax * c + bx * s, y + ay * c + by * s)
            corners.append(new_arc((*place, 0.0, nx / size, ny / size, 0.0)))
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
        return (circle(*row[0]),)
    if len(row) == _PAIR and not (start or end):
        return hull_of_pair(row[0], row[1])
    right: list[Arc] = []
    left: list[Arc] = []
    first = a, b, c, d = tangents(row[0], row[1])
    for k in range(1, len(row) - 1):
        x, y, r = row[k]
        e, f, g, h = tangents(row[k], row[k + 1])
        # Half way between two tangents' normals.
        size = sqrt((a + e) * (a + e) + (b + f) * (b + f)) or 1.0
        right.append(new_arc((x, y, r, (a + e) / size, (b + f) / size, 0.0)))
        size = sqrt((c + g) * (c + g) + (d + h) * (d + h)) or 1.0
        left.append(new_arc((x, y, r, (c + g) / size, (d + h) / size, 0.0)))
        a, b, c, d = e, f, g, h
    tail = start.half(_heading(row[1], row[0])) if start else _cap(row[0], (*first[2:], *first[:2]))
    head = end.half(_heading(row[-2], row[-1])) if end else _cap(row[-1], (a, b, c, d))
    left.reverse()
    return (*tail, *right, *head, *left)


def stroke(points: Sequence[Point]) -> Outline:
    """An outline of no width along the points; growing it makes a round pen's stroke."""
    return tube([(x, y, 0.0) for x, y in points])


def _heading(start: Circle, end: Circle) -> Direction:
    dx, dy = end[0] - start[0], end[1] - start[1]
    size = sqrt(dx * dx + dy * dy)
    return (dx / size, dy / size)


def _cap(end: Circle, sides: Sides) -> Outline:
    """Round an end, from one normal to the other."""
    a, b, c, d = sides
    return (new_arc((*end, a, b, atan2(a * d - b * c, a * c + b * d) % TURN)),)


def _apart(circles: Sequence[Circle]) -> list[Circle]:
    """The circles without those that lie in a neighbour."""
    row: list[Circle] = []
    for one in circles:
        x, y, r = one
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
