# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Contacts settle the pose: what touches a thing touches it, and nothing sinks."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from math import degrees
from typing import NamedTuple

from recovery_gui.core.picture import BodyPart, Contact, Surface
from recovery_gui.core.pose import Pair, Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.body_arms import elbow_sphere, hand_spheres
from recovery_gui.figure.body_head import back_of_head
from recovery_gui.figure.body_legs import heel_sphere, sole_spheres
from recovery_gui.figure.body_trunk import back_spheres, seat_spheres
from recovery_gui.figure.builds import PROPORTIONS
from recovery_gui.figure.kinematics import arm_of, skeleton_of
from recovery_gui.figure.reach import with_ankle_at
from recovery_gui.figure.roller import Roller
from recovery_gui.figure.skeleton import ANKLE_HEIGHT, SIDES, Leg, Skeleton
from recovery_gui.figure.solid import Sphere
from recovery_gui.figure.vectors import UP, Vector, along, basis_from, between, mixed

_ROUNDS = 3  # Each round shrinks the error of the one before tenfold or better.


class Stance(NamedTuple):
    """A pose whose trunk, head and arms lie as its contacts say, and the height of the hips."""

    pose: Pose
    height: float


@lru_cache(maxsize=64)
def stance(pose: Pose, contacts: frozenset[Contact], roller: Roller | None) -> Stance:
    """The pose settled on what carries its pelvis."""
    height = 0.0
    for _ in range(_ROUNDS):
        height = _resting_height(pose, contacts, roller)
        pose = leaned(pose, contacts, height)
    return Stance(pose, height)


def leaned(pose: Pose, contacts: frozenset[Contact], height: float) -> Pose:
    """The pose with trunk, neck and limbs turned until what should rest on the floor does."""
    floor = {(contact.part, contact.side) for contact in contacts if contact.surface is _FLOOR}
    root = (0.0, 0.0, height)
    body = skeleton_of(pose, root)
    if (BodyPart.BACK, Side.NONE) in floor:
        turn = _turn_to_floor(back_spheres(body), root)
        pose = replace(pose, trunk_pitch=pose.trunk_pitch + turn)
        body = skeleton_of(pose, root)
    if (BodyPart.HEAD, Side.NONE) in floor:
        turn = _turn_to_floor((back_of_head(body),), body.neck.origin)
        pose = replace(pose, neck_flex=pose.neck_flex + turn)
    for index, side in enumerate(SIDES):
        if (BodyPart.HEEL, side) in floor:
            pose = _heel_laid(pose, body, index)
        if (BodyPart.ELBOW, side) in floor:
            pose = _elbow_laid(pose, body, index)
        if (BodyPart.HAND, side) in floor:
            pose = _hand_laid(pose, body, index)
    return pose


def planted(body: Skeleton, weights: Mapping[Contact, float]) -> Skeleton:
    """The body with each foot as far on the floor as its contact weighs (0 to 1)."""
    left, right = (
        _foot_planted(leg, weights.get(Contact(BodyPart.FOOT, leg.side, _FLOOR), 0.0))
        for leg in body.legs
    )
    return replace(body, legs=(left, right))


_FLOOR = Surface.FLOOR


def _resting_height(pose: Pose, contacts: frozenset[Contact], roller: Roller | None) -> float:
    """The height of the hips at which the lower of seat and back touches what carries it."""
    body = skeleton_of(pose)
    seat = seat_spheres(body)
    floor = max(radius - centre[2] for centre, radius in seat)
    if roller is None or Contact(BodyPart.PELVIS, Side.NONE, Surface.FOAM_ROLLER) not in contacts:
        return floor
    return max(floor, *(roller.rise(sphere) for sphere in seat))


def _heel_laid(pose: Pose, body: Skeleton, index: int) -> Pose:
    leg = body.legs[index]
    turn = _turn_to_floor((heel_sphere(leg),), leg.hip)
    return replace(pose, hip_flex=_changed(pose.hip_flex, index, -turn))


def _elbow_laid(pose: Pose, body: Skeleton, index: int) -> Pose:
    arm = arm_of(pose, body.thorax, index, PROPORTIONS[body.build])
    turn = _turn_to_floor((elbow_sphere(arm),), arm.upper.origin)
    return replace(pose, shoulder_flex=_changed(pose.shoulder_flex, index, -turn))


def _hand_laid(pose: Pose, body: Skeleton, index: int) -> Pose:
    arm = arm_of(pose, body.thorax, index, PROPORTIONS[body.build])
    turn = _turn_to_floor(hand_spheres(arm), arm.forearm.origin)
    return replace(pose, elbow_flex=_changed(pose.elbow_flex, index, -turn))


def _turn_to_floor(spheres: Iterable[Sphere], pivot: Vector) -> float:
    """Degrees of forward pitch about a pivot that bring the lowest sphere to the floor."""
    centre, radius = min(spheres, key=lambda sphere: sphere.centre[2] - sphere.radius)
    return degrees((centre[2] - radius) / (centre[0] - pivot[0]))


def _changed(pair: Pair, index: int, change: float) -> Pair:
    left, right = pair
    return Pair(left + change, right) if index == 0 else Pair(left, right + change)


def _foot_planted(leg: Leg, weight: float) -> Leg:
    x, y, z = leg.ankle
    flat = basis_from(UP, leg.foot.basis.front)
    ankle = between((x, y, z), (x, y, ANKLE_HEIGHT), weight)
    leg = with_ankle_at(leg, ankle, mixed(leg.foot.basis, flat, weight)) if weight else leg
    sunk = max(radius - centre[2] for centre, radius in sole_spheres(leg))
    if sunk <= 0.0:
        return leg
    return with_ankle_at(leg, along(leg.ankle, UP, sunk), leg.foot.basis)
