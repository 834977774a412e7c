# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""In the pseudo-language no text stands in the window without brackets.

No test of its own: `test_window_fits_languages.py` runs it, in the language that it is about.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from recovery_gui.app import App
from recovery_gui.core.language import LANGUAGES, PSEUDO, spoken
from recovery_gui.core.pseudo import pseudo
from tests.ui.every_screen import every_screen

WORD = re.compile(r"[^\W\d_]{2,}")
"""Two letters and more: what has none is a number, a sign or the letter of a key."""
TRANSLATED = re.compile(r"\[[^\[\]]*\]")
NO_WORDS = re.compile(
    r"(?:/[\w .()-]+)+"  # A path.
    r"|\b\d[\d.,:]*\s?(?:min|h|s)\b"  # A number and its unit.
    r"|Hip to Heel Press"  # As the history of the scenes has it: a name stays as it was practised.
    r"|\b(?:Ctrl|Alt|Shift|Esc|Enter|Space|F\d+)\b"  # A key.
)
NAMES = {"Recovery", "CSV", "JSON", *LANGUAGES.values()}


def left_out(text: str) -> str:
    """What of a text is neither translated nor such as nobody translates."""
    while TRANSLATED.search(text):  # Texts are filled into texts.
        text = TRANSLATED.sub(" ", text)
    text = NO_WORDS.sub(" ", text)
    return " ".join(word for word in WORD.findall(text) if word not in NAMES)


def texts_of(widget: QWidget) -> Iterator[str]:
    """All that a person reads or hears of it; what was typed is the user's own."""
    yield widget.toolTip()
    yield widget.accessibleName()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_no_untranslated_text(launch: Callable[..., App], data_dir: Path) -> None:
    assert spoken() == PSEUDO
    data_dir.mkdir()
    app = launch()
    found: dict[str, str] = {}
    for place in every_screen(app):
        for widget in QApplication.allWidgets():
            for text in texts_of(widget) if widget.isVisible() else ():
                if words := left_out(text):
                    found.setdefault(f"{words!r} of {text!r} ({widget.objectName()})", place)
    assert not found, "\n".join(f"{place}: {text}" for text, place in found.items())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (pseudo("Ready"), ""),
        (pseudo("{name} is ready").replace("{name}", pseudo("The roller")), ""),
        (f"{pseudo('Rest')} · Ready", "Ready"),
        ("0:13 · 3 / 8, 5 min, /home/someone/a file.toml, Ctrl+P", ""),
    ],
)
def test_what_is_left_out_is_found(text: str, words: str) -> None:
    assert left_out(text) == words
