# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Two builds: the same lengths, other breadths, girths and hair."""

import pytest

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.pose import Pose
from recovery_gui.figure.body_arms import bare_arm, digits, sleeve
from recovery_gui.figure.body_head import hair
from recovery_gui.figure.body_legs import bare_leg, foot, shorts_leg
from recovery_gui.figure.body_trunk import shirt, shorts
from recovery_gui.figure.builds import PROPORTIONS
from recovery_gui.figure.kinematics import skeleton_of
from recovery_gui.figure.solid import Cell

SLENDER, STURDY = (skeleton_of(Pose(), build=build) for build in FigureBuild)


def breadth(cells: tuple[Cell, ...]) -> float:
    balls = [ball for cell in cells for ball in cell.spheres]
    return max(c[1] + r for c, r in balls) - min(c[1] - r for c, r in balls)


@pytest.mark.parametrize("build", FigureBuild)
def test_every_build_has_its_numbers(build: FigureBuild) -> None:
    size = PROPORTIONS[build]
    assert 0.04 < size.hip_half < size.shoulder_half < 0.13
    assert all(0.9 < girth < 1.2 for girth in (size.leg_girth, size.arm_girth, size.trunk_girth))


def test_the_sturdy_one_is_wider_from_shoulders_to_calves() -> None:
    for part in (shorts, lambda body: shirt(body, 0.0)):
        assert breadth(part(STURDY)) > breadth(part(SLENDER))
    (thin, _), (thick, _) = SLENDER.legs, STURDY.legs
    assert breadth((shorts_leg(thick).tube,)) > breadth((shorts_leg(thin).tube,))
    for one, other in zip(bare_leg(thin), bare_leg(thick), strict=True):
        assert breadth((other,)) > breadth((one,))
    for slim, stout in zip(SLENDER.arms, STURDY.arms, strict=True):
        assert breadth((sleeve(stout).tube,)) > breadth((sleeve(slim).tube,))
        assert breadth(bare_arm(stout)) > breadth(bare_arm(slim))


def test_hands_and_feet_are_alike() -> None:
    for one, other in zip(SLENDER.legs, STURDY.legs, strict=True):
        assert breadth(foot(one)) == pytest.approx(breadth(foot(other)))
    for arm, twin in zip(SLENDER.arms, STURDY.arms, strict=True):
        assert breadth(digits(arm)) == pytest.approx(breadth(digits(twin)))


def test_long_hair_is_tied_and_short_hair_stays_on_the_head() -> None:
    (_, bun), (_, tuft) = hair(SLENDER), hair(STURDY)
    assert min(ball.centre[0] for ball in bun.spheres) < -0.04
    assert min(ball.centre[0] for ball in tuft.spheres) > -0.02
