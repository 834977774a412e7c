# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The choices for one session, in the real window."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from recovery_gui.app import App
from recovery_gui.core.session_state import Running
from recovery_gui.core.settings import Pacing, Verbosity
from recovery_gui.core.side import Side
from recovery_gui.ui.theme import LIGHT
from tests.ui.dialogs import answer_dialog
from tests.ui.hand import click, find

# The offscreen platform has none.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def line(app: App) -> str:
    """What a screen reader says; in a narrow window less is shown."""
    name = find(app.window.practice, QPushButton, "StartOptions").accessibleName()
    return name.removeprefix("This session: ")


def choose(app: App, *names: str) -> None:
    """Press these buttons among the choices."""

    def press(dialog: QDialog) -> None:
        for name in names:
            click(dialog, name)
        click(dialog, "Done")

    with answer_dialog(press):
        click(app.window.practice, "StartOptions")


def test_a_quiet_line_says_how_it_goes(app: App) -> None:
    assert line(app) == "Automatic · right side first · voice on"
    app.practice.choose("legs-up-the-wall")
    app.rooms.start.show()
    assert line(app) == "Automatic · voice on"


def test_large_text_has_no_room_for_the_line(app: App) -> None:
    app.rooms._options.set_theme(replace(LIGHT, scale=2.0))
    made = find(app.window.practice, QPushButton, "StartOptions")
    assert made.text() == "This session  ›"
    assert line(app) == "Automatic · right side first · voice on"


def test_choices_hold_for_one_session(app: App) -> None:
    before = app.settings.settings.value
    choose(app, "Set-upwaits", "Left", "Nothing")
    assert line(app) == "Set-up waits · left side first · voice off"
    click(app.window.practice, "Start")
    state = app.rooms.controller.state.value
    assert isinstance(state, Running)
    assert state.plan.settings.pacing is Pacing.SETUP_WAITS
    assert find(app.window.session, QLabel, "Sides").text() == "Left side, then right"
    heard = app.rooms.start.in_force.value.guidance.voice
    assert heard.verbosity is Verbosity.NONE
    click(app.window.session, "Endsession")
    click(app.window.session, "Discard")
    assert line(app) == "Automatic · right side first · voice on"
    assert app.settings.settings.value == before


def test_a_session_on_the_floor(app: App) -> None:
    choose(app, "Floormode")
    click(app.window.practice, "Start")
    assert app.window.floor.isVisible()
    assert app.window.isFullScreen()


def test_without_sides_there_is_no_first_one(app: App) -> None:
    app.practice.choose("legs-up-the-wall")
    app.rooms.start.show()
    enabled: list[bool] = []

    def look(dialog: QDialog) -> None:
        enabled.extend(find(dialog, QWidget, name).isEnabled() for name in ("Left", "Nothing"))
        dialog.reject()

    with answer_dialog(look):
        click(app.window.practice, "StartOptions")
    assert enabled == [False, True]
    assert app.rooms.start.in_force.value.plan.first_side is Side.RIGHT
