# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Outlines around circles: under parallel projection a sphere is a circle, exactly."""

from collections.abc import Sequence
from math import acos, atan2, pi, sqrt

from recovery_gui.figure.drawing import Arc, Outline

TURN = 2.0 * pi
_PAIR = 2
_TINY = 1e-9

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
        return (Arc(x, y, r, 0.0, TURN) if r >= s else Arc(u, v, s, 0.0, TURN),)
    heading = atan2(dy, dx)
    spread = acos((r - s) / distance)
    return (
        Arc(x, y, r, heading + spread, TURN - 2.0 * spread),
        Arc(u, v, s, heading - spread, 2.0 * spread),
    )


def polygon(points: Sequence[Point]) -> Outline:
    """A closed polygon through the points; it cannot be grown."""
    return tuple(Arc(x, y, 0.0, 0.0, 0.0) for x, y in points)


def hull_of_points(points: Sequence[Point]) -> Outline:
    """The convex hull of points, counter-clockwise (Andrew's monotone chain)."""
    ordered = sorted(set(points))
    corners = _half(ordered) + _half(ordered[::-1])
    before = [corners[-1], *corners[:-1]]
    after = [*corners[1:], corners[0]]
    arcs: list[Arc] = []
    for (ax, ay), (x, y), (bx, by) in zip(before, corners, after, strict=True):
        start = atan2(y - ay, x - ax) - pi / 2.0
        turn = (atan2(by - y, bx - x) - pi / 2.0 - start) % TURN
        arcs.append(Arc(x, y, 0.0, start, turn))
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
    for x, y, r in sorted(circles, key=lambda circle: -circle[2]):
        for u, v, s in kept:
            if (x - u) ** 2 + (y - v) ** 2 <= (r - s) ** 2:
                break
        else:
            kept.append((x, y, r))
    return kept


def _wrapped(circles: list[Circle]) -> Outline:
    """Gift wrapping: from the lowest circle, always the tangent that turns least."""
    here = min(circles, key=lambda circle: circle[1] - circle[2])
    normal, turned = -pi / 2.0, 0.0
    arcs: list[Arc] = []
    while turned < TURN:
        step, there = TURN - turned, here
        x, y, r = here
        for other in circles:
            if other is here:
                continue
            u, v, s = other
            dx, dy = u - x, v - y
            tangent = atan2(dy, dx) - acos((r - s) / sqrt(dx * dx + dy * dy))
            # A tangent that three circles share comes out a rounding error behind itself.
            turn = (tangent - normal + _TINY) % TURN - _TINY
            if turn < step:
                step, there = turn, other
        step = max(step, 0.0)
        arcs.append(Arc(x, y, r, normal, step))
        normal, turned = normal + step, turned + step
        here = there
    return tuple(arcs)
