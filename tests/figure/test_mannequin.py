# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The figure that is pointed at: whole, upright, symmetrical, in one skin."""

import pytest

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.figure.body_map import flattened
from recovery_gui.figure.clay import clay_named
from recovery_gui.figure.mannequin import Facing, mannequin
from recovery_gui.figure.palette import Ink
from tests.figure.test_palette import contrast

PANELS = {"light": "#FFFDF8", "dark": "#23282C", "high-contrast": "#FFFFFF"}


@pytest.mark.parametrize("build", FigureBuild)
@pytest.mark.parametrize("facing", Facing)
def test_it_stands_upright_and_is_as_wide_on_either_side(
    facing: Facing, build: FigureBuild
) -> None:
    left, bottom, right, top = mannequin(facing, build).drawing.bounds
    assert left == pytest.approx(-right)
    assert 0.95 < top - bottom < 1.1
    assert 0.4 < right - left < 0.6


def test_only_from_the_front_has_it_a_face() -> None:
    def fine_lines(facing: Facing) -> int:
        shapes = mannequin(facing, FigureBuild.SLENDER).drawing.shapes
        return sum(
            len(shape.outlines) for shape in shapes if shape.ink is Ink.LINE and shape.lines < 1.0
        )

    assert (fine_lines(Facing.FRONT), fine_lines(Facing.BACK)) == (6, 0)


@pytest.mark.parametrize("facing", Facing)
def test_it_wears_nothing_but_its_skin_and_hair(facing: Facing) -> None:
    inks = {shape.ink for shape in mannequin(facing, FigureBuild.STURDY).drawing.shapes}
    assert inks == {Ink.LINE, Ink.SKIN, Ink.SKIN_SHADE, Ink.HAIR, Ink.HAIR_LIGHT}


@pytest.mark.parametrize("facing", Facing)
def test_the_limbs_of_one_half_are_at_hand(facing: Facing) -> None:
    """They lie on the viewer's right: the ends of hand and foot beyond the trunk."""
    figure = mannequin(facing, FigureBuild.SLENDER)
    for limb in (figure.arm, figure.leg, figure.foot):
        across = [x for outline in limb for x, _ in flattened(outline)]
        assert sum(across) / len(across) > 0.04
    lowest = {
        part: min(y for outline in outlines for _, y in flattened(outline))
        for part, outlines in (("trunk", figure.trunk), ("leg", figure.leg), ("foot", figure.foot))
    }
    assert lowest["foot"] < lowest["leg"] < lowest["trunk"]


@pytest.mark.parametrize("name", PANELS)
def test_its_outline_stands_out_from_the_card(name: str) -> None:
    """WCAG 2.2, 1.4.11."""
    assert contrast(clay_named(name)[Ink.LINE], PANELS[name]) >= 3.0
