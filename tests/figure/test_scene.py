# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The draw list: what is drawn, in which order, mirrored, moving and from every side."""

from collections.abc import Iterator
from dataclasses import replace
from math import isfinite

import pytest

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import (
    BodyPart,
    Contact,
    Highlight,
    MuscleChain,
    Picture,
    Surface,
    View,
)
from recovery_gui.core.pose import Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.camera import Camera, camera_for
from recovery_gui.figure.drawing import Drawing
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.scene import compose


def inks(drawing: Drawing) -> list[Ink]:
    return [shape.ink for shape in drawing.shapes]


def first(drawing: Drawing, ink: Ink) -> int:
    return inks(drawing).index(ink)


def strength(drawing: Drawing, ink: Ink) -> float:
    return sum(shape.opacity for shape in drawing.shapes if shape.ink is ink)


def numbers(drawing: Drawing) -> Iterator[float]:
    for shape in drawing.shapes:
        for outline in shape.outlines:
            for arc in outline:
                yield from arc


def test_a_mirrored_picture_is_the_exact_reflection(pictures: tuple[Picture, ...]) -> None:
    for picture in pictures:
        assert compose(picture.mirrored()) == compose(picture).reflected()


def test_mirrored_ways_are_exact_reflections(pictures: tuple[Picture, ...]) -> None:
    before, after = pictures[2], pictures[3]
    mirrored = compose(after.mirrored(), previous=before.mirrored(), blend=0.4)
    assert mirrored == compose(after, previous=before, blend=0.4).reflected()


def test_there_is_no_way_between_the_sides(pictures: tuple[Picture, ...]) -> None:
    before, after = pictures[2], pictures[3].mirrored()
    assert compose(after, previous=before, blend=0.4) == compose(after)


def test_the_mat_stays_where_it_is(pictures: tuple[Picture, ...]) -> None:
    mats = {
        shape for picture in pictures for shape in compose(picture).shapes if shape.ink is Ink.MAT
    }
    assert len(mats) == 1


def test_far_to_near(pictures: tuple[Picture, ...]) -> None:
    drawing = compose(pictures[5])
    order = [
        first(drawing, ink)
        for ink in (
            Ink.MAT,
            Ink.FAR_SHIRT,
            Ink.ROLLER,
            Ink.FAR_SHORTS,
            Ink.SHORTS,
            Ink.GLOW,
        )
    ]
    assert order == sorted(order)


def test_a_roller_in_front_comes_after_the_body(pictures: tuple[Picture, ...]) -> None:
    beside, under = compose(pictures[0]), compose(pictures[1])
    assert first(beside, Ink.ROLLER) > first(beside, Ink.SHIRT)
    assert first(under, Ink.ROLLER) < first(under, Ink.SHIRT)


def test_a_picture_without_roller_has_none(pictures: tuple[Picture, ...]) -> None:
    assert Ink.ROLLER not in inks(compose(replace(pictures[0], props=())))


def test_glow_and_limit_appear_only_where_the_picture_has_them(
    pictures: tuple[Picture, ...],
) -> None:
    for picture in pictures:
        drawing = compose(picture)
        assert (Ink.GLOW in inks(drawing)) is bool(picture.highlights)
        assert bool(drawing.labels) is (picture.leg_limit is not None)


@pytest.mark.parametrize("chain", MuscleChain)
def test_every_chain_glows(pictures: tuple[Picture, ...], chain: MuscleChain) -> None:
    lit = replace(pictures[3], highlights=(Highlight(chain, Side.RIGHT),))
    assert Ink.GLOW in inks(compose(lit))


def test_the_label_says_the_limit_and_lies_clear_of_the_edge(
    pictures: tuple[Picture, ...],
) -> None:
    drawing = compose(pictures[3])
    (label,) = drawing.labels
    assert label.text == "90°"
    assert drawing.bounds.left < label.x < drawing.bounds.right


def test_meaning_fades_in_and_out(pictures: tuple[Picture, ...]) -> None:
    bent, up, calf = pictures[2], pictures[3], pictures[4]
    whole = strength(compose(calf), Ink.GLOW)
    for before, after in ((up, calf), (calf, up)):
        half = strength(compose(after, previous=before, blend=0.5), Ink.GLOW)
        assert half == pytest.approx(whole / 2.0)
    for before, after in ((bent, up), (up, bent)):
        (label,) = compose(after, previous=before, blend=0.5).labels
        assert label.opacity == pytest.approx(0.5)


def test_breath_swells_the_shirt_and_leaves_the_rest(pictures: tuple[Picture, ...]) -> None:
    empty, full = compose(pictures[5]), compose(pictures[5], breath=1.0)
    changed = {
        one.ink for one, other in zip(empty.shapes, full.shapes, strict=True) if one != other
    }
    assert changed == {Ink.LINE, Ink.SHIRT, Ink.SHIRT_SHADE, Ink.PRESSURE}


def test_a_swing_moves_the_foot(pictures: tuple[Picture, ...]) -> None:
    assert compose(pictures[4], swing=1.0) != compose(pictures[4])


def test_the_best_camera_is_taken_unless_another_is_given(pictures: tuple[Picture, ...]) -> None:
    picture = pictures[3]
    assert compose(picture, camera=camera_for(picture)) == compose(picture)
    assert compose(picture, camera=Camera(50.0, 20.0)) != compose(picture)


@pytest.mark.parametrize("yaw", range(-180, 180, 30))
@pytest.mark.parametrize("pitch", [0, 13, 60, 90])
def test_every_picture_is_drawn_from_everywhere(
    pictures: tuple[Picture, ...], yaw: int, pitch: int
) -> None:
    for picture in (pictures[0], pictures[5]):
        drawing = compose(picture, camera=Camera(yaw, pitch))
        assert all(map(isfinite, numbers(drawing)))
        assert max(map(abs, drawing.bounds)) < 1.2


def test_seen_from_the_head_the_neck_lies_over_the_shirt(pictures: tuple[Picture, ...]) -> None:
    from_side = compose(pictures[5])
    from_head = compose(pictures[5], camera=Camera(-50.0, 13.0))
    assert first(from_side, Ink.HAIR) < first(from_side, Ink.SHIRT)
    assert first(from_head, Ink.HAIR) > first(from_head, Ink.SHIRT)


def test_seen_from_the_feet_the_seat_lies_over_the_shirt(pictures: tuple[Picture, ...]) -> None:
    from_side = compose(pictures[5])
    from_feet = compose(pictures[5], camera=Camera(70.0, 13.0))
    assert first(from_side, Ink.SHORTS) < first(from_side, Ink.SHIRT)
    assert first(from_feet, Ink.SHORTS) > first(from_feet, Ink.SHIRT)


def last(drawing: Drawing, ink: Ink) -> int:
    return len(drawing.shapes) - 1 - inks(drawing)[::-1].index(ink)


def test_a_far_leg_that_crosses_lies_over_the_trunk(pictures: tuple[Picture, ...]) -> None:
    from_side = compose(pictures[5])
    from_feet = compose(pictures[5], camera=Camera(50.0, 13.0))
    assert first(from_side, Ink.FAR_SKIN) < first(from_side, Ink.SHORTS)
    assert last(from_feet, Ink.FAR_SKIN) > first(from_feet, Ink.SHORTS)


def test_a_hand_that_holds_the_strap_is_closed(pictures: tuple[Picture, ...]) -> None:
    hand = Contact(BodyPart.HAND, Side.RIGHT, Surface.STRAP)
    held = replace(pictures[0], contacts=(*pictures[0].contacts, hand))
    laid = replace(hand, surface=Surface.FLOOR)
    free = replace(pictures[0], contacts=(*pictures[0].contacts, laid))
    assert compose(held) != compose(free)


def test_a_picture_without_contacts_is_drawn(pictures: tuple[Picture, ...]) -> None:
    assert compose(replace(pictures[0], contacts=())).shapes


def test_both_builds_are_drawn(pictures: tuple[Picture, ...]) -> None:
    slender, sturdy = (compose(pictures[5], build=build) for build in FigureBuild)
    assert slender != sturdy
    mirrored = compose(pictures[5].mirrored(), build=FigureBuild.STURDY)
    assert mirrored == sturdy.reflected()


def test_what_looks_away_lies_behind_unless_it_is_all_that_is_felt() -> None:
    calf, quad = (Highlight(chain, Side.RIGHT) for chain in (MuscleChain.CALF, MuscleChain.QUAD))
    alone, both = (
        first(compose(Picture(Pose(), view=View.FRONT, highlights=felt)), Ink.GLOW)
        for felt in ((calf,), (calf, quad))
    )
    assert both < alone
