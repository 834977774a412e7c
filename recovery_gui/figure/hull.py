# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Outlines around circles: under parallel projection a sphere is a circle, exactly."""

from collections.abc import Sequence
from math import acos, atan2, inf, pi, sqrt
from operator import itemgetter

from recovery_gui.figure.drawing import Arc, Outline, new_arc

TURN = 2.0 * pi
_PAIR = 2
_TINY = 1e-9
_RADIUS = itemgetter(2)

Circle = tuple[float, float, float]  # x, y, radius
Point = tuple[float, float]


def hull(circles: Sequence[Circle]) -> Outline:
    """The convex hull of circles as arcs, counter-clockwise."""
    if len(circles) == _PAIR:
        return hull_of_pair(circles[0], circles[1])
    return _wrapped(_outer(circles))


def hull_of_pair(first: Circle, second: Circle) -> Outline:
    """The convex hull of two circles."""
    x, y, r = first
    u, v, s = second
    dx, dy = u - x, v - y
    distance = sqrt(dx * dx + dy * dy)
    if distance <= abs(r - s):
        return (circle(*first) if r >= s else circle(*second),)
    rx, ry, lx, ly = tangents(first, second)
    sweep = 2.0 * acos((r - s) / distance)
    return (
        Arc(x, y, r, lx, ly, TURN - sweep),
        Arc(u, v, s, rx, ry, sweep),
    )


def circle(x: float, y: float, r: float) -> Arc:
    """All around."""
    return Arc(x, y, r, 1.0, 0.0, TURN)


def tangents(first: Circle, second: Circle) -> tuple[float, float, float, float]:
    """The normals of the common tangents, the one on the right and the one on the left.

    Neither circle lies in the other.
    """
    x, y, r = first
    u, v, s = second
    dx, dy, less = u - x, v - y, r - s
    square = dx * dx + dy * dy
    a, b = less / square, sqrt(max(square - less * less, 0.0)) / square
    return (dx * a + dy * b, dy * a - dx * b, dx * a - dy * b, dy * a + dx * b)


def polygon(points: Sequence[Point]) -> Outline:
    """A closed polygon through the points; it cannot be grown."""
    return tuple([new_arc((x, y, 0.0, 1.0, 0.0, 0.0)) for x, y in points])


def hull_of_points(points: Sequence[Point]) -> Outline:
    """The convex hull of points, counter-clockwise (Andrew's monotone chain)."""
    ordered = sorted(set(points))
    corners = _half(ordered) + _half(ordered[::-1])
    before = [corners[-1], *corners[:-1]]
    after = [*corners[1:], corners[0]]
    arcs: list[Arc] = []
    for (ax, ay), (x, y), (bx, by) in zip(before, corners, after, strict=True):
        dx, dy, ex, ey = x - ax, y - ay, bx - x, by - y
        size = sqrt(dx * dx + dy * dy)
        turn = atan2(dx * ey - dy * ex, dx * ex + dy * ey) % TURN
        arcs.append(Arc(x, y, 0.0, dy / size, -dx / size, turn))
    return tuple(arcs)


def _half(ordered: Sequence[Point]) -> list[Point]:
    kept: list[Point] = []
    for x, y in ordered:
        while len(kept) > 1:
            (ax, ay), (bx, by) = kept[-2], kept[-1]
            if (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0.0:
                break
            kept.pop()
        kept.append((x, y))
    return kept[:-1]


def _outer(circles: Sequence[Circle]) -> list[Circle]:
    """The circles that lie in no larger one, each once."""
    kept: list[Circle] = []
    for x, y, r in sorted(circles, key=_RADIUS, reverse=True):
        for u, v, s in kept:
            dx, dy, less = x - u, y - v, r - s
            if dx * dx + dy * dy <= less * less:
                break
        else:
            kept.append((x, y, r))
    return kept


def _wrapped(circles: list[Circle]) -> Outline:
    """Gift wrapping: from the lowest circle, always the tangent that turns least."""
    here = min(circles, key=lambda circle: circle[1] - circle[2])
    if len(circles) == 1:
        return (circle(*here),)
    normal, turned = (0.0, -1.0), 0.0
    arcs: list[Arc] = []
    while turned < TURN:
        there, step, after = _next(circles, here, normal)
        step = min(step, TURN - turned)
        arcs.append(new_arc((*here, *normal, step)))
        here, normal, turned = there, after, turned + step
    return tuple(arcs)


def _next(circles: list[Circle], here: Circle, normal: Point) -> tuple[Circle, float, Point]:
    """The circle whose tangent turns least from a normal, by how much, and to which normal."""
    x, y, r = here
    nx, ny = normal
    least, there, ahead, aside, after = inf, here, 1.0, 0.0, normal
    for other in circles:
        if other is here:
            continue
        u, v, s = other
        dx, dy, less = u - x, v - y, r - s
        square = dx * dx + dy * dy
        slant = sqrt(square - less * less)
        # The tangent's normal, turned by the current one, times the distance squared.
        tx, ty = dx * less + dy * slant, dy * less - dx * slant
        c, s = tx * nx + ty * ny, ty * nx - tx * ny
        # Grows with the angle from -tiny to a whole turn: a tangent that three circles share
        # comes out a rounding error behind itself.
        turn = (square - c if s >= -_TINY * square else 3.0 * square + c) / square
        if turn < least:
            least, there, ahead, aside = turn, other, c, s
            after = (tx / square, ty / square)
    angle = atan2(aside, ahead)
    return there, angle if angle >= 0.0 else (angle + TURN if angle < -_TINY else 0.0), after
