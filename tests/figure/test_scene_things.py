# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Things are drawn where they stand, in pieces that a body fits between."""

from itertools import groupby, pairwise
from math import hypot

import pytest

from recovery_gui.core.picture import BodyPart
from recovery_gui.figure.camera import Camera
from recovery_gui.figure.drawing import Drawing, Shape
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.props import (
    BACKREST_TOP,
    BALL_RADIUS,
    SEAT_DEPTH,
    SEAT_HALF_WIDTH,
    SEAT_HEIGHT,
    Ball,
    Chair,
    Cushion,
    Strap,
    Things,
    Wall,
)
from recovery_gui.figure.roller import Roller
from recovery_gui.figure.scene_chair import chair_layers, leg_feet
from recovery_gui.figure.scene_floor import mat_shift
from recovery_gui.figure.scene_order import Layer
from recovery_gui.figure.scene_props import backdrop_shapes, thing_layers
from recovery_gui.figure.scene_soft import strap_layers
from recovery_gui.figure.vectors import Vector

SIDE = Projector(Camera(0.0, 0.0))
VIEW = Projector(Camera(16.0, 13.0))
FROM_BEHIND = Wall((0.4, 0.0, 0.0), (-1.0, 0.0, 0.0))
FACING = Wall((-0.4, 0.0, 0.0), (1.0, 0.0, 0.0))
HIPS: Vector = (0.0, 0.0, 0.5)
MIDDLE: Vector = (0.0, 0.0, 0.0)
EVERYTHING = Things(
    roller=Roller(0.0, 0.0),
    ball=Ball(0.3, 0.0),
    chair=Chair(0.0, 0.3),
    wall=FACING,
    cushion=Cushion(-0.3, 0.0),
    strap=Strap(((0.0, 0.0, 0.3), (0.3, 0.0, 0.5), (0.0, 0.1, 0.3))),
)


def inks(shapes: tuple[Shape, ...]) -> list[Ink]:
    return [shape.ink for shape in shapes]


def backdrop(things: Things, projector: Projector = VIEW) -> tuple[Shape, ...]:
    return backdrop_shapes(projector, things, None, HIPS)


def reach(layers: tuple[Layer, ...]) -> tuple[Vector, Vector]:
    """The corners of the box around all spheres."""
    spheres = [sphere for layer in layers for sphere in layer.spheres]
    low, high = (
        [pick(c[k] + sign * r for c, r in spheres) for k in range(3)]
        for pick, sign in ((min, -1.0), (max, 1.0))
    )
    return (low[0], low[1], low[2]), (high[0], high[1], high[2])


def test_every_thing_has_its_layers() -> None:
    drawn = {shape.ink for layer in thing_layers(VIEW, EVERYTHING) for shape in layer.shapes}
    assert {Ink.ROLLER, Ink.BALL, Ink.WOOD, Ink.CUSHION, Ink.STRAP} <= drawn
    assert thing_layers(VIEW, Things()) == ()


def test_still_things_are_worked_out_once() -> None:
    first, again = thing_layers(VIEW, EVERYTHING), thing_layers(VIEW, EVERYTHING)
    assert first[0] is again[0]


def test_layers_fill_what_the_things_fill() -> None:
    (ball,) = thing_layers(VIEW, Things(ball=Ball(0.3, 0.1)))
    assert ball.spheres[0] == ((0.3, 0.1, BALL_RADIUS), BALL_RADIUS)
    low, high = reach(chair_layers(VIEW, Chair(0.0, 0.0)))
    assert low == pytest.approx((-SEAT_DEPTH, -SEAT_HALF_WIDTH, 0.0), abs=0.05)
    assert high == pytest.approx((0.0, SEAT_HALF_WIDTH, BACKREST_TOP), abs=0.03)


def test_a_chair_turned_round_faces_the_other_way() -> None:
    low, high = reach(chair_layers(VIEW, Chair(0.0, 0.0, 180.0)))
    assert low[0] == pytest.approx(0.0, abs=0.03)
    assert high[0] == pytest.approx(SEAT_DEPTH, abs=0.05)


def test_a_chair_stands_on_four_legs_under_its_seat() -> None:
    feet = leg_feet(Chair(0.2, 0.1))
    assert len(set(feet)) == 4
    for x, y in feet:
        assert 0.2 - SEAT_DEPTH - 0.02 <= x <= 0.2
        assert abs(y - 0.1) <= SEAT_HALF_WIDTH


def test_the_backrest_is_no_piece_of_the_seat() -> None:
    pieces = chair_layers(VIEW, Chair(0.0, 0.0))
    assert len(pieces) == 6
    heights = [max(center[2] for center, _ in piece.spheres) for piece in pieces]
    assert sorted(height > SEAT_HEIGHT for height in heights) == [False] * 3 + [True] * 3


def test_without_a_mat_there_is_a_floor() -> None:
    assert Ink.MAT in inks(backdrop(Things()))
    bare = inks(backdrop(Things(mat=False)))
    assert Ink.FLOOR in bare
    assert Ink.MAT not in bare


def test_the_floor_ends_at_the_wall() -> None:
    def right(things: Things) -> float:
        floor = [one for one in backdrop(things, SIDE) if one.ink is Ink.FLOOR]
        return Drawing(tuple(floor)).bounds.right

    assert right(Things(mat=False, wall=FROM_BEHIND)) == pytest.approx(0.4)
    assert right(Things(mat=False)) > 0.45


def test_a_wall_that_hides_the_figure_is_faint() -> None:
    facing = [one for one in backdrop(Things(wall=FACING)) if one.ink is Ink.WALL]
    behind = [one for one in backdrop(Things(wall=FROM_BEHIND)) if one.ink is Ink.WALL]
    assert [shape.opacity for shape in facing] == [1.0]
    assert all(shape.opacity <= 0.5 for shape in behind)


def test_a_wall_is_as_high_as_who_stands_before_it() -> None:
    def top(things: Things) -> float:
        wall = [one for one in backdrop(things, SIDE) if one.ink is Ink.WALL]
        return Drawing(tuple(wall)).bounds.top

    assert top(Things(wall=FACING, mat=False)) > 1.0
    assert top(Things(wall=FACING)) < 0.8


@pytest.mark.parametrize(
    ("anchor", "hips", "wall", "shift"),
    [
        (None, 0.0, None, 0.0),
        (BodyPart.PELVIS, 0.0, None, 0.0),
        (BodyPart.FOOT, -0.4, None, -0.24),
        (BodyPart.FOREARM, -0.4, None, -0.33),
        (BodyPart.FOREARM, 0.4, None, 0.24),
        (BodyPart.KNEE, 0.1, None, 0.10),
        (None, 0.0, Wall((0.14, 0.0, 0.0), (-1.0, 0.0, 0.0)), 0.14 - 0.585),
        (None, 0.0, Wall((0.9, 0.0, 0.0), (-1.0, 0.0, 0.0)), 0.0),
        (None, 0.0, Wall((-0.2, 0.0, 0.0), (1.0, 0.0, 0.0)), 0.535 - 0.2),
        (None, 0.0, Wall((0.0, -0.4, 0.0), (0.0, 1.0, 0.0)), 0.0),
    ],
)
def test_the_mat_lies_under_the_body_and_before_the_wall(
    anchor: BodyPart | None, hips: float, wall: Wall | None, shift: float
) -> None:
    assert mat_shift(anchor, (hips, 0.0, 0.2), wall) == pytest.approx(shift)


def test_a_strap_has_a_piece_for_each_stretch_and_a_tail() -> None:
    points = ((0.0, 0.0, 0.3), (0.3, 0.0, 0.5), (0.0, 0.1, 0.3))
    pieces = strap_layers(SIDE, Strap(points))
    assert len(pieces) == 3
    assert pieces[0].spheres[0].centre == points[0]
    assert pieces[0].spheres[-1].centre == pytest.approx(points[1])
    widths = {shape.swell for piece in pieces for shape in piece.shapes}
    assert len(widths) == 1


def test_the_tail_hangs_from_a_hand_and_lies_on_the_floor() -> None:
    def low(height: float) -> float:
        strap = Strap(((0.0, 0.0, height), (0.3, 0.0, height)))
        return Drawing(strap_layers(SIDE, strap)[-1].shapes).bounds.bottom

    assert low(0.3) < 0.28
    assert low(0.03) == pytest.approx(0.03, abs=0.001)


def test_a_strap_on_the_floor_lies_in_a_coil_around_its_middle() -> None:
    points = ((0.0, 0.0, 0.004), (0.1, -0.05, 0.004), (0.24, 0.0, 0.004))
    (coil,) = strap_layers(SIDE, Strap(points))
    places = [sphere.centre for sphere in coil.spheres]
    assert {z for _, _, z in places} == {0.004}
    forth = [there[0] > here[0] for here, there in pairwise(places)]
    assert [one for one, _ in groupby(forth)] == [True, False, True]
    assert sum(x for x, _, _ in places) / len(places) == pytest.approx(0.12)


@pytest.mark.parametrize("yaw", range(-180, 180, 45))
def test_the_roller_shows_the_end_that_is_nearer(yaw: int) -> None:
    projector = Projector(Camera(yaw, 10.0))
    roller = Roller(0.0, 0.0)
    (layer,) = thing_layers(projector, Things(roller=roller))
    (core,) = [shape for shape in layer.shapes if shape.ink is Ink.ROLLER_CORE]
    arcs = core.outlines[0]
    x, y = (sum(axis) / len(arcs) for axis in zip(*((a.x, a.y) for a in arcs), strict=True))
    ends = [projector.point(sphere.centre) for sphere in roller.ends]
    nearer = max(roller.ends, key=lambda one: projector.camera.nearness(one.centre))
    near = projector.point(nearer.centre)
    assert hypot(x - near[0], y - near[1]) == min(hypot(x - u, y - v) for u, v in ends)
