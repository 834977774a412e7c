# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Soft contact shadows on the mat: the nearer a part is to the floor, the more of it shows."""

from collections.abc import Iterator, Sequence

from recovery_gui.figure.body_arms import bare_arm, palm
from recovery_gui.figure.body_head import hair
from recovery_gui.figure.body_legs import bare_leg, shorts_leg, sole
from recovery_gui.figure.body_trunk import shirt, shorts
from recovery_gui.figure.camera import Camera
from recovery_gui.figure.drawing import Outline, Shape
from recovery_gui.figure.hull import Circle, hull
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.roller import Roller
from recovery_gui.figure.skeleton import Skeleton
from recovery_gui.figure.solid import Sphere

_REACH = 0.16  # A part this high above the floor throws no shadow.
_LAYERS = ((0.020, 0.07), (0.013, 0.07), (0.006, 0.08), (0.0, 0.10), (-0.008, 0.10))


def shadow_shapes(camera: Camera, body: Skeleton, roller: Roller | None) -> tuple[Shape, ...]:
    """Layers of one shadow under everything, from its soft edge to its core."""
    outlines = tuple(filter(None, map(_fallen, _rows(body, roller))))
    return tuple(
        Shape(outlines, Ink.SHADOW, opacity, swell=swell, plane=camera.floor)
        for swell, opacity in _LAYERS
    )


def _rows(body: Skeleton, roller: Roller | None) -> Iterator[Sequence[Sphere]]:
    """What throws a shadow, roughly: a few spheres of each part."""
    for leg in body.legs:
        for tube in (shorts_leg(leg), *bare_leg(leg)):
            yield tube.spheres[:: len(tube.spheres) - 1]
        yield sole(leg).spheres
    for arm in body.arms:
        for tube in bare_arm(arm):
            yield tube.spheres[:: len(tube.spheres) - 1]
        yield palm(arm)[1].spheres
    for cell in (*shorts(body), *shirt(body, 0.0)[::2], hair(body)[0]):
        yield cell.spheres
    if roller is not None:
        yield roller.ends


def _fallen(spheres: Sequence[Sphere]) -> Outline:
    circles = [circle for circle in map(_circle, spheres) if circle[2] > 0.0]
    return hull(circles) if circles else ()


def _circle(sphere: Sphere) -> Circle:
    (x, y, z), radius = sphere
    return (x, y, radius * (1.0 - (z - radius) / _REACH))
