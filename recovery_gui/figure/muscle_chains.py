# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where each muscle chain lies under the skin, from one end to the other.

The muscles' courses after Gray's Anatomy (public domain edition, 1918): a drawing of where a
stretch or a pressure is felt, no map of tissue.
"""

from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple

from recovery_gui.core.picture import Highlight, MuscleChain
from recovery_gui.core.side import Side
from recovery_gui.figure.body_legs import BALL_IN, HEEL, bare_leg, foot_sphere, shorts_leg
from recovery_gui.figure.skeleton import Leg, Segment, Skeleton
from recovery_gui.figure.solid import Sphere
from recovery_gui.figure.vectors import Vector, along, between

_BROAD = 0.36  # Half width of a muscle of the trunk, of the radius.
_LONG = 0.26  # And of a limb.


class SkinPoint(NamedTuple):
    """A place of a muscle: the middle of the part there, its radius, and outwards (length 1).

    `width` is half the muscle's breadth.
    """

    centre: Vector
    radius: float
    out: Vector
    width: float


class Span(NamedTuple):
    """A stretch of a limb: from and to (shares of its length), outwards to front and aside."""

    start: float
    end: float
    front: float
    aside: float


class Place(NamedTuple):
    """A place of the trunk: front, aside, up and radius; outwards to front and aside."""

    front: float
    aside: float
    up: float
    radius: float
    to_front: float
    to_side: float


_THIGHS = {
    MuscleChain.HAMSTRING: Span(0.12, 0.95, -1.0, 0.0),
    MuscleChain.BACK_LINE: Span(0.10, 1.0, -1.0, 0.0),
    MuscleChain.QUAD: Span(0.14, 0.95, 1.0, 0.12),
    MuscleChain.ADDUCTOR: Span(0.05, 0.85, 0.1, -1.0),
    MuscleChain.GLUTE: Span(0.0, 0.10, -0.9, 0.4),
    MuscleChain.OUTER_HIP: Span(0.0, 0.42, -0.05, 1.0),
    MuscleChain.HIP_FLEXOR: Span(0.0, 0.34, 1.0, 0.1),
}
_SHANKS = {
    MuscleChain.CALF: Span(0.06, 0.80, -1.0, 0.0),
    MuscleChain.BACK_LINE: Span(0.0, 1.0, -1.0, 0.0),
    MuscleChain.SHIN: Span(0.08, 0.92, 0.8, 0.6),
}
_PELVIS = {
    MuscleChain.GLUTE: (
        Place(-0.012, 0.040, 0.058, 0.052, -1.0, 0.2),
        Place(-0.016, 0.044, 0.018, 0.058, -1.0, 0.3),
    ),
    MuscleChain.OUTER_HIP: (
        Place(0.0, 0.036, 0.072, 0.054, 0.0, 1.0),
        Place(-0.008, 0.040, 0.035, 0.057, -0.1, 1.0),
    ),
    MuscleChain.HIP_FLEXOR: (
        Place(0.0, 0.026, 0.085, 0.054, 1.0, 0.1),
        Place(-0.004, 0.036, 0.040, 0.055, 1.0, 0.1),
    ),
    MuscleChain.LOW_BACK: (
        Place(-0.008, 0.0, 0.045, 0.056, -1.0, 0.0),
        Place(0.0, 0.0, 0.080, 0.055, -1.0, 0.0),
    ),
    MuscleChain.BELLY: (
        Place(0.0, 0.0, 0.050, 0.056, 1.0, 0.0),
        Place(0.002, 0.0, 0.085, 0.055, 1.0, 0.0),
    ),
}
_THORAX = {
    MuscleChain.LOW_BACK: (
        Place(0.004, 0.0, 0.010, 0.055, -1.0, 0.0),
        Place(0.003, 0.0, 0.045, 0.060, -1.0, 0.0),
    ),
    MuscleChain.UPPER_BACK: (
        Place(0.001, 0.0, 0.062, 0.062, -1.0, 0.0),
        Place(-0.001, 0.0, 0.095, 0.066, -1.0, 0.0),
        Place(-0.004, 0.0, 0.128, 0.064, -1.0, 0.0),
        Place(-0.007, 0.0, 0.158, 0.050, -1.0, 0.0),
    ),
    MuscleChain.BELLY: (
        Place(0.005, 0.0, 0.010, 0.055, 1.0, 0.0),
        Place(0.003, 0.0, 0.045, 0.060, 1.0, 0.0),
    ),
    MuscleChain.CHEST: (
        Place(-0.002, 0.016, 0.108, 0.068, 1.0, 0.0),
        Place(-0.003, 0.042, 0.126, 0.060, 1.0, 0.15),
        Place(-0.008, 0.070, 0.146, 0.045, 1.0, 0.3),
        Place(-0.009, 0.092, 0.150, 0.036, 1.0, 0.5),
    ),
    MuscleChain.LAT: (
        Place(0.004, 0.032, 0.010, 0.054, -0.7, 0.7),
        Place(0.002, 0.030, 0.055, 0.061, -0.6, 0.8),
        Place(-0.003, 0.036, 0.100, 0.062, -0.6, 0.8),
        Place(-0.006, 0.058, 0.136, 0.050, -0.6, 0.8),
    ),
    MuscleChain.NECK: (Place(-0.012, 0.072, 0.176, 0.034, -0.3, 0.3),),
}
_SOLES = frozenset({MuscleChain.SOLE, MuscleChain.BACK_LINE})
_NONE = (False, False, False)
_HEAD = {
    MuscleChain.NECK: (
        Place(-0.006, 0.008, 0.006, 0.030, -0.2, 1.0),
        Place(-0.006, 0.012, 0.032, 0.032, -0.2, 1.0),
    ),
}


def bearers(highlight: Highlight) -> tuple[tuple[bool, bool, bool], tuple[bool, bool, bool]]:
    """What a chain runs along: of pelvis, thorax and head, and of its thigh, shank and foot."""
    chain = highlight.chain
    foot = chain in _SOLES
    legs = (chain in _THIGHS, chain in _SHANKS, foot) if highlight.side is not Side.NONE else _NONE
    return (chain in _PELVIS, chain in _THORAX, chain in _HEAD), legs


def chain_points(body: Skeleton, highlight: Highlight) -> tuple[SkinPoint, ...]:
    """The places of a chain, from its upper to its lower end."""
    chain, side = highlight.chain, highlight.side
    sign = -1.0 if side is Side.RIGHT else 1.0
    trunk = (
        *_of_trunk(body.head, _HEAD.get(chain, ())[::-1], sign),
        *_of_trunk(body.thorax, _THORAX.get(chain, ())[::-1], sign),
        *_of_trunk(body.pelvis, _PELVIS.get(chain, ()), sign),
    )
    return trunk if side is Side.NONE else (*trunk, *_of_leg(body.leg(side), chain, sign))


def _of_trunk(segment: Segment, places: Sequence[Place], sign: float) -> tuple[SkinPoint, ...]:
    return tuple(
        SkinPoint(
            segment.place(place.front, place.aside * sign, place.up),
            place.radius,
            _outwards(segment, place.to_front, place.to_side * sign),
            _BROAD * place.radius,
        )
        for place in places
    )


def _of_leg(leg: Leg, chain: MuscleChain, sign: float) -> tuple[SkinPoint, ...]:
    points: list[SkinPoint] = []
    if chain in _THIGHS:
        row = (*shorts_leg(leg).spheres, *bare_leg(leg)[0].spheres)
        points += _along(leg.thigh, row, _THIGHS[chain], sign)
    if chain in _SHANKS:
        points += _along(leg.shank, bare_leg(leg)[1].spheres, _SHANKS[chain], sign)
    if chain in _SOLES:
        points += _sole(leg, long=chain is MuscleChain.SOLE)
    return tuple(points)


def _along(
    segment: Segment, row: Sequence[Sphere], span: Span, sign: float
) -> tuple[SkinPoint, ...]:
    out = _outwards(segment, span.front, span.aside * sign)
    last = len(row) - 1
    inside = row[round(span.start * last) : round(span.end * last) + 1]
    return tuple(SkinPoint(centre, radius, out, _LONG * radius) for centre, radius in inside)


def _sole(leg: Leg, *, long: bool) -> tuple[SkinPoint, ...]:
    """The heel, or the arch from heel to ball."""
    down = _down(leg.foot)
    heel, ball = (foot_sphere(leg, at) for at in (HEEL, BALL_IN))
    shares = (0.1, 0.3, 0.5, 0.7, 0.9) if long else (0.0,)
    radius = ball.radius if long else heel.radius
    return tuple(
        SkinPoint(between(heel.centre, ball.centre, share), radius, down, _LONG * radius)
        for share in shares
    )


def _down(segment: Segment) -> Vector:
    x, y, z = segment.basis.up
    return (-x, -y, -z)


def _outwards(segment: Segment, front: float, left: float) -> Vector:
    size = sqrt(front * front + left * left)
    ahead = along((0.0, 0.0, 0.0), segment.basis.front, front / size)
    return along(ahead, segment.basis.left, left / size)
