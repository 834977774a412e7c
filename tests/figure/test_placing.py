# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where every thing stands, by its own place or under what rests on it."""

import pytest

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import BodyPart, Contact, Prop, PropPlace, Surface
from recovery_gui.core.pose import Pair, Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.joints import Posture, posture_of
from recovery_gui.figure.placing import BESIDE_HIPS, rolled_on, things_of
from recovery_gui.figure.props import Ball, Chair, Cushion, Things, Wall
from recovery_gui.figure.roller import RADIUS, Roller
from recovery_gui.figure.vectors import length, minus

SUPINE = Pose(trunk_pitch=-90.0)


def lying(pose: Pose = SUPINE) -> Posture:
    return posture_of(pose, (0.0, 0.0, 0.15), FigureBuild.SLENDER)


def placed(prop: Prop, *contacts: Contact, pose: Pose = SUPINE) -> Things:
    return things_of((prop,), contacts, lying(pose), mat=True)


def rests(part: BodyPart, surface: Surface, side: Side = Side.RIGHT, share: float = 0.5) -> Contact:
    return Contact(part, side, surface, share)


def test_no_prop_is_no_thing() -> None:
    assert things_of((), (), lying(), mat=False) == Things(mat=False)


@pytest.mark.parametrize(
    ("place", "roller"),
    [
        (PropPlace.CONTACT, BESIDE_HIPS),
        (PropPlace.BESIDE_HIPS, BESIDE_HIPS),
        (PropPlace.BESIDE_LEG, Roller(0.20, -0.60, 90.0)),
        (PropPlace.BEHIND, Roller(-0.36, -0.05, 0.0)),
        (PropPlace.IN_FRONT, Roller(0.66, -0.05, 0.0)),
        (PropPlace.RIGHT, Roller(0.0, -0.60, 90.0)),
        (PropPlace.LEFT, Roller(0.0, 0.60, 90.0)),
    ],
)
def test_a_roller_that_nothing_rests_on(place: PropPlace, roller: Roller) -> None:
    assert placed(Prop(Surface.FOAM_ROLLER, place)).roller == roller


def test_a_roller_that_stands_aside_ignores_a_contact() -> None:
    calf = rests(BodyPart.CALF, Surface.FOAM_ROLLER)
    prop = Prop(Surface.FOAM_ROLLER, PropPlace.BESIDE_HIPS)
    assert placed(prop, calf).roller == BESIDE_HIPS


def test_a_roller_lies_against_what_rests_on_it() -> None:
    calf = rests(BodyPart.CALF, Surface.FOAM_ROLLER, share=0.3)
    roller = placed(Prop(Surface.FOAM_ROLLER), calf).roller
    feature, away = rolled_on(calf, lying())
    centre = feature.placed(lying().segments["shank_R"])
    assert roller is not None
    assert (roller.x, roller.y) == pytest.approx((centre[0], 0.0), abs=0.02)
    assert length(away) == pytest.approx(1.0)
    assert away[2] > 0.95
    lifted = length(minus(centre, (centre[0] - away[0], centre[1], centre[2] - away[2])))
    assert lifted * RADIUS == pytest.approx(RADIUS)


def test_a_leg_far_aside_takes_the_roller_along() -> None:
    calf = rests(BodyPart.CALF, Surface.FOAM_ROLLER)
    pose = Pose(trunk_pitch=-90.0, hip_abd=Pair(0.0, 40.0))
    roller = placed(Prop(Surface.FOAM_ROLLER), calf, pose=pose).roller
    assert roller is not None
    assert roller.y < -0.2


@pytest.mark.parametrize("part", [BodyPart.BUTTOCK, BodyPart.FOOT])
def test_what_is_sat_or_stood_on_lies_on_top_of_the_roller(part: BodyPart) -> None:
    assert rolled_on(rests(part, Surface.FOAM_ROLLER), lying())[1] == (0.0, 0.0, 1.0)


def test_a_part_along_the_roller_rests_on_top_and_a_leaning_one_square_to_itself() -> None:
    shin = rests(BodyPart.SHIN, Surface.FOAM_ROLLER)
    assert rolled_on(shin, lying(Pose(heading=90.0, trunk_pitch=-90.0)))[1] == (0.0, 0.0, 1.0)
    for pitch in (-60.0, 60.0):
        _, away = rolled_on(shin, lying(Pose(trunk_pitch=pitch)))
        assert away[2] == pytest.approx(0.866, abs=1e-3)
        assert away[0] * pitch < 0.0


@pytest.mark.parametrize(
    ("place", "chair"),
    [
        (PropPlace.IN_FRONT, Chair(0.365, -0.125, 90.0)),
        (PropPlace.RIGHT, Chair(0.14, -0.24)),
        (PropPlace.BEHIND, Chair(-0.24, 0.0)),
        (PropPlace.CONTACT, Chair(0.14, 0.0)),
    ],
)
def test_a_chair(place: PropPlace, chair: Chair) -> None:
    assert placed(Prop(Surface.CHAIR, place)).chair == chair


@pytest.mark.parametrize(
    ("place", "chair"),
    [
        (PropPlace.IN_FRONT, Chair(0.425, -0.125, 90.0)),
        (PropPlace.RIGHT, Chair(0.14, -0.3)),
        (PropPlace.BEHIND, Chair(-0.3, 0.0)),
        (PropPlace.CONTACT, Chair(0.3, 0.0)),
    ],
)
def test_a_chair_at_a_distance(place: PropPlace, chair: Chair) -> None:
    assert placed(Prop(Surface.CHAIR, place, 0.3)).chair == chair


@pytest.mark.parametrize(
    ("place", "point", "normal"),
    [
        (PropPlace.IN_FRONT, (0.4, 0.0, 0.0), (-1.0, 0.0, 0.0)),
        (PropPlace.BEHIND, (-0.4, 0.0, 0.0), (1.0, 0.0, 0.0)),
        (PropPlace.RIGHT, (0.0, -0.4, 0.0), (0.0, 1.0, 0.0)),
        (PropPlace.LEFT, (0.0, 0.4, 0.0), (0.0, -1.0, 0.0)),
        (PropPlace.CONTACT, (0.4, 0.0, 0.0), (-1.0, 0.0, 0.0)),
    ],
)
def test_a_wall(place: PropPlace, point: tuple[float, ...], normal: tuple[float, ...]) -> None:
    wall = placed(Prop(Surface.WALL, place)).wall
    assert wall is not None
    assert wall.point == pytest.approx(point)
    assert wall.normal == normal
    near = placed(Prop(Surface.WALL, place, 0.2)).wall
    assert isinstance(near, Wall)
    assert near.distance((0.0, 0.0, 1.0)) == pytest.approx(0.2)


def test_ball_and_cushion_lie_aside_or_under_what_rests_on_them() -> None:
    assert placed(Prop(Surface.SMALL_BALL)).ball == Ball(0.22, -0.16)
    assert placed(Prop(Surface.CUSHION)).cushion == Cushion(-0.36, -0.38)
    foot = rests(BodyPart.FOOT, Surface.SMALL_BALL, Side.LEFT)
    ball = placed(Prop(Surface.SMALL_BALL), foot, pose=Pose()).ball
    assert ball is not None
    assert (ball.x, ball.y) == pytest.approx((0.023, 0.05), abs=0.01)
    head = Contact(BodyPart.HEAD, Side.NONE, Surface.CUSHION)
    cushion = placed(Prop(Surface.CUSHION), head).cushion
    assert cushion is not None
    assert cushion.x < -0.35
    assert cushion.y == 0.0
    knee = rests(BodyPart.KNEE, Surface.CUSHION)
    under = placed(Prop(Surface.CUSHION), knee).cushion
    assert under is not None
    assert under.y == pytest.approx(-0.05, abs=0.01)


def test_a_strap_lies_aside_until_hand_and_foot_hold_it() -> None:
    prop = Prop(Surface.STRAP)
    hand = rests(BodyPart.HAND, Surface.STRAP)
    foot = rests(BodyPart.FOOT, Surface.STRAP)
    other = rests(BodyPart.HAND, Surface.STRAP, Side.LEFT)
    aside = placed(prop).strap
    assert aside is not None
    assert placed(prop, hand).strap == placed(prop, foot).strap == aside
    one, two = placed(prop, hand, foot).strap, placed(prop, hand, foot, other).strap
    assert one is not None
    assert two is not None
    assert [len(strap.points) for strap in (aside, one, two)] == [3, 2, 3]
    assert two.points[:2] == one.points


@pytest.mark.parametrize("part", [BodyPart.FOOT, BodyPart.ANKLE])
def test_a_strap_runs_under_the_arch_or_behind_the_ankle(part: BodyPart) -> None:
    contacts = (rests(BodyPart.HAND, Surface.STRAP), rests(part, Surface.STRAP))
    strap = placed(Prop(Surface.STRAP), *contacts, pose=Pose()).strap
    assert strap is not None
    ankle = lying(Pose()).body.leg(Side.RIGHT).ankle
    x, _, z = minus(strap.points[1], ankle)
    assert (z < -0.03 and x > 0.0) if part is BodyPart.FOOT else abs(z) < 0.01
