# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The bounds of a draw list, and its reflection."""

from dataclasses import replace

import pytest

from recovery_gui.figure.drawing import Affine, Arc, Bounds, Drawing, Label, Shape
from recovery_gui.figure.palette import Ink

DISC = Shape(((Arc(1.0, 2.0, 0.5, 1.0, 0.0, 6.3),),), Ink.SKIN)
CORNER = Shape(((Arc(4.0, 1.0, 0.0, 1.0, 0.0, 0.0),),), Ink.MAT, plane=Affine(1.0, 0.5, 0.0, 0.25))


def test_bounds_hold_every_circle_and_what_lies_on_a_plane() -> None:
    assert Drawing((DISC, CORNER)).bounds == (0.5, 0.25, 4.5, 2.5)


def test_bounds_hold_the_labels() -> None:
    drawing = Drawing((DISC,), (Label(3.0, 0.0, "90", 0.1),))
    assert drawing.bounds == pytest.approx((0.5, -0.1, 3.2, 2.5))


def test_a_reflection_exchanges_left_and_right_and_twice_is_none() -> None:
    drawing = Drawing((DISC, CORNER))
    assert drawing.reflected().bounds == (-4.5, 0.25, -0.5, 2.5)
    assert drawing.reflected().reflected() == drawing


def test_joined_bounds() -> None:
    joined = Bounds(0.0, 1.0, 2.0, 3.0).joined(Bounds(-1.0, 2.0, 1.0, 4.0))
    assert joined == (-1.0, 1.0, 2.0, 4.0)


def test_a_moved_shape_is_the_same_elsewhere() -> None:
    line = replace(DISC, opacity=0.5, swell=0.1, lines=2.0)
    moved = line.moved(1.0, -2.0)
    assert Drawing((moved,)).bounds == (1.5, -0.5, 2.5, 0.5)
    assert moved.moved(-1.0, 2.0) == line


def test_a_drawing_without_an_ink_has_neither_its_shapes_nor_labels() -> None:
    whole = Drawing((DISC, CORNER), (Label(0.0, 0.0, "90", 0.1),), flipped=True)
    assert whole.without(Ink.MAT) == Drawing((DISC,), flipped=True)
