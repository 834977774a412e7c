# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Soft contact shadows: the nearer a part is to the floor, the more of its shadow shows."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise

from recovery_gui.figure.body_arms import arm_line
from recovery_gui.figure.body_head import back_of_head
from recovery_gui.figure.body_legs import leg_line
from recovery_gui.figure.body_trunk import back_spheres, seat_spheres
from recovery_gui.figure.camera import Camera
from recovery_gui.figure.drawing import Outline, Shape
from recovery_gui.figure.hull import Circle, hull
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.props import (
    BALL_RADIUS,
    CUSHION_HALF,
    CUSHION_HEIGHT,
    Chair,
    Things,
    Wall,
)
from recovery_gui.figure.scene_chair import leg_feet
from recovery_gui.figure.skeleton import Skeleton
from recovery_gui.figure.solid import Sphere

_REACH = 0.16  # A part this high above the floor throws no shadow.
_LAYERS = ((0.018, 0.10), (0.007, 0.13), (-0.006, 0.15))
_UNDER_SEAT = (0.030, 0.05)  # Radius at the corners of the shade under a chair, its opacity.


def shadow_shapes(projector: Projector, body: Skeleton, things: Things) -> tuple[Shape, ...]:
    """Layers of one shadow under everything, from its soft edge to its core.

    None falls through a wall.
    """
    camera = projector.camera
    wall, kept = things.wall, projector.kept
    rows = (*_of_body(body), *_of_things(things))
    fallen = (kept.of((row, wall), partial(_fallen, row, wall)) for row in rows)
    outlines = tuple(filter(None, fallen))
    return kept.of(
        ("shadow", outlines, things.chair),
        lambda: (
            *_under_seat(camera, things.chair),
            *(
                Shape(outlines, Ink.SHADOW, opacity, swell=swell, plane=camera.floor)
                for swell, opacity in _LAYERS
            ),
        ),
    )


def _of_body(body: Skeleton) -> Iterator[tuple[Sphere, ...]]:
    """What of the body throws a shadow, roughly: the ends of each part."""
    for leg in body.legs:
        yield from leg_line(leg)
    for arm in body.arms:
        yield arm_line(arm)
    yield seat_spheres(body) + back_spheres(body)
    yield (back_of_head(body),)


def _of_things(things: Things) -> Iterator[tuple[Sphere, ...]]:
    if things.roller:
        yield things.roller.ends
    if things.ball:
        yield (Sphere(things.ball.centre, BALL_RADIUS),)
    if things.chair:
        for x, y in leg_feet(things.chair):
            yield (Sphere((x, y, _FOOT), _FOOT),)
    if things.cushion:
        x, y, base = things.cushion.x, things.cushion.y, things.cushion.base
        reach, thick = CUSHION_HALF - CUSHION_HEIGHT, CUSHION_HEIGHT / 2.0
        yield tuple(
            Sphere((x + reach * a, y + reach * b, base + thick), thick)
            for a in (1.0, -1.0)
            for b in (1.0, -1.0)
        )
    if things.strap:
        for start, end in pairwise(things.strap.points):
            yield (Sphere(start, _BAND), Sphere(end, _BAND))


_FOOT = 0.012
_BAND = 0.004


def _under_seat(camera: Camera, chair: Chair | None) -> tuple[Shape, ...]:
    if chair is None:
        return ()
    radius, opacity = _UNDER_SEAT
    outline = hull([(x, y, radius) for x, y in leg_feet(chair)])
    return tuple(
        Shape((outline,), Ink.SHADOW, opacity, swell=swell, plane=camera.floor)
        for swell in (0.016, 0.0)
    )


def _fallen(spheres: Sequence[Sphere], wall: Wall | None) -> Outline:
    circles = [circle for circle in (_circle(one, wall) for one in spheres) if circle[2] > 0.0]
    return hull(circles) if circles else ()


def _circle(sphere: Sphere, wall: Wall | None) -> Circle:
    (x, y, z), radius = sphere
    size = radius * (1.0 - (z - radius) / _REACH)
    return (x, y, size if wall is None else min(size, wall.distance(sphere.centre)))
