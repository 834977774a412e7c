# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Files are dragged over the real window, as its platform tells it: on the window's handle."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from recovery_gui.app import App
from recovery_gui.ui.drop_sheet import DropSheet
from tests.ui.hand import click, find
from tests.ui.test_passing_on import ROW

# The offscreen platform knows no size hints of dialogs.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

LEFT, NONE, COPY = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.DropAction.CopyAction,
)
MIDDLE = QPoint(512, 320)


class Hand:
    """Drags what it holds over the window of a program."""

    def __init__(self, app: App, *held: Path | str) -> None:
        self._app = app
        self._data = QMimeData()
        urls = [
            QUrl.fromLocalFile(str(one)) if isinstance(one, Path) else QUrl(one) for one in held
        ]
        self._data.setUrls(urls)

    def write(self, words: str) -> "Hand":
        """Hold words and no file."""
        self._data = QMimeData()
        self._data.setText(words)
        return self

    def enter(self, at: QPoint = MIDDLE, action: Qt.DropAction = COPY) -> bool:
        """Whether the window would take it."""
        entered = QDragEnterEvent(at, action, self._data, LEFT, NONE)
        QCoreApplication.sendEvent(self._handle, entered)
        moved = QDragMoveEvent(at, action, self._data, LEFT, NONE)
        QCoreApplication.sendEvent(self._handle, moved)
        return moved.isAccepted()

    def leave(self) -> None:
        """Go away with it."""
        QCoreApplication.sendEvent(self._handle, QDragLeaveEvent())

    def drop(self, at: QPoint = MIDDLE) -> None:
        """Let it go."""
        dropped = QDropEvent(QPointF(at), COPY, self._data, LEFT, NONE)
        QCoreApplication.sendEvent(self._handle, dropped)

    @property
    def _handle(self) -> QWindow:
        handle = self._app.window.windowHandle()
        assert handle is not None
        return handle


@pytest.fixture(autouse=True)
def _let_go(app: App) -> Iterator[None]:
    """Qt remembers whom a drag has reached until it leaves, even when that one is gone."""
    yield
    handle = app.window.windowHandle()
    if handle is not None:
        QCoreApplication.sendEvent(handle, QDragLeaveEvent())


@pytest.fixture
def routine(tmp_path: Path) -> Path:
    """One that is not here."""
    made = tmp_path / "my-row.toml"
    made.write_text(ROW.format(goal="rest"))
    return made


def sheet(app: App) -> DropSheet:
    return find(app.window, DropSheet, "DropSheet")


def said(app: App) -> tuple[str, str]:
    return find(sheet(app), QLabel, "DropTitle").text(), find(sheet(app), QLabel, "DropLine").text()


def answer(button: str) -> str:
    """Press a button of the question that is open; its title."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    find(dialog, QPushButton, button).click()
    return dialog.windowTitle()


def export(app: App, tmp_path: Path) -> Path:
    """A history with nothing in it, as the program writes it."""
    from recovery_gui.storage.exchange import export_json

    made = tmp_path / "history.json"
    made.write_text(export_json([], app.rooms.clock.now().wall))
    return made


def test_a_routine_is_shown_to_be_welcome_and_comes_in_by_the_usual_dialog(
    app: App, routine: Path, data_dir: Path, qtbot: QtBot
) -> None:
    hand = Hand(app, routine)
    assert hand.enter()
    assert sheet(app).isVisible()
    assert sheet(app).geometry() == app.window.rect()
    assert said(app) == ("Let go to see what it brings", "my-row.toml")
    hand.drop()
    assert not sheet(app).isVisible()
    dialog = app.rooms.editing.passing.dialog
    qtbot.waitUntil(dialog.isVisible)
    assert find(dialog, QLabel, "ImportSummary").text() == "1 new"
    click(dialog, "TakeIn")
    assert (data_dir / "routines" / "my-row.toml").exists()
    assert routine.exists()


@pytest.mark.parametrize("welcome", [True, False])
def test_what_leaves_again_leaves_nothing_behind(app: App, routine: Path, welcome: bool) -> None:
    hand = Hand(app, routine if welcome else routine.with_suffix(".jpg"))
    assert hand.enter() is welcome
    assert sheet(app).isVisible()
    hand.leave()
    assert not sheet(app).isVisible()


def test_over_a_field_for_words_it_is_a_file_all_the_same(app: App, routine: Path) -> None:
    field = find(app.window.practice, QLineEdit, "Search")
    middle = field.mapTo(app.window, field.rect().center())
    hand = Hand(app, routine)
    assert hand.enter(middle)
    hand.drop(middle)
    assert field.text() == ""


def test_words_go_into_the_field_as_ever(app: App) -> None:
    field = find(app.window.practice, QLineEdit, "Search")
    middle = field.mapTo(app.window, field.rect().center())
    hand = Hand(app).write("heel")
    assert hand.enter(middle)
    hand.drop(middle)
    assert field.text() == "heel"
    assert app.window.findChild(DropSheet) is None


@pytest.mark.parametrize(
    "name", ["holiday.jpg", "notes.txt", "", "missing.toml", "https://x.example/a.toml"]
)
def test_anything_else_is_told_what_could_come_in(app: App, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    if name and not name.startswith(("missing", "https")):
        file.write_text("x")
    hand = Hand(app, name if name.startswith("https") else file)
    assert not hand.enter()
    title, line = said(app)
    assert title == "This cannot be imported"
    assert ".toml" in line
    hand.drop()
    assert not sheet(app).isVisible()
    app.qt.processEvents()
    assert QApplication.activeModalWidget() is None


def test_two_at_once_are_one_too_many(app: App, routine: Path) -> None:
    assert not Hand(app, routine, routine).enter()
    assert said(app)[0] == "One file at a time"


def test_what_may_only_be_moved_stays_where_it_is(app: App, routine: Path) -> None:
    assert not Hand(app, routine).enter(action=Qt.DropAction.MoveAction)


def test_a_session_is_not_disturbed(app: App, routine: Path) -> None:
    click(app.window.practice, "Start")
    assert not Hand(app, routine).enter()
    assert app.window.findChild(DropSheet) is None


@pytest.mark.parametrize("agrees", [True, False])
def test_a_history_is_asked_about_first(
    app: App, tmp_path: Path, qtbot: QtBot, agrees: bool
) -> None:
    file = export(app, tmp_path)
    asked: list[str] = []

    def agree() -> None:
        asked.append(answer("Import" if agrees else "Cancel"))

    hand = Hand(app, file)
    assert hand.enter()
    assert said(app) == ("Let go to add it to the history", "history.json")
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, agree))
    hand.drop()
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == ["Import the history in history.json?"]
    words = find(app.window.settings, QLabel, "TransferWords").text()
    assert bool(words) == app.window.settings.isVisible() == agrees


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("trap.sqlite3", b"SQLite format 3\x00" + b"\xff" * 4096, "trap.sqlite3"),
        ("junk.json", b'{"some": "thing"}', "Nothing was changed."),
        ("junk.csv", b"a,b\n1,2\n", "Nothing was changed."),
    ],
)
def test_a_broken_history_is_refused_at_once_and_not_asked_about(
    app: App, tmp_path: Path, qtbot: QtBot, name: str, content: bytes, reason: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    hand = Hand(app, file)
    assert hand.enter()
    hand.drop()
    notice = find(app.window.messages, QLabel, "NoticeText")
    qtbot.waitUntil(lambda: reason in notice.text())
    assert notice.isVisible()
    assert QApplication.activeModalWidget() is None
    assert app.window.practice.isVisible()
    assert not app.window.settings.isVisible()
    assert find(app.window.settings, QLabel, "TransferFailure").text() == ""
    assert file.read_bytes() == content


def test_what_was_read_before_the_question_comes_in(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    """The file is read once: what becomes of it while the question is open does not matter."""
    file = export(app, tmp_path)
    agreed: list[str] = []

    def agree() -> None:
        file.write_text("junk")
        agreed.append(answer("Import"))

    hand = Hand(app, file)
    hand.enter()
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, agree))
    hand.drop()
    qtbot.waitUntil(lambda: bool(agreed))
    assert find(app.window.settings, QLabel, "TransferWords").text().startswith("history.json: ")
    assert find(app.window.settings, QLabel, "TransferFailure").text() == ""
