# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The angle between leg and floor, and its limit."""

import pytest

from recovery_gui.core.picture import LegLimit
from recovery_gui.core.pose import Pair, Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.kinematics import skeleton_of
from recovery_gui.figure.limits import away_from_trunk, held, leg_to_floor
from recovery_gui.figure.vectors import cross, length, minus

SUPINE = Pose(trunk_pitch=-100, hip_flex=Pair(0, 120), knee_flex=Pair(0, 20))


def test_the_angle_is_measured_to_the_floor_not_to_the_trunk() -> None:
    body = skeleton_of(Pose(trunk_pitch=-110, hip_flex=Pair(0, 70)))
    assert leg_to_floor(body, body.leg(Side.RIGHT)) == pytest.approx(90.0)
    assert leg_to_floor(body, body.leg(Side.LEFT)) == pytest.approx(20.0)


def test_face_down_the_legs_lie_the_other_way() -> None:
    body = skeleton_of(Pose(trunk_pitch=90, hip_flex=Pair(0, -30)))
    assert away_from_trunk(body) == pytest.approx((-1.0, 0.0, 0.0))
    assert leg_to_floor(body, body.leg(Side.RIGHT)) == pytest.approx(30.0)


def test_a_leg_over_its_limit_is_lowered_as_it_is() -> None:
    body = skeleton_of(SUPINE)
    leg = held(body, LegLimit(Side.RIGHT, 90.0)).leg(Side.RIGHT)
    assert leg_to_floor(body, leg) == pytest.approx(90.0)
    before = body.leg(Side.RIGHT)
    assert leg.hip == before.hip
    assert length(minus(leg.knee, leg.hip)) == pytest.approx(length(minus(before.knee, before.hip)))
    for bone in (leg.thigh, leg.shank, leg.foot):
        assert cross(bone.basis.front, bone.basis.left) == pytest.approx(bone.basis.up)


def test_a_leg_below_its_limit_and_the_other_leg_stay() -> None:
    body = skeleton_of(SUPINE)
    assert held(body, LegLimit(Side.LEFT, 90.0)) == body
