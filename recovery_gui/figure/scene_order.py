# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Which drawable lies before which: where two overlap in the view, the nearer comes later."""

from collections.abc import Iterable, Sequence
from math import sqrt
from typing import NamedTuple

from recovery_gui.figure.camera import Camera
from recovery_gui.figure.drawing import Shape
from recovery_gui.figure.solid import Sphere

Ball = tuple[float, float, float, float]  # x, y and nearness in the view, radius.


class Layer(NamedTuple):
    """Something drawn in one go, and the spheres that it roughly fills."""

    spheres: tuple[Sphere, ...]
    shapes: tuple[Shape, ...]


class Row(NamedTuple):
    """The balls of a drawable, and the box around them: left, bottom, right, top, nearness."""

    balls: tuple[Ball, ...]
    left: float
    bottom: float
    right: float
    top: float
    nearness: float


class Order(NamedTuple):
    """How far `later` is nearer than `earlier` where they overlap, and how much they do."""

    earlier: int
    later: int
    weight: float


def seen(camera: Camera, spheres: Iterable[Sphere]) -> Row:
    """The spheres as the camera sees them."""
    (a, b, _), (d, e, f), (g, h, i) = camera.right, camera.up, camera.toward
    balls = tuple(
        (a * x + b * y, d * x + e * y + f * z, g * x + h * y + i * z, radius)
        for (x, y, z), radius in spheres
    )
    return Row(
        balls,
        min([x - r for x, _, _, r in balls]),
        min([y - r for _, y, _, r in balls]),
        max([x + r for x, _, _, r in balls]),
        max([y + r for _, y, _, r in balls]),
        sum([near for _, _, near, _ in balls]) / len(balls),
    )


def lead(one: Row, other: Row, skip: int = 0) -> tuple[float, float]:
    """How much nearer `one` is than `other` where they overlap, and how much they overlap.

    The first `skip` balls of `one` do not count: there it is joined to the other.
    """
    total = weight = 0.0
    for x, y, near, r in one.balls[skip:]:
        for u, v, far, s in other.balls:
            dx, dy, reach = x - u, y - v, r + s
            square = dx * dx + dy * dy
            if square < reach * reach:
                depth = reach - sqrt(square)
                share = depth * depth
                weight += share
                total += share * (near - far)
    return (total / weight, weight) if weight else (0.0, 0.0)


def far_to_near(orders: Iterable[Order], nearness: Sequence[float]) -> list[int]:
    """All drawables so that every order holds; of a ring of orders the weakest gives way.

    Those that no order ties come by their nearness.
    """
    before: list[dict[int, float]] = [{} for _ in nearness]
    for earlier, later, weight in orders:
        before[later][earlier] = before[later].get(earlier, 0.0) + weight
    waiting = set(range(len(nearness)))
    row: list[int] = []
    while waiting:
        chosen = min(waiting, key=lambda one: (sum(before[one].values()), nearness[one], one))
        waiting.discard(chosen)
        row.append(chosen)
        for others in before:
            others.pop(chosen, None)
    return row
