# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Every sphere of a body, by part, and how deep it sinks into what lies there."""

from collections.abc import Iterator
from math import hypot

from recovery_gui.figure.blend import Moment
from recovery_gui.figure.body_arms import bare_arm, digits, palm, sleeve
from recovery_gui.figure.body_head import face, hair, neck, profile
from recovery_gui.figure.body_legs import bare_leg, foot, shorts_leg, toes
from recovery_gui.figure.body_trunk import shirt, shorts
from recovery_gui.figure.roller import HALF_LENGTH, RADIUS, Roller
from recovery_gui.figure.skeleton import Skeleton
from recovery_gui.figure.solid import Cell, Sphere

CENTIMETRE = 0.01 / 1.70


def parts(body: Skeleton) -> Iterator[tuple[str, tuple[Cell, ...]]]:
    for leg in body.legs:
        yield (
            f"{leg.side.value} leg",
            (shorts_leg(leg).tube, *bare_leg(leg), *foot(leg), *toes(leg)),
        )
    for arm in body.arms:
        hand: tuple[Cell, ...] = (*palm(arm), *digits(arm))
        yield f"{arm.side.value} arm", (sleeve(arm).tube, *bare_arm(arm), *hand)
    yield "trunk", (*shorts(body), *shirt(body, 1.0))
    yield "head", (*face(body), *profile(body), *hair(body), neck(body))


def depths(now: Moment) -> Iterator[tuple[float, str]]:
    """How deep each part sinks into the floor or the roller, centimetres at 1.70 m."""
    for name, cells in parts(now.body):
        spheres = [sphere for cell in cells for sphere in cell.spheres]
        yield max(radius - centre[2] for centre, radius in spheres) / CENTIMETRE, f"{name}, floor"
        if now.roller is not None:
            roller = now.roller
            deepest = max(into_roller(roller, sphere) for sphere in spheres)
            yield deepest / CENTIMETRE, f"{name}, roller"


def into_roller(roller: Roller, sphere: Sphere) -> float:
    (x, y, z), radius = sphere
    ax, ay, _ = roller.axis
    dx, dy = x - roller.x, y - roller.y
    if abs(dx * ax + dy * ay) > HALF_LENGTH:
        return -radius
    return radius + RADIUS - hypot(dx * ay - dy * ax, z - RADIUS)
