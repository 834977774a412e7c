# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Words stand out from their ground: measured on the pixels that are painted, in every theme."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from recovery_gui.app import App
from recovery_gui.core.settings import ThemeChoice
from tests.ui.hand import click, run_through

THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST)
PLACES = ("Practice", "History", "Settings", "Session", "Finish")
ENOUGH, HIGH = 4.5, 7.0  # WCAG 2.2, AA and AAA.
THIN = 0.85  # Thin strokes are painted paler than their colour: the darkest pixel falls short.


def go(app: App, place: str) -> None:
    """Open a page, or a session, or what comes after it."""
    if place == "Session":
        click(app.window.practice, "Start")
    elif place == "Finish":
        run_through(app)
    else:
        click(app.window.header, place)


def luminance(colour: QColor) -> float:
    """Relative luminance (WCAG 2.2)."""
    shares = (colour.redF(), colour.greenF(), colour.blueF())
    lit = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in shares]
    return 0.2126 * lit[0] + 0.7152 * lit[1] + 0.0722 * lit[2]


def contrast(one: QColor, other: QColor) -> float:
    """Of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def measured(picture: QImage, place: QRect) -> float:
    """The contrast of the ground, the colour seen most, with what stands out most from it."""
    seen = Counter(
        picture.pixel(x, y)
        for x in range(place.left(), place.right() + 1)
        for y in range(place.top(), place.bottom() + 1)
    )
    ground = QColor(seen.most_common(1)[0][0])
    return max(contrast(ground, QColor(pixel)) for pixel in seen)


def words(app: App) -> Iterator[tuple[str, QRect]]:
    """Every text that can be read now, and where its letters are."""
    window = app.window
    for widget in window.findChildren(QWidget):
        text = widget.text() if isinstance(widget, QLabel | QPushButton | QLineEdit) else ""
        if not text.strip() or not widget.isVisible() or not widget.isEnabled():
            continue
        seen = widget.visibleRegion().boundingRect()
        inner = seen.intersected(widget.rect().adjusted(8, 6, -8, -6))
        if isinstance(widget, QLabel):
            inner = seen
        if inner.width() >= 8 and inner.height() >= 8:
            yield text, inner.translated(widget.mapTo(window, QPoint(0, 0)))


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("theme", THEMES)
def test_words_are_read_on_their_ground(app: App, theme: ThemeChoice, place: str) -> None:
    """4.5 to 1 in both usual themes, 7 to 1 in high contrast."""
    settings = app.settings.settings.value
    app.settings.change(replace(settings, theme=theme))
    go(app, place)
    app.qt.processEvents()
    picture = app.window.grab().toImage()
    wanted = THIN * (HIGH if theme is ThemeChoice.HIGH_CONTRAST else ENOUGH)
    found = {text: measured(picture, place) for text, place in words(app)}
    assert len(found) > 5
    assert {text: round(one, 1) for text, one in found.items() if one < wanted} == {}


def test_the_measure_finds_pale_words(app: App) -> None:
    """Grey on paper is not enough."""
    app.window.header._week.setStyleSheet("color: #B8B4AA")
    app.window.header.set_week_line("Pale words")
    picture = app.window.grab().toImage()
    found = {text: measured(picture, place) for text, place in words(app)}
    assert found["Pale words"] < THIN * ENOUGH
