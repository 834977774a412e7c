# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from recovery_gui.core.pose import ANGLE_NAMES, Pair, Pose
from recovery_gui.core.pose_limits import POSE_LIMITS, beyond


def test_every_angle_has_limits() -> None:
    assert tuple(POSE_LIMITS) == ANGLE_NAMES
    assert all(least <= 0.0 <= most for least, most in POSE_LIMITS.values())


def test_an_angle_on_its_limit_is_within() -> None:
    least, most = POSE_LIMITS["knee_flex"]
    assert list(beyond(Pose(neck_flex=50.0, knee_flex=Pair(least, most)))) == []


def test_each_angle_beyond_is_named_with_its_value() -> None:
    pose = Pose(neck_flex=50.5, knee_flex=Pair(-1.0, 151.0), ankle=Pair(0.0, 31.0))
    assert list(beyond(pose)) == [
        ("neck_flex", 50.5),
        ("knee_flex", -1.0),
        ("knee_flex", 151.0),
        ("ankle", 31.0),
    ]
