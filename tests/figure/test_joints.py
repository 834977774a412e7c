# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Every freedom turns about its axis: rows against finite differences."""

from math import sin

import pytest

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.pose import Pose
from recovery_gui.figure.joints import (
    CHAINS,
    FREEDOMS,
    ROOT_SIZE,
    SEGMENTS,
    numbers_of,
    pose_of,
    posture_of,
)
from recovery_gui.figure.vectors import Vector, cross, minus

BUILD = FigureBuild.STURDY
NUMBERS = [0.4 * sin(2.1 * index + 0.3) for index in range(len(FREEDOMS))]
STEP = 1e-6


def points(numbers: list[float]) -> dict[str, Vector]:
    root = (numbers[0], numbers[1], numbers[2])
    segments = posture_of(pose_of(numbers), root, BUILD).segments
    return {name: segments[name].place(0.05, 0.03, -0.1) for name in SEGMENTS}


def test_numbers_of_a_pose_give_the_pose_back() -> None:
    pose = pose_of(NUMBERS)
    assert numbers_of(pose, (NUMBERS[0], NUMBERS[1], NUMBERS[2])) == pytest.approx(NUMBERS)
    assert pose_of(numbers_of(Pose(), (0.0, 0.0, 0.0))) == Pose()


@pytest.mark.parametrize("index", range(ROOT_SIZE, len(FREEDOMS)))
def test_a_freedom_moves_its_segments_about_its_axis_and_no_others(index: int) -> None:
    root = (NUMBERS[0], NUMBERS[1], NUMBERS[2])
    axis, pivot = posture_of(pose_of(NUMBERS), root, BUILD).axes[index - ROOT_SIZE]
    more = [number + STEP * (at == index) for at, number in enumerate(NUMBERS)]
    here, there = points(NUMBERS), points(more)
    for name in SEGMENTS:
        moved = minus(there[name], here[name])
        turned = cross(axis, minus(here[name], pivot))
        expected = turned if index in CHAINS[name] else (0.0, 0.0, 0.0)
        assert [each / STEP for each in moved] == pytest.approx(expected, abs=1e-5)


def test_the_root_moves_everything() -> None:
    for index in range(ROOT_SIZE):
        more = [number + 0.1 * (at == index) for at, number in enumerate(NUMBERS)]
        for name, point in points(NUMBERS).items():
            expected = [0.1 * (axis == index) for axis in range(3)]
            assert minus(points(more)[name], point) == pytest.approx(expected)
