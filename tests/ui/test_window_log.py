# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""In the real window: what is said is there to read, and the rarer wishes reach the session."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from recovery_gui.app import App
from recovery_gui.core.practice_plan import PhaseKind
from recovery_gui.core.session_state import Running
from tests.ui.ear_machine import EarMachine
from tests.ui.hand import click, find, key

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def routine(app: App) -> App:
    """Quick Reset, just begun."""
    app.practice.choose("five-minute-reset")
    click(app.window.practice, "Start")
    return app


def running(app: App) -> Running:
    state = app.rooms.controller.state.value
    assert isinstance(state, Running)
    return state


def test_what_is_said_can_be_read(launch: Callable[..., App], qtbot: QtBot) -> None:
    app = launch()
    click(app.window.practice, "Start")
    key(app.window, Qt.Key.Key_L)
    lines = find(app.window.session, QPlainTextEdit, "CueLogLines")
    qtbot.waitUntil(lambda: bool(lines.toPlainText()))
    assert lines.isVisible()
    assert lines.toPlainText().startswith("0:00  ")
    assert "Hip to Heel Press" in lines.toPlainText()


def test_an_exercise_is_skipped(routine: App) -> None:
    first = running(routine).phase.exercise
    key(routine.window, Qt.Key.Key_Right, CONTROL)
    assert running(routine).phase.exercise != first
    assert running(routine).phase.kind is PhaseKind.LEAD_IN
    click(routine.window.session, "Skipexercise")
    sides = find(routine.window.session, QLabel, "Sides")
    assert sides.text().startswith(running(routine).phase.exercise_name)


def test_a_side_is_repeated(routine: App) -> None:
    for _ in range(4):
        key(routine.window, Qt.Key.Key_Right)
    assert running(routine).phase.step_number == 4
    click(routine.window.session, "Repeatside")
    assert running(routine).phase.step_number <= 1
    key(routine.window, Qt.Key.Key_Left, CONTROL)
    assert running(routine).phase.step_number <= 1


def test_voice_and_tones_are_tried_from_the_settings(launch: Callable[..., App]) -> None:
    ear = EarMachine()
    app = launch(machine=ear)
    click(app.window.header, "Settings")
    line = find(app.window.settings, QLabel, "EngineLines")
    assert line.text() == "Test voice finds out what this machine can say."
    click(app.window.settings, "Testvoice")
    assert line.text() == "ear: It works."
    heard = find(app.window.settings, QLabel, "SoundLine")
    for name in ("start", "step", "change side"):
        click(app.window.settings, "Testtones")
        assert heard.text() == f"This was: {name}."
