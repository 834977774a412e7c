# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Outlines as paths: as few elements as are seen."""

from math import pi

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from recovery_gui.figure.drawing import Arc, Outline
from recovery_gui.figure.hull import hull, polygon
from recovery_gui.ui.figure_paths import Scale, add_outlines


def path_of(outline: Outline, grow: float, scale: Scale) -> QPainterPath:
    path = QPainterPath()
    add_outlines(path, (outline,), grow, scale)
    return path


def test_a_circle_is_round_and_grows() -> None:
    path = path_of((Arc(1.0, 1.0, 0.5, 1.0, 0.0, 2.0 * pi),), 10.0, Scale(100.0))
    box = path.boundingRect()
    assert (round(box.left()), round(box.top())) == (40, -160)
    assert (round(box.width()), round(box.height())) == (120, 120)
    assert path.contains(QPointF(100.0 + 59.0 * 0.7071, -100.0 + 59.0 * 0.7071))
    assert not path.contains(QPointF(100.0 + 61.0 * 0.7071, -100.0 + 61.0 * 0.7071))


def test_in_the_mirror_x_counts_to_the_left() -> None:
    outline = hull([(1.0, 0.0, 0.2), (2.0, 0.5, 0.1)])
    one = path_of(outline, 0.0, Scale(100.0)).boundingRect()
    other = path_of(outline, 0.0, Scale(100.0, -1.0)).boundingRect()
    assert other.right() == pytest.approx(-one.left(), abs=0.05)
    assert other.left() == pytest.approx(-one.right(), abs=0.05)
    assert other.top() == pytest.approx(one.top(), abs=0.05)


def test_an_arc_that_cannot_be_told_from_a_corner_is_one() -> None:
    flat = (Arc(0.0, 0.0, 0.2, 1.0, 0.0, 0.15), *polygon([(0.0, 0.3), (-0.1, 0.0)]))
    assert path_of(flat, 0.0, Scale(100.0)).elementCount() == 4
    assert path_of(flat, 0.0, Scale(100.0, 1.0, 16.0)).elementCount() > 4


def test_what_shrinks_to_nothing_is_no_path() -> None:
    assert path_of((Arc(0.0, 0.0, 0.1, 1.0, 0.0, 2.0 * pi),), -20.0, Scale(100.0)).isEmpty()


def test_several_outlines_are_several_closed_paths() -> None:
    path = QPainterPath()
    squares = [polygon([(x, 0.0), (x + 1.0, 0.0), (x + 1.0, 1.0)]) for x in (0.0, 5.0)]
    add_outlines(path, (*squares, hull([(9.0, 0.0, 0.5)])), 0.0, Scale(10.0))
    assert path.contains(QPointF(8.0, -3.0))
    assert path.contains(QPointF(58.0, -3.0))
    assert path.contains(QPointF(90.0, 0.0))
    assert not path.contains(QPointF(30.0, -3.0))
