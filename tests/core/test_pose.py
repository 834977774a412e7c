# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.core.pose import ANGLE_NAMES, PAIRED_ANGLE_NAMES, Pair, Pose

angles = st.floats(-180.0, 180.0)
pairs = st.builds(Pair, angles, angles)
poses = st.builds(
    Pose, **{name: pairs if name in PAIRED_ANGLE_NAMES else angles for name in ANGLE_NAMES}
)


@given(poses)
def test_mirroring_twice_gives_the_pose_back(pose: Pose) -> None:
    assert pose.mirrored().mirrored() == pose


@given(poses)
def test_mirroring_exchanges_every_pair(pose: Pose) -> None:
    mirrored = pose.mirrored()
    for name in PAIRED_ANGLE_NAMES:
        assert getattr(mirrored, name) == Pair(*reversed(getattr(pose, name)))


def test_mirroring_turns_sidewards_angles_and_keeps_forward_ones() -> None:
    pose = Pose(trunk_pitch=1, pelvic_tilt=2, spine_flex=3, spine_side=4, spine_rot=5, neck_side=6)
    mirrored = pose.mirrored()
    assert (mirrored.trunk_pitch, mirrored.pelvic_tilt, mirrored.spine_flex) == (1, 2, 3)
    assert (mirrored.spine_side, mirrored.spine_rot, mirrored.neck_side) == (-4, -5, -6)
