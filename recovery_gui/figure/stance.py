# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A picture's body settled: at rest, and at the far end of its motion."""

from functools import lru_cache
from math import cos, radians

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import BodyPart, Contact, Picture, Surface
from recovery_gui.core.side import Side
from recovery_gui.figure.builds import PROPORTIONS
from recovery_gui.figure.demands import Hold
from recovery_gui.figure.joints import mark, posture_of
from recovery_gui.figure.kinematics import outward
from recovery_gui.figure.memo import MEMO, name_of
from recovery_gui.figure.props import BALL_RADIUS, CUSHION_HEIGHT, SEAT_HEIGHT
from recovery_gui.figure.roller import RADIUS
from recovery_gui.figure.settle import Settled, Task, as_settled, settle
from recovery_gui.figure.touch import touch_of
from recovery_gui.figure.vectors import UP, Vector, cross

_ALONG: tuple[Vector, Vector] = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
_JOINT = {
    **dict.fromkeys((BodyPart.BACK, BodyPart.CHEST, BodyPart.BELLY, BodyPart.RIBS), "thorax"),
    **dict.fromkeys((BodyPart.PELVIS, BodyPart.BUTTOCK, BodyPart.HIP), "pelvis"),
    BodyPart.HEAD: "head",
    BodyPart.THIGH: "thigh",
    BodyPart.KNEE: "shank",
    BodyPart.SHOULDER: "upper",
    **dict.fromkeys((BodyPart.ELBOW, BodyPart.FOREARM), "forearm"),
    BodyPart.HAND: "hand",
}
_FOOT = "foot"
_MIDDLE = ("thorax", "pelvis", "head")
_STAYING = frozenset(
    {
        *(BodyPart.HAND, BodyPart.FOOT, BodyPart.HEEL, BodyPart.TOES, BodyPart.KNEE),
        *(BodyPart.SHIN, BodyPart.ELBOW, BodyPart.FOREARM),
    }
)
_FIRM = frozenset({Surface.FLOOR, Surface.WALL, Surface.CHAIR, Surface.CUSHION})


@lru_cache(maxsize=512)
def stance(picture: Picture, build: FigureBuild = FigureBuild.SLENDER) -> Settled:
    """The picture at rest. Pictures are written for the right side."""
    task = Task(
        pose=picture.pose,
        root=_start(picture, build),
        contacts=picture.contacts,
        props=picture.props,
        holds=_anchor(picture, build),
        exceptions=picture.exceptions,
        build=build,
        mat=picture.mat,
    )
    return _known_or_settled(name_of("near", build, picture), task)


@lru_cache(maxsize=512)
def far_stance(picture: Picture, build: FigureBuild = FigureBuild.SLENDER) -> Settled:
    """The picture at the far end of its motion; what touches at both ends stays where it is."""
    near = stance(picture, build)
    if picture.counter_pose is None:
        return near
    task = Task(
        pose=picture.counter_pose,
        root=near.root,
        contacts=picture.far_contacts,
        props=picture.props,
        holds=_staying(picture, near, build) or _anchor(picture, build),
        exceptions=picture.exceptions,
        build=build,
        mat=picture.mat,
    )
    return _known_or_settled(name_of("far", build, picture), task)


def _known_or_settled(name: str, task: Task) -> Settled:
    known = MEMO.get(name)
    return settle(task) if known is None else as_settled(known[0], task)


def _staying(picture: Picture, near: Settled, build: FigureBuild) -> tuple[Hold, ...]:
    """What keeps limbs where they are at the near end."""
    staying = [one for one in picture.far_contacts if one in picture.contacts and stays(one)]
    posture = posture_of(near.pose, near.root, build)
    return tuple(
        Hold(name, (0.0, 0.0, 0.0), posture.segments[name].origin, tangents(one, near))
        for name, one in {segment_of(one): one for one in staying}.items()
    )


def _start(picture: Picture, build: FigureBuild) -> Vector:
    """Where the hips are when the lowest of what rests is as high as what it rests on."""
    x, y = picture.place
    posture = posture_of(picture.pose, (x, y, 0.0), build)
    touch = touch_of(build)
    rises = [
        _HEIGHT[contact.surface]
        + feature.radius
        - feature.placed(posture.segments[feature.segment])[2]
        for contact in picture.contacts
        if contact.surface in _HEIGHT
        for pad in touch.pads_of(contact)
        for feature in pad
    ]
    return (x, y, max(rises, default=0.5))


_HEIGHT = {
    Surface.FLOOR: 0.0,
    Surface.CHAIR: SEAT_HEIGHT,
    Surface.FOAM_ROLLER: 2.0 * RADIUS,
    Surface.SMALL_BALL: 2.0 * BALL_RADIUS,
    Surface.CUSHION: CUSHION_HEIGHT,
}


def stays(contact: Contact) -> bool:
    """Whether a contact keeps its place while the body moves: a limb on something firm."""
    return contact.part in _STAYING and contact.surface in _FIRM


def segment_of(contact: Contact) -> str:
    """The segment whose joint marks where a contact is."""
    name = _JOINT.get(contact.part, _FOOT)
    if contact.side is Side.NONE or name in _MIDDLE:
        return name
    return name + mark(contact.side)


def tangents(contact: Contact, settled: Settled) -> tuple[Vector, ...]:
    wall = settled.things.wall
    if contact.surface is Surface.WALL and wall:
        return (cross(wall.normal, UP), UP)
    return _ALONG


def _anchor(picture: Picture, build: FigureBuild) -> tuple[Hold, ...]:
    """The first contact stands at the picture's place, a limb as far aside as its joint."""
    if not picture.contacts:
        return (Hold("pelvis", (0.0, 0.0, 0.0), (*picture.place, 0.0), _ALONG),)
    first = picture.contacts[0]
    name = segment_of(first)
    x, y = picture.place
    aside = 0.0 if name in _MIDDLE else outward(first.side) * cos(radians(picture.pose.trunk_roll))
    size = PROPORTIONS[build]
    half = (
        size.shoulder_half
        if name[:2] in ("up", "fo", "ha") and name[:4] != "foot"
        else size.hip_half
    )
    return (Hold(name, (0.0, 0.0, 0.0), (x, y + aside * half, 0.0), _ALONG),)
