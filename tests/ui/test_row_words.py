# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Words of a row: wrapped between words, and none of them cut."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from pytestqt.qtbot import QtBot

from recovery_gui.ui.row_words import RowWords, Words

FONT, INK = QFont("Inter", 14), QColor("black")
HIGH = 300


def beyond(text: str, width: int) -> int:
    """How many pixels are inked to the right of the room."""
    image = QImage(3 * width, HIGH, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    RowWords(QRect(0, 0, width, HIGH), [Words(text, FONT, INK)], FONT, INK).paint(painter)
    painter.end()
    return sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(width + 1, image.width())
        for y in range(HIGH)
    )


def lines(text: str, width: int) -> int:
    """How many lines the words take."""
    words = RowWords(QRect(0, 0, width, HIGH), [Words(text, FONT, INK)], FONT, INK)
    return round(words.height / QFontMetrics(FONT).lineSpacing())


@pytest.mark.parametrize("text", ["Hüftbeugerdehnung", "Ein langes Wort wie Hüftbeugerdehnung"])
def test_a_word_wider_than_the_row_goes_on_in_the_next_line(qtbot: QtBot, text: str) -> None:
    assert qtbot is not None
    width = QFontMetrics(FONT).horizontalAdvance("Hüftbeugerdeh")
    assert lines("Hüftbeugerdehnung", width) == 2
    assert beyond(text, width) == 0


def test_words_that_fit_stay_whole_and_may_end_behind_a_hyphen(qtbot: QtBot) -> None:
    assert qtbot is not None
    metrics = QFontMetrics(FONT)
    width = metrics.horizontalAdvance("Adduktoren-") + 4
    assert metrics.horizontalAdvance("Adduktoren-Schaukel") > width
    assert lines("Adduktoren-Schaukel", width) == 2
    assert lines("Adduktoren- Schaukel", width) == 2
    assert beyond("Adduktoren-Schaukel", width) == 0
