# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""No text is cut off: at every text size, in the smallest window and in the usual one.

In other languages: `SPEAK=de python -m pytest -p tests.speaking tests/ui/test_window_fits.py`.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from recovery_gui.app import App
from recovery_gui.core.language import PSEUDO, spoken
from recovery_gui.ui.main_window import SMALLEST, USUAL
from recovery_gui.ui.system_look import TEXT_SIZES
from tests.ui.every_screen import every_screen

USUAL_CASES = [(USUAL, 100), (USUAL, 200)]
CASES = [*((SMALLEST, percent) for percent in TEXT_SIZES), *USUAL_CASES]
"""What is asked of each language that people read."""
PSEUDO_CASES = [(SMALLEST, 100), *USUAL_CASES]
"""What is asked of lengthened English, which is longer than any of them: large words, too, but in
a window that leaves them room."""


def cut_off(window: QWidget) -> list[str]:
    """Texts that need more room than they have, or that reach past the window."""
    found = []
    for one in window.findChildren(QWidget):
        if not isinstance(one, QLabel | QPushButton) or not one.isVisible() or not one.text():
            continue
        if one.window() is not window.window():
            continue
        place = QRect(one.mapTo(window, QPoint(0, 0)), one.size())
        if place.left() < 0 or place.right() > window.width():
            found.append(f"{one.text()!r} reaches past the window")
        elif not _fits(one):
            need = (one.sizeHint().width(), _height(one))
            found.append(f"{one.text()!r} needs {need}, has {one.size().toTuple()}")
    return found


def _fits(one: QLabel | QPushButton) -> bool:
    wraps = isinstance(one, QLabel) and one.wordWrap()
    wide_enough = wraps or one.width() >= one.minimumSizeHint().width()
    return wide_enough and one.height() >= _height(one)


def _height(one: QLabel | QPushButton) -> int:
    if isinstance(one, QLabel) and one.wordWrap():
        return one.heightForWidth(one.width())
    return one.minimumSizeHint().height()


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
@pytest.mark.parametrize(
    ("size", "percent"),
    PSEUDO_CASES if spoken() == PSEUDO else CASES,
    ids=lambda one: "x".join(map(str, one)) if isinstance(one, tuple) else str(one),
)
def test_no_text_is_cut_off(
    launch: Callable[..., App], data_dir: Path, size: tuple[int, int], percent: int
) -> None:
    data_dir.mkdir()
    (data_dir / "settings.toml").write_text(f"format = 1\ntext_percent = {percent}\n")
    app = launch()
    app.window.resize(*size)
    found: dict[str, str] = {}  # Each once, where it is first seen.
    for place in every_screen(app):
        for window in QApplication.topLevelWidgets():
            for cut in cut_off(window) if window.isVisible() else ():
                found.setdefault(cut, place)
    assert not found, "\n".join(f"{place}: {cut}" for cut, place in found.items())


def test_what_is_cut_off_is_found(app: App) -> None:
    label = app.window.findChild(QLabel, "ExerciseName")
    assert isinstance(label, QLabel)
    app.window.grab()
    label.resize(60, label.height())
    assert any(label.text() in cut for cut in cut_off(app.window))
