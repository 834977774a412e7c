# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The header: the tabs are read whole, and the week where there is room."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from recovery_gui.ui.header import Header
from tests.ui.hand import find


def test_the_week_gives_way_to_the_tabs(qtbot: QtBot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    header = Header()
    header.setParent(home)
    header.resize(900, 56)
    header.set_week_line("This week: 1 of 3 · 9 min")
    with qtbot.waitExposed(home):
        home.show()
    week = find(header, QLabel, "ThisWeek")
    tabs = [find(header, QAbstractButton, name) for name in ("Practice", "History", "Settings")]
    assert week.isVisible()

    header.resize(header.sizeHint().width() - week.sizeHint().width() // 2, 56)
    qtbot.waitUntil(lambda: not week.isVisible())
    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in tabs))

    header.resize(900, 56)
    qtbot.waitUntil(week.isVisible)
    home.setStyleSheet("* { font-size: 30px; }")  # Larger text in the same room.
    header.give_way()
    assert not week.isVisible()
    header.set_week_line("")
    assert header.week_line == ""
