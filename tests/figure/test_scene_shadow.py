# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Shadows lie under what is near the floor, and end at a wall."""

from recovery_gui.core.pose import Pair, Pose
from recovery_gui.figure.camera import Camera
from recovery_gui.figure.drawing import Drawing, Shape
from recovery_gui.figure.kinematics import skeleton_of
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.props import Ball, Chair, Cushion, Strap, Things, Wall
from recovery_gui.figure.roller import Roller
from recovery_gui.figure.scene_shadow import shadow_shapes
from recovery_gui.figure.skeleton import Skeleton

FROM_ABOVE = Projector(Camera(0.0, 90.0))
STANDING = skeleton_of(Pose(), (0.0, 0.0, 0.53))
LYING = skeleton_of(Pose(trunk_pitch=-90, shoulder_abd=Pair(20, 20)), (0.0, 0.0, 0.06))
ALOFT = skeleton_of(Pose(), (0.0, 0.0, 2.0))


def shadows(body: Skeleton, things: Things = Things()) -> tuple[Shape, ...]:  # noqa: B008
    return shadow_shapes(FROM_ABOVE, body, things)


def count(body: Skeleton, things: Things = Things()) -> int:  # noqa: B008
    return len(shadows(body, things)[-1].outlines)


def test_few_fills_from_the_soft_edge_to_the_core() -> None:
    shapes = shadows(LYING)
    assert len(shapes) == 3
    assert [shape.swell for shape in shapes] == sorted((s.swell for s in shapes), reverse=True)
    assert {shape.ink for shape in shapes} == {Ink.SHADOW}
    assert len({shape.outlines for shape in shapes}) == 1


def test_only_what_is_low_throws_a_shadow() -> None:
    assert count(ALOFT) == 0
    assert 0 < count(STANDING) < count(LYING)


def test_things_throw_shadows_where_they_lie() -> None:
    for thing in (
        Things(roller=Roller(0.5, 0.5)),
        Things(ball=Ball(0.5, 0.5)),
        Things(cushion=Cushion(0.5, 0.5)),
        Things(strap=Strap(((0.5, 0.5, 0.004), (0.6, 0.5, 0.004)))),
    ):
        (outline,) = shadows(ALOFT, thing)[-1].outlines
        assert all(0.2 < arc.x < 0.8 and 0.2 < arc.y < 0.8 for arc in outline)


def test_a_chair_shades_its_feet_and_the_floor_between() -> None:
    shapes = shadows(ALOFT, Things(chair=Chair(0.0, 0.0)))
    assert len(shapes[-1].outlines) == 4
    assert len(shapes) == 5


def test_no_shadow_falls_through_a_wall() -> None:
    wall = Wall((0.05, 0.0, 0.0), (-1.0, 0.0, 0.0))
    free = Drawing(shadows(STANDING)[-1:]).bounds
    held = [
        arc.x + arc.radius
        for outline in shadows(STANDING, Things(wall=wall))[-1].outlines
        for arc in outline
    ]
    assert free.right > 0.05
    assert max(held) <= 0.05 + 1e-9
