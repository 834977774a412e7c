# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The files that came in or went out last, behind the small button beside Import."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QMenu, QWidget

from recovery_gui.app import App
from recovery_gui.core.import_kind import ImportKind
from recovery_gui.storage.recent_files import RecentFiles
from recovery_gui.ui.recent_button import RecentButton
from tests.ui.conftest import Launch
from tests.ui.hand import click, find, key
from tests.ui.test_passing_on import ROW

# The offscreen platform knows no size hints of dialogs, and no grabs of menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def routine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One that is not here; every question for a file is answered with it."""
    made = tmp_path / "my-row.toml"
    made.write_text(ROW.format(goal="rest"))
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (str(made), ""))
    return made


def recent(within: QWidget) -> RecentButton:
    return find(within, RecentButton, "RecentFiles")


def menu(within: QWidget) -> list[QAction]:
    """What the button offers."""
    recent(within).click()
    opened = recent(within).findChildren(QMenu, "RecentMenu")[-1]
    opened.close()
    return [act for act in opened.actions() if not act.isSeparator()]


def take_in(app: App) -> None:
    app.window.grab()
    app.qt.processEvents()
    click(app.window.practice, "ImportRoutines")
    click(app.rooms.editing.passing.dialog, "TakeIn")


def test_there_is_no_button_before_there_is_a_file(app: App, routine: Path) -> None:
    assert not recent(app.window.practice).isVisible()
    take_in(app)
    assert recent(app.window.practice).isVisible()
    (file, clear) = menu(app.window.practice)
    assert (file.text(), file.toolTip()) == ("my-row.toml", str(routine))
    assert clear.text() == "Clear this list"


def test_what_was_looked_at_and_left_is_none(app: App, routine: Path) -> None:
    assert routine.exists()
    app.window.grab()
    app.qt.processEvents()
    click(app.window.practice, "ImportRoutines")
    app.rooms.editing.passing.presenter.close()
    assert not recent(app.window.practice).isVisible()


def test_it_is_there_at_the_next_start_and_opens_the_dialog(
    app: App, launch: Launch, routine: Path
) -> None:
    assert routine.exists()
    take_in(app)
    app.window.close()
    again = launch()
    (file, _clear) = menu(again.window.practice)
    file.trigger()
    dialog = again.rooms.editing.passing.dialog
    assert dialog.isVisible()
    assert find(dialog, QLabel, "ImportSummary").text() == "1 that you have already"


def test_the_list_is_cleared(app: App, routine: Path, data_dir: Path) -> None:
    take_in(app)
    (_file, clear) = menu(app.window.practice)
    clear.trigger()
    assert not recent(app.window.practice).isVisible()
    assert str(routine) not in (data_dir / "recent-files.json").read_text("utf-8")


def test_one_that_has_gone_is_told_and_offered_no_more(app: App, routine: Path) -> None:
    take_in(app)
    (file, _clear) = menu(app.window.practice)
    routine.unlink()
    file.trigger()
    assert not recent(app.window.practice).isVisible()
    assert str(routine) in find(app.rooms.editing.passing.dialog, QLabel, "ImportFailure").text()


def test_an_ampersand_is_one(app: App, tmp_path: Path, data_dir: Path) -> None:
    odd = tmp_path / "hips & calves.toml"
    odd.touch()
    RecentFiles(data_dir / "recent-files.json", ImportKind.ROUTINES).note(odd)
    recent(app.window.practice).render_files([str(odd)])
    assert menu(app.window.practice)[0].text() == "hips && calves.toml"


def test_an_export_of_the_history_can_come_in_again(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """But for a calendar, which nothing reads."""
    click(app.window.header, "Settings")
    settings = app.window.settings
    for suffix, names in ((".ics", []), (".json", ["out.json"]), (".csv", ["out.csv", "out.json"])):
        out = tmp_path / f"out{suffix}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, out=out: (str(out), ""))
        find(settings, QAbstractButton, f"Export{suffix[1:].upper()}").click()
        assert recent(settings).isVisible() == bool(names)
        if names:
            assert [act.text() for act in menu(settings)][:-1] == names
    menu(settings)[1].trigger()
    assert find(settings, QLabel, "TransferWords").text()
    assert not recent(app.window.practice).isVisible()


def test_it_opens_by_keyboard(app: App, routine: Path) -> None:
    assert routine.exists()
    take_in(app)
    recent(app.window.practice).setFocus()
    key(app.window, Qt.Key.Key_Return)
    assert recent(app.window.practice).findChildren(QMenu, "RecentMenu")
