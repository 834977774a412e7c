# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""From pose to pose: angles blend with an ease, and the contacts are settled again."""

from dataclasses import replace
from math import pi, sin
from typing import Any, NamedTuple

from recovery_gui.core.picture import BodyPart, Contact, Picture, PropPlace, Surface
from recovery_gui.core.pose import ANGLE_NAMES, PAIRED_ANGLE_NAMES, Pair, Pose
from recovery_gui.figure.body_trunk import seat_spheres
from recovery_gui.figure.contacts import Stance, leaned, planted, stance
from recovery_gui.figure.kinematics import skeleton_of
from recovery_gui.figure.limits import held
from recovery_gui.figure.roller import Roller
from recovery_gui.figure.skeleton import Skeleton

UNDER_PELVIS = Roller(-0.02, 0.0)  # Under the sacrum, above the hip joints.
BESIDE_HIPS = Roller(0.305, -0.45, 99.0)
_GATE = Roller(0.188, -0.38)  # Between hand and foot the roller comes in.
_FIRST = 0.6  # Share of the time that what moves first takes.
_BRIDGE = 0.055  # The hips rise this far above their way while the roller comes or goes.

_SINGLE_NAMES = tuple(name for name in ANGLE_NAMES if name not in PAIRED_ANGLE_NAMES)

_LEG_NAMES = frozenset({"hip_flex", "hip_abd", "hip_rot", "knee_flex", "ankle"})


class Moment(NamedTuple):
    """One frame: the body, and the roller if there is one."""

    body: Skeleton
    roller: Roller | None


def moment(
    picture: Picture, previous: Picture | None = None, blend: float = 1.0, swing: float = 0.0
) -> Moment:
    """The frame `blend` (0 to 1) of the way from `previous`, and `swing` to the counter-pose.

    Pictures are written for the right side; a roller beside the hips lies on the right.
    """
    pose = picture.pose
    if picture.counter_pose is not None:
        pose = mixed_pose(pose, picture.counter_pose, eased(swing))
    if previous is None or blend >= 1.0:
        return _still(pose, picture)
    return _moving(previous, pose, picture, eased(blend))


def eased(share: float) -> float:
    """Smooth start and stop (smoothstep)."""
    share = min(max(share, 0.0), 1.0)
    return share * share * (3.0 - 2.0 * share)


def mixed_pose(start: Pose, end: Pose, share: float, legs: float | None = None) -> Pose:
    """Every angle `share` of the way from `start` to `end`; those of the legs `legs` of it."""

    def single(name: str) -> float:
        return _mixed(getattr(start, name), getattr(end, name), share)

    def pair(name: str) -> Pair:
        (left, right), (to_left, to_right) = getattr(start, name), getattr(end, name)
        part = share if legs is None or name not in _LEG_NAMES else legs
        return Pair(_mixed(left, to_left, part), _mixed(right, to_right, part))

    changes: dict[str, Any] = {name: single(name) for name in _SINGLE_NAMES}
    changes |= {name: pair(name) for name in PAIRED_ANGLE_NAMES}
    return replace(start, **changes)


def roller_of(picture: Picture) -> Roller | None:
    """Where the roller lies in a picture."""
    for prop in picture.props:
        if prop.kind is Surface.FOAM_ROLLER:
            return UNDER_PELVIS if prop.place is PropPlace.CONTACT else BESIDE_HIPS
    return None


def _still(pose: Pose, picture: Picture) -> Moment:
    roller = roller_of(picture)
    settled = stance(pose, frozenset(picture.contacts), roller)
    weights = dict.fromkeys(picture.contacts, 1.0)
    return Moment(_body(settled, weights, (picture,)), roller)


def _moving(previous: Picture, pose: Pose, picture: Picture, share: float) -> Moment:
    origin, target = roller_of(previous), roller_of(picture)
    start = stance(previous.pose, frozenset(previous.contacts), origin)
    end = stance(pose, frozenset(picture.contacts), target)
    trunk, legs = _shares(previous, picture, share)
    roller = _roller_between(origin, target, trunk)
    height = start.height + (end.height - start.height) * trunk
    blended = mixed_pose(start.pose, end.pose, trunk, legs)
    if roller and origin != target:
        height = max(height + _BRIDGE * sin(pi * trunk), _clearance(blended, roller))
    settled = Stance(leaned(blended, _lasting(previous, picture), height), height)
    weights = _weights(previous, picture, legs)
    return Moment(_body(settled, weights, (previous, picture)), roller)


def _roller_between(origin: Roller | None, target: Roller | None, share: float) -> Roller | None:
    if origin is None or target is None or origin == target:
        return target
    return _carried_in(share if target == UNDER_PELVIS else 1.0 - share)


def _shares(previous: Picture, picture: Picture, share: float) -> tuple[float, float]:
    """How far trunk and legs are: a roller is taken out before the legs leave the floor."""
    origin = roller_of(previous)
    if origin == roller_of(picture) or _standing(previous) == _standing(picture):
        return share, share
    first, second = min(1.0, share / _FIRST), max(0.0, (share - 1.0 + _FIRST) / _FIRST)
    return (first, second) if origin == UNDER_PELVIS else (second, first)


def _standing(picture: Picture) -> frozenset[Contact]:
    return frozenset(one for one in picture.contacts if one.part is BodyPart.FOOT)


def _lasting(previous: Picture, picture: Picture) -> frozenset[Contact]:
    """Contacts that hold on the way; a heel slides where a foot stood."""
    before, after = frozenset(previous.contacts), frozenset(picture.contacts)
    heels = {
        contact
        for contact in after
        if contact.part is BodyPart.HEEL and replace(contact, part=BodyPart.FOOT) in before
    }
    return (before & after) | heels


def _clearance(pose: Pose, roller: Roller) -> float:
    return max(roller.rise(sphere) for sphere in seat_spheres(skeleton_of(pose)))


def _carried_in(share: float) -> Roller:
    """The roller on its way from beside the hips: past the hand, in under the thighs, and up."""
    turn, slide, reach = (
        eased(share / 0.4),
        eased((share - 0.35) / 0.35),
        eased((share - 0.6) / 0.4),
    )
    x = _mixed(BESIDE_HIPS.x, _GATE.x, turn)
    y = _mixed(BESIDE_HIPS.y, _GATE.y, turn)
    return Roller(
        _mixed(x, UNDER_PELVIS.x, reach),
        _mixed(y, UNDER_PELVIS.y, slide),
        _mixed(BESIDE_HIPS.heading, _GATE.heading, turn),
    )


def _weights(previous: Picture, picture: Picture, share: float) -> dict[Contact, float]:
    """Contacts of both pictures hold; others let go in the first third or take hold in the last."""
    leaving, coming = eased(1.0 - 3.0 * share), eased(3.0 * share - 2.0)
    weights = dict.fromkeys(previous.contacts, leaving)
    for contact in picture.contacts:
        weights[contact] = 1.0 if contact in weights else coming
    return weights


def _body(
    settled: Stance, weights: dict[Contact, float], pictures: tuple[Picture, ...]
) -> Skeleton:
    body = planted(skeleton_of(settled.pose, (0.0, 0.0, settled.height)), weights)
    for limit in {picture.leg_limit for picture in pictures if picture.leg_limit}:
        body = held(body, limit)
    return body


def _mixed(start: float, end: float, share: float) -> float:
    return start + (end - start) * share
