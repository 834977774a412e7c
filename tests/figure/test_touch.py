# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What touches is what is drawn, in both builds."""

from math import dist

import pytest

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import BodyPart, Contact, Spot, Surface
from recovery_gui.core.pose import Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.joints import posture_of
from recovery_gui.figure.touch import touch_of
from tests.figure.solids import cells

BUILDS = tuple(FigureBuild)
MIDLINE = {BodyPart.HEAD, BodyPart.BACK, BodyPart.CHEST, BodyPart.BELLY, BodyPart.PELVIS}


def contact(part: BodyPart, share: float = 0.5) -> Contact:
    side = Side.NONE if part in MIDLINE else Side.RIGHT
    return Contact(part, side, Surface.FLOOR, share)


@pytest.mark.parametrize("build", BUILDS)
@pytest.mark.parametrize("part", BodyPart)
def test_every_part_touches_with_spheres_on_the_drawn_body(
    part: BodyPart, build: FigureBuild
) -> None:
    posture = posture_of(Pose(), (0.0, 0.0, 0.53), build)
    drawn = [sphere for _, cell in cells(posture.body) for sphere in cell.spheres]
    pads = touch_of(build).pads_of(contact(part))
    assert pads
    for feature in (one for pad in pads for one in pad):
        centre = feature.placed(posture.segments[feature.segment])
        assert any(
            dist(centre, sphere.centre) < sphere.radius + 0.005
            and abs(feature.radius - sphere.radius) < 0.01
            for sphere in drawn
        )


@pytest.mark.parametrize("build", BUILDS)
def test_solids_are_within_their_bounds(build: FigureBuild) -> None:
    touch = touch_of(build)
    assert touch.solid.keys() == touch.bounds.keys()
    for name, pad in touch.solid.items():
        bound = touch.bounds[name]
        assert all(dist(one.at, bound.at) + one.radius <= bound.radius + 1e-12 for one in pad)


def test_a_sturdy_build_is_thicker() -> None:
    slender, sturdy = (touch_of(build).along(Spot(BodyPart.THIGH, Side.LEFT)) for build in BUILDS)
    assert sturdy.radius > slender.radius * 1.05


def test_a_share_runs_from_the_near_to_the_far_end() -> None:
    touch = touch_of(FigureBuild.SLENDER)
    heights = [
        touch.along(Spot(BodyPart.CALF, Side.LEFT, share)).at[2] for share in (0.0, 0.25, 0.9, 1.0)
    ]
    assert heights == sorted(heights, reverse=True)
    assert (heights[0], heights[-1]) == pytest.approx((0.0, -0.246))
    (pad,) = touch.pads_of(contact(BodyPart.CALF, 0.25))
    assert pad[0].at[2] == pytest.approx(heights[1])


def test_a_foot_stands_on_heel_and_ball_and_a_hand_on_palm_and_finger_tips() -> None:
    touch = touch_of(FigureBuild.SLENDER)
    assert len(touch.pads_of(contact(BodyPart.FOOT))) == 3
    *_, tips = touch.pads_of(contact(BodyPart.HAND))
    assert min(tip.at[2] for tip in tips) < -0.09
    toes = touch.pads_of(contact(BodyPart.TOES))[0]
    assert sum(toe.at[0] > 0.078 for toe in toes) == 5


def test_a_spot_of_a_part_without_length_is_all_of_it() -> None:
    touch = touch_of(FigureBuild.SLENDER)
    knee = Spot(BodyPart.KNEE, Side.LEFT)
    assert touch.spot(knee) == (touch.along(knee),)
    assert len(touch.spot(Spot(BodyPart.HEAD, Side.NONE))) > 5
    assert len(touch.spot(Spot(BodyPart.THIGH, Side.LEFT, 0.3))) == 1
