# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Lengths of the segments against the table they come from.

Drillis and Contini (1966) as tabulated in Winter, Biomechanics and Motor Control of Human
Movement: fractions of body height.
"""

import pytest

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.pose import Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.body_arms import digits
from recovery_gui.figure.body_head import hair
from recovery_gui.figure.body_legs import foot, toes
from recovery_gui.figure.body_trunk import shirt, shorts
from recovery_gui.figure.kinematics import skeleton_of
from recovery_gui.figure.solid import Blob, Sphere
from recovery_gui.figure.vectors import Vector, length, minus

TABLE = {
    "thigh": 0.245,
    "shank": 0.246,
    "trunk": 0.288,
    "upper arm": 0.186,
    "forearm": 0.146,
    "hand": 0.108,
    "foot": 0.152,
    "ankle height": 0.039,
    "head and neck": 0.182,
}
BODY = skeleton_of(Pose())
BUILDS = tuple(FigureBuild)


def distance(a: Vector, b: Vector) -> float:
    return length(minus(a, b))


def reach(spheres: tuple[Sphere, ...], axis: int) -> tuple[float, float]:
    low = min(centre[axis] - radius for centre, radius in spheres)
    return low, max(centre[axis] + radius for centre, radius in spheres)


def measured(build: FigureBuild) -> dict[str, float]:
    body = skeleton_of(Pose(), build=build)
    leg, arm = body.leg(Side.LEFT), body.arms[0]
    sole = tuple(ball for blob in (*foot(leg), *toes(leg)) for ball in blob.spheres)
    fingers = tuple(ball for digit in digits(arm) for ball in digit.spheres)
    back, front = reach(sole, 0)
    neck = body.neck.origin[2]
    return {
        "thigh": distance(leg.hip, leg.knee),
        "shank": distance(leg.knee, leg.ankle),
        "trunk": neck - body.pelvis.origin[2],
        "upper arm": distance(arm.upper.origin, arm.forearm.origin),
        "forearm": distance(arm.forearm.origin, arm.hand.origin),
        "hand": arm.hand.origin[2] - reach(fingers, 2)[0],
        "foot": front - back,
        "ankle height": leg.ankle[2] - reach(sole, 2)[0],
        "head and neck": reach(hair(body)[0].spheres, 2)[1] - neck,
    }


@pytest.mark.parametrize("build", BUILDS)
@pytest.mark.parametrize("segment", TABLE)
def test_a_segment_is_as_long_as_the_table_says(segment: str, build: FigureBuild) -> None:
    assert measured(build)[segment] == pytest.approx(TABLE[segment], rel=0.02)


def widest(blobs: tuple[Blob, ...]) -> float:
    left = [reach(blob.spheres, 1) for blob in blobs]
    return max(high for _, high in left) - min(low for low, _ in left)


def test_hips_and_shoulders_are_as_broad_as_measured_people() -> None:
    """ANSUR II (2012), both sexes: hips standing .207, over the deltoids .284."""
    levels = shirt(BODY, 0.0)
    assert widest(shorts(BODY)) == pytest.approx(0.207, rel=0.05)
    assert 0.207 < widest(levels) < 0.284


def test_left_and_right_are_alike() -> None:
    (left, right), (arm, other) = BODY.legs, BODY.arms
    for one, two in ((left.ankle, right.ankle), (arm.hand.origin, other.hand.origin)):
        assert two == pytest.approx((one[0], -one[1], one[2]))
