# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Contrast, measured as WCAG 2.2 does; and that every colour comes from the tokens."""

import re
from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from recovery_gui.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme, palette_of, style_sheet

THEMES = (LIGHT, DARK, HIGH_CONTRAST)
GROUNDS = ("background", "panel", "stage_top", "stage_bottom", "soft")
TEXTS = ("ink", "mute", "accent_text", "good")
TEXT_ON_GROUND = [
    *product(TEXTS, GROUNDS),
    ("button_ink", "button"),
    ("button_ink", "button_hover"),
]
SHAPE_ON_GROUND = [
    ("accent", "background"),
    ("accent", "panel"),
    ("accent", "soft"),
    ("mute", "panel"),
]


def luminance(colour: QColor) -> float:
    """Relative luminance: www.w3.org/TR/WCAG22/#dfn-relative-luminance."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, two: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(two)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_yardstick() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_is_read_on_every_ground(theme: Theme, text: str, ground: str) -> None:
    assert contrast(theme.color(text), theme.color(ground)) >= 4.5


@pytest.mark.parametrize(("text", "ground"), [*TEXT_ON_GROUND, ("line", "panel")])
def test_high_contrast_is_higher(text: str, ground: str) -> None:
    """7 is the enhanced contrast: www.w3.org/TR/WCAG22/#contrast-enhanced."""
    assert contrast(HIGH_CONTRAST.color(text), HIGH_CONTRAST.color(ground)) >= 7.0


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("shape", "ground"), SHAPE_ON_GROUND)
def test_shapes_stand_out(theme: Theme, shape: str, ground: str) -> None:
    assert contrast(theme.color(shape), theme.color(ground)) >= 3.0


@pytest.mark.parametrize("theme", THEMES)
def test_the_style_sheet_holds_no_colour_of_its_own(theme: Theme) -> None:
    tokens = {getattr(theme, name) for name in Theme._fields}
    found = set(re.findall(r"#[0-9A-Fa-f]{6}\b", style_sheet(theme)))
    assert found <= tokens
    assert len(found) >= 8


@pytest.mark.parametrize("theme", THEMES)
def test_what_a_field_asks_for_is_read(theme: Theme, qtbot: QtBot) -> None:
    """Qt would draw it at half the strength of the text."""
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setStyleSheet(style_sheet(theme))
    field.setPlaceholderText("████")
    picture = field.grab().toImage()
    middle = [picture.pixelColor(x, picture.height() // 2) for x in range(picture.width())]
    assert theme.color("mute") in middle


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("role", ["link", "chip", "arrow"])
def test_what_cannot_be_pressed_is_read_and_paler_than_what_can(
    theme: Theme, role: str, qtbot: QtBot
) -> None:
    button = QPushButton("██")
    qtbot.addWidget(button)
    button.setProperty("role", role)
    button.setStyleSheet(style_sheet(theme))
    button.setEnabled(False)
    picture = button.grab().toImage()
    middle = [picture.pixelColor(x, picture.height() // 2) for x in range(picture.width())]
    assert theme.color("idle") in middle
    for ground in (theme.color("background"), theme.color("panel")):
        assert contrast(theme.color("idle"), ground) >= 3.0
        assert contrast(theme.color("idle"), ground) < 0.65 * contrast(theme.color("mute"), ground)


def test_text_grows_with_the_scale() -> None:
    assert "* { font-size: 14px;" in style_sheet(LIGHT)
    assert "* { font-size: 28px;" in style_sheet(LIGHT._replace(scale=2.0))


def test_titles_grow_by_less_but_grow() -> None:
    sizes = [LIGHT._replace(scale=scale).title_px() for scale in (1.0, 1.25, 1.5, 2.0)]
    assert sizes == [22, 26, 29, 36]


def test_the_palette_says_what_no_rule_does() -> None:
    palette = palette_of(DARK)
    assert palette.color(QPalette.ColorRole.Window) == DARK.color("background")
    assert palette.color(QPalette.ColorRole.PlaceholderText) == DARK.color("mute")


def test_a_faded_colour_is_opaque_and_between() -> None:
    assert LIGHT.faded("accent", "panel", 1.0) == LIGHT.color("accent")
    assert LIGHT.faded("accent", "panel", 0.0) == LIGHT.color("panel")
    half = LIGHT.faded("accent", "panel", 0.5)
    assert half.alpha() == 255
    assert LIGHT.color("accent").lightness() < half.lightness() < LIGHT.color("panel").lightness()
