# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Every ink has a colour in each palette, and contrast is measured."""

import re

import pytest

from recovery_gui.figure.palette import (
    DARK,
    HIGH_CONTRAST,
    LIGHT,
    FigurePalette,
    Ink,
    palette_named,
)


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2.2."""
    parts = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_CONTRAST])
def test_every_ink_is_a_colour(palette: FigurePalette) -> None:
    for ink in Ink:
        assert re.fullmatch("#[0-9A-F]{6}", palette[ink])


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_CONTRAST])
def test_labels_and_captions_are_read_on_their_paper(palette: FigurePalette) -> None:
    """WCAG 2.2, AA."""
    for ink in (Ink.ACCENT, Ink.TEXT):
        assert contrast(palette[ink], palette[Ink.PAPER]) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_CONTRAST])
def test_the_far_side_is_darker_than_the_near_side(palette: FigurePalette) -> None:
    for near, far in (
        (Ink.SKIN, Ink.FAR_SKIN),
        (Ink.SHIRT, Ink.FAR_SHIRT),
        (Ink.SHORTS, Ink.FAR_SHORTS),
    ):
        assert luminance(palette[far]) < luminance(palette[near])


FIGURE = (
    *(Ink.SKIN, Ink.SKIN_SHADE, Ink.FAR_SKIN, Ink.HAIR, Ink.HAIR_LIGHT),
    *(Ink.SHIRT, Ink.SHIRT_SHADE, Ink.FAR_SHIRT, Ink.SHORTS, Ink.FAR_SHORTS),
)
THINGS = (
    *(Ink.ROLLER, Ink.WOOD, Ink.WOOD_LIGHT, Ink.BALL, Ink.CUSHION, Ink.CUSHION_LIGHT),
    Ink.STRAP,
)
GROUNDS = (Ink.PAPER, Ink.MAT, Ink.FLOOR, Ink.WALL)


@pytest.mark.parametrize("ground", GROUNDS)
def test_high_contrast_tells_everything_from_its_ground(ground: Ink) -> None:
    """WCAG 2.2: 3 for graphics (1.4.11); lines, far above, 7."""
    for ink in (*FIGURE, *THINGS):
        assert contrast(HIGH_CONTRAST[ink], HIGH_CONTRAST[ground]) >= 3.0
    for ink in (Ink.LINE, Ink.ACCENT):
        assert contrast(HIGH_CONTRAST[ink], HIGH_CONTRAST[ground]) >= 7.0


def test_high_contrast_marks_show_on_the_figure() -> None:
    for ink in FIGURE:
        assert contrast(HIGH_CONTRAST[Ink.GLOW_CORE], HIGH_CONTRAST[ink]) >= 3.0
        assert contrast(HIGH_CONTRAST[Ink.PRESSURE], HIGH_CONTRAST[ink]) >= 3.0
    for mark, edge in ((Ink.GLOW_CORE, Ink.GLOW_CASE), (Ink.ARROW, Ink.ARROW_EDGE)):
        assert contrast(HIGH_CONTRAST[mark], HIGH_CONTRAST[edge]) >= 7.0


@pytest.mark.parametrize("ground", [Ink.PAPER, Ink.MAT, Ink.FLOOR, Ink.WALL])
def test_by_day_lines_part_the_figure_from_its_ground(ground: Ink) -> None:
    assert contrast(LIGHT[Ink.LINE], LIGHT[ground]) >= 7.0


@pytest.mark.parametrize("ground", [Ink.PAPER, Ink.FLOOR, Ink.WALL])
def test_by_night_the_figure_is_lighter_than_its_ground(ground: Ink) -> None:
    for ink in (Ink.SKIN, Ink.SHIRT, Ink.SHORTS):
        assert contrast(DARK[ink], DARK[ground]) >= 3.0


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_CONTRAST])
def test_pressure_shows_on_what_is_pressed(palette: FigurePalette) -> None:
    for ink in (Ink.SKIN, Ink.ROLLER):
        assert contrast(palette[Ink.PRESSURE], palette[ink]) >= 3.0


def test_palettes_by_name() -> None:
    assert palette_named("light") is LIGHT
    assert palette_named("dark") is DARK
    assert palette_named("high-contrast") is HIGH_CONTRAST
    with pytest.raises(KeyError):
        palette_named("sepia")
