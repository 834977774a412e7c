# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What touches a thing touches it, and nothing sinks: within 1 cm at 1.70 m, on every frame."""

import sys
from itertools import pairwise

import pytest

from recovery_gui.core.picture import BodyPart, Contact, Picture, Surface
from recovery_gui.core.pose import Pair, Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.blend import Moment, moment
from recovery_gui.figure.body_arms import elbow_sphere, hand_spheres
from recovery_gui.figure.body_head import back_of_head
from recovery_gui.figure.body_legs import heel_sphere, sole_spheres
from recovery_gui.figure.body_trunk import back_spheres, seat_spheres
from recovery_gui.figure.contacts import planted, stance
from recovery_gui.figure.kinematics import skeleton_of
from recovery_gui.figure.skeleton import SIDES
from recovery_gui.figure.solid import Sphere
from tests.figure.solids import CENTIMETRE, depths, into_roller

FRAMES = [k / 20 for k in range(21)]


def touching(now: Moment, contact: Contact) -> tuple[Sphere, ...]:
    body, index = now.body, SIDES.index(contact.side) if contact.side in SIDES else 0
    leg, arm = body.legs[index], body.arms[index]
    spheres: dict[BodyPart, tuple[Sphere, ...]] = {
        BodyPart.PELVIS: seat_spheres(body),
        BodyPart.BACK: back_spheres(body),
        BodyPart.HEAD: (back_of_head(body),),
        BodyPart.FOOT: sole_spheres(leg),
        BodyPart.HEEL: (heel_sphere(leg),),
        BodyPart.ELBOW: (elbow_sphere(arm),),
        BodyPart.HAND: hand_spheres(arm),
    }
    return spheres[contact.part]


def gap(now: Moment, contact: Contact) -> float:
    """How far the part is from what it should touch, centimetres at 1.70 m."""
    spheres = touching(now, contact)
    if contact.surface is Surface.FOAM_ROLLER:
        assert now.roller is not None
        return -max(into_roller(now.roller, sphere) for sphere in spheres) / CENTIMETRE
    return min(centre[2] - radius for centre, radius in spheres) / CENTIMETRE


@pytest.mark.parametrize("mirrored", [False, True])
def test_every_contact_of_every_step_touches(pictures: tuple[Picture, ...], mirrored: bool) -> None:
    sided = [picture.mirrored() if mirrored else picture for picture in pictures]
    worst = max(
        (abs(gap(moment(picture, swing=swing), contact)), contact.part.value, index)
        for index, picture in enumerate(sided, 1)
        for swing in (0.0, 0.5, 1.0)
        for contact in picture.contacts
    )
    sys.stdout.write(f"worst contact: {worst[0]:.2f} cm, {worst[1:]}\n")
    assert worst[0] <= 1.0


def test_contacts_of_both_ends_touch_on_the_way(
    transitions: tuple[tuple[Picture, Picture], ...],
) -> None:
    worst = max(
        (abs(gap(moment(after, before, blend), contact)), contact.part.value)
        for before, after in transitions
        for contact in set(before.contacts) & set(after.contacts)
        if contact.part is not BodyPart.PELVIS
        for blend in FRAMES[::4]
    )
    sys.stdout.write(f"worst contact on the way: {worst[0]:.2f} cm, {worst[1]}\n")
    assert worst[0] <= 1.0


def test_nothing_sinks_in_any_step(pictures: tuple[Picture, ...]) -> None:
    worst = max(
        (*deepest, index)
        for index, picture in enumerate(pictures, 1)
        for swing in FRAMES[::5]
        for deepest in depths(moment(picture, swing=swing))
    )
    sys.stdout.write(f"deepest: {worst[0]:.2f} cm, {worst[1:]}\n")
    assert worst[0] <= 1.0


def test_nothing_sinks_on_any_way(pictures: tuple[Picture, ...]) -> None:
    """Twenty frames of every change between neighbours, forwards and back."""
    ways = [*pairwise(pictures), (pictures[1], pictures[0])]
    ways += [(pictures[3], pictures[2]), (pictures[8], pictures[7]), (pictures[7], pictures[0])]
    worst = max(
        (*deepest, blend)
        for before, after in ways
        for blend in FRAMES
        for deepest in depths(moment(after, before, blend))
    )
    sys.stdout.write(f"deepest on the way: {worst[0]:.2f} cm, {worst[1:]}\n")
    assert worst[0] <= 1.0


def test_the_side_is_settled_in_the_mirror(pictures: tuple[Picture, ...]) -> None:
    for picture in pictures:
        one, other = moment(picture).body, moment(picture.mirrored()).body
        for leg, mirrored in zip(one.legs, other.legs[::-1], strict=True):
            x, y, z = leg.ankle
            assert mirrored.ankle == pytest.approx((x, -y, z), abs=1e-9)


def test_without_contacts_a_pose_lies_as_it_was_written() -> None:
    pose = Pose(trunk_pitch=-90, neck_flex=10)
    assert stance(pose, frozenset(), None).pose == pose


def test_a_foot_below_the_floor_is_lifted_to_it() -> None:
    body = skeleton_of(Pose(hip_flex=Pair(20, 0)), (0.0, 0.0, 0.5))
    lifted = planted(body, {})
    for leg in lifted.legs:
        assert min(c[2] - r for c, r in sole_spheres(leg)) >= -0.1 * CENTIMETRE


def test_half_a_weight_brings_the_foot_half_way() -> None:
    body = skeleton_of(Pose(hip_flex=Pair(20, 20), knee_flex=Pair(40, 40)), (0.0, 0.0, 0.53))
    contact = Contact(BodyPart.FOOT, Side.LEFT, Surface.FLOOR)
    left, right = planted(body, {contact: 0.5}).legs
    assert right == body.legs[1]
    assert left.ankle[2] == pytest.approx((body.legs[0].ankle[2] + 0.039) / 2.0, abs=1e-3)
