# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A picture in one honest sentence, for those who do not see it."""

from recovery_gui.core.picture import BodyPart, Picture, PropPlace, Surface
from recovery_gui.core.pose import Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.blend import moment
from recovery_gui.figure.limits import leg_to_floor
from recovery_gui.figure.skeleton import SIDES

_LYING = 60.0  # Degrees of trunk pitch.
_BENT = 40.0  # Degrees of knee flexion from which a knee is called bent.
_STRAIGHT = 15.0
_NEARLY_UP = 75.0
_DRAWN_IN = 8.0
_POINTED = -20.0
_LOW = 15.0


def describe(picture: Picture) -> str:
    """What the body rests on, then each leg: "Lying on your back, roller under the pelvis, ..."."""
    body = moment(picture.mirrored() if picture.flipped else picture).body
    heights = [leg_to_floor(body, leg) for leg in body.legs]
    if picture.flipped:
        heights.reverse()
    legs = [_leg(picture, index, heights[index]) for index in range(len(SIDES))]
    words = [_trunk(picture.pose), *_roller(picture), *_paired(legs)]
    return ", ".join(words) + "."


def _trunk(pose: Pose) -> str:
    if pose.trunk_pitch <= -_LYING:
        return "Lying on your back"
    if pose.trunk_pitch >= _LYING:
        return "Face down"
    return "Upright"


def _roller(picture: Picture) -> list[str]:
    under = [c.part.value for c in picture.contacts if c.surface is Surface.FOAM_ROLLER]
    if under:
        return [f"roller under the {under[0]}"]
    beside = any(prop.place is PropPlace.BESIDE_HIPS for prop in picture.props)
    return ["roller beside the hips"] if beside else []


def _leg(picture: Picture, index: int, height: float) -> str:
    """One leg, with {leg} for "left leg" or "both legs"."""
    pose, side = picture.pose, SIDES[index]
    planted = any(c.part is BodyPart.FOOT and c.side is side for c in picture.contacts)
    if planted and pose.knee_flex[index] >= _BENT:
        return "{knee} bent with the {foot} flat on the floor"
    if pose.knee_flex[index] > _STRAIGHT:
        return "{leg} bent in the air"
    if height < _LOW:
        return "{leg} long on the floor"
    up = "straight up" if height >= _NEARLY_UP else "straight and half way up"
    return f"{{leg}} {up}{_toes(pose.ankle[index], picture, index)}"


def _toes(ankle: float, picture: Picture, index: int) -> str:
    counter = picture.counter_pose
    if counter is not None and counter.ankle[index] != ankle:
        return ", toes moving between drawn in and pointed"
    if ankle >= _DRAWN_IN:
        return ", toes drawn in"
    return ", toes pointed" if ankle <= _POINTED else ""


def _paired(legs: list[str]) -> list[str]:
    left, right = legs
    if left == right:
        both = {"leg": "both legs", "knee": "both knees", "foot": "feet"}
        return [left.format(**both)]
    return [_named(left, Side.LEFT), _named(right, Side.RIGHT)]


def _named(leg: str, side: Side) -> str:
    name = side.value
    return leg.format(leg=f"{name} leg", knee=f"{name} knee", foot="foot")
