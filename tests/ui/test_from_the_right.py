# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is laid out or painted by hand follows a language that is read from the right."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from recovery_gui.ui.body_map_dialog import BodyMapDialog
from recovery_gui.ui.filter_bar import Chip
from recovery_gui.ui.header import MARGIN, Header
from recovery_gui.ui.parts import row
from recovery_gui.ui.theme import LIGHT
from tests.ui.conftest import Show

# The offscreen platform does not tell sizes.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_the_name_stands_at_the_edge_where_one_begins(
    show: Show, direction: Qt.LayoutDirection
) -> None:
    header = Header()
    header.setLayoutDirection(direction)
    show(header)
    name = next(one for one in header.findChildren(QLabel) if one.text() == "Recovery")
    assert name.width() == name.sizeHint().width()
    ends = {LEFT: name.x(), RIGHT: header.width() - name.geometry().right() - 1}
    assert ends[direction] == MARGIN


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_the_angle_of_a_chip_stands_where_its_words_end(
    show: Show, direction: Qt.LayoutDirection
) -> None:
    chip, home = Chip("Chip", "opens", opens=True), QWidget()
    chip.setFixedWidth(100)
    home.setLayout(row(chip, -1))
    home.setLayoutDirection(direction)
    show(home)
    image = chip.grab().toImage()
    wide, middle, ink = image.width(), image.height() // 2, QColor(LIGHT.mute)
    inked = [
        x
        for x in range(4, wide - 4)
        for y in range(middle - 4, middle + 4)
        if _alike(image.pixelColor(x, y), ink)
    ]
    assert inked
    assert (max(inked) < wide / 2) is (direction is RIGHT)
    assert (min(inked) > wide / 2) is (direction is LEFT)


def _alike(one: QColor, other: QColor) -> bool:
    return abs(one.lightness() - other.lightness()) < 24


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_words_keep_away_from_the_scroll_bar(show: Show, direction: Qt.LayoutDirection) -> None:
    behind = QWidget()
    behind.setLayoutDirection(direction)
    show(behind)
    dialog = BodyMapDialog(behind)
    dialog.setLayoutDirection(direction)
    dialog.show_map()
    (scroll,) = dialog.findChildren(QScrollArea)
    title = next(one for one in scroll.findChildren(QLabel) if one.text() == dialog.windowTitle())
    at = title.mapTo(scroll.viewport(), QPoint())
    gaps = {LEFT: scroll.viewport().width() - at.x() - title.width(), RIGHT: at.x()}
    assert gaps[direction] == 8
    dialog.close()
