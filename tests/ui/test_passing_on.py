# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Routines go out to a file and come in from one, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QLabel

from recovery_gui.app import App
from tests.ui.hand import click, find, focused, key

ROW = """\
format = 1
kind = "routine"
id = "my-row"
name = "My Row"
when = "now"
goal = "{goal}"

[[items]]
exercise = "cat-cow"
"""

# The offscreen platform knows no size hints of dialogs.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that every question for one is answered with."""
    answer = tmp_path / "my-row.toml"
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (str(answer), ""))
    return answer


@pytest.fixture
def own(data_dir: Path) -> Path:
    """A routine of the user's, before the window opens."""
    made = data_dir / "routines" / "my-row.toml"
    made.parent.mkdir(parents=True)
    made.write_text(ROW.format(goal="rest"))
    return made


def dialog(app: App) -> QDialog:
    return app.rooms.editing.passing.dialog


def ask(app: App) -> None:
    """Press Import, as soon as the button is there."""
    app.window.grab()
    app.qt.processEvents()
    click(app.window.practice, "ImportRoutines")


def told(app: App) -> str:
    return find(app.window.messages, QLabel, "NoticeText").text()


def test_a_new_one_comes_in_by_keyboard(app: App, path: Path, data_dir: Path) -> None:
    path.write_text(ROW.format(goal="rest"))
    ask(app)
    assert dialog(app).isVisible()
    assert find(dialog(app), QLabel, "ImportSummary").text() == "1 new"
    assert focused(dialog(app)).objectName() == "TakeIn"
    key(dialog(app), Qt.Key.Key_Return)
    assert not dialog(app).isVisible()
    assert (data_dir / "routines" / "my-row.toml").read_text() == ROW.format(goal="rest")
    assert find(app.window.practice, QLabel, "RoutineName").text() == "My Row"
    assert told(app) == "1 routine came in."


def test_ours_is_replaced_only_when_it_is_said_so(own: Path, app: App, path: Path) -> None:
    path.write_text(ROW.format(goal="sleep"))
    ask(app)
    both, replace, keep = (
        find(dialog(app), QAbstractButton, name) for name in ("Keepboth", "Replacemine", "Keepmine")
    )
    assert both.isChecked()
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert not find(dialog(app), QAbstractButton, "TakeIn").isEnabled()
    QTest.mouseClick(replace, Qt.MouseButton.LeftButton)
    assert replace.isChecked()
    click(dialog(app), "TakeIn")
    assert own.read_text() == ROW.format(goal="sleep")
    kept = own.with_name("my-row.toml.1")
    assert kept.read_text() == ROW.format(goal="rest")
    assert told(app) == f"1 routine came in. What was replaced is kept in {kept}."


def test_cancel_and_escape_change_nothing(own: Path, app: App, path: Path) -> None:
    path.write_text(ROW.format(goal="sleep"))
    ask(app)
    click(dialog(app), "Cancel")
    assert not dialog(app).isVisible()
    ask(app)
    key(dialog(app), Qt.Key.Key_Escape)
    assert not dialog(app).isVisible()
    assert own.read_text() == ROW.format(goal="rest")
    assert len(list(own.parent.iterdir())) == 1


def test_what_is_no_routine_is_told(app: App, path: Path) -> None:
    path.write_text("title = 'of something else'")
    ask(app)
    failure = find(dialog(app), QLabel, "ImportFailure")
    assert failure.isVisible()
    assert "Nothing was changed." in failure.text()
    assert not find(dialog(app), QAbstractButton, "TakeIn").isEnabled()
    key(dialog(app), Qt.Key.Key_Escape)
    path.write_text(ROW.replace("cat-cow", "cat-dog").format(goal="rest"))
    ask(app)
    assert failure.text() == "It cannot come in yet: it has 1 mistake."
    lines = find(dialog(app), QLabel, "ImportProblems")
    assert "cat-dog" in lines.text()
    assert lines.mapTo(dialog(app), lines.rect().topLeft()).y() > failure.geometry().bottom()
    assert lines.fontMetrics().height() < failure.fontMetrics().height()
    assert not find(dialog(app), QLabel, "ImportSummary").isVisible()
    assert not find(dialog(app), QAbstractButton, "TakeIn").isEnabled()
    key(dialog(app), Qt.Key.Key_Escape)


def test_the_chosen_one_goes_out_and_in_again(
    own: Path, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    app.practice.choose("my-row")
    click(app.window.practice, "ExportRoutine")
    written = tmp_path / "out.json"
    assert told(app) == f"The routine is written to {written}."
    content = own.read_bytes()
    click(app.window.practice, "DeleteRoutine")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(written), ""))
    ask(app)
    click(dialog(app), "TakeIn")
    assert own.read_bytes() == content


def test_a_question_left_without_an_answer_does_nothing(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
    app.practice.choose("after-long-run")
    ask(app)
    click(app.window.practice, "ExportRoutine")
    assert "dialog" not in vars(app.rooms.editing.passing)
    assert not app.window.messages.isVisible()
