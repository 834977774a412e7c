# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The solids of the trunk. Breadths and depths from the ANSUR II survey (2012), over height."""

from recovery_gui.figure.builds import PROPORTIONS
from recovery_gui.figure.kinematics import outward
from recovery_gui.figure.skeleton import SIDES, Arm, Leg, Segment, Skeleton
from recovery_gui.figure.solid import Blob, Cloth, Sphere
from recovery_gui.figure.vectors import between, dot, mixed

# Levels: up from the segment's joint, front of it, half the gap of the two spheres, radius.
Level = tuple[float, float, float, float]

SEAT: Level = (0.006, -0.014, 0.042, 0.0590)
_PELVIS: tuple[Level, ...] = (
    (-0.014, -0.010, 0.038, 0.0460),
    SEAT,
    (0.070, -0.001, 0.036, 0.0555),
)
BACK: Level = (0.118, -0.003, 0.024, 0.0680)
# The shirt's hem, from the lumbar joint: front, left, up, radius; then the same on the right.
_HEM = (
    (0.0460, 0.0400, -0.0420, 0.0110),
    (0.0030, 0.0810, -0.0420, 0.0110),
    (-0.0420, 0.0400, -0.0420, 0.0110),
)
_BELLY: Level = (0.010, 0.005, 0.032, 0.0545)
_CHEST: tuple[Level, ...] = (
    (0.070, 0.001, 0.027, 0.0635),
    BACK,
    (0.150, -0.006, 0.046, 0.0540),
    (0.167, -0.009, 0.073, 0.0350),
    (0.201, -0.011, 0.021, 0.0320),
)
_FOLLOWS = (0.3, 0.6)  # Share of the spine's bend that hem and belly take part in.
_RIB_SWELL = 0.010
_ARMPIT = (-0.006, 0.070, 0.132, 0.0260)  # Front, aside and up from the thorax, radius.
_HANGS = 0.9  # Cosine of an arm's angle to the trunk from which it counts as raised.


def shorts(skeleton: Skeleton) -> tuple[Blob]:
    """The seat of the shorts, up to the waist."""
    return (Blob(seat_spheres(skeleton)),)


def shirt(skeleton: Skeleton, breath: float) -> tuple[Blob, Blob]:
    """The shirt without its sleeves: belly down to the hem, and the chest, which breathes."""
    girth = _girth(skeleton)
    thorax, pelvis = skeleton.thorax, skeleton.pelvis.basis
    low, mid = (Segment(thorax.origin, mixed(pelvis, thorax.basis, share)) for share in _FOLLOWS)
    hem = tuple(
        Sphere(low.place(front * girth, out * left * girth, up), radius)
        for out in (1.0, -1.0)
        for front, left, up, radius in _HEM
    )
    belly = _level(mid, _breathed(_BELLY, breath), girth)
    chest = [_level(thorax, _breathed(level, breath), girth) for level in _CHEST]
    return (
        Blob((*hem, *belly)),
        Blob((*belly, *(sphere for level in chest for sphere in level))),
    )


def gluteal(skeleton: Skeleton, leg: Leg, cloth: Cloth) -> Blob:
    """The shorts stretched from the seat over the hip to the thigh."""
    seat = _level(skeleton.pelvis, SEAT, _girth(skeleton))[SIDES.index(leg.side)]
    return Blob((seat, *cloth.spheres[1:3]))


def armpit(skeleton: Skeleton, arm: Arm, cloth: Cloth) -> Blob:
    """The shirt stretched from the chest to the sleeve of an arm that is raised."""
    front, aside, up, radius = _ARMPIT
    hanging = dot(arm.upper.basis.up, skeleton.thorax.basis.up)
    raised = min(max((_HANGS - hanging) / _HANGS, 0.0), 1.0)
    sleeve, chest = cloth.spheres[1], skeleton.thorax.place(front, outward(arm.side) * aside, up)
    taut = sleeve.radius + (radius - sleeve.radius) * raised
    return Blob((Sphere(between(sleeve.centre, chest, raised), taut), sleeve))


def seat_spheres(skeleton: Skeleton) -> tuple[Sphere, ...]:
    """Buttocks and sacrum."""
    girth = _girth(skeleton)
    return tuple(s for level in _PELVIS for s in _level(skeleton.pelvis, level, girth))


def back_spheres(skeleton: Skeleton) -> tuple[Sphere, ...]:
    """The back of the ribs."""
    return _level(skeleton.thorax, BACK, _girth(skeleton))


def _breathed(level: Level, breath: float) -> Level:
    """Ribs and belly rise to the front; the back stays where it rests."""
    up, front, gap, radius = level
    swell = _RIB_SWELL * breath * max(0.0, 1.0 - abs(up - 0.07) / 0.11) / 2.0
    return (up, front + swell, gap, radius + swell)


def _girth(skeleton: Skeleton) -> float:
    return PROPORTIONS[skeleton.build].trunk_girth


def _level(segment: Segment, level: Level, girth: float) -> tuple[Sphere, Sphere]:
    up, front, gap, radius = level
    return (
        Sphere(segment.place(front, gap * girth, up), radius * girth),
        Sphere(segment.place(front, -gap * girth, up), radius * girth),
    )
