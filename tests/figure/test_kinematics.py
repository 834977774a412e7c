# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Joint points against the clinical meaning of each angle."""

import pytest

from recovery_gui.core.pose import Pair, Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.kinematics import skeleton_of
from recovery_gui.figure.vectors import Vector, minus

LEFT, RIGHT = 0, 1


def change(pose: Pose, joint: str, index: int = RIGHT) -> Vector:
    """How a joint has moved from where it is in the anatomical position."""
    points = []
    for one in (pose, Pose()):
        body = skeleton_of(one)
        leg, arm = body.legs[index], body.arms[index]
        points.append(
            {
                "knee": leg.knee,
                "ankle": leg.ankle,
                "toes": leg.foot.place(0.1, 0.0, 0.0),
                "elbow": arm.forearm.origin,
                "wrist": arm.hand.origin,
                "thumb": arm.hand.place(0.0, 0.05, 0.0),
                "shoulder": arm.upper.origin,
                "neck": body.neck.origin,
                "crown": body.head.place(0.0, 0.0, 0.13),
                "brow": body.head.place(0.05, 0.0, 0.07),
                "sacrum": body.pelvis.place(-0.05, 0.0, 0.0),
            }[joint]
        )
    return minus(*points)


def test_anatomical_position() -> None:
    body = skeleton_of(Pose(), (0.0, 0.0, 0.53))
    assert body.leg(Side.LEFT).hip == (0.0, 0.05, 0.53)
    assert body.leg(Side.RIGHT).ankle == pytest.approx((0.0, -0.05, 0.039))
    assert body.neck.origin == pytest.approx((0.0, 0.0, 0.818))


FORWARD, OUTWARD, UPWARD = 0, 1, 2


@pytest.mark.parametrize(
    ("pose", "joint", "axis", "sign"),
    [
        (Pose(trunk_pitch=40), "neck", FORWARD, 1),
        (Pose(spine_flex=30), "neck", FORWARD, 1),
        (Pose(spine_side=30), "neck", OUTWARD, -1),
        (Pose(spine_rot=30), "shoulder", FORWARD, -1),
        (Pose(pelvic_tilt=20), "sacrum", UPWARD, -1),
        (Pose(neck_flex=30), "crown", FORWARD, 1),
        (Pose(neck_side=30), "crown", OUTWARD, -1),
        (Pose(neck_rot=30), "brow", OUTWARD, -1),
        (Pose(hip_flex=Pair(0, 60)), "knee", FORWARD, 1),
        (Pose(hip_abd=Pair(0, 30)), "knee", OUTWARD, -1),
        (Pose(hip_rot=Pair(0, 30)), "toes", OUTWARD, -1),
        (Pose(knee_flex=Pair(0, 60)), "ankle", FORWARD, -1),
        (Pose(ankle=Pair(0, 20)), "toes", UPWARD, 1),
        (Pose(shoulder_flex=Pair(0, 60)), "elbow", FORWARD, 1),
        (Pose(shoulder_abd=Pair(0, 60)), "elbow", OUTWARD, -1),
        (Pose(shoulder_rot=Pair(0, 40)), "thumb", FORWARD, 1),
        (Pose(elbow_flex=Pair(0, 60)), "wrist", FORWARD, 1),
    ],
)
def test_a_positive_angle_moves_the_right_way(pose: Pose, joint: str, axis: int, sign: int) -> None:
    assert change(pose, joint)[axis] * sign > 0.01


def test_an_angle_of_one_side_leaves_the_other_alone() -> None:
    assert change(Pose(hip_flex=Pair(0, 60)), "knee", LEFT) == (0.0, 0.0, 0.0)


def test_a_mirrored_pose_gives_the_mirrored_skeleton() -> None:
    pose = Pose(
        trunk_pitch=-100,
        spine_side=10,
        spine_rot=20,
        neck_rot=15,
        hip_abd=Pair(10, 30),
        hip_rot=Pair(5, 25),
        shoulder_abd=Pair(70, 20),
        shoulder_rot=Pair(10, 40),
    )
    body, mirrored = skeleton_of(pose), skeleton_of(pose.mirrored())
    for one, other in (
        (body.legs[0].ankle, mirrored.legs[1].ankle),
        (body.arms[1].hand.origin, mirrored.arms[0].hand.origin),
        (body.head.place(0.1, 0.0, 0.0), mirrored.head.place(0.1, 0.0, 0.0)),
    ):
        assert other == pytest.approx((one[0], -one[1], one[2]), abs=1e-12)
