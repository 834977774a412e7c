# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The head: features only where the face looks, and hair over what is turned away."""

import pytest

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.pose import Pose
from recovery_gui.figure.camera import Camera
from recovery_gui.figure.drawing import Shape
from recovery_gui.figure.kinematics import skeleton_of
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.scene_head import head_layer, head_shapes

BODY = skeleton_of(Pose())
FRONT, SIDE, BACK = 90.0, 0.0, -90.0


def shapes(yaw: float, build: FigureBuild = FigureBuild.SLENDER) -> tuple[Shape, ...]:
    return head_shapes(Projector(Camera(yaw, 5.0)), skeleton_of(Pose(), build=build))


def lines(yaw: float) -> list[int]:
    """How many thin lines there are, shape by shape."""
    return [len(one.outlines) for one in shapes(yaw) if one.ink is Ink.LINE and one.lines < 0.4]


def test_from_the_front_both_eyes_and_the_whole_mouth_show() -> None:
    assert lines(FRONT) == [6]


def test_from_the_side_an_ear_and_one_side_of_the_face_show() -> None:
    assert lines(SIDE) == [1, 3]


def test_the_back_of_the_head_has_no_features() -> None:
    assert lines(BACK) == []


@pytest.mark.parametrize(
    ("yaw", "nearer"), [(FRONT, Ink.SKIN), (SIDE, Ink.SKIN), (BACK, Ink.HAIR_LIGHT)]
)
def test_hair_covers_a_face_turned_away(yaw: float, nearer: Ink) -> None:
    fills = [one.ink for one in shapes(yaw) if one.ink in {Ink.SKIN, Ink.HAIR_LIGHT}]
    last_skin = len(fills) - 1 - fills[::-1].index(Ink.SKIN)
    last_hair = len(fills) - 1 - fills[::-1].index(Ink.HAIR_LIGHT)
    assert (last_skin > last_hair) is (nearer is Ink.SKIN)


def test_a_bun_is_a_part_of_its_own_and_short_hair_is_not() -> None:
    assert sum(one.ink is Ink.HAIR for one in shapes(SIDE)) == 2
    assert sum(one.ink is Ink.HAIR for one in shapes(SIDE, FigureBuild.STURDY)) == 1


def test_the_layer_fills_the_head_roughly() -> None:
    layer = head_layer(Projector(Camera(SIDE, 5.0)), BODY)
    low = min(centre[2] - radius for centre, radius in layer.spheres)
    high = max(centre[2] + radius for centre, radius in layer.spheres)
    assert high - low == pytest.approx(0.13, abs=0.01)
    assert layer.shapes == shapes(SIDE)
