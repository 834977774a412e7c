# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Cells as a camera sees them."""

from math import hypot

import pytest

from recovery_gui.figure.camera import Camera
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector, projector_of
from recovery_gui.figure.solid import Blob, Cell, Part, Ring, Sphere, Tube

FRONT = Projector(Camera(90.0, 0.0))
BALL = Sphere((5.0, 1.0, 2.0), 0.5)
OTHER = Sphere((5.0, 3.0, 2.0), 0.4)
HEM = Ring((5.0, 4.0, 2.0), (0.4, 0.0, 0.0), (0.0, 0.0, 0.4), (0.0, 1.0, 0.0))
SLEEVE = Tube((BALL, OTHER), end=HEM)


def test_a_sphere_is_a_circle_wherever_it_is_seen_from() -> None:
    x, y, r = FRONT.circle(BALL)
    assert (x, y, r) == pytest.approx((1.0, 2.0, 0.5))
    assert Projector(Camera(13.0, 40.0)).circle(BALL)[2] == 0.5


@pytest.mark.parametrize("cell", [Blob((BALL, OTHER)), Tube((BALL, OTHER)), SLEEVE])
def test_an_outline_is_worked_out_once(cell: Cell) -> None:
    assert FRONT.outline(cell) is FRONT.outline(cell)


@pytest.mark.parametrize("cell", [Blob((BALL, OTHER)), Tube((BALL, OTHER))])
def test_the_lit_part_lies_inside_and_touches_where_the_light_comes_from(cell: Cell) -> None:
    for whole, lit in zip(cell.spheres, FRONT.lit(cell), strict=True):
        x, y, r = FRONT.circle(whole)
        gap = r - lit.radius
        assert gap > 0.0
        assert hypot(lit.x - x, lit.y - y) == pytest.approx(gap, rel=0.01)
        assert lit.y > y


def test_at_its_root_a_tube_has_no_shade() -> None:
    arcs = FRONT.lit_from_root(SLEEVE)
    assert any(arc[:3] == pytest.approx(FRONT.circle(BALL)) for arc in arcs)


def test_a_lit_hem_stays_where_the_hem_is() -> None:
    whole, lit = FRONT.outline(SLEEVE), FRONT.lit(SLEEVE)
    assert max(arc.x for arc in lit) == pytest.approx(max(arc.x for arc in whole))
    assert min(arc.y for arc in lit) > min(arc.y for arc in whole)


def test_a_hem_seen_along_the_limb_is_round() -> None:
    along = Projector(Camera(180.0, 0.0))
    spread = [hypot(arc.x + 5.0, arc.y - 2.0) for arc in along.ring(HEM)]
    assert spread == pytest.approx([0.4] * len(spread))
    assert along.lit(SLEEVE)


def test_a_part_is_its_shade_under_its_fill_and_details_have_no_shade() -> None:
    part = Part((SLEEVE,), Ink.SHIRT, Ink.SHIRT_SHADE, (Blob((BALL, OTHER)),))
    shade, fill = FRONT.fill(part)
    assert (shade.ink, fill.ink) == (Ink.SHIRT_SHADE, Ink.SHIRT)
    assert (len(shade.outlines), len(fill.outlines)) == (1, 2)


def test_a_line_grows_by_its_width() -> None:
    line = FRONT.line((SLEEVE,), 0.5)
    assert (line.ink, line.lines, line.swell) == (Ink.LINE, 0.5, 0.0)


def test_a_camera_keeps_its_projector_from_frame_to_frame() -> None:
    projector = projector_of(Camera(12.0, 7.0))
    projector.begin()
    assert projector_of(Camera(12.0, 7.0)) is projector
