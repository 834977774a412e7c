# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""From the list to this week's bar, in the real window over a real history."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from recovery_gui.app import App
from recovery_gui.core.session_record import SessionRecord, SessionStatus
from recovery_gui.core.session_state import Running
from recovery_gui.ui.sessions_table import SessionsTable
from recovery_gui.ui.theme import DARK, LIGHT, Theme
from tests.ui.hand import click, find, focused, key, keys, practise, run_through

Launch = Callable[..., App]


def saved(app: App) -> SessionRecord:
    (record,) = app.rooms.store.sessions()
    return record


def label(app: App, name: str) -> str:
    return find(app.window, QLabel, name).text()


def test_a_whole_session_by_the_clock(launch: Launch, qtbot: QtBot) -> None:
    app = launch(pace=100.0)
    click(app.window.practice, "Start")
    qtbot.waitUntil(app.window.finish.isVisible, timeout=8000)
    record = saved(app)
    assert record.status is SessionStatus.COMPLETED
    sides = [(entry.side.value, entry.seconds, entry.completed) for entry in record.exercises]
    assert sides == [("right", 80, True), ("left", 64, True)]
    assert label(app, "FinishSummary") == "Hip to Heel Press · 2:24 of 2:24 practised · both sides"
    assert label(app, "Saved") == "Saved. It is in your history."


def test_it_is_saved_before_it_is_rated(app: App) -> None:
    run_through(app)
    assert saved(app).soreness_before == ()
    keys(app.window, "6")
    keys(app.window, "3")
    find(app.window.finish, QLineEdit, "Note").setFocus()
    keys(app.window, "ok")
    key(app.window, Qt.Key.Key_Return)
    assert app.window.practice.isVisible()
    record = saved(app)
    assert [one.rating for one in (*record.soreness_before, *record.soreness_after)] == [6, 3]
    assert record.note == "ok"


def test_a_note_survives_the_window(app: App, launch: Launch) -> None:
    run_through(app)
    find(app.window.finish, QLineEdit, "Note").setFocus()
    keys(app.window, "late")
    app.window.close()
    assert saved(launch()).note == "late"


def test_after_it_the_program_is_as_before(app: App) -> None:
    run_through(app)
    click(app.window.finish, "Save")
    assert focused(app.window).accessibleName() == "Exercises"
    assert label(app, "ThisWeek").startswith("This week: 1 of 3")
    key(app.window, Qt.Key.Key_Right)
    assert label(app, "StepNumber").endswith("step 2 of 8")
    run_through(app)
    assert len(app.rooms.store.sessions()) == 2


def test_the_history_shows_it_at_once(app: App, qtbot: QtBot) -> None:
    click(app.window.header, "History")
    qtbot.waitUntil(lambda: "history_room" in vars(app.rooms), timeout=20_000)
    assert find(app.window, QLabel, "Invitation").isVisible()
    click(app.window.header, "Practice")
    run_through(app)
    click(app.window.finish, "Save")
    click(app.window.header, "History")
    assert find(app.window, SessionsTable, "SessionsTable").model().rowCount() == 1
    assert "in 1 session" in label(app, "WeeklyRead")


def test_the_row_says_today(app: App) -> None:
    click(app.window.practice, "Start")
    key(app.window, Qt.Key.Key_Right)
    practise(app, 2.0)
    key(app.window, Qt.Key.Key_Escape)
    click(app.window.session, "Keep")
    click(app.window.finish, "Save")
    rows = app.rooms.history.last_done()
    assert list(rows) == ["hip-to-heel-press"]
    model = find(app.window, QListView, "Exercises").model()
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("Last done: today")


def test_at_my_pace_each_step_waits_for_next(launch: Launch, qtbot: QtBot) -> None:
    app = launch(pace=100.0)
    key(app.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    click(app.window.settings, "Atmypace")
    key(app.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert label(app, "Summary").endswith("at your pace")
    click(app.window.practice, "Start")
    caption = find(app.window.session, QLabel, "CountCaption")
    qtbot.waitUntil(lambda: caption.text() == "Next when ready")
    state = app.rooms.controller.state.value
    assert isinstance(state, Running)
    assert (state.position.index, state.position.elapsed_s) == (1, 8.0)
    key(app.window, Qt.Key.Key_Right)
    later = app.rooms.controller.state.value
    assert isinstance(later, Running)
    assert later.position.index == 2


def test_the_other_side_first(app: App) -> None:
    key(app.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    click(app.window.settings, "Left")
    key(app.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert label(app, "StepNumber").startswith("Left side")
    click(app.window.practice, "Start")
    assert label(app, "Sides") == "Left side, then right"


def test_settings_outlive_the_window(app: App, launch: Launch) -> None:
    key(app.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    click(app.window.settings, "Dark")
    click(app.window.settings, "150%")
    app.window.close()
    again = launch()
    assert again.theme.name == "dark"
    assert again.theme.scale == 1.5


def test_a_change_of_theme_is_painted_at_once(app: App) -> None:
    def ground() -> str:
        return app.window.grab().toImage().pixelColor(8, app.window.height() - 8).name().upper()

    key(app.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    click(app.window.settings, "Light")
    assert ground() == LIGHT.background
    click(app.window.settings, "Dark")
    assert ground() == DARK.background
    click(app.window.header, "History")
    assert ground() == DARK.background
    click(app.window.header, "Practice")
    click(app.window.practice, "Start")
    top = app.window.grab().toImage().pixelColor(4, 4).lightness()
    assert top < 80


def test_the_system_turns_dark(app: App) -> None:
    assert app.theme.name == "light"
    hints = QApplication.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert app.theme.name == "dark"
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert app.theme.name == "light"


def test_only_another_look_dresses_the_rooms_anew(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    dressed: list[Theme] = []
    monkeypatch.setattr(app.window.session, "set_theme", dressed.append)
    known = app.settings.settings.value
    app.settings.change(replace(known, reduced_motion=not known.reduced_motion))
    assert dressed == []
    app.settings.change(replace(known, text_percent=150))
    assert [theme.scale for theme in dressed] == [1.5]


def test_the_window_returns_where_it_was(app: App, launch: Launch) -> None:
    usual = app.window.height()
    app.window.resize(app.window.width(), usual - 100)  # The offscreen screen is 800 wide.
    app.window.close()
    assert launch().window.height() == usual - 100


def test_the_title_tells_a_rehearsal(app: App, launch: Launch) -> None:
    assert app.window.windowTitle() == "Recovery"
    app.window.close()
    assert launch(pace=8.0).window.windowTitle() == "Recovery (rehearsal at 8 times the pace)"


def test_the_pause_button_goes_on(app: App) -> None:
    click(app.window.practice, "Start")
    button = find(app.window.session, QPushButton, "Pause")
    click(app.window.session, "Pause")
    assert button.text() == "Resume"
    click(app.window.session, "Pause")
    assert button.text() == "Pause"
