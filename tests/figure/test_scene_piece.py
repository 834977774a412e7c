# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Lines that fade at joints, ends that lie under a neighbour, and coats of one colour."""

import pytest

from recovery_gui.figure.camera import Camera
from recovery_gui.figure.drawing import LINE, Shape
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.scene_piece import Coat, Piece, Strand, coat_shapes, line_shapes
from recovery_gui.figure.solid import Blob, Part, Ring, Sphere, Tube

FRONT = Projector(Camera(90.0, 0.0))
ROW = tuple(Sphere((0.0, 0.0, -0.02 * k), 0.03) for k in range(9))
HEM = Ring((0.0, 0.0, -0.18), (0.03, 0.0, 0.0), (0.0, 0.03, 0.0), (0.0, 0.0, -1.0))
LIMB = Tube(ROW)
SLEEVE = Tube(ROW, end=HEM)
CUFFED = Tube(ROW, start=HEM)
PALM = Blob(ROW[:2])
SKIN = Part((LIMB,), Ink.SKIN, Ink.SKIN_SHADE)
CLOTH = Part((PALM,), Ink.SHIRT, Ink.SHIRT_SHADE)


def piece(*strands: Strand, creased: bool = False) -> Piece:
    return Piece(ROW, strands, (), creased)


def test_a_line_is_whole_where_no_joint_asks_for_less() -> None:
    one = piece(Strand(LIMB, root=True, tip=True), Strand(PALM, tucked=True))
    assert one.lines(root=False, tip=False) == [(1.0, LIMB), (1.0, PALM)]


def test_a_line_grows_out_of_its_root() -> None:
    ((width, grown),) = piece(Strand(LIMB, root=True)).lines(root=True, tip=True)
    more = [radius - 0.03 for _, radius in grown.spheres]
    assert width == 0.0
    assert more == sorted(more)
    assert 0.0 < more[0] < 0.5 * LINE
    assert more[-1] == pytest.approx(LINE)
    assert len(grown.spheres) < len(ROW)


def test_a_line_fades_at_both_ends() -> None:
    ((_, grown),) = piece(Strand(LIMB, root=True, tip=True)).lines(root=True, tip=True)
    more = [radius - 0.03 for _, radius in grown.spheres]
    assert more == pytest.approx(more[::-1])
    assert ROW[0].centre not in {ball.centre for ball in grown.spheres}


def test_a_hem_stays_cut_off_and_is_as_wide_as_its_line() -> None:
    ((_, grown),) = piece(Strand(SLEEVE, root=True)).lines(root=True, tip=False)
    assert isinstance(grown, Tube)
    assert grown.start is None
    assert grown.end is not None
    assert grown.end.first[0] == pytest.approx(0.03 + LINE)
    ((_, other),) = piece(Strand(CUFFED, tip=True)).lines(root=False, tip=True)
    assert isinstance(other, Tube)
    assert other.start is not None
    assert other.end is None


def test_what_is_no_tube_has_a_thin_line_at_a_joint() -> None:
    ((width, cell),) = piece(Strand(PALM, root=True)).lines(root=True, tip=False)
    assert 0.0 < width < 1.0
    assert cell is PALM


def test_a_bridge_has_a_line_only_where_it_covers_nothing_or_is_folded() -> None:
    bridge = Strand(PALM, tucked=True)
    assert piece(bridge).lines(root=True, tip=False) == []
    ((width, _),) = piece(bridge, creased=True).lines(root=True, tip=False)
    assert 0.0 < width < 1.0
    assert piece(bridge, creased=True).lines(root=False, tip=False) == [(1.0, PALM)]


def test_a_fold_shows_a_crease_at_its_root() -> None:
    flat = piece(Strand(LIMB, root=True)).lines(root=True, tip=False)
    folded = piece(Strand(LIMB, root=True), creased=True).lines(root=True, tip=False)
    assert folded[:-1] == flat
    assert folded[-1][1] == Tube(ROW[:2])


def test_a_stub_is_the_end_at_the_joint() -> None:
    one = piece(Strand(LIMB, root=True, tip=True), Strand(PALM, tucked=True))
    root, bridge = one.stub(tip=False)
    (tip,) = one.stub(tip=True)
    assert root.spheres == ROW[: len(root.spheres)]
    assert tip.spheres == ROW[-len(tip.spheres) :]
    assert len(root.spheres) == len(tip.spheres) < len(ROW)
    assert bridge is PALM


def test_a_short_strand_is_its_own_stub() -> None:
    assert piece(Strand(PALM, root=True)).stub(tip=False) == (PALM,)
    assert piece(Strand(PALM, root=True)).stub(tip=True) == ()


def test_lines_of_one_width_are_one_shape() -> None:
    shapes = line_shapes(FRONT, [(1.0, LIMB), (0.5, PALM), (1.0, PALM)])
    assert [(shape.lines, len(shape.outlines)) for shape in shapes] == [(0.5, 1), (1.0, 2)]


def test_coats_of_one_colour_become_one_union_in_the_order_of_their_ranks() -> None:
    edge, mark = Shape((), Ink.LINE), Shape((), Ink.ACCENT)
    coats = [
        Coat(SKIN, rank=1),
        Coat(CLOTH, before=(edge,), rank=2),
        Coat(SKIN, after=(mark,), rank=1),
    ]
    shade, fill, *rest = coat_shapes(FRONT, coats)
    assert (shade.ink, len(shade.outlines)) == (Ink.SKIN_SHADE, 2)
    assert (fill.ink, len(fill.outlines)) == (Ink.SKIN, 2)
    assert [shape.ink for shape in rest] == [Ink.ACCENT, Ink.LINE, Ink.SHIRT_SHADE, Ink.SHIRT]
