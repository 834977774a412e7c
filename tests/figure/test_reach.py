# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Two-link inverse kinematics of the leg."""

import pytest

from recovery_gui.core.pose import Pair, Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.kinematics import skeleton_of
from recovery_gui.figure.reach import with_ankle_at
from recovery_gui.figure.skeleton import SHANK, THIGH
from recovery_gui.figure.vectors import STANDING, cross, dot, length, minus

BENT = skeleton_of(
    Pose(hip_flex=Pair(40, 40), hip_abd=Pair(20, 0), knee_flex=Pair(70, 70)), (0.0, 0.0, 0.5)
).leg(Side.LEFT)


def test_the_ankle_arrives_and_the_bones_keep_their_lengths() -> None:
    ankle = (0.1, 0.15, 0.1)
    leg = with_ankle_at(BENT, ankle, STANDING)
    assert leg.ankle == pytest.approx(ankle)
    assert length(minus(leg.knee, leg.hip)) == pytest.approx(THIGH)
    assert length(minus(leg.ankle, leg.knee)) == pytest.approx(SHANK)
    assert leg.foot.basis == STANDING


def test_each_basis_points_along_its_bone_and_is_square() -> None:
    leg = with_ankle_at(BENT, (0.1, 0.15, 0.1), STANDING)
    for start, end, bone in ((leg.hip, leg.knee, leg.thigh), (leg.knee, leg.ankle, leg.shank)):
        assert bone.place(0.0, 0.0, -length(minus(end, start))) == pytest.approx(end)
        front, left, up = bone.basis
        assert cross(front, left) == pytest.approx(up)
        assert length(front) == pytest.approx(1.0)


def test_the_knee_bends_the_way_it_did() -> None:
    leg = with_ankle_at(BENT, BENT.ankle, STANDING)
    assert leg.knee == pytest.approx(BENT.knee)
    assert dot(leg.thigh.basis.front, BENT.thigh.basis.front) == pytest.approx(1.0)


def test_out_of_reach_the_leg_is_as_long_as_it_is() -> None:
    leg = with_ankle_at(BENT, (2.0, 0.05, 0.5), STANDING)
    assert length(minus(leg.ankle, leg.hip)) == pytest.approx(THIGH + SHANK, rel=1e-3)


def test_near_the_hip_the_leg_folds_as_far_as_it_can() -> None:
    leg = with_ankle_at(BENT, (0.0005, 0.05, 0.5), STANDING)
    assert length(minus(leg.knee, leg.hip)) == pytest.approx(THIGH, rel=0.01)
