# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Enter presses what has the keyboard, and leads from the list to Start and on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QListView

from recovery_gui.app import App
from recovery_gui.core.session_state import Running
from tests.ui.hand import find, focused, key

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@pytest.mark.parametrize("enter", ENTER)
def test_enter_leads_from_the_list_into_a_session(app: App, enter: Qt.Key) -> None:
    find(app.window.practice, QListView, "Exercises").setFocus()
    key(app.window, enter)
    assert focused(app.window).objectName() == "Start"
    key(app.window, enter)
    assert isinstance(app.rooms.controller.state.value, Running)


@pytest.mark.parametrize("enter", ENTER)
def test_enter_opens_a_page(app: App, enter: Qt.Key) -> None:
    find(app.window.header, QAbstractButton, "Settings").setFocus()
    key(app.window, enter)
    assert app.window.settings.isVisible()


def test_the_window_is_no_larger_than_the_screen(app: App) -> None:
    room = app.window.screen().availableGeometry()
    smallest = app.window.minimumSize()
    assert app.window.width() <= max(room.width(), smallest.width())
    assert app.window.height() <= max(room.height(), smallest.height())
