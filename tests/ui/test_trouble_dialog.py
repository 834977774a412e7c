# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A mistake of ours in the real window: told once, copied as it is shown, and survived."""

import sys
from collections.abc import Callable
from pathlib import Path
from stat import S_IMODE

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QTableWidget
from pytestqt.qtbot import QtBot

from recovery_gui.app import App
from recovery_gui.core.fault import Fault
from recovery_gui.core.session_state import Running
from recovery_gui.ui.trouble_dialog import COPIED, TroubleDialog
from tests.ui.hand import click, find, key, keys, run_through

Stumble = Callable[[BaseException], None]
# The offscreen platform knows no size hints of dialogs.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
NOTE = "left knee, since the divorce"


def dialogs(app: App) -> list[TroubleDialog]:
    """What stands open."""
    return [one for one in app.window.findChildren(TroubleDialog) if one.isVisible()]


def log(data_dir: Path) -> str:
    return (data_dir / "logs" / "recovery-gui.log").read_text("utf-8")


@pytest.fixture
def stumble(app: App, qtbot: QtBot) -> Stumble:
    """Lets a timer of the window raise."""

    def stumble(error: BaseException) -> None:
        done = []

        def raise_it() -> None:
            done.append(True)
            raise error

        with qtbot.captureExceptions():
            sys.excepthook = app.meet
            QTimer.singleShot(0, raise_it)
            qtbot.waitUntil(lambda: bool(done))
            QTest.qWait(0)

    return stumble


def test_it_is_logged_and_told_once_and_the_program_goes_on(
    app: App, data_dir: Path, stumble: Stumble, qtbot: QtBot
) -> None:
    for _ in range(3):
        stumble(ZeroDivisionError("planted"))
    (dialog,) = dialogs(app)
    assert log(data_dir).count("ZeroDivisionError: planted") == 3
    assert S_IMODE((data_dir / "logs" / "recovery-gui.log").stat().st_mode) == 0o600
    assert str(data_dir / "logs") in find(dialog, QLabel, "TroubleLine2").text()
    click(dialog, "Close")
    assert dialogs(app) == []
    stumble(ZeroDivisionError("planted"))
    assert dialogs(app) == []
    app.window.activateWindow()  # A window manager would.
    qtbot.waitUntil(app.window.isActiveWindow)
    QTest.qWait(0)
    run_through(app)


def test_it_copies_what_it_shows_and_nothing_else(app: App, stumble: Stumble) -> None:
    stumble(ZeroDivisionError("planted"))
    (dialog,) = dialogs(app)
    shown = find(dialog, QPlainTextEdit, "TroubleEntry").toPlainText()
    assert "Recovery 0." in shown
    assert "PySide6 6." in shown
    click(dialog, "Copy")
    assert QGuiApplication.clipboard().text() == shown
    assert find(dialog, QLabel, "TroubleCopied").text() == COPIED


def test_the_keyboard_reaches_all_of_it(app: App, stumble: Stumble) -> None:
    stumble(ZeroDivisionError("planted"))
    (dialog,) = dialogs(app)
    names = []
    for _ in range(3):
        focused = dialog.focusWidget()
        assert focused is not None
        names.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert names == ["Close", "TroubleEntry", "Copy"]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialogs(app) == []


def test_who_lies_on_the_floor_is_not_disturbed(app: App, stumble: Stumble) -> None:
    click(app.window.practice, "Start")
    app.rooms.store.drop_checkpoint()
    stumble(ZeroDivisionError("planted"))
    assert dialogs(app) == []
    assert isinstance(app.rooms.controller.state.value, Running)
    assert app.rooms.store.read_checkpoint() is not None
    key(app.window, Qt.Key.Key_Escape)
    click(app.window.session, "Discard")
    QTest.qWait(0)
    (dialog,) = dialogs(app)
    assert "Your session was safe" in find(dialog, QLabel, "TroubleLine1").text()
    dialog.reject()


def test_a_fault_that_nobody_caught_is_told_as_a_fault(
    app: App, data_dir: Path, stumble: Stumble
) -> None:
    stumble(Fault("The disk is full.", "Free some space."))
    assert find(app.window, QLabel, "NoticeText").text() == "The disk is full. Free some space."
    assert dialogs(app) == []
    assert not (data_dir / "logs").exists()


def test_no_word_of_the_users_reaches_the_log(app: App, data_dir: Path, stumble: Stumble) -> None:
    """Sessions, notes, names of exercises and of files: planted in errors of every kind."""
    run_through(app)
    find(app.window.finish, QLineEdit, "Note").setFocus()
    keys(app.window, NOTE)
    click(app.window.finish, "Save")
    (record,) = app.rooms.store.sessions()
    for error in (ValueError(record), KeyError(NOTE), AssertionError(repr(record)), OSError(NOTE)):
        stumble(error)
    written = b"".join(path.read_bytes() for path in (data_dir / "logs").iterdir()).decode()
    assert (record.note, written.count("Recovery 0.")) == (NOTE, 4)
    for private in (NOTE, record.title, record.source, record.id, str(data_dir), str(Path.home())):
        assert private not in written


def test_control_c_closes_the_window(app: App, stumble: Stumble) -> None:
    stumble(KeyboardInterrupt())
    assert not app.window.isVisible()


def test_a_damaged_history_leads_to_its_backups(
    launch: Callable[[], App], data_dir: Path, qtbot: QtBot
) -> None:
    first = launch()
    run_through(first)
    first.window.close()
    history = data_dir / "history.sqlite3"
    damaged = history.read_bytes()[:5000]
    history.write_bytes(damaged)
    app = launch()
    click(app.window.messages, "Backups")
    rows = find(app.window.settings, QTableWidget, "Backups")
    qtbot.waitUntil(rows.isVisible)
    assert rows.hasFocus()
    click(app.window.settings, "RestoreCopy")
    qtbot.wait(0)
    click(app.window.settings, "RestoreNow")
    assert len(app.rooms.store.sessions()) == 1
    (kept,) = data_dir.glob("history.sqlite3.replaced-*")
    assert kept.read_bytes() == damaged
    click(app.window.messages, "Close")
    assert not app.window.messages.isVisible()
