# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A window in one theme, size and text size, and the pictures that are taken of it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QScrollArea, QWidget

from recovery_gui.app import App, Options
from recovery_gui.core.session_event import Advance, Tick
from recovery_gui.core.session_state import Instant, Running
from recovery_gui.storage.resources import resources_dir
from tests.ui.ear_machine import EarMachine
from tests.ui.menus import ask_menu

LAYOUTS_IN_LAYOUTS = 4
PATIENCE = 1000


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is drawn; `percent` is its text size, `more` are lines of settings."""

    theme: str
    width: int
    height: int
    percent: int = 100
    more: tuple[str, ...] = ()

    @property
    def suffix(self) -> str:
        """What tells its files apart: "light-1280x800", "dark-1280x800-200"."""
        size = f"{self.theme}-{self.width}x{self.height}"
        return size if self.percent == 100 else f"{size}-{self.percent}"

    def write_settings(self, data_dir: Path, *, cautions_read: bool = True) -> None:
        """Make the program start like this; the figure stands still until it is told to move.

        Everyone here has read the cautions, unless they are to be seen.
        """
        data_dir.mkdir(parents=True, exist_ok=True)
        exercises = (resources_dir() / "exercises").glob("*.toml")
        read = ["my-press", *(file.stem for file in exercises)] if cautions_read else []
        lines = (
            "format = 1",
            f'theme = "{self.theme}"',
            f"text_percent = {self.percent}",
            "reduced_motion = true",
            *self.more,
            f"cautions_read = {json.dumps(read)}",
        )
        (data_dir / "settings.toml").write_text("\n".join(lines) + "\n")


class Sitting:
    """One run of the real program over a data folder, driven by clicks and keys."""

    def __init__(self, look: Look, data_dir: Path, out: Path) -> None:
        self.look = look
        self.out = out
        self.app = App(Options(data_dir, make_machine=lambda _cache, _parent: EarMachine()))
        self.window = self.app.window
        self.resize()
        self.app.show()
        self.resize()
        for _ in range(PATIENCE):
            if "rooms" in vars(self.app) and self.app.rooms.shell.props.value.week_line:
                break
            self.app.qt.processEvents()

    def resize(self) -> None:
        """Give the window the size of the look."""
        self.window.resize(self.look.width, self.look.height)

    def leave_full_screen(self) -> None:
        """The screen has not the size of the look."""
        self.settle()
        self.window.setWindowState(Qt.WindowState.WindowNoState)
        self.settle()
        self.resize()

    def close(self) -> None:
        """Quit the program."""
        self.window.may_close = lambda: True
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def focus(self, name: str) -> None:
        """Put the keyboard on the widget of this name, and bring it into sight."""
        (found,) = self.window.findChildren(QWidget, name)
        found.setFocus()
        for area in self.window.findChildren(QScrollArea):
            if area.isAncestorOf(found):
                self.settle()
                area.ensureWidgetVisible(found, 0, 80)

    def click(self, name: str, within: QWidget | None = None) -> None:
        """Press the button of this name that can be seen."""
        for button in (within or self.window).findChildren(QAbstractButton, name):
            if button.isVisible():
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                return
        raise LookupError(f"no button {name} can be seen")

    def key(self, pressed: Qt.Key, times: int = 1) -> None:
        """Press a key where the keyboard is."""
        for _ in range(times):
            QTest.keyClick(self.window.focusWidget(), pressed)

    def type(self, text: str) -> None:
        """Type a text where the keyboard is."""
        for letter in text:
            QTest.keyClicks(self.window.focusWidget(), letter)

    def await_history(self) -> None:
        """Until the page that waits for the charts has made way for them."""
        while "history_room" not in vars(self.app.rooms):
            QTest.qWait(20)

    def settle(self) -> None:
        """Let every layout come to rest, and every small picture be drawn."""
        for turn in range(PATIENCE):
            self.app.qt.processEvents()
            if turn >= LAYOUTS_IN_LAYOUTS and not self.app.rooms.thumbnails.busy:
                return

    def keep(self, name: str) -> None:
        """Keep a picture of the window under this name."""
        self.settle()
        self._save(self.window.grab(), name)

    def keep_dialog(self, name: str, open_it: Callable[[], object]) -> None:
        """Keep a picture of the dialog that opens, and close it."""

        def picture() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                self.settle()
                self._save(dialog.grab(), name)
                dialog.reject()

        QTimer.singleShot(0, picture)
        open_it()

    def keep_menu(self, name: str, open_it: Callable[[], object]) -> None:
        """Keep a picture of the window with the menu that opens in it, and close the menu."""
        open_it()
        self.settle()
        menu = QApplication.activePopupWidget()
        if menu is None:
            raise LookupError(f"no menu for {name}")
        picture = self.window.grab()
        place = self.window.mapFromGlobal(menu.mapToGlobal(QPoint(0, 0)))
        painter = QPainter(picture)
        painter.drawPixmap(place, menu.grab())
        painter.end()
        self._save(picture, name)
        menu.close()

    def ask_menu(self, name: str) -> None:
        """Press the menu key on the widget of this name."""
        (found,) = self.window.findChildren(QWidget, name)
        ask_menu(found)

    def keep_window(self, name: str, dialog: QDialog) -> None:
        """Keep a picture of a dialog that stands open beside the window, and close it."""
        self.settle()
        self._save(dialog.grab(), name)
        dialog.reject()

    def walk(self, phases: int, seconds: float) -> None:
        """Go on by so many phases of the session, and by so many seconds in the last of them.

        The session's clock is moved by hand, and so runs ahead of the real one: the frames
        are the same in each run.
        """
        for _ in range(phases):
            self.app.rooms.controller.dispatch(Advance(self._later(0.0)))
        self.app.rooms.controller.dispatch(Tick(self._later(seconds)))

    def _later(self, seconds: float) -> Instant:
        state = self.app.rooms.controller.state.value
        if not isinstance(state, Running):
            raise TypeError("no session is running")
        last = state.last
        return Instant(last.seconds + seconds, last.wall, last.rate)

    def _save(self, picture: QPixmap, name: str) -> None:
        path = self.out / f"{name}-{self.look.suffix}.png"
        if not picture.save(str(path)):
            raise OSError(f"{path} cannot be written")
