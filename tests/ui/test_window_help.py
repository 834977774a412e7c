# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Help in the real window: the header's menu, the manual, keys, what is new, about."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget

from recovery_gui import __version__, help_room
from recovery_gui.app import App
from recovery_gui.core.language import ENGLISH, speak
from recovery_gui.core.session_state import Paused, Running
from recovery_gui.presentation.doctor_page import TITLE as DOCTOR
from recovery_gui.storage.paths import paths_under
from recovery_gui.ui.manual_text import ManualText
from recovery_gui.ui.manual_window import ManualWindow
from recovery_gui.ui.news_line import NewsLine
from recovery_gui.ui.shortcuts_window import ShortcutsWindow
from recovery_gui.ui.theme import DARK
from tests.ui.conftest import Launch
from tests.ui.dialogs import answer_dialog
from tests.ui.hand import click, find, focused, key

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key

# The offscreen platform can neither raise windows nor tell sizes.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def manual(app: App) -> ManualWindow:
    return find(app.window, ManualWindow, "ManualWindow")


def menu() -> QMenu:
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, QMenu)
    return shown


def texts_of(open_it: Callable[[], object]) -> list[str]:
    """All that the dialog says that opens."""
    found = list[str]()

    def read(dialog: QDialog) -> None:
        found.append(dialog.windowTitle())
        found.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    with answer_dialog(read):
        open_it()
    return found


def test_nothing_of_it_is_there_before_it_is_asked_for(app: App) -> None:
    assert app.window.findChildren(QDialog, "ManualWindow") == []
    assert app.window.findChildren(QDialog, "ShortcutsWindow") == []
    assert app.window.findChildren(QMenu, "HelpMenu") == []


def test_f1_opens_the_manual_beside_the_window_and_again_brings_it_forward(app: App) -> None:
    key(app.window, Key.Key_F1)
    opened = manual(app)
    assert opened.isVisible()
    assert not opened.isModal()
    opened.hide()
    key(app.window, Key.Key_F1)
    assert manual(app) is opened
    assert opened.isVisible()
    click(app.window.header, "History")  # The window goes on.


def test_a_session_waits_while_one_reads(app: App) -> None:
    click(app.window.practice, "Start")
    assert isinstance(app.rooms.controller.state.value, Running)
    key(app.window, Key.Key_F1)
    assert isinstance(app.rooms.controller.state.value, Paused)


def test_it_leads_on_to_the_doctor(app: App) -> None:
    key(app.window, Key.Key_F1)
    assert texts_of(lambda: click(manual(app), "Whentoseeadoctor"))[0] == DOCTOR


def test_the_menu_is_reached_by_tab_and_by_a_screen_reader(app: App) -> None:
    for name in ("Practice", "History", "Settings"):
        find(app.window.header, QWidget, name).setFocus()
    key(app.window, Key.Key_Tab)
    assert focused(app.window).objectName() == "Help"
    face = QAccessible.queryAccessibleInterface(app.window.header.help)
    assert face.text(QAccessible.Text.Name) == "Help"
    assert face.role() is QAccessible.Role.Button
    key(app.window, Key.Key_Return)
    named = [act.text().partition("\t")[0] for act in menu().actions()]
    assert named == ["Manual", "Keys", "What’s new", "When to see a doctor", "About Recovery"]
    QTest.keyClick(menu(), Key.Key_Down)
    QTest.keyClick(menu(), Key.Key_Return)
    assert manual(app).isVisible()


@pytest.mark.parametrize(
    ("place", "title", "word"),
    [
        (2, "What’s new", f"Version {__version__}"),
        (3, DOCTOR, ""),
        (4, "About Recovery", f"Version {__version__}"),
    ],
)
def test_the_menu_opens_the_other_pages(app: App, place: int, title: str, word: str) -> None:
    def choose() -> None:
        app.window.header.help.click()
        act = menu().actions()[place]
        menu().close()
        act.trigger()

    said = texts_of(choose)
    assert said[0] == title
    assert [text for text in said if text.startswith(word)]


def test_from_what_is_new_a_link_leads_to_all_changes(app: App) -> None:
    said = list[str]()

    def read_on(dialog: QDialog) -> None:
        said.extend(texts_of(lambda: click(dialog, "Allchanges")))
        dialog.reject()

    with answer_dialog(read_on):
        app.rooms.help.show_news()
    assert said[0] == "All changes"
    assert [text for text in said if text.startswith("Hip to Heel Press, on both sides")]


def test_about_names_what_the_program_is_made_of(app: App) -> None:
    said = texts_of(app.rooms.help.show_about)
    assert [text for text in said if text.startswith("PySide6 Essentials 6.")]
    assert [text for text in said if text.startswith("pyqtgraph ")]


@pytest.mark.parametrize("held", [SHIFT, None])
def test_the_list_of_keys_opens_by_key(app: App, held: Qt.KeyboardModifier | None) -> None:
    if held is None:
        key(app.window, Key.Key_Slash, CONTROL)
    else:
        QTest.keySequence(app.window, "Ctrl+?")
    opened = find(app.window, ShortcutsWindow, "ShortcutsWindow")
    assert opened.isVisible()
    assert not opened.isModal()
    said = [label.accessibleName() for label in opened.findChildren(QLabel)]
    assert "F1: The manual." in said
    assert "Down, Enter: From a search field into what was found." in said
    assert "Return" not in {label.text() for label in opened.findChildren(QLabel)}
    key(opened, Key.Key_Escape)
    assert not opened.isVisible()
    app.rooms.help.show_keys()
    assert app.window.findChildren(ShortcutsWindow)


def test_what_is_open_follows_the_theme(app: App) -> None:
    app.rooms.help.show_manual()
    app.rooms.help.show_keys()
    app.rooms.help.set_theme(DARK)
    text = find(app.window, ManualText, "ManualText")
    link = text.document().find("the window").charFormat().foreground().color()
    assert link.name() == DARK.accent.lower()


def test_a_link_is_handed_to_the_desktop(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = list[str]()
    monkeypatch.setattr(
        QDesktopServices, "openUrl", staticmethod(lambda url: opened.append(url.toString()))
    )
    app.rooms.help.show_manual()
    manual(app).link_followed.emit("https://example.org/")
    manual(app).link_followed.emit("file:///etc/hostname")
    assert opened == ["https://example.org/"]


def test_chapters_come_in_the_language_and_else_in_english(
    launch: Launch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for code, name, text in (
        ("en", "01-first.md", "# First"),
        ("en", "02-second.md", "# Second"),
        ("de", "02-second.md", "# Zweitens"),
    ):
        (tmp_path / "manual" / code).mkdir(parents=True, exist_ok=True)
        (tmp_path / "manual" / code / name).write_text(text)
    app = launch()
    monkeypatch.setattr(help_room, "resources_dir", lambda: tmp_path)
    speak("de")
    try:
        app.rooms.help.show_manual()
    finally:
        speak(ENGLISH)
    chapters = find(manual(app), QWidget, "ManualChapters")
    model = chapters.model()  # type: ignore[attr-defined]
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["First", "Zweitens"]


def test_a_manual_that_is_missing_is_told_and_nothing_opens(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(help_room, "resources_dir", lambda: tmp_path)
    for show in (
        app.rooms.help.show_manual,
        app.rooms.help.show_news,
        app.rooms.help.show_changes,
    ):
        show()
        assert "cannot be read" in app.rooms.shell.props.value.notice
        app.rooms.shell.dismiss()
    assert app.window.findChildren(QDialog) == []


def news_lines(app: App) -> list[NewsLine]:
    return app.window.findChildren(NewsLine)


def test_the_first_start_tells_no_news(launch: Launch, data_dir: Path) -> None:
    assert news_lines(launch()) == []
    assert paths_under(data_dir).seen_version.read_text().strip() == __version__
    assert news_lines(launch()) == []


def test_after_an_update_one_line_leads_to_the_news(launch: Launch, data_dir: Path) -> None:
    data_dir.mkdir()
    paths_under(data_dir).seen_version.write_text("0.0.9\n")
    app = launch()
    (line,) = news_lines(app)
    assert find(line, QLabel, "NewsText").text() == f"Recovery is now version {__version__}."
    assert focused(app.window).accessibleName() == "Exercises"
    assert texts_of(lambda: click(line, "NewsLineOpen"))[0] == "What’s new"
    assert news_lines(app) == []
    assert news_lines(launch()) == [], "told once"


def test_the_line_is_put_away(launch: Launch, data_dir: Path) -> None:
    data_dir.mkdir()
    paths_under(data_dir).seen_version.write_text("0.0.9\n")
    app = launch()
    (line,) = news_lines(app)
    click(line, "NewsLineClose")
    assert not line.isVisible()
