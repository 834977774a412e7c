# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The menu that is open, and its entries."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

# The offscreen platform opens menus, but knows neither grabs nor stacking.
MENUS_OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MOTIONS = 8


def open_menu() -> QMenu:
    """The menu that can be seen."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), "no menu is open"
    return menu


def entries(menu: QMenu) -> list[str]:
    """What can be chosen in it."""
    return [act.text() for act in menu.actions() if not act.isSeparator()]


def checked(menu: QMenu) -> list[str]:
    """What is checked in it."""
    return [act.text() for act in menu.actions() if act.isChecked()]


def pick(words: str) -> None:
    """Click an entry of the open menu, moving there as a hand does.

    Qt takes a press without motion for the one that opened the menu.
    """
    menu = open_menu()
    (act,) = [act for act in menu.actions() if act.text() == words]
    place = menu.actionGeometry(act).center()
    for away in range(MOTIONS, -1, -1):
        QTest.mouseMove(menu, place + QPoint(away, 0))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)


def ask_menu(widget: QWidget, place: QPoint | None = None) -> None:
    """What the platform sends for the menu key; with a place, for the right mouse button there."""
    reason = QContextMenuEvent.Reason
    why, at = (reason.Keyboard, QPoint()) if place is None else (reason.Mouse, place)
    asked = QContextMenuEvent(why, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, asked)
