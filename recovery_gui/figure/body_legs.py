# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The solids of a leg. Radii from mean girths, ANSUR II survey (2012), over 2 pi and height."""

from functools import lru_cache
from typing import NamedTuple

from recovery_gui.core.side import Side
from recovery_gui.figure.skeleton import SHANK, THIGH, Leg
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

HEM = 0.56
CLOTH = 0.0045

_THIGH_KNOTS = (
    Knot(0.0, -0.004, 0.0450),
    Knot(0.10, -0.004, 0.0535),
    Knot(0.22, -0.003, 0.0565),
    Knot(0.42, 0.001, 0.0512),
    Knot(0.68, 0.002, 0.0430),
    Knot(0.88, 0.0015, 0.0362),
    Knot(1.0, 0.001, 0.0335),
)
_SHANK_KNOTS = (
    Knot(0.0, 0.001, 0.0335),
    Knot(0.16, -0.0045, 0.0335),
    Knot(0.34, -0.0090, 0.0350),
    Knot(0.52, -0.0075, 0.0315),
    Knot(0.72, -0.0025, 0.0245),
    Knot(0.88, 0.0, 0.0205),
    Knot(1.0, 0.0, 0.0205),
)
_ANKLE_SHARE = 0.4  # Of what a build adds to a leg's girth.

# Foot, from the ankle: front, outward, up, radius. Heel to toe .152, breadth .055, ball .113.
HEEL = (-0.0185, 0.0, -0.0175, 0.0215)
BALL_IN = (0.0720, -0.0150, -0.0245, 0.0145)
BALL_OUT = (0.0600, 0.0170, -0.0275, 0.0115)
_ANKLE = (0.0, 0.0, 0.0, 0.0205)
_INSTEP = (0.0290, -0.0050, -0.0115, 0.0192)
_CUBOID = (0.0220, 0.0120, -0.0230, 0.0145)
_TOES = (
    ((0.0800, -0.0170, -0.0270, 0.0115), (0.1025, -0.0165, -0.0292, 0.0095)),
    ((0.0800, -0.0030, -0.0290, 0.0085), (0.1020, -0.0010, -0.0315, 0.0070)),
    ((0.0760, 0.0060, -0.0300, 0.0080), (0.0960, 0.0080, -0.0320, 0.0066)),
    ((0.0700, 0.0140, -0.0305, 0.0075), (0.0890, 0.0160, -0.0325, 0.0062)),
    ((0.0640, 0.0210, -0.0310, 0.0070), (0.0800, 0.0230, -0.0330, 0.0058)),
)


def shorts_leg(leg: Leg) -> Cloth:
    """The leg of the shorts, down to its hem."""
    return Cloth(spheres(leg.thigh, THIGH, _knots(leg.girth).cloth), _hem(leg, CLOTH + 0.0015))


def bare_leg(leg: Leg) -> tuple[Tube, Tube]:
    """Skin from the hem of the shorts to the ankle: thigh and shank."""
    return (bare_thigh(leg), bare_shank(leg))


def bare_thigh(leg: Leg) -> Tube:
    """Skin from the hem of the shorts to the knee."""
    return Tube(spheres(leg.thigh, THIGH, _knots(leg.girth).thigh), start=_hem(leg, 0.0))


def bare_shank(leg: Leg) -> Tube:
    """Skin from the knee to the ankle."""
    return Tube(spheres(leg.shank, SHANK, _knots(leg.girth).shank))


def foot(leg: Leg) -> tuple[Blob, Blob]:
    """Heel with ankle and arch, and the ball."""
    ankle, heel, instep, cuboid, inner, outer = (
        foot_sphere(leg, at) for at in (_ANKLE, HEEL, _INSTEP, _CUBOID, BALL_IN, BALL_OUT)
    )
    first, last = (foot_sphere(leg, base) for base in (_TOES[0][0], _TOES[-1][0]))
    return (
        Blob((ankle, heel, instep, cuboid)),
        Blob((instep, cuboid, inner, outer, first, last)),
    )


def toes(leg: Leg) -> tuple[Fan]:
    """Five toes side by side."""
    bases = tuple(foot_sphere(leg, base) for base, _ in _TOES)
    return (Fan(bases, tuple(foot_sphere(leg, tip) for _, tip in _TOES)),)


def foot_sphere(leg: Leg, at: tuple[float, float, float, float]) -> Sphere:
    """A sphere of the foot from its place in the foot's axes (front, outward, up, radius)."""
    front, outward, up, radius = at
    return Sphere(leg.foot.place(front, outward * _outward(leg.side), up), radius)


def sole_spheres(leg: Leg) -> tuple[Sphere, ...]:
    """Heel and ball of the foot."""
    return tuple(foot_sphere(leg, at) for at in (HEEL, BALL_IN, BALL_OUT))


def leg_line(leg: Leg) -> tuple[tuple[Sphere, ...], tuple[Sphere, ...]]:
    """Roughly the bare thigh, and shank and foot: what stands for them in a shadow."""
    knots = _knots(leg.girth)
    knee = spheres(leg.shank, SHANK, knots.shank[:1])
    return (spheres(leg.thigh, THIGH, knots.cloth[-1:]) + knee, knee + sole_spheres(leg))


class _Knots(NamedTuple):
    """A leg's cross-sections: the cloth of the thigh, its skin, and the shank."""

    cloth: tuple[Knot, ...]
    thigh: tuple[Knot, ...]
    shank: tuple[Knot, ...]


@lru_cache(maxsize=8)
def _knots(girth: float) -> _Knots:
    thigh = scaled(smooth(_THIGH_KNOTS, 11), girth, girth)
    cloth = (knot._replace(radius=knot.radius + CLOTH) for knot in thigh if knot.share < HEM)
    shank = scaled(smooth(_SHANK_KNOTS, 15), girth, 1.0 + (girth - 1.0) * _ANKLE_SHARE)
    return _Knots(tuple(cloth), tuple(knot for knot in thigh if knot.share > HEM), shank)


def _hem(leg: Leg, cloth: float) -> Ring:
    knots = _knots(leg.girth)
    above, below = knots.cloth[-1], knots.thigh[0]
    half = (above.radius - CLOTH + below.radius) / 2.0 + cloth
    return ring(leg.thigh, (below.front, -HEM * THIGH), (half, half))


def _outward(side: Side) -> float:
    return 1.0 if side is Side.LEFT else -1.0
