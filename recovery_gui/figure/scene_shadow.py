# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Soft contact shadows on the mat: the nearer a part is to the floor, the more of it shows."""

from collections.abc import Iterator, Sequence

from recovery_gui.figure.body_arms import bare_arm, hand_spheres
from recovery_gui.figure.body_head import back_of_head
from recovery_gui.figure.body_legs import bare_leg, shorts_leg, sole_spheres
from recovery_gui.figure.body_trunk import back_spheres, seat_spheres
from recovery_gui.figure.camera import Camera
from recovery_gui.figure.drawing import Outline, Shape
from recovery_gui.figure.hull import Circle, hull
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.roller import Roller
from recovery_gui.figure.skeleton import Skeleton
from recovery_gui.figure.solid import Sphere

_REACH = 0.16  # A part this high above the floor throws no shadow.
_LAYERS = ((0.019, 0.08), (0.011, 0.09), (0.003, 0.11), (-0.007, 0.12))


def shadow_shapes(camera: Camera, body: Skeleton, roller: Roller | None) -> tuple[Shape, ...]:
    """Layers of one shadow under everything, from its soft edge to its core."""
    outlines = tuple(filter(None, map(_fallen, _rows(body, roller))))
    return tuple(
        Shape(outlines, Ink.SHADOW, opacity, swell=swell, plane=camera.floor)
        for swell, opacity in _LAYERS
    )


def _rows(body: Skeleton, roller: Roller | None) -> Iterator[Sequence[Sphere]]:
    """What throws a shadow, roughly: the ends of each part."""
    for leg in body.legs:
        yield shorts_leg(leg).spheres[-1:] + bare_leg(leg)[1].spheres[:1]
        yield bare_leg(leg)[1].spheres[-1:] + sole_spheres(leg)
    for arm in body.arms:
        upper, forearm = bare_arm(arm)
        yield upper.spheres[:1] + forearm.spheres[::4] + hand_spheres(arm)
    yield seat_spheres(body) + back_spheres(body)
    yield (back_of_head(body),)
    if roller is not None:
        yield roller.ends


def _fallen(spheres: Sequence[Sphere]) -> Outline:
    circles = [circle for circle in map(_circle, spheres) if circle[2] > 0.0]
    return hull(circles) if circles else ()


def _circle(sphere: Sphere) -> Circle:
    (x, y, z), radius = sphere
    return (x, y, radius * (1.0 - (z - radius) / _REACH))
