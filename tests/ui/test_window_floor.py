# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Floor mode in the real window: in, out, and a whole session by one gesture alone."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from recovery_gui.app import App
from recovery_gui.core.session_record import SessionRecord, SessionStatus
from recovery_gui.core.session_state import Completed, Paused, PauseReason, Running
from recovery_gui.core.settings import Settings
from tests.ui.hand import click, find, focused, key, practise

PHASES = 17
FLICK_MS = 500


@pytest.fixture
def on_floor(app: App) -> App:
    """A session just begun, seen from the floor."""
    click(app.window.practice, "Start")
    key(app.window, Qt.Key.Key_F11)
    return app


def state(app: App) -> object:
    return app.rooms.controller.state.value


def index(app: App) -> int:
    running = state(app)
    assert isinstance(running, Running)
    return running.position.index


def saved(app: App) -> SessionRecord:
    (record,) = app.rooms.store.sessions()
    return record


def test_f11_leads_to_the_floor_and_back(on_floor: App) -> None:
    window = on_floor.window
    assert window.isFullScreen()
    assert focused(window) is window.floor
    key(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
    assert focused(window) is window.session
    assert isinstance(state(on_floor), Running)


def test_a_full_window_stays_full(app: App) -> None:
    key(app.window, Qt.Key.Key_F11)
    click(app.window.practice, "Start")
    click(app.window.session, "Floormode")
    assert app.window.floor.isVisible()
    key(app.window, Qt.Key.Key_Escape)
    assert app.window.session.isVisible()
    assert app.window.isFullScreen()


def test_escape_leaves_the_floor_and_a_second_one_asks(on_floor: App) -> None:
    key(on_floor.window, Qt.Key.Key_Escape)
    assert isinstance(state(on_floor), Running)
    key(on_floor.window, Qt.Key.Key_Escape)
    asking = state(on_floor)
    assert isinstance(asking, Paused)
    assert asking.reason is PauseReason.ENDING


def test_words_follow_the_session_there_and_back(on_floor: App) -> None:
    floor = find(on_floor.window.floor, QLabel, "Instruction")
    window = find(on_floor.window.session, QLabel, "Instruction")
    before = window.text()
    key(on_floor.window, Qt.Key.Key_Space)
    assert floor.text() != before == window.text()
    key(on_floor.window, Qt.Key.Key_Escape)
    assert window.text() == floor.text()


def test_back_and_the_turn(on_floor: App) -> None:
    for pressed in (Qt.Key.Key_PageDown, Qt.Key.Key_Period, Qt.Key.Key_PageUp, Qt.Key.Key_R):
        key(on_floor.window, pressed)
    assert index(on_floor) == 1
    assert on_floor.settings.settings.value.floor.turn_degrees == 90


def test_the_window_returns_when_the_session_is_over(on_floor: App) -> None:
    key(on_floor.window, Qt.Key.Key_Space)
    practise(on_floor, 2.0)
    for _ in range(PHASES - 1):
        key(on_floor.window, Qt.Key.Key_Space)
    assert isinstance(state(on_floor), Completed)
    assert on_floor.window.finish.isVisible()
    assert not on_floor.window.isFullScreen()


def test_a_paused_floor_stands_still(on_floor: App, qtbot: QtBot) -> None:
    on_floor.rooms.controller.pause()
    ring = find(on_floor.window.floor, QWidget, "FloorCount")
    qtbot.waitUntil(lambda: not on_floor.rooms.ticker.running)
    assert ring.accessibleName()
    assert find(on_floor.window.floor, QLabel, "Instruction").text() == "Paused"


def waits(app: App) -> bool:
    running = state(app)
    return isinstance(running, Running) and running.phase.waits and _over(running)


def _over(running: Running) -> bool:
    return running.position.elapsed_s >= running.phase.seconds


def at_my_pace(launch: Callable[..., App]) -> App:
    """A program in which each step waits, a hundred times as fast; Start has the keyboard."""
    app = launch(pace=100.0)
    key(app.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    click(app.window.settings, "Atmypace")
    key(app.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    app.window.practice.panel.focus_start()
    return app


def lead(app: App, qtbot: QtBot, gesture: Callable[[], None]) -> None:
    """Make the gesture whenever the session waits for it, until the session is over."""
    for _ in range(PHASES):
        qtbot.waitUntil(lambda: waits(app) or isinstance(state(app), Completed), timeout=4000)
        if isinstance(state(app), Completed):
            break
        gesture()
    assert isinstance(state(app), Completed)
    record = saved(app)
    assert record.status is SessionStatus.COMPLETED
    assert [one.seconds for one in record.exercises] == [80, 64]


def test_a_session_by_space_alone(launch: Callable[..., App], qtbot: QtBot) -> None:
    app = at_my_pace(launch)
    key(app.window, Qt.Key.Key_Space)
    lead(app, qtbot, lambda: key(app.window, Qt.Key.Key_Space))
    assert app.window.finish.isVisible()


def test_a_session_by_the_wheel_alone(launch: Callable[..., App], qtbot: QtBot) -> None:
    app = at_my_pace(launch)
    app.settings.change(_beginning_on_the_floor(app))
    click(app.window.practice, "Start")
    clock = [1000]

    def flick() -> None:
        clock[0] += FLICK_MS
        for at_ms in (clock[0], clock[0] + 30):
            QApplication.sendEvent(app.window.floor, _notch(app.window.floor, at_ms))

    lead(app, qtbot, flick)


def test_a_session_by_a_screen_readers_actions_alone(
    launch: Callable[..., App], qtbot: QtBot
) -> None:
    app = at_my_pace(launch)
    press(app.window.practice, "Start")
    qtbot.waitUntil(app.window.session.isVisible)

    def on() -> None:
        before = index(app)
        press(app.window.session, "Next")
        qtbot.waitUntil(lambda: isinstance(state(app), Completed) or index(app) > before)

    lead(app, qtbot, on)
    press(app.window.finish, "Save")
    qtbot.waitUntil(app.window.practice.isVisible)


def press(within: QWidget, name: str) -> None:
    """What a screen reader does with the button of this name."""
    for one in within.findChildren(QAbstractButton):
        interface = QAccessible.queryAccessibleInterface(one)
        if interface.text(QAccessible.Text.Name) == name and one.isVisible():
            interface.actionInterface().doAction("Press")
            return
    raise LookupError(f"no button {name} can be seen")


def _beginning_on_the_floor(app: App) -> Settings:
    settings = app.settings.settings.value
    return replace(settings, floor=replace(settings.floor, at_start=True))


def _notch(view: QWidget, at_ms: int) -> QWheelEvent:
    middle = QPointF(view.rect().center())
    event = QWheelEvent(
        middle,
        view.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    event.setTimestamp(at_ms)
    return event
