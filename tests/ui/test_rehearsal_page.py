# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A routine looked through in the real window, no clock running."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QWidget

from recovery_gui.app import App
from recovery_gui.core.session_state import Idle, Running
from tests.ui.hand import click, find, focused, key


@pytest.fixture
def rehearsing(app: App) -> App:
    """After the Long Run, at its first step."""
    app.practice.choose("after-long-run")
    click(app.window.practice, "Rehearse")
    return app


def place(app: App) -> str:
    return find(app.window.rehearsal, QLabel, "RehearsalPlace").text()


def test_arrows_lead_from_exercise_to_exercise(rehearsing: App) -> None:
    page = rehearsing.window.rehearsal
    assert page.isVisible()
    assert find(page, QLabel, "RehearsalTitle").text() == "Rehearse: After the Long Run"
    assert place(rehearsing) == "Exercise 1 of 8 · Step 1 of 5"
    for _ in range(5):
        key(rehearsing.window, Qt.Key.Key_Right)
    assert place(rehearsing) == "Exercise 2 of 8 · Right side · step 1 of 5"
    click(page, "Previousstep")
    assert place(rehearsing) == "Exercise 1 of 8 · Step 5 of 5"
    click(page, "Nextstep")
    key(rehearsing.window, Qt.Key.Key_Left)
    assert place(rehearsing) == "Exercise 1 of 8 · Step 5 of 5"
    assert rehearsing.rooms.controller.state.value == Idle()


def test_what_to_have_within_reach(rehearsing: App) -> None:
    texts = [one.text() for one in rehearsing.window.rehearsal.findChildren(QLabel)]
    told = texts[texts.index("Within reach") + 1 :]
    assert told[:4] == ["Wall", "Exercise 1", "Mat", "All along"]


def test_an_exercise_is_chosen_by_click_and_by_key(rehearsing: App) -> None:
    names = find(rehearsing.window.rehearsal, QListWidget, "RehearsalExercises")
    assert focused(rehearsing.window) is names
    where = names.visualItemRect(names.item(3)).center()
    QTest.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert place(rehearsing).startswith("Exercise 4 of 8")
    key(rehearsing.window, Qt.Key.Key_Down)
    key(rehearsing.window, Qt.Key.Key_Return)
    assert place(rehearsing).startswith("Exercise 5 of 8")


def test_escape_leads_back_to_the_page(rehearsing: App) -> None:
    key(rehearsing.window, Qt.Key.Key_Escape)
    assert rehearsing.window.practice.isVisible()
    assert find(rehearsing.window.practice, QWidget, "RoutineName").isVisible()


def test_it_can_be_started_from_there(rehearsing: App) -> None:
    click(rehearsing.window.rehearsal, "Start")
    assert isinstance(rehearsing.rooms.controller.state.value, Running)
    assert rehearsing.window.session.isVisible()
    key(rehearsing.window, Qt.Key.Key_Escape)
    click(rehearsing.window.session, "Discard")
    assert rehearsing.window.practice.isVisible()


def test_another_rehearsal_begins_at_its_first_step(rehearsing: App) -> None:
    key(rehearsing.window, Qt.Key.Key_Right)
    key(rehearsing.window, Qt.Key.Key_Escape)
    click(rehearsing.window.practice, "Rehearse")
    assert place(rehearsing) == "Exercise 1 of 8 · Step 1 of 5"
