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


def test_palettes_by_name() -> None:
    assert palette_named("light") is LIGHT
    assert palette_named("dark") is DARK
    assert palette_named("high-contrast") is HIGH_CONTRAST
    with pytest.raises(KeyError):
        palette_named("sepia")
