# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Rings lie where the weight rests and breathe; arrows run along what is rolled."""

from math import hypot

import pytest

from recovery_gui.core.picture import BodyPart, Contact, Surface
from recovery_gui.core.pose import Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.camera import Camera
from recovery_gui.figure.drawing import Bounds, Drawing
from recovery_gui.figure.kinematics import skeleton_of
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.props import BALL_RADIUS, Ball, Things
from recovery_gui.figure.roller import HALF_LENGTH, RADIUS, Roller
from recovery_gui.figure.scene_depth import LEGS, PELVIS, SIZE, THORAX
from recovery_gui.figure.scene_pressure import pressure_between, roll_arrows, spot_of
from recovery_gui.figure.vectors import length, minus

LYING = skeleton_of(Pose(trunk_pitch=-90), (0.0, 0.0, 0.12))
STANDING = skeleton_of(Pose(), (0.0, 0.0, 0.53))
FROM_ABOVE = Projector(Camera(0.0, 90.0))
FROM_SIDE = Projector(Camera(0.0, 0.0))
FROM_HIGH = Projector(Camera(0.0, 30.0))
UNDER_CALVES = Things(roller=Roller(0.37, 0.0))


def rests(
    part: BodyPart, side: Side, share: float = 0.5, on: Surface = Surface.FOAM_ROLLER
) -> Contact:
    return Contact(part, side, on, share)


def rings(things: Things, *contacts: Contact, breath: float = 0.0) -> Bounds:
    (light,) = pressure_between(FROM_ABOVE, LYING, things, contacts, breath)
    return Drawing(light.shapes).bounds


def centre(bounds: Bounds) -> tuple[float, float]:
    return ((bounds.left + bounds.right) / 2.0, (bounds.bottom + bounds.top) / 2.0)


def test_rings_lie_on_the_roller_under_the_limb() -> None:
    x, y = centre(rings(UNDER_CALVES, rests(BodyPart.CALF, Side.RIGHT)))
    assert hypot(x - 0.37, y - LYING.leg(Side.RIGHT).knee[1]) < RADIUS


def test_rings_stay_on_the_roller() -> None:
    far = Things(roller=Roller(0.37, 1.0))
    _, y = centre(rings(far, rests(BodyPart.CALF, Side.RIGHT)))
    assert 1.0 - HALF_LENGTH <= y <= 1.0


def test_rings_breathe() -> None:
    contact = rests(BodyPart.CALF, Side.RIGHT)
    empty, full = rings(UNDER_CALVES, contact), rings(UNDER_CALVES, contact, breath=1.0)
    assert full.right - full.left == pytest.approx(1.3 * (empty.right - empty.left))


def test_a_ball_has_smaller_rings_on_its_top() -> None:
    ball = Things(ball=Ball(0.45, -0.05))
    bounds = rings(ball, rests(BodyPart.FOOT, Side.RIGHT, on=Surface.SMALL_BALL))
    assert centre(bounds) == pytest.approx((0.45, -0.05), abs=1e-6)
    assert bounds.right - bounds.left < 4.0 * BALL_RADIUS


def test_no_rings_without_a_weight_a_thing_or_a_place() -> None:
    calf, hand = rests(BodyPart.CALF, Side.LEFT), rests(BodyPart.HAND, Side.LEFT)
    for things, contact in (
        (UNDER_CALVES, rests(BodyPart.CALF, Side.LEFT, on=Surface.FLOOR)),
        (Things(), calf),
        (Things(), rests(BodyPart.FOOT, Side.LEFT, on=Surface.SMALL_BALL)),
        (UNDER_CALVES, hand),
    ):
        assert pressure_between(FROM_ABOVE, LYING, things, (contact,), 0.0) == []


def test_rings_fade_with_their_strength() -> None:
    contact = (rests(BodyPart.CALF, Side.RIGHT),)
    (strong,) = pressure_between(FROM_ABOVE, LYING, UNDER_CALVES, contact, 0.0)
    (weak,) = pressure_between(FROM_ABOVE, LYING, UNDER_CALVES, contact, 0.0, 0.5)
    ((whole,), (half,)) = strong.shapes, weak.shapes
    assert half.opacity == pytest.approx(whole.opacity / 2.0)
    assert whole.ink is Ink.PRESSURE


@pytest.mark.parametrize(
    ("part", "near", "far"),
    [
        (BodyPart.CALF, "knee", "ankle"),
        (BodyPart.SHIN, "knee", "ankle"),
        (BodyPart.THIGH, "hip", "knee"),
        (BodyPart.BUTTOCK, "hip", "hip"),
        (BodyPart.HIP, "hip", "hip"),
    ],
)
def test_shares_run_from_joint_to_joint(part: BodyPart, near: str, far: str) -> None:
    leg = LYING.leg(Side.LEFT)
    for share, joint in ((0.0, near), (1.0, far)):
        spot = spot_of(LYING, rests(part, Side.LEFT, share))
        assert spot is not None
        assert length(minus(spot, getattr(leg, joint))) < 1e-9


def test_places_of_the_trunk() -> None:
    assert spot_of(LYING, rests(BodyPart.PELVIS, Side.NONE)) == LYING.pelvis.origin
    low, high = (spot_of(LYING, rests(BodyPart.BACK, Side.NONE, share)) for share in (0.2, 0.8))
    assert low is not None
    assert high is not None
    assert high[0] < low[0] < LYING.pelvis.origin[0]
    assert spot_of(LYING, rests(BodyPart.HEAD, Side.NONE)) is None


def test_an_arrow_runs_above_the_limb_that_is_rolled() -> None:
    near, far = rests(BodyPart.CALF, Side.RIGHT, 0.2), rests(BodyPart.CALF, Side.RIGHT, 0.8)
    edge, arrow = roll_arrows(FROM_SIDE, LYING, (near,), (far,))
    start, end = spot_of(LYING, near), spot_of(LYING, far)
    assert start is not None
    assert end is not None
    bounds = Drawing((arrow,)).bounds
    assert bounds.left == pytest.approx(start[0] - 0.02, abs=0.001)
    assert bounds.right == pytest.approx(end[0] + 0.02, abs=0.001)
    assert bounds.bottom > start[2] + 0.04
    assert len(arrow.outlines) == 3
    assert (edge.ink, arrow.ink) == (Ink.ARROW_EDGE, Ink.ARROW)


def test_an_arrow_beside_what_stands() -> None:
    near, far = rests(BodyPart.CALF, Side.RIGHT, 0.2), rests(BodyPart.CALF, Side.RIGHT, 0.8)
    bounds = Drawing(roll_arrows(FROM_SIDE, STANDING, (near,), (far,))[1:]).bounds
    assert bounds.left > 0.04
    assert bounds.top - bounds.bottom > 0.1


def test_an_arrow_lies_on_the_floor_before_a_roller_under_the_trunk() -> None:
    near, far = rests(BodyPart.RIBS, Side.RIGHT, 0.2), rests(BodyPart.RIBS, Side.RIGHT, 0.8)
    things = Things(roller=Roller(-0.2, 0.0))
    (arrow,) = roll_arrows(FROM_SIDE, LYING, (near,), (far,), things=things)[1:]
    bounds = Drawing((arrow,)).bounds
    assert bounds.top < 0.03
    assert centre(bounds)[0] == pytest.approx(-0.2, abs=0.01)


@pytest.mark.parametrize(
    ("part", "rows"),
    [
        (BodyPart.BACK, {THORAX}),
        (BodyPart.PELVIS, {PELVIS, *LEGS}),
        (BodyPart.BUTTOCK, {PELVIS, LEGS[1]}),
        (BodyPart.THIGH, {LEGS[1]}),
        (BodyPart.CALF, {LEGS[1] + 1}),
        (BodyPart.FOOT, {LEGS[1] + 2}),
    ],
)
def test_rings_come_right_after_the_part_and_the_thing(part: BodyPart, rows: set[int]) -> None:
    """Of the things the roller is the first one."""
    both = Things(roller=Roller(0.37, 0.0), ball=Ball(0.45, -0.05))
    for surface, thing in ((Surface.FOAM_ROLLER, SIZE), (Surface.SMALL_BALL, SIZE + 1)):
        contact = rests(part, Side.RIGHT, on=surface)
        (light,) = pressure_between(FROM_ABOVE, LYING, both, (contact,), 0.0)
        assert ({*light.rows}, light.behind) == (rows | {thing}, False)


def test_no_arrow_where_nothing_rolls_along() -> None:
    calf = rests(BodyPart.CALF, Side.RIGHT, 0.2)
    hand = rests(BodyPart.HAND, Side.RIGHT, 0.2)
    for contacts, far in (
        ((calf,), None),
        ((calf,), (calf,)),
        ((calf,), (rests(BodyPart.CALF, Side.LEFT, 0.8),)),
        ((calf,), (rests(BodyPart.CALF, Side.RIGHT, 0.25),)),
        ((hand,), (rests(BodyPart.HAND, Side.RIGHT, 0.8),)),
    ):
        assert roll_arrows(FROM_SIDE, LYING, contacts, far) == ()


def test_an_arrow_lies_on_the_floor_before_a_ball() -> None:
    things = Things(ball=Ball(0.4, 0.1))
    near, far = (rests(BodyPart.FOOT, Side.RIGHT, at, Surface.SMALL_BALL) for at in (0.3, 0.7))
    (arrow,) = roll_arrows(FROM_ABOVE, STANDING, (near,), (far,), things=things)[1:]
    x, y = centre(Drawing((arrow,)).bounds)
    assert (x, y) == pytest.approx((0.4, 0.1), abs=0.01)
    (arrow,) = roll_arrows(FROM_SIDE, STANDING, (near,), (far,), things=things)[1:]
    assert Drawing((arrow,)).bounds.top < 0.03


@pytest.mark.parametrize("heading", [0.0, 180.0])
def test_an_arrow_lies_before_the_end_that_is_seen_of_a_roller_under_the_hips(
    heading: float,
) -> None:
    things = Things(roller=Roller(0.0, 0.0, heading))
    under = (rests(BodyPart.BUTTOCK, Side.RIGHT),)
    (arrow,) = roll_arrows(FROM_HIGH, LYING, under, None, 1.0, things, (0.03, 0.0, 0.0))[1:]
    bounds = Drawing((arrow,)).bounds
    assert bounds.right - bounds.left > 0.1
    assert bounds.top < -0.05


def test_no_arrow_before_a_roller_that_the_hips_rest_on_or_do_not_touch() -> None:
    hip, calf = rests(BodyPart.HIP, Side.RIGHT), rests(BodyPart.CALF, Side.RIGHT)
    on_floor = rests(BodyPart.HIP, Side.RIGHT, on=Surface.FLOOR)
    far = (0.05, 0.0, 0.0)
    for contacts, things, pushed in (
        ((hip,), UNDER_CALVES, (0.01, 0.0, 0.0)),
        ((hip,), Things(), far),
        ((calf, on_floor), UNDER_CALVES, far),
    ):
        assert roll_arrows(FROM_SIDE, LYING, contacts, None, 1.0, things, pushed) == ()


def test_no_arrow_before_a_ball_that_a_foot_goes_up_and_down() -> None:
    near, far = (rests(BodyPart.FOOT, Side.RIGHT, at, Surface.SMALL_BALL) for at in (0.3, 0.7))
    assert roll_arrows(FROM_SIDE, LYING, (near,), (far,), things=Things(ball=Ball(0.4, 0.1))) == ()
