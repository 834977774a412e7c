# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A picture in words."""

from dataclasses import replace

import pytest

from recovery_gui.core.picture import Picture
from recovery_gui.core.pose import Pair, Pose
from recovery_gui.figure.describe import describe

BENT = "left knee bent with the foot flat on the floor"


def test_every_picture_of_hip_to_heel_press(pictures: tuple[Picture, ...]) -> None:
    start, under = (
        "Lying on your back, roller beside the hips",
        "Lying on your back, roller under the pelvis",
    )
    both = "both knees bent with the feet flat on the floor"
    assert [describe(picture) for picture in pictures] == [
        f"{start}, {both}.",
        f"{under}, {both}.",
        f"{under}, {both}.",
        f"{under}, {BENT}, right leg straight up.",
        f"{under}, {BENT}, right leg straight up, toes moving between drawn in and pointed.",
        f"{under}, {BENT}, right leg straight up, toes drawn in.",
        f"{under}, {BENT}, right leg straight up, toes drawn in.",
        f"{under}, {both}.",
        f"{start}, both legs long on the floor.",
    ]


def test_the_other_side_in_the_same_words(pictures: tuple[Picture, ...]) -> None:
    assert describe(pictures[5].mirrored()) == (
        "Lying on your back, roller under the pelvis, left leg straight up, toes drawn in, "
        "right knee bent with the foot flat on the floor."
    )


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (Pose(hip_flex=Pair(9, 70), knee_flex=Pair(100, 0), ankle=Pair(0, -30)), "toes pointed"),
        (Pose(hip_flex=Pair(9, 25), knee_flex=Pair(100, 0)), "right leg straight and half way up"),
        (Pose(hip_flex=Pair(9, 70), knee_flex=Pair(100, 60)), "right leg bent in the air"),
    ],
)
def test_other_legs(pictures: tuple[Picture, ...], change: Pose, words: str) -> None:
    up = pictures[3]
    pose = replace(
        up.pose, hip_flex=change.hip_flex, knee_flex=change.knee_flex, ankle=change.ankle
    )
    assert words in describe(replace(up, pose=pose))


@pytest.mark.parametrize(
    ("pitch", "words"), [(0.0, "Upright"), (90.0, "Face down"), (-90.0, "Lying on your back")]
)
def test_how_the_trunk_lies(pitch: float, words: str) -> None:
    assert describe(Picture(Pose(trunk_pitch=pitch))).startswith(f"{words}, ")
