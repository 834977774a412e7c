# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The main window: header, pages, session, finish. It shows; it decides nothing.

Part of the first paint: what is needed later is imported later (`docs/adr/0008`).
"""

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.header import PAGES, Header
from recovery_gui.ui.theme import Theme, palette_of, style_sheet

if TYPE_CHECKING:  # Built after the first paint.
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from recovery_gui.presentation.shell_props import ShellProps
    from recovery_gui.ui.cautions_page import CautionsPage
    from recovery_gui.ui.finish_view import FinishView
    from recovery_gui.ui.floor_view import FloorView
    from recovery_gui.ui.messages import Messages
    from recovery_gui.ui.practice_page import PracticePage
    from recovery_gui.ui.rehearsal_page import RehearsalPage
    from recovery_gui.ui.session_view import SessionView
    from recovery_gui.ui.settings_page import SettingsPage

PRACTICE, HISTORY, SETTINGS = range(len(PAGES))
SCREENS = ("pages", "session", "finish", "floor", "rehearsal", "cautions")
SMALLEST = (1024, 640)
USUAL = (1280, 800)
FRAME = (8, 40)  # What a window manager draws around a window, at most as a rule.


class _Pages(QStackedWidget):
    """Takes the height that there is: what stands above it asks for its lines first."""

    @override
    def hasHeightForWidth(self) -> bool:
        return False


class MainWindow(QMainWindow):
    """Holds the views. `make_history` builds the History page when it is first opened.

    `may_close` is asked before it closes; `closed` tells that it does. `first_painted` is
    emitted once, when the window has been seen. `search_requested` is for a page that covers
    the others.
    """

    KEYS_TITLE = tr("Wherever you are")

    practice: "PracticePage"
    settings: "SettingsPage"
    session: "SessionView"
    finish: "FinishView"
    floor: "FloorView"
    messages: "Messages"
    rehearsal: "RehearsalPage"
    cautions: "CautionsPage"

    first_painted = Signal()
    closed = Signal()
    help_requested = Signal()
    keys_requested = Signal()
    floor_requested = Signal()
    search_requested = Signal()
    build_requested = Signal()
    body_requested = Signal()

    def __init__(self, title: str, make_history: Callable[[], QWidget]) -> None:
        super().__init__()
        self.setObjectName("MainWindow")
        self.setWindowTitle(title)
        self.setMinimumSize(*SMALLEST)
        self._fit_screen()
        self._make_history: Callable[[], QWidget] | None = make_history
        self.may_close: Callable[[], bool] = lambda: True
        self._painted = False
        self._screen = SCREENS[0]
        self._on_floor, self._was_full = False, False
        self._rehearses, self._reads = False, False
        self._covering: QWidget | None = None
        self._theme: Theme | None = None
        self.header = Header()
        self.header.page_chosen.connect(self.open_page)
        self._pages = _Pages()
        for _page in PAGES:
            self._pages.addWidget(QWidget())
        self._shell = QVBoxLayout()
        self._screens = QStackedWidget()
        self._screens.addWidget(self._make_shell())
        self.setCentralWidget(self._screens)
        self.header.show_page(PRACTICE)

    def furnish_practice(self, practice: "PracticePage") -> None:
        """Take in the Practice page."""
        self.practice = practice
        self._put_page(PRACTICE, practice)
        practice.setFocus()

    def furnish(
        self,
        settings: "SettingsPage",
        session: "SessionView",
        finish: "FinishView",
        floor: "FloorView",
        messages: "Messages",
    ) -> None:
        """Take in the other views."""
        self.settings, self.session, self.finish = settings, session, finish
        self.floor, self.messages = floor, messages
        self._put_page(SETTINGS, settings)
        self._shell.insertWidget(1, messages)
        for first, second in pairwise([*self.header.tab_stops, *messages.tab_stops]):
            self.setTabOrder(first, second)
        for screen in (session, finish, floor):
            self._screens.addWidget(screen)
        self._bind_keys()

    def render_props(self, props: "ShellProps") -> None:
        """Show the screen and the messages of these props."""
        self.header.set_week_line(props.week_line)
        self.messages.render_props(props)
        self._screen = props.screen.value
        self._show_screen()

    def add_line(self, line: QWidget) -> None:
        """Put a line between header and messages, the next that Tab comes to after Help."""
        self._shell.insertWidget(1, line)
        line.show()

    def show_floor(self, on_floor: bool) -> None:
        """Fill the screen with the session as seen from the floor, or go back to the window."""
        if on_floor == self._on_floor:
            return
        self._on_floor = on_floor
        full = Qt.WindowState.WindowFullScreen
        if on_floor:
            self._was_full = self.isFullScreen()
            self.setWindowState(self.windowState() | full)
        elif not self._was_full:
            self.setWindowState(self.windowState() & ~full)
        self._show_screen()

    def open_page(self, page: int) -> None:
        """Open a page by its index in `PAGES`; the History page is built at its first opening."""
        if page == HISTORY and self._make_history is not None:
            self._put_page(HISTORY, self._make_history())
            self._make_history = None
        self.header.show_page(page)
        self._pages.setCurrentIndex(page)
        opened = self._pages.currentWidget()
        if opened is not None:
            opened.setFocus()

    def put_history(self, page: QWidget) -> None:
        """Put the History page in the place of the one that waited for it."""
        self._put_page(HISTORY, page)
        if self._pages.currentIndex() == HISTORY and self.shows_pages:
            page.setFocus()

    def open_backups(self) -> None:
        """Open the Settings page at its list of backups."""
        self.open_page(SETTINGS)
        self.settings.show_backups()

    def open_transfer(self) -> None:
        """Open the Settings page where files come in and go out."""
        self.open_page(SETTINGS)
        self.settings.show_transfer()

    def set_theme(self, theme: Theme) -> None:
        """Dress the whole window in a theme."""
        if theme != self._theme:
            self._theme = theme
            QApplication.setPalette(palette_of(theme))
            self.setStyleSheet(style_sheet(theme))
            self.header.give_way()

    def come_forward(self) -> None:
        """In front of the other windows, with the keyboard, from the task bar if need be."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or return to a window."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @override
    def paintEvent(self, event: "QPaintEvent") -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    @override
    def closeEvent(self, event: "QCloseEvent") -> None:
        if not self.may_close():
            event.ignore()
            return
        self.closed.emit()
        super().closeEvent(event)

    def add_rehearsal(self, page: "RehearsalPage") -> None:
        """Take in the page on which a routine is looked through."""
        self.rehearsal = page
        self._screens.addWidget(page)

    def show_rehearsal(self, rehearses: bool) -> None:
        """Look through a routine, or go back to the pages."""
        if rehearses != self._rehearses:
            self._rehearses = rehearses
            self._show_screen()

    def add_cautions(self, page: "CautionsPage") -> None:
        """Take in the page that is read before a first session."""
        self.cautions = page
        self._screens.addWidget(page)

    def show_cautions(self, reads: bool) -> None:
        """Let it be read, or go back to what it lay over."""
        if reads != self._reads:
            self._reads = reads
            self._show_screen()

    def cover(self, page: QWidget | None) -> None:
        """Show a page of its own in place of the pages, or go back to them."""
        if page is not None and self._screens.indexOf(page) < 0:
            self._screens.addWidget(page)
        self._covering = page
        self._show_screen()

    def _fit_screen(self) -> None:
        """The usual size, or what the screen has room for beside the window's frame."""
        room = self.screen().availableGeometry().size() - QSize(*FRAME)
        self.resize(QSize(*USUAL).boundedTo(room))

    def _put_page(self, place: int, page: QWidget) -> None:
        blank = self._pages.widget(place)
        open_now = self._pages.currentIndex()
        self._pages.insertWidget(place, page)
        if blank is not None:
            self._pages.removeWidget(blank)
            blank.deleteLater()
        self._pages.setCurrentIndex(open_now)

    def _show_screen(self) -> None:
        instead = {
            ("session", self._on_floor): "floor",
            ("pages", self._rehearses): "rehearsal",
        }
        screen = instead.get((self._screen, True), self._screen)
        if self._screen == "pages" and self._reads:
            screen = "cautions"
        elif screen == "pages" and self._covering is not None:
            self._screens.setCurrentWidget(self._covering)
            return
        if self._screens.currentIndex() == SCREENS.index(screen):
            return
        self._screens.setCurrentIndex(SCREENS.index(screen))
        if screen in {"finish", "rehearsal"}:
            (self.finish if screen == "finish" else self.rehearsal).focus_first()
        elif screen == "cautions":
            self.cautions.focus_first()
        elif screen == "pages":
            self.session.clear()
            self.floor.clear()
            self.open_page(PRACTICE)
        else:
            shown = self.session if screen == "session" else self.floor
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_shell(self) -> QWidget:
        shell = QWidget()
        shell.setObjectName("Shell")
        self._shell.setContentsMargins(0, 0, 0, 0)
        self._shell.setSpacing(0)
        self._shell.addWidget(self.header)
        self._shell.addWidget(self._pages, 1)
        shell.setLayout(self._shell)
        return shell

    def _bind_keys(self) -> None:
        from recovery_gui.ui import window_keys as keys  # noqa: PLC0415 - after the first paint
        from recovery_gui.ui.key_line import KeyLine, Reach, bind  # noqa: PLC0415

        everywhere: dict[KeyLine, Callable[[], object]] = {
            keys.HELP: self.help_requested.emit,
            keys.SHORTCUTS: self.keys_requested.emit,
            keys.QUIT: self.close,
        }
        here: dict[KeyLine, Callable[[], object]] = {
            keys.SEARCH: self._search,
            keys.BODY: self._point,
            keys.BUILD: self._build,
            keys.PRINT: self._print,
            keys.FILL: self._fill_screen,
        }
        for bound, reach in ((everywhere, Reach.PROGRAM), (here, Reach.WINDOW)):
            for line, act in bound.items():
                bind(self, line, act, reach=reach)
        opens = (partial(self._open_by_key, number) for number in range(len(PAGES)))
        bind(self, keys.PAGES, *opens, reach=Reach.WINDOW)

    def _fill_screen(self) -> None:
        """In a session as seen from the floor."""
        if self._screen == "session":
            self.floor_requested.emit()
        else:
            self.toggle_full_screen()

    def _open_by_key(self, page: int) -> None:
        if self.shows_pages:
            self.open_page(page)

    def _search(self) -> None:
        if self._screens.currentWidget() is self._covering:
            self.search_requested.emit()
        elif self.shows_pages:
            self.open_page(PRACTICE)
            self.practice.exercises.focus_search()

    def _print(self) -> None:
        if self.shows_pages and self._pages.currentIndex() == PRACTICE:
            self.practice.panel.print_requested.emit()

    def _build(self) -> None:
        if self.shows_pages:
            self.build_requested.emit()

    def _point(self) -> None:
        """Where it hurts."""
        if self.shows_pages:
            self.open_page(PRACTICE)
            self.body_requested.emit()

    @property
    def shows_pages(self) -> bool:
        """Whether the pages are seen, and nothing that lies over them."""
        return self._screens.currentIndex() == SCREENS.index("pages")
