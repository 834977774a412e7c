# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The quiet line beside Start takes the room that there is."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from recovery_gui.app import App
from recovery_gui.ui.main_window import SMALLEST, USUAL
from recovery_gui.ui.start_options import StartOptions
from tests.ui.hand import find


@pytest.mark.parametrize(
    ("size", "line"),
    [(USUAL, "Automatic · right side first · voice on  ›"), (SMALLEST, "This session  ›")],
)
def test_it_is_short_where_the_links_beside_it_need_the_room(
    launch: Callable[..., App], size: tuple[int, int], line: str
) -> None:
    window = launch().window
    for width, height in ((1600, 900), SMALLEST, USUAL, size):
        window.resize(width, height)
        for _layout_in_layout in range(4):
            QApplication.processEvents()
    options = find(window.practice, StartOptions, "StartOptions")
    assert options.text() == line
    links = find(window.practice, QWidget, "Printcard")
    assert links.width() >= links.sizeHint().width()
