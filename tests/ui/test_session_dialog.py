# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT

import pytest
from PySide6.QtCore import QDate, QLocale

from recovery_gui.core.language import speak
from recovery_gui.ui.session_dialog import date_format

pytestmark = pytest.mark.usefixtures("english_again")


@pytest.mark.parametrize(
    ("language", "words", "shown"),
    [
        ("en", "", "7 September 2026"),
        ("de", "{day}. {month} {year}", "7. September 2026"),
        ("es", "{day} de {month} de {year}", "7 de septiembre de 2026"),
        ("en", "{month} {day}, {year}", "September 7, 2026"),
    ],
)
def test_dates_are_typed_as_they_are_written(language: str, words: str, shown: str) -> None:
    speak(language, lambda _text, _comment, _number: words)
    assert QLocale(language).toString(QDate(2026, 9, 7), date_format()) == shown
