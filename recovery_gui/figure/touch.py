# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What of the body touches things: the drawn surface as a few spheres on each segment.

The spheres are taken from the solids of a standing body, so that what touches is what is
drawn.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import dist
from typing import NamedTuple

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import BodyPart, Contact, Spot
from recovery_gui.core.pose import Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.body_arms import bare_arm, digits, elbow_sphere, hand_spheres, sleeve
from recovery_gui.figure.body_head import back_of_head, face
from recovery_gui.figure.body_legs import bare_leg, foot, shorts_leg, sole_spheres, toes
from recovery_gui.figure.body_trunk import shirt, shorts
from recovery_gui.figure.joints import mark
from recovery_gui.figure.kinematics import skeleton_of
from recovery_gui.figure.skeleton import SIDES, Arm, Leg, Segment, Skeleton
from recovery_gui.figure.solid import Cell, Sphere
from recovery_gui.figure.vectors import Vector, between, minus


class Feature(NamedTuple):
    """A sphere that a segment carries, `at` (front, left, up) from the segment's joint."""

    segment: str
    at: Vector
    radius: float

    def placed(self, segment: Segment) -> Vector:
        """Its centre in the world."""
        return segment.place(*self.at)


Pad = tuple[Feature, ...]
"""Spheres of which at least one touches when the pad does."""


class Touch:
    """Pads and spheres of one build.

    `pads`: what touches when a part rests flat. `limbs`: spheres along a part that has a
    length. `backs`: a hand or foot that does not rest on its palm or sole. `solid`: what
    stays out of things, and `bounds` a sphere around all of it.
    """

    def __init__(self, build: FigureBuild) -> None:
        body = skeleton_of(Pose(), build=build)
        self.pads: dict[tuple[BodyPart, Side], tuple[Pad, ...]] = {}
        self.limbs: dict[tuple[BodyPart, Side], Pad] = {}
        self.backs: dict[tuple[BodyPart, Side], tuple[Pad, ...]] = {}
        self._trunk(body)
        for leg in body.legs:
            self._leg(leg)
        for arm in body.arms:
            self._arm(arm)
        self.solid = self._solids(body)
        self.bounds = {name: _around(pad) for name, pad in self.solid.items()}

    def pads_of(self, contact: Contact) -> tuple[Pad, ...]:
        """The pads of a contact, all of which touch."""
        limb = self.limbs.get((contact.part, contact.side))
        if limb is not None and (contact.part, contact.side) not in self.pads:
            return ((_at(limb, contact.share),),)
        return self.pads[contact.part, contact.side]

    def spot(self, spot: Spot) -> Pad:
        """The spheres of a place on the body."""
        limb = self.limbs.get((spot.part, spot.side))
        if limb is not None:
            return (_at(limb, spot.share),)
        return tuple(feature for pad in self.pads[spot.part, spot.side] for feature in pad)

    def along(self, spot: Spot) -> Feature:
        """The sphere at a share along a part, for what rolls under it."""
        limb = self.limbs.get((spot.part, spot.side))
        if limb is not None:
            return _at(limb, spot.share)
        return self.pads[spot.part, spot.side][0][0]

    def _trunk(self, body: Skeleton) -> None:
        none = Side.NONE
        pelvis = _features("pelvis", body.pelvis, _spheres(shorts(body)))
        thorax = _features("thorax", body.thorax, _spheres(shirt(body, 0.0)))
        head = _head(body)
        self.pads[BodyPart.PELVIS, none] = (pelvis,)
        self.limbs[BodyPart.PELVIS, none] = _levels(pelvis)
        back = tuple(one for one in thorax if one.at[2] > _CHEST_FROM)
        self.pads[BodyPart.BACK, none] = tuple(_both(back))
        self.pads[BodyPart.CHEST, none] = (back,)
        self.pads[BodyPart.BELLY, none] = (tuple(one for one in thorax if one.at[2] < _CHEST_FROM),)
        self.pads[BodyPart.HEAD, none] = (head,)
        self.limbs[BodyPart.BACK, none] = _spine(thorax)
        for side, sign in zip(SIDES, (1.0, -1.0), strict=True):
            seat = tuple(one for one in pelvis if one.at[1] * sign > 0.0)
            self.pads[BodyPart.BUTTOCK, side] = self.pads[BodyPart.HIP, side] = (seat,)
            ribs = tuple(one for one in back if one.at[1] * sign > 0.0)
            self.pads[BodyPart.RIBS, side] = (ribs,)
            self.limbs[BodyPart.RIBS, side] = (min(ribs, key=_height), max(ribs, key=_breadth))

    def _leg(self, leg: Leg) -> None:
        side, suffix = leg.side, mark(leg.side)
        upper, lower = bare_leg(leg)
        thigh = _features("thigh" + suffix, leg.thigh, shorts_leg(leg).spheres + upper.spheres)
        shank = _features("shank" + suffix, leg.shank, lower.spheres)
        heel, *ball = _features("foot" + suffix, leg.foot, sole_spheres(leg))
        tips = _features("foot" + suffix, leg.foot, toes(leg)[0].tips)
        self.backs[BodyPart.FOOT, side] = ((heel, *ball, *tips),)
        self.limbs[BodyPart.THIGH, side] = thigh
        self.limbs[BodyPart.SHIN, side] = self.limbs[BodyPart.CALF, side] = shank
        self.limbs[BodyPart.FOOT, side] = (heel, _mean(ball))
        self.pads[BodyPart.KNEE, side] = (shank[:1],)
        self.pads[BodyPart.SHIN, side] = (shank[1:], (*ball, *tips))
        self.pads[BodyPart.ANKLE, side] = (shank[-1:],)
        self.pads[BodyPart.HEEL, side] = ((heel,),)
        self.pads[BodyPart.FOOT, side] = ((heel,), *((one,) for one in ball))
        self.pads[BodyPart.TOES, side] = ((*ball, *tips),)

    def _arm(self, arm: Arm) -> None:
        side, suffix = arm.side, mark(arm.side)
        _, lower = bare_arm(arm)
        upper = _features("upper" + suffix, arm.upper, sleeve(arm).spheres)
        forearm = _features("forearm" + suffix, arm.forearm, lower.spheres)
        palm = _features("hand" + suffix, arm.hand, hand_spheres(arm))
        tips = _features("hand" + suffix, arm.hand, digits(arm)[0].tips)
        elbow = _features("forearm" + suffix, arm.forearm, [elbow_sphere(arm)])
        self.limbs[BodyPart.FOREARM, side] = forearm
        self.pads[BodyPart.SHOULDER, side] = (upper[:3],)
        self.pads[BodyPart.ELBOW, side] = (elbow,)
        self.pads[BodyPart.FOREARM, side] = (elbow, forearm[-1:])
        self.pads[BodyPart.HAND, side] = (*((one,) for one in palm[1:3]), tips[1:3])
        self.backs[BodyPart.HAND, side] = ((*palm, *tips),)
        self.limbs[BodyPart.HAND, side] = (palm[0], _mean(palm[3:]))

    def _solids(self, body: Skeleton) -> dict[str, Pad]:
        """A few spheres of each segment that must stay out of things."""
        solid: dict[str, Pad] = {
            "pelvis": self.pads[BodyPart.PELVIS, Side.NONE][0],
            "thorax": _features("thorax", body.thorax, _spheres(shirt(body, 0.0))),
            "head": _head(body),
        }
        for leg in body.legs:
            suffix = mark(leg.side)
            thigh = self.limbs[BodyPart.THIGH, leg.side]
            solid["thigh" + suffix] = tuple(
                _at(thigh, share) for share in (0.25, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
            )
            shank = self.limbs[BodyPart.CALF, leg.side]
            solid["shank" + suffix] = tuple(_at(shank, k / 8.0) for k in range(8))
            whole = (*_spheres(foot(leg)), *toes(leg)[0].tips)
            solid["foot" + suffix] = _features("foot" + suffix, leg.foot, whole)
        for arm in body.arms:
            suffix = mark(arm.side)
            forearm = self.limbs[BodyPart.FOREARM, arm.side]
            whole = (*sleeve(arm).spheres[2:], *bare_arm(arm)[0].spheres)
            solid["upper" + suffix] = _features("upper" + suffix, arm.upper, whole)
            solid["forearm" + suffix] = tuple(_at(forearm, k / 6.0) for k in range(7))
            fingers, thumb = digits(arm)
            middles = (_middle(*ends) for ends in zip(fingers.bases, fingers.tips, strict=True))
            whole = (*hand_spheres(arm), *middles, *fingers.tips, thumb.spheres[-1])
            solid["hand" + suffix] = _features("hand" + suffix, arm.hand, whole)
        return solid


@lru_cache(maxsize=4)
def touch_of(build: FigureBuild) -> Touch:
    """The pads of a build."""
    return Touch(build)


_CHEST_FROM = 0.06  # Above the lumbar joint: from here on ribs, below it belly and loin.


def _head(body: Skeleton) -> Pad:
    return _features("head", body.head, (back_of_head(body), *_spheres(face(body))))


def _spine(thorax: Pad) -> Pad:
    """The middle of the back from the loin to the shoulder blades."""
    return tuple(one for one in _levels(thorax) if 0.0 < one.at[2] < _SHOULDERS)


def _levels(trunk: Pad) -> Pad:
    """The middle of each level of the trunk, from below."""
    levels: dict[float, list[Feature]] = {}
    for feature in trunk:
        levels.setdefault(round(feature.at[2], 4), []).append(feature)
    return tuple(_mean(levels[level]) for level in sorted(levels))


_SHOULDERS = 0.16


def _height(feature: Feature) -> float:
    return feature.at[2]


def _breadth(feature: Feature) -> float:
    """How far it stands out to its side; what is drawn is stretched over the broadest."""
    return abs(feature.at[1]) + feature.radius


def _middle(one: Sphere, other: Sphere) -> Sphere:
    centre = between(one.centre, other.centre, 0.5)
    return Sphere(centre, (one.radius + other.radius) / 2.0)


def _around(pad: Pad) -> Feature:
    """A sphere around all spheres of a pad."""
    middle = _mean(pad).at
    reach = max(dist(one.at, middle) + one.radius for one in pad)
    return Feature(pad[0].segment, middle, reach)


def _both(features: Pad) -> Iterable[Pad]:
    for sign in (1.0, -1.0):
        yield tuple(one for one in features if one.at[1] * sign > 0.0)


def _mean(features: Sequence[Feature]) -> Feature:
    size = len(features)
    x, y, z = (sum(one.at[axis] for one in features) / size for axis in range(3))
    return Feature(features[0].segment, (x, y, z), sum(one.radius for one in features) / size)


def _at(limb: Pad, share: float) -> Feature:
    """The sphere at a share along a limb, between its knots."""
    place = min(max(share, 0.0), 1.0) * (len(limb) - 1)
    index = min(int(place), len(limb) - 2)
    before, after, rest = limb[index], limb[index + 1], place - int(place)
    if index < int(place):
        rest = 1.0
    at = tuple(a + (b - a) * rest for a, b in zip(before.at, after.at, strict=True))
    return Feature(
        before.segment,
        (at[0], at[1], at[2]),
        before.radius + (after.radius - before.radius) * rest,
    )


def _features(segment: str, joint: Segment, spheres: Iterable[Sphere]) -> Pad:
    """The spheres from the segment's joint; a standing body's axes are the world's."""
    return tuple(
        Feature(segment, minus(centre, joint.origin), radius)
        for centre, radius in dict.fromkeys(spheres)
    )


def _spheres(cells: Iterable[Cell]) -> tuple[Sphere, ...]:
    return tuple(sphere for cell in cells for sphere in cell.spheres)
