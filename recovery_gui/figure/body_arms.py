# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The solids of an arm. Radii from mean girths, ANSUR II survey (2012), over 2 pi and height."""

from functools import lru_cache
from typing import NamedTuple

from recovery_gui.core.side import Side
from recovery_gui.figure.skeleton import FOREARM, UPPER_ARM, Arm
from recovery_gui.figure.solid import (
    Blob,
    Cloth,
    Fan,
    Knot,
    Ring,
    Sphere,
    Tube,
    ring,
    scaled,
    smooth,
    spheres,
)

HEM = 0.50
CLOTH = 0.005
_HEM_RADIUS = 0.0290

_UPPER_KNOTS = (
    Knot(0.0, 0.0, 0.0270),
    Knot(0.22, 0.001, 0.0325),
    Knot(0.50, 0.001, 0.0290),
    Knot(0.82, 0.0, 0.0235),
    Knot(1.0, 0.0, 0.0225),
)
_FOREARM_KNOTS = (
    Knot(0.0, 0.0, 0.0225),
    Knot(0.20, 0.001, 0.0255),
    Knot(0.45, 0.001, 0.0230),
    Knot(0.80, 0.0, 0.0165),
    Knot(1.0, 0.0, 0.0150),
)
_WRIST_SHARE = 0.4  # Of what a build adds to an arm's girth.

# Hand, from the wrist: along, towards the thumb, towards the palm, radius. Length .108.
_WRIST = (0.0, 0.0, 0.0, 0.0150)
_HEEL_OF_HAND = ((0.014, 0.011, 0.004, 0.0120), (0.014, -0.011, 0.003, 0.0115))
_KNUCKLES = ((0.054, 0.017, 0.0, 0.0090), (0.050, -0.018, 0.0, 0.0085))
_FINGERS = (
    ((0.054, 0.018, 0.0, 0.0075), (0.094, 0.019, 0.010, 0.0062)),
    ((0.055, 0.006, 0.0, 0.0078), (0.101, 0.0060, 0.011, 0.0064)),
    ((0.054, -0.006, 0.0, 0.0075), (0.096, -0.0070, 0.012, 0.0062)),
    ((0.050, -0.018, 0.0, 0.0070), (0.082, -0.0205, 0.010, 0.0055)),
)
_THUMB = (
    (0.012, 0.014, 0.005, 0.0115),
    (0.034, 0.030, 0.011, 0.0085),
    (0.064, 0.038, 0.017, 0.0060),
)
# A fist about something in the palm.
_CURLED = (
    (0.064, 0.0175, 0.030, 0.0085),
    (0.067, 0.0055, 0.031, 0.0088),
    (0.064, -0.0065, 0.031, 0.0085),
    (0.058, -0.0175, 0.029, 0.0078),
)
_CURLED_THUMB = (
    (0.012, 0.014, 0.005, 0.0115),
    (0.034, 0.026, 0.020, 0.0090),
    (0.050, 0.010, 0.036, 0.0072),
)


def sleeve(arm: Arm) -> Cloth:
    """The sleeve, down to its hem."""
    return Cloth(spheres(arm.upper, UPPER_ARM, _knots(arm.girth).cloth), _hem(arm, CLOTH + 0.0015))


def bare_arm(arm: Arm) -> tuple[Tube, Tube]:
    """Skin from the hem of the sleeve to the wrist: upper arm and forearm."""
    return (bare_upper_arm(arm), bare_forearm(arm))


def bare_upper_arm(arm: Arm) -> Tube:
    """Skin from the hem of the sleeve to the elbow."""
    return Tube(spheres(arm.upper, UPPER_ARM, _knots(arm.girth).upper), start=_hem(arm, 0.0))


def bare_forearm(arm: Arm) -> Tube:
    """Skin from the elbow to the wrist."""
    return Tube(spheres(arm.forearm, FOREARM, _knots(arm.girth).forearm))


def palm(arm: Arm) -> tuple[Blob]:
    """The hand without its digits."""
    return (Blob(hand_spheres(arm)),)


def digits(arm: Arm, *, grips: bool = False) -> tuple[Fan, Tube]:
    """Four fingers side by side, a little curled or about what the hand grips, and the thumb."""
    ends = _CURLED if grips else tuple(tip for _, tip in _FINGERS)
    thumb = _CURLED_THUMB if grips else _THUMB
    bases = tuple(hand_sphere(arm, base) for base, _ in _FINGERS)
    tips = tuple(hand_sphere(arm, tip) for tip in ends)
    return (Fan(bases, tips), Tube(tuple(hand_sphere(arm, at) for at in thumb)))


def elbow_sphere(arm: Arm) -> Sphere:
    """The elbow."""
    return Sphere(arm.forearm.origin, _FOREARM_KNOTS[0].radius * arm.girth)


def hand_spheres(arm: Arm) -> tuple[Sphere, ...]:
    """The palm, from wrist to knuckles."""
    return tuple(hand_sphere(arm, at) for at in (_WRIST, *_HEEL_OF_HAND, *_KNUCKLES))


def hand_sphere(arm: Arm, at: tuple[float, float, float, float]) -> Sphere:
    """A sphere of the hand from its place (along, thumbwards, palmwards, radius)."""
    distance, thumbward, palmward, radius = at
    left = thumbward if arm.side is Side.LEFT else -thumbward
    return Sphere(arm.hand.place(palmward, left, -distance), radius)


def arm_line(arm: Arm) -> tuple[Sphere, ...]:
    """Roughly the bare arm: what stands for it in a shadow."""
    knots = _knots(arm.girth)
    upper = spheres(arm.upper, UPPER_ARM, knots.upper[:1])
    forearm = spheres(arm.forearm, FOREARM, (knots.forearm[0], knots.forearm[-1]))
    return upper + forearm + tuple(hand_sphere(arm, at) for at in _KNUCKLES)


class _Knots(NamedTuple):
    """An arm's cross-sections: the sleeve, the skin of the upper arm, and the forearm."""

    cloth: tuple[Knot, ...]
    upper: tuple[Knot, ...]
    forearm: tuple[Knot, ...]


@lru_cache(maxsize=8)
def _knots(girth: float) -> _Knots:
    upper = scaled(smooth(_UPPER_KNOTS, 9), girth, girth)
    cloth = (knot._replace(radius=knot.radius + CLOTH) for knot in upper if knot.share < HEM)
    forearm = scaled(smooth(_FOREARM_KNOTS, 9), girth, 1.0 + (girth - 1.0) * _WRIST_SHARE)
    return _Knots(tuple(cloth), tuple(knot for knot in upper if knot.share > HEM), forearm)


def _hem(arm: Arm, cloth: float) -> Ring:
    half = _HEM_RADIUS * arm.girth + cloth
    return ring(arm.upper, (0.001, -HEM * UPPER_ARM), (half, half))
