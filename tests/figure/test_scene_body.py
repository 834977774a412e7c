# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Body and things in one row: what lies under a leg, closed hands, and cloth that joins."""

from dataclasses import replace

from recovery_gui.core.pose import Pair, Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.camera import Camera
from recovery_gui.figure.drawing import Shape
from recovery_gui.figure.kinematics import skeleton_of
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.scene_body import Between, body_shapes
from recovery_gui.figure.scene_depth import LEGS, PELVIS
from recovery_gui.figure.scene_order import Layer
from recovery_gui.figure.solid import Sphere

SIDE = Camera(10.0, 10.0)
BODY = skeleton_of(Pose())
MARK = Shape((), Ink.ACCENT)


def inks(shapes: tuple[Shape, ...]) -> list[Ink]:
    return [shape.ink for shape in shapes]


def test_far_limbs_are_darker_and_come_first() -> None:
    row = inks(body_shapes(Projector(SIDE), BODY, 0.0))
    for far, near in ((Ink.FAR_SHORTS, Ink.SHORTS), (Ink.FAR_SHIRT, Ink.SHIRT)):
        assert row.index(far) < row.index(near)
    assert row.index(Ink.FAR_SKIN) < row.index(Ink.SKIN)


def test_from_the_front_no_limb_is_darker() -> None:
    row = inks(body_shapes(Projector(Camera(90.0, 10.0)), BODY, 0.0))
    assert not {Ink.FAR_SHORTS, Ink.FAR_SHIRT, Ink.FAR_SKIN} & set(row)


def test_the_cloth_of_a_far_limb_that_crosses_the_trunk_joins_its_colour() -> None:
    across = replace(Pose(), shoulder_flex=Pair(60.0, 0.0), shoulder_abd=Pair(-30.0, 0.0))
    row = inks(body_shapes(Projector(Camera(40.0, 10.0)), skeleton_of(across), 0.0))
    assert Ink.FAR_SKIN in row
    assert Ink.FAR_SHIRT not in row


def test_a_thing_comes_where_it_lies() -> None:
    hip = BODY.legs[1].hip
    for aside, last in ((-0.6, True), (0.6, False)):
        thing = Layer((Sphere((hip[0], hip[1] + aside, hip[2]), 0.05),), (MARK,))
        row = inks(body_shapes(Projector(SIDE), BODY, 0.0, (thing,)))
        assert (row.index(Ink.ACCENT) > row.index(Ink.SHORTS)) is last


def between(*rows: int, behind: bool) -> tuple[Between]:
    return (Between(frozenset(rows), behind, (MARK,)),)


def test_what_lies_under_a_leg_comes_right_before_it() -> None:
    under = body_shapes(Projector(SIDE), BODY, 0.0, between=between(LEGS[1], behind=True))
    bare = body_shapes(Projector(SIDE), BODY, 0.0)
    place = inks(under).index(Ink.ACCENT)
    assert under[:place] + under[place + 1 :] == bare
    assert inks(bare[:place]).count(Ink.SHORTS) == 1
    assert Ink.SHORTS in inks(bare[place:])
    far = body_shapes(Projector(SIDE), BODY, 0.0, between=between(LEGS[0], behind=True))
    assert inks(far).index(Ink.ACCENT) < inks(far).index(Ink.FAR_SHORTS)


def test_a_hand_that_grips_is_closed() -> None:
    open_hands = body_shapes(Projector(SIDE), BODY, 0.0)
    closed = body_shapes(Projector(SIDE), BODY, 0.0, grips=frozenset((Side.RIGHT,)))
    assert open_hands != closed
    both = frozenset((Side.LEFT, Side.RIGHT))
    assert body_shapes(Projector(SIDE), BODY, 0.0, grips=both) != closed


def test_what_lies_on_parts_comes_right_after_the_nearest_and_under_what_is_nearer() -> None:
    bare = inks(body_shapes(Projector(SIDE), BODY, 0.0))
    far = inks(body_shapes(Projector(SIDE), BODY, 0.0, between=between(LEGS[0], behind=False)))
    assert bare.index(Ink.FAR_SHORTS) < far.index(Ink.ACCENT) < far.index(Ink.SHIRT)
    rows = between(PELVIS, LEGS[1], behind=False)
    both = inks(body_shapes(Projector(SIDE), BODY, 0.0, between=rows))
    last = max(k for k, ink in enumerate(both) if ink is Ink.SHORTS)
    assert both.index(Ink.ACCENT) > last
    assert both.count(Ink.ACCENT) == 1


def test_what_lies_behind_several_parts_comes_once_before_the_farthest() -> None:
    rows = between(PELVIS, *LEGS, behind=True)
    row = inks(body_shapes(Projector(SIDE), BODY, 0.0, between=rows))
    assert row.count(Ink.ACCENT) == 1
    assert row.index(Ink.ACCENT) < row.index(Ink.FAR_SHORTS)
