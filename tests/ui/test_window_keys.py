# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The keyboard map, in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from recovery_gui.app import App
from recovery_gui.core.session_state import Completed, Idle, Paused, PauseReason, Running
from recovery_gui.ui.main_window import HISTORY, PRACTICE, SETTINGS
from tests.ui.hand import click, find, focused, key, keys, practise

CONTROL = Qt.KeyboardModifier.ControlModifier


def state(app: App) -> object:
    return app.rooms.controller.state.value


def at(app: App) -> int:
    """The index of the phase."""
    now = app.rooms.controller.state.value
    running = now.running if isinstance(now, Paused) else now
    assert isinstance(running, Running)
    return running.position.index


def page(app: App) -> str:
    """The page that can be seen, by the name of its tab."""
    tabs = app.window.header.findChildren(QPushButton)
    return next(tab.text() for tab in tabs if tab.isChecked())


@pytest.fixture
def session(app: App) -> App:
    """A session just begun."""
    click(app.window.practice, "Start")
    assert isinstance(state(app), Running)
    return app


def test_the_list_has_the_keyboard_at_the_start(app: App) -> None:
    assert focused(app.window).accessibleName() == "Exercises"
    assert page(app) == "Practice"


@pytest.mark.parametrize(
    ("digit", "name", "place"),
    [
        (Qt.Key.Key_1, "Practice", PRACTICE),
        (Qt.Key.Key_2, "History", HISTORY),
        (Qt.Key.Key_3, "Settings", SETTINGS),
    ],
)
def test_control_and_a_digit_open_a_page(app: App, digit: Qt.Key, name: str, place: int) -> None:
    key(app.window, Qt.Key.Key_3 if digit != Qt.Key.Key_3 else Qt.Key.Key_1, CONTROL)
    assert page(app) != name
    key(app.window, digit, CONTROL)
    assert page(app) == name
    opened = app.window.header.window().findChildren(QWidget, "Page")
    assert [one.accessibleName() for one in opened if one.isVisible()] == [name]
    assert place in range(3)


def test_the_keyboard_moves_to_the_page_that_was_opened(app: App) -> None:
    for digit, name in (
        (Qt.Key.Key_2, "History"),
        (Qt.Key.Key_3, "Settings"),
        (Qt.Key.Key_1, "Exercises"),
    ):
        key(app.window, digit, CONTROL)
        assert focused(app.window).accessibleName() == name


def test_arrows_are_for_the_page_after_a_click_on_its_tab(app: App) -> None:
    click(app.window.header, "History")
    click(app.window.header, "Practice")
    key(app.window, Qt.Key.Key_Right)
    assert page(app) == "Practice"
    assert find(app.window.practice, QLabel, "StepNumber").text().endswith("step 2 of 8")


def test_tabs_open_pages_too(app: App) -> None:
    for name in ("History", "Settings", "Practice"):
        click(app.window.header, name)
        assert page(app) == name


def test_arrows_look_through_the_steps(app: App) -> None:
    number = find(app.window.practice, QLabel, "StepNumber")
    key(app.window, Qt.Key.Key_Right)
    assert number.text() == "Right side · step 2 of 8"
    key(app.window, Qt.Key.Key_Left)
    assert number.text() == "Right side · step 1 of 8"
    assert state(app) == Idle()


def test_arrows_in_the_search_field_move_the_cursor(app: App) -> None:
    key(app.window, Qt.Key.Key_F, CONTROL)
    keys(app.window, "heel")
    key(app.window, Qt.Key.Key_Left)
    assert find(app.window, QLineEdit, "Search").cursorPosition() == 3
    assert find(app.window.practice, QLabel, "StepNumber").text().endswith("step 1 of 8")


def test_control_f_searches_from_any_page(app: App) -> None:
    key(app.window, Qt.Key.Key_3, CONTROL)
    key(app.window, Qt.Key.Key_F, CONTROL)
    assert page(app) == "Practice"
    assert focused(app.window) is find(app.window, QLineEdit, "Search")
    keys(app.window, "no such thing")
    assert find(app.window, QLabel, "NoMatch").isVisible()
    key(app.window, Qt.Key.Key_Escape)
    assert not find(app.window, QLabel, "NoMatch").isVisible()


def test_the_search_keeps_the_keyboard_when_something_is_found_again(app: App) -> None:
    key(app.window, Qt.Key.Key_F, CONTROL)
    keys(app.window, "zzz")
    assert not find(app.window, QWidget, "Exercises").isVisible()
    key(app.window, Qt.Key.Key_F, CONTROL)
    keys(app.window, "calf")
    search = find(app.window, QLineEdit, "Search")
    assert search.text() == "calf"
    assert focused(app.window) is search
    assert find(app.window, QWidget, "Exercises").isVisible()


def test_the_list_has_the_keyboard_again_after_nothing_was_found(app: App) -> None:
    key(app.window, Qt.Key.Key_F, CONTROL)
    keys(app.window, "zzz")
    key(app.window, Qt.Key.Key_3, CONTROL)
    key(app.window, Qt.Key.Key_1, CONTROL)
    key(app.window, Qt.Key.Key_Escape)
    assert find(app.window, QLineEdit, "Search").text() == ""
    key(app.window, Qt.Key.Key_3, CONTROL)
    key(app.window, Qt.Key.Key_1, CONTROL)
    assert focused(app.window).accessibleName() == "Exercises"


def test_f11_fills_the_screen_and_gives_it_back(app: App) -> None:
    key(app.window, Qt.Key.Key_F11)
    assert app.window.isFullScreen()
    key(app.window, Qt.Key.Key_F11)
    assert not app.window.isFullScreen()


def test_control_q_quits(app: App) -> None:
    key(app.window, Qt.Key.Key_Q, CONTROL)
    assert not app.window.isVisible()


def test_space_pauses_and_goes_on(session: App) -> None:
    key(session.window, Qt.Key.Key_Space)
    paused = state(session)
    assert isinstance(paused, Paused)
    assert paused.reason is PauseReason.USER
    key(session.window, Qt.Key.Key_Space)
    assert isinstance(state(session), Running)


def test_arrows_walk_through_the_session(session: App) -> None:
    for _ in range(3):
        key(session.window, Qt.Key.Key_Right)
    assert at(session) == 3
    key(session.window, Qt.Key.Key_Left)
    assert at(session) == 2


def test_the_pages_keys_rest_during_a_session(session: App) -> None:
    for pressed in (Qt.Key.Key_F, Qt.Key.Key_2, Qt.Key.Key_3):
        key(session.window, pressed, CONTROL)
    assert page(session) == "Practice"
    assert focused(session.window) is session.window.session
    key(session.window, Qt.Key.Key_Space)
    assert isinstance(state(session), Paused)


def test_f11_in_a_session(session: App) -> None:
    click(session.window.session, "Floormode")
    assert session.window.isFullScreen()
    key(session.window, Qt.Key.Key_F11)
    assert not session.window.isFullScreen()


def test_escape_asks_and_escape_takes_it_back(session: App) -> None:
    key(session.window, Qt.Key.Key_Escape)
    asking = state(session)
    assert isinstance(asking, Paused)
    assert asking.reason is PauseReason.ENDING
    key(session.window, Qt.Key.Key_Escape)
    assert isinstance(state(session), Running)


def test_who_paused_before_it_was_asked_is_paused_still(session: App) -> None:
    key(session.window, Qt.Key.Key_Space)
    paused = state(session)
    key(session.window, Qt.Key.Key_Escape)
    key(session.window, Qt.Key.Key_Escape)
    assert isinstance(paused, Paused)
    assert state(session) == paused
    assert find(session.window.session, QPushButton, "Pause").text() == "Resume"
    key(session.window, Qt.Key.Key_Space)
    assert isinstance(state(session), Running)


def practise_to_step_2(app: App) -> None:
    key(app.window, Qt.Key.Key_Right)
    for _ in range(2):
        practise(app, 4.5)
    assert at(app) == 2


def test_escape_and_keep(app: App) -> None:
    click(app.window.practice, "Start")
    practise_to_step_2(app)
    key(app.window, Qt.Key.Key_Escape)
    for _ in range(2):
        key(app.window, Qt.Key.Key_Backtab)
    assert focused(app.window) is find(app.window.session, QPushButton, "Keep")
    key(app.window, Qt.Key.Key_Space)
    kept = state(app)
    assert isinstance(kept, Completed)
    assert kept.record.duration_s >= 8
    assert [one.id for one in app.rooms.store.sessions()] == [kept.record.id]


def test_escape_and_discard(app: App) -> None:
    click(app.window.practice, "Start")
    practise_to_step_2(app)
    key(app.window, Qt.Key.Key_Escape)
    key(app.window, Qt.Key.Key_Backtab)
    assert focused(app.window) is find(app.window.session, QPushButton, "Discard")
    key(app.window, Qt.Key.Key_Space)
    assert state(app) == Idle()
    assert app.rooms.store.sessions() == ()
    assert focused(app.window).accessibleName() == "Exercises"


@pytest.mark.usefixtures("session")
def test_only_the_session_is_to_be_seen(session: App) -> None:
    tops = [session.window.header, session.window.practice]
    assert not [one for one in tops if one.isVisible()]
    assert QApplication.focusWidget() is session.window.session
