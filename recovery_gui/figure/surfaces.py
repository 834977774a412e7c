# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""How far a sphere is from a thing, and in which direction it gets away."""

from math import inf, sqrt
from typing import NamedTuple

from recovery_gui.core.picture import Surface
from recovery_gui.figure.props import (
    BACKREST_TOP,
    BALL_RADIUS,
    CUSHION_HALF,
    CUSHION_HEIGHT,
    SEAT_DEPTH,
    SEAT_HALF_WIDTH,
    SEAT_HEIGHT,
    SEAT_THICKNESS,
    Chair,
    Cushion,
    Things,
)
from recovery_gui.figure.roller import HALF_LENGTH, RADIUS, Roller
from recovery_gui.figure.vectors import UP, Vector

_BACKREST_DEPTH = 0.016
_SUNK = 0.25  # Share of a cushion's height by which it gives way.


class Gap(NamedTuple):
    """Distance between surfaces (negative inside) and the unit direction away from the thing."""

    distance: float
    away: Vector


def gap_to(surface: Surface, things: Things, centre: Vector, radius: float) -> Gap:
    """The gap between a sphere and one kind of thing; far away from what is not there."""
    gap = _gap(surface, things, centre)
    return Gap(gap.distance - radius, gap.away)


def solid_things(things: Things) -> tuple[Surface, ...]:
    """The kinds of things in the picture that a body might sink into."""
    there = (True, things.roller, things.ball, things.chair, things.wall)
    return tuple(surface for surface, thing in zip(_SOLID, there, strict=True) if thing)


_FAR = Gap(inf, UP)
_SOLID = (Surface.FLOOR, Surface.FOAM_ROLLER, Surface.SMALL_BALL, Surface.CHAIR, Surface.WALL)


def _gap(surface: Surface, things: Things, point: Vector) -> Gap:
    match surface:
        case Surface.FLOOR:
            gap = Gap(point[2], UP)
        case Surface.WALL if things.wall:
            gap = Gap(things.wall.distance(point), things.wall.normal)
        case Surface.FOAM_ROLLER if things.roller:
            gap = _to_roller(things.roller, point)
        case Surface.SMALL_BALL if things.ball:
            gap = _from_point(point, things.ball.centre, BALL_RADIUS)
        case Surface.CHAIR if things.chair:
            gap = _to_chair(things.chair, point)
        case Surface.CUSHION if things.cushion:
            gap = _to_cushion(things.cushion, point)
        case _:
            gap = _FAR
    return gap


def _to_roller(roller: Roller, point: Vector) -> Gap:
    axis, centre = roller.axis, roller.centre
    dx, dy = point[0] - centre[0], point[1] - centre[1]
    lengthwise = dx * axis[0] + dy * axis[1]
    inside = min(max(lengthwise, -HALF_LENGTH), HALF_LENGTH)
    nearest = (centre[0] + axis[0] * inside, centre[1] + axis[1] * inside, centre[2])
    return _from_point(point, nearest, RADIUS)


def _from_point(point: Vector, middle: Vector, radius: float) -> Gap:
    dx, dy, dz = point[0] - middle[0], point[1] - middle[1], point[2] - middle[2]
    size = sqrt(dx * dx + dy * dy + dz * dz)
    if size == 0.0:
        return Gap(-radius, UP)
    return Gap(size - radius, (dx / size, dy / size, dz / size))


def _to_chair(chair: Chair, point: Vector) -> Gap:
    back, left = chair.seat_at(point[0], point[1])
    fx, fy = chair.facing
    seat = _to_box(
        (back - SEAT_DEPTH / 2.0, left, point[2] - SEAT_HEIGHT + SEAT_THICKNESS / 2.0),
        (SEAT_DEPTH / 2.0, SEAT_HALF_WIDTH, SEAT_THICKNESS / 2.0),
    )
    rest = _to_box(
        (
            back - SEAT_DEPTH - _BACKREST_DEPTH / 2.0,
            left,
            point[2] - (SEAT_HEIGHT + BACKREST_TOP) / 2.0,
        ),
        (_BACKREST_DEPTH / 2.0, SEAT_HALF_WIDTH, (BACKREST_TOP - SEAT_HEIGHT) / 2.0),
    )
    distance, (bx, ly, z) = min(seat, rest)
    return Gap(distance, (-bx * fx - ly * fy, -bx * fy + ly * fx, z))


def _to_box(point: Vector, half: Vector) -> Gap:
    """The gap between a point and a box around the origin."""
    out = tuple(abs(value) - size for value, size in zip(point, half, strict=True))
    signs = tuple(-1.0 if value < 0.0 else 1.0 for value in point)
    deepest = max(out)
    if deepest <= 0.0:
        axis = out.index(deepest)
        flat = tuple(signs[k] if k == axis else 0.0 for k in range(3))
        return Gap(deepest, (flat[0], flat[1], flat[2]))
    beyond = tuple(max(value, 0.0) for value in out)
    size = sqrt(sum(value * value for value in beyond))
    away = tuple(sign * value / size for sign, value in zip(signs, beyond, strict=True))
    return Gap(size, (away[0], away[1], away[2]))


def _to_cushion(cushion: Cushion, point: Vector) -> Gap:
    """The top of a cushion under load."""
    if max(abs(point[0] - cushion.x), abs(point[1] - cushion.y)) > CUSHION_HALF:
        return _FAR
    return Gap(point[2] - cushion.base - CUSHION_HEIGHT * (1.0 - _SUNK), UP)
