# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""One of a few, by keyboard: one stop for Tab, and the arrows choose."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from recovery_gui.ui.choice import Choice
from recovery_gui.ui.key_line import KeyLine, bind
from tests.ui.hand import click, focused, key

# The offscreen platform can neither raise windows nor hint their sizes.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CONTROL = Qt.KeyboardModifier.ControlModifier
NUMBERS = {name: number for number, name in enumerate(("none", "one", "two", "three"))}


class Page(QWidget):
    """Two choices, the second of which waits for Enter, on a page that wants the arrows itself."""

    def __init__(self) -> None:
        super().__init__()
        self.first = Choice("First", NUMBERS)
        self.second = Choice("Second", {f"{name} more": n for name, n in NUMBERS.items()}, 2,
                             at_once=False)  # fmt: skip
        content = QVBoxLayout(self)
        content.addWidget(self.first)
        content.addWidget(self.second)
        self.chosen: list[object] = []
        self.taken: list[str] = []
        self.first.chosen.connect(self.chosen.append)
        self.second.chosen.connect(self.chosen.append)
        keys = ("Left", "Right", "Ctrl+Right")
        bind(
            self, KeyLine(keys, "Turn."), *(lambda one=one: self.taken.append(one) for one in keys)
        )

    @property
    def at(self) -> str:
        return focused(self).objectName()


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.first.show_value(1)
    made.second.show_value(2)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.first.tab_stops[1].setFocus()
    return made


def test_tab_stops_once_where_it_is_checked(page: Page) -> None:
    assert page.at == "one"
    key(page, Qt.Key.Key_Tab)
    assert page.at == "twomore"
    key(page, Qt.Key.Key_Tab)
    assert page.at == "one"
    key(page, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert page.at == "twomore"
    page.first.show_value(3)
    key(page, Qt.Key.Key_Tab)
    assert (page.at, page.chosen) == ("three", [])


def test_where_nothing_is_checked_it_is_the_first(page: Page) -> None:
    page.second.show_value("unknown")
    key(page, Qt.Key.Key_Tab)
    assert page.at == "nonemore"


def test_arrows_go_along_and_choose(page: Page) -> None:
    for pressed in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right):  # The last is the end.
        key(page, pressed)
    assert (page.at, page.chosen) == ("three", [2, 3])
    for pressed in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Left):
        key(page, pressed)
    assert (page.at, page.chosen) == ("none", [2, 3, 2, 1, 0])
    assert page.taken == []


def test_where_it_is_not_at_once_enter_and_space_choose(page: Page) -> None:
    key(page, Qt.Key.Key_Tab)
    key(page, Qt.Key.Key_Up)
    key(page, Qt.Key.Key_Left)
    assert (page.at, page.chosen) == ("nonemore", [])
    key(page, Qt.Key.Key_Return)
    key(page, Qt.Key.Key_Right)
    key(page, Qt.Key.Key_Space)
    assert (page.at, page.chosen) == ("onemore", [0, 1])
    key(page, Qt.Key.Key_Right)
    for _ in range(2):  # Away and back again: to what is checked.
        key(page, Qt.Key.Key_Tab)
    assert page.at == "onemore"


def test_where_one_reads_from_the_right_the_arrows_go_that_way(page: Page) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    key(page, Qt.Key.Key_Left)
    key(page, Qt.Key.Key_Down)
    assert page.at == "three"
    key(page, Qt.Key.Key_Right)
    assert page.at == "two"


def test_an_arrow_with_a_key_held_is_the_pages(page: Page) -> None:
    QTest.keyClick(focused(page), Qt.Key.Key_Right, CONTROL)
    assert (page.at, page.chosen, page.taken) == ("one", [], ["Ctrl+Right"])


def test_a_click_chooses_and_is_the_stop_from_then_on(page: Page) -> None:
    click(page, "three")
    page.first.show_value(3)
    for _ in range(2):
        key(page, Qt.Key.Key_Tab)
    assert (page.at, page.chosen) == ("three", [3])


def test_an_arrow_scrolls_to_where_it_leads(qtbot: QtBot) -> None:
    area, choice = QScrollArea(), Choice("Long", NUMBERS, across=1)
    qtbot.addWidget(area)
    area.setWidget(choice)
    choice.show_value(0)
    choice.adjustSize()
    first, *_, last = choice.tab_stops
    area.resize(choice.width() + 40, first.height() * 2)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    first.setFocus()
    assert last.visibleRegion().isEmpty()
    for _ in range(3):
        key(area, Qt.Key.Key_Down)
    assert focused(area) is last
    assert last.visibleRegion().boundingRect() == last.rect()
