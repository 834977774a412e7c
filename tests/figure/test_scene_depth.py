# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The order of the body's pieces in poses and views, and which of them are drawn as one."""

from dataclasses import replace

import pytest

from recovery_gui.core.pose import Pair, Pose
from recovery_gui.figure.body_arms import bare_arm, palm, sleeve
from recovery_gui.figure.body_head import hair
from recovery_gui.figure.body_legs import bare_leg, foot, shorts_leg
from recovery_gui.figure.body_trunk import shirt, shorts
from recovery_gui.figure.camera import Camera
from recovery_gui.figure.kinematics import skeleton_of
from recovery_gui.figure.scene_depth import ARMS, HEAD, LEGS, PELVIS, SIZE, THORAX, depth_groups
from recovery_gui.figure.scene_order import Row, seen
from recovery_gui.figure.skeleton import Skeleton
from recovery_gui.figure.solid import Sphere

SIDE, FRONT, BACK = Camera(0.0, 5.0), Camera(90.0, 5.0), Camera(-90.0, 5.0)
STANDING = Pose()
THING = SIZE


def rows_of(body: Skeleton, camera: Camera, *things: tuple[Sphere, ...]) -> list[Row]:
    spheres = [shorts(body)[0].spheres, shirt(body, 0.0)[1].spheres, hair(body)[0].spheres]
    for arm in body.arms:
        upper, forearm = bare_arm(arm)
        spheres += [
            sleeve(arm).spheres + upper.spheres,
            forearm.spheres[::3] + palm(arm)[0].spheres,
        ]
    for leg in body.legs:
        thigh, shank = bare_leg(leg)
        hind, fore = foot(leg)
        spheres += [shorts_leg(leg).spheres + thigh.spheres, shank.spheres[::3]]
        spheres.append(hind.spheres[:3] + fore.spheres[2:4])
    return [seen(camera, one) for one in (*spheres, *things)]


def groups_of(pose: Pose, camera: Camera, *things: tuple[Sphere, ...]) -> list[tuple[int, ...]]:
    body = skeleton_of(pose)
    return depth_groups(camera, body, rows_of(body, camera, *things))


def is_ordered(groups: list[tuple[int, ...]], *pieces: int) -> bool:
    row = [one for group in groups for one in group]
    places = [row.index(piece) for piece in pieces]
    return places == sorted(places)


@pytest.mark.parametrize("camera", [SIDE, FRONT, BACK, Camera(20.0, 60.0)])
def test_every_piece_is_drawn_once(camera: Camera) -> None:
    groups = groups_of(STANDING, camera)
    assert sorted(one for group in groups for one in group) == list(range(SIZE))


def test_seen_from_the_right_the_left_limbs_come_first_and_the_right_ones_last() -> None:
    groups = groups_of(STANDING, SIDE)
    for left, right in (ARMS, LEGS):
        assert is_ordered(groups, left, THORAX if left in ARMS else PELVIS, right)


def test_limbs_that_nothing_parts_are_drawn_as_one() -> None:
    groups = groups_of(STANDING, SIDE)
    assert (3, 4) in groups
    assert (5, 6) in groups
    assert (10, 11, 12) in groups


def test_a_folded_knee_is_drawn_in_two_the_thigh_in_front() -> None:
    groups = groups_of(replace(STANDING, knee_flex=Pair(150.0, 150.0)), SIDE)
    assert (10,) in groups
    assert is_ordered(groups, 11, 10)


def test_an_arm_behind_the_back_is_drawn_before_it() -> None:
    behind = replace(STANDING, shoulder_flex=Pair(-40.0, -40.0))
    assert is_ordered(groups_of(behind, FRONT), 4, PELVIS)
    assert is_ordered(groups_of(behind, BACK), PELVIS, 4)


def test_a_limb_around_a_thing_is_drawn_in_two() -> None:
    leg = skeleton_of(STANDING).legs[1]
    (x, y, z), (u, v, w) = leg.thigh.origin, leg.shank.origin
    before = Sphere(((x + u) / 2.0, y - 0.2, (z + w) / 2.0), 0.03)
    behind = Sphere((u, v + 0.2, w - 0.12), 0.03)
    groups = groups_of(STANDING, SIDE, (before, behind))
    assert is_ordered(groups, 10, THING, 11)
    assert (10,) in groups


def test_things_come_where_they_stand() -> None:
    before = (Sphere((0.0, -0.5, 0.0), 0.05),)
    behind = (Sphere((0.0, 0.5, 0.0), 0.05),)
    groups = groups_of(STANDING, SIDE, before, behind)
    assert is_ordered(groups, THING + 1, LEGS[0], PELVIS, LEGS[1], THING)


def test_the_shirt_falls_over_a_hanging_thigh_and_lies_under_a_raised_one() -> None:
    assert is_ordered(groups_of(STANDING, FRONT), LEGS[0], THORAX)
    seated = replace(STANDING, hip_flex=Pair(90.0, 90.0))
    assert is_ordered(groups_of(seated, SIDE), PELVIS, THORAX, LEGS[1])


def test_seen_from_the_feet_the_seat_lies_over_the_shirt() -> None:
    supine = replace(STANDING, trunk_pitch=-90.0)
    assert is_ordered(groups_of(supine, Camera(90.0, 5.0)), THORAX, PELVIS)
    assert is_ordered(groups_of(supine, SIDE), PELVIS, THORAX)


def test_the_neck_shows_over_the_collar_from_the_front_and_not_from_behind() -> None:
    assert is_ordered(groups_of(STANDING, FRONT), THORAX, HEAD)
    assert is_ordered(groups_of(STANDING, BACK), HEAD, THORAX)
    leaning = replace(STANDING, trunk_pitch=25.0)
    assert is_ordered(groups_of(leaning, FRONT), THORAX, HEAD)


def test_the_shirt_covers_the_root_of_the_neck_on_hands_and_knees() -> None:
    """Seen from the side and a little from above, it is the nape that the collar shows."""
    on_all_fours = replace(STANDING, trunk_pitch=80.0, neck_flex=-20.0)
    assert is_ordered(groups_of(on_all_fours, Camera(20.0, 15.0)), HEAD, THORAX)
    assert is_ordered(groups_of(on_all_fours, Camera(90.0, 15.0)), THORAX, HEAD)
