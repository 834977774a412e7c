# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where drawings differ."""

from dataclasses import replace
from math import pi

from recovery_gui.figure.drawing import Affine, Arc, Bounds, Drawing, Label, Shape
from recovery_gui.figure.palette import Ink
from recovery_gui.ui.figure_extent import NOWHERE, Measured, measured, measured_against

LINE = 0.01
BLUR = 1e-4


def disc(x: float, y: float, radius: float = 0.1, ink: Ink = Ink.SKIN) -> Shape:
    return Shape(((Arc(x, y, radius, 1.0, 0.0, 2.0 * pi),),), ink)


FAR, MIDDLE, NEAR = disc(0.0, 0.0), disc(1.0, 0.0), disc(2.0, 0.0)
STILL = Drawing((FAR, MIDDLE, NEAR), (Label(0.0, 1.0, "90", 0.05),))


def against(drawing: Drawing, still: Drawing = STILL) -> tuple[Measured, Bounds]:
    return measured_against(measured(still, LINE), drawing, LINE, BLUR)


def rounded(bounds: Bounds) -> tuple[float, ...]:
    return tuple(round(side, 6) for side in bounds)


def test_a_box_holds_line_and_soft_edge() -> None:
    grown = replace(FAR, lines=2.0, swell=0.05)
    assert rounded(measured(Drawing((grown,)), LINE).boxes[0]) == (-0.17, -0.17, 0.17, 0.17)


def test_a_box_lies_where_the_shape_is_shown() -> None:
    assert rounded(measured(Drawing((NEAR,)), LINE).boxes[0]) == (1.9, -0.1, 2.1, 0.1)
    mirrored = Drawing((NEAR,)).reflected()
    assert rounded(measured(mirrored, LINE).boxes[0]) == (-2.1, -0.1, -1.9, 0.1)
    tilted = replace(NEAR, plane=Affine(0.5, 0.0, 0.25, 1.0))
    assert rounded(measured(Drawing((tilted,)), LINE).boxes[0]) == (0.9, 0.4, 1.1, 0.6)


def test_an_empty_shape_is_nowhere() -> None:
    assert measured(Drawing((Shape((), Ink.SKIN),)), LINE).boxes == (NOWHERE,)


def test_the_same_drawing_differs_nowhere() -> None:
    now, area = against(replace(STILL))
    assert area == NOWHERE
    assert now == measured(STILL, LINE)


def test_what_is_not_seen_to_move_has_not_moved() -> None:
    shifted = disc(1.0 + BLUR / 2.0, -BLUR / 2.0, 0.1 + BLUR / 2.0)
    assert against(replace(STILL, shapes=(FAR, shifted, NEAR)))[1] == NOWHERE
    for other in (
        disc(1.01, 0.0),
        disc(1.0, 0.01),
        disc(1.0, 0.0, 0.11),
        disc(1.0, 0.0, ink=Ink.HAIR),
        replace(MIDDLE, opacity=0.5),
        replace(MIDDLE, outlines=((Arc(1.0, 0.0, 0.1, 0.0, 1.0, 2.0 * pi),),)),
        replace(MIDDLE, outlines=(*MIDDLE.outlines, *MIDDLE.outlines)),
        replace(MIDDLE, outlines=((*MIDDLE.outlines[0], *MIDDLE.outlines[0]),)),
    ):
        area = against(replace(STILL, shapes=(FAR, other, NEAR)))[1]
        assert area != NOWHERE
        assert area.left < 1.0 < area.right


def test_a_move_covers_where_it_was_and_where_it_is() -> None:
    _, area = against(replace(STILL, shapes=(FAR, disc(1.5, 0.5), NEAR)))
    assert rounded(area) == (0.9, -0.1, 1.6, 0.6)


def test_shapes_that_come_or_go() -> None:
    came, area = against(replace(STILL, shapes=(FAR, disc(0.0, 5.0), MIDDLE, NEAR)))
    assert rounded(area) == (-0.1, 4.9, 0.1, 5.1)
    assert len(came.boxes) == 4
    assert came.touching(Bounds(0.95, -0.05, 1.05, 0.05)) == (MIDDLE,)
    gone, area = against(replace(STILL, shapes=(FAR, NEAR)))
    assert rounded(area) == (0.9, -0.1, 1.1, 0.1)
    assert gone.touching(Bounds(-9.0, -9.0, 9.0, 9.0)) == (FAR, NEAR)


def test_order_matters() -> None:
    _, area = against(replace(STILL, shapes=(MIDDLE, FAR, NEAR)))
    assert rounded(area) == (-0.1, -0.1, 1.1, 0.1)


def test_labels_that_move_change_or_go() -> None:
    label = STILL.labels[0]
    assert against(replace(STILL, labels=(replace(label, x=BLUR / 2.0),)))[1] == NOWHERE
    for labels in ((replace(label, x=0.5),), (replace(label, opacity=0.5),), ()):
        area = against(replace(STILL, labels=labels))[1]
        assert area.left < 0.0 < area.right
        assert area.bottom < 1.0 < area.top
    mirrored = replace(STILL.reflected(), labels=(replace(label, x=0.5),))
    area = against(mirrored, STILL.reflected())[1]
    assert area.left < -0.5


def test_the_farthest_way_of_a_side() -> None:
    still = measured(STILL, LINE)
    moved = measured(replace(STILL, shapes=(FAR, disc(1.25, 0.5), NEAR)), LINE)
    assert round(still.farthest(moved), 6) == 0.5
    assert still.farthest(measured(Drawing(()), LINE)) == 0.0
