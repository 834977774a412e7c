# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The main window: header, pages, session, finish. It shows; it decides nothing."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from recovery_gui.core.override import override
from recovery_gui.presentation.shell_props import Screen, ShellProps
from recovery_gui.ui.banner import Banner
from recovery_gui.ui.header import PAGES, Header
from recovery_gui.ui.parts import button, column
from recovery_gui.ui.practice_page import PracticePage
from recovery_gui.ui.theme import Theme, palette_of, style_sheet

if TYPE_CHECKING:  # Built after the first paint.
    from recovery_gui.ui.finish_view import FinishView
    from recovery_gui.ui.session_view import SessionView
    from recovery_gui.ui.settings_page import SettingsPage

HISTORY = PAGES.index("History")
SMALLEST = (1024, 640)
USUAL = (1280, 800)


class MainWindow(QMainWindow):
    """Holds the views. `make_history` builds the History page when it is first opened.

    `first_painted` is emitted once, after the window has been seen.
    """

    first_painted = Signal()
    closed = Signal()
    help_requested = Signal()
    resume_left_behind_requested = Signal()
    keep_left_behind_requested = Signal()
    discard_left_behind_requested = Signal()
    notice_dismissed = Signal()

    def __init__(self, title: str, make_history: Callable[[], QWidget]) -> None:
        super().__init__()
        self.setObjectName("MainWindow")
        self.setWindowTitle(title)
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self._make_history = make_history
        self._history_page: QWidget | None = None
        self._painted = False
        self._theme: Theme | None = None
        self.header = Header()
        self.practice = PracticePage()
        self._pages = QStackedWidget()
        self._blank = QWidget()
        for page in (self.practice, self._blank):
            self._pages.addWidget(page)
        self._offer, self._notice = self._make_banners()
        self._screens = QStackedWidget()
        self._screens.addWidget(self._make_shell())
        self.setCentralWidget(self._screens)
        self.header.page_chosen.connect(self.open_page)
        self.header.show_page(0)
        self.practice.exercises.focus_list()
        self._bind_keys()

    def furnish(
        self, settings: "SettingsPage", session: "SessionView", finish: "FinishView"
    ) -> None:
        """Take in the views that the first paint did without."""
        self.settings, self.session, self.finish = settings, session, finish
        self._pages.addWidget(settings)
        for screen in (session, finish):
            self._screens.addWidget(screen)
        session.full_screen_requested.connect(self.toggle_full_screen)

    def render_props(self, props: ShellProps) -> None:
        """Show the screen and the messages of these props."""
        self.header.set_week_line(props.week_line)
        self._offer.show_text(props.offer)
        self._resume.setVisible(props.can_resume)
        self._notice.show_text(props.notice)
        self._show_screen(props.screen)

    def open_page(self, page: int) -> None:
        """Open a page by its index in `PAGES`; the History page is built at its first opening."""
        if page == HISTORY and self._history_page is None:
            self._history_page = self._make_history()
            self._pages.insertWidget(HISTORY, self._history_page)
            self._pages.removeWidget(self._blank)
        self.header.show_page(page)
        self._pages.setCurrentIndex(page)

    def set_theme(self, theme: Theme) -> None:
        """Dress the whole window in a theme."""
        if theme == self._theme:
            return
        self._theme = theme
        QApplication.setPalette(palette_of(theme))
        self.setStyleSheet(style_sheet(theme))
        self.practice.set_theme(theme)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or return to a window."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @override
    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)
        return handled

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def _show_screen(self, screen: Screen) -> None:
        place = list(Screen).index(screen)
        if self._screens.currentIndex() == place:
            return
        self._screens.setCurrentIndex(place)
        if screen is Screen.SESSION:
            self.session.setFocus(Qt.FocusReason.OtherFocusReason)
        elif screen is Screen.FINISH:
            self.finish.focus_first()
        else:
            self.session.clear()
            self.practice.exercises.focus_list()

    def _make_shell(self) -> QWidget:
        shell = QWidget()
        shell.setObjectName("Shell")
        banners = column(self._offer, self._notice, spacing=8)
        banners.setContentsMargins(24, 0, 24, 0)
        made = column(self.header, banners, self._pages)
        made.setStretchFactor(self._pages, 1)
        shell.setLayout(made)
        return shell

    def _make_banners(self) -> tuple[Banner, Banner]:
        self._resume = button("Resume", "primary", tip="Go on where it stopped")
        keep = button("Keep", tip="Save what was practised")
        discard = button("Discard", tip="Leave no record")
        close = button("Close")
        self._resume.clicked.connect(self.resume_left_behind_requested)
        keep.clicked.connect(self.keep_left_behind_requested)
        discard.clicked.connect(self.discard_left_behind_requested)
        close.clicked.connect(self.notice_dismissed)
        return Banner("Offer", self._resume, keep, discard), Banner("Notice", close)

    def _bind_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "F11": self.toggle_full_screen,
            "Ctrl+Q": self.close,
            "F1": self.help_requested.emit,
            "Ctrl+F": self._search,
        }
        for number in range(len(PAGES)):
            keys[f"Ctrl+{number + 1}"] = partial(self._open_by_key, number)
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _open_by_key(self, page: int) -> None:
        if self._screens.currentIndex() == 0:
            self.open_page(page)

    def _search(self) -> None:
        self._open_by_key(0)
        self.practice.exercises.focus_search()
