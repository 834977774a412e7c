# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What a screen reader meets on every screen: all that takes the keyboard has a name and a role."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from recovery_gui.app import App
from tests.ui.every_screen import every_screen

VAGUE = {QAccessible.Role.NoRole, QAccessible.Role.Client}


def met(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """It and all that is in it, but what is hidden."""
    if interface.state().invisible:
        return
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child.isValid():
            yield from met(child)


def nameless(app: App) -> list[str]:
    """What takes the keyboard, and has no name or no telling role, in the open windows."""
    app.qt.processEvents()
    found = []
    for window in QApplication.topLevelWidgets():
        if not window.isVisible():
            continue
        for one in met(QAccessible.queryAccessibleInterface(window)):
            name = one.text(QAccessible.Text.Name)
            if one.state().focusable and (not name or one.role() in VAGUE):
                found.append(f"{one.role()} {name!r} {one.object()}")
    return found


@pytest.mark.qt_log_ignore("propagateSizeHints", "raise", "grab", extend=True)
def test_all_that_takes_the_keyboard_has_a_name_and_a_role(app: App) -> None:
    wrong = {}
    for place in every_screen(app):
        found = nameless(app)
        if found:
            wrong[place] = found
    assert wrong == {}
