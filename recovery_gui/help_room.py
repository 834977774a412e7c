# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Help: manual, keys, what is new and about. Nothing is read or built before it is asked for."""

import platform
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from recovery_gui import __version__
from recovery_gui.core.language import spoken, tr
from recovery_gui.presentation.doctor_page import TITLE as DOCTOR
from recovery_gui.storage.resources import resources_dir

if TYPE_CHECKING:
    from recovery_gui.presentation.manual_presenter import ManualPresenter
    from recovery_gui.presentation.shell_presenter import ShellPresenter
    from recovery_gui.services.catalog_service import CatalogService
    from recovery_gui.storage.paths import Paths
    from recovery_gui.ui.main_window import MainWindow
    from recovery_gui.ui.manual_window import ManualWindow
    from recovery_gui.ui.shortcuts_window import ShortcutsWindow
    from recovery_gui.ui.text_dialog import Act
    from recovery_gui.ui.theme import Theme

ABOUT_PICTURE = "hip-to-heel-press"


class HelpRoom:
    """Opens what helps. `pause` lets a session wait, which the help covers."""

    def __init__(
        self,
        window: "MainWindow",
        theme: "Theme",
        catalog: "CatalogService",
        shell: "ShellPresenter",
        pause: Callable[[], object],
        show_doctor: Callable[[], object],
    ) -> None:
        self._window, self._theme, self._catalog = window, theme, catalog
        self._shell, self._pause, self._show_doctor = shell, pause, show_doctor
        self._manual: ManualWindow | None = None
        self._presenter: ManualPresenter | None = None
        self._keys: ShortcutsWindow | None = None
        window.help_requested.connect(self.show_manual)
        window.keys_requested.connect(self.show_keys)
        window.header.help_requested.connect(self._open_menu)

    def show_manual(self) -> None:
        """Open the manual, or bring it to the front."""
        self._pause()
        self._shell.attempt(self._open_manual)

    def show_keys(self) -> None:
        """Open the list of keys."""
        from recovery_gui.ui.key_list import key_groups  # noqa: PLC0415 - seldom needed
        from recovery_gui.ui.shortcuts_window import ShortcutsWindow  # noqa: PLC0415

        self._pause()
        if self._keys is None:
            self._keys = ShortcutsWindow(key_groups([self._window]), self._window)
            self._keys.set_theme(self._theme)
            self._keys.finished.connect(self._forget_keys)
        self._keys.show()
        self._keys.raise_()
        self._keys.activateWindow()

    def show_news(self) -> None:
        """Tell what is new in a few lines, and wait until it is closed."""
        from recovery_gui.storage.manual_files import read_news  # noqa: PLC0415 - seldom needed

        self._pause()
        further = (tr("All changes"), self.show_changes)
        read = partial(read_news, resources_dir(), spoken())
        self._shell.attempt(partial(self._tell, tr("What’s new"), read, further))

    def show_changes(self) -> None:
        """Tell every change, and wait until it is closed."""
        from recovery_gui.storage.manual_files import read_changelog  # noqa: PLC0415

        read = partial(read_changelog, resources_dir())
        self._shell.attempt(partial(self._tell, tr("All changes"), read))

    def show_about(self) -> None:
        """Tell what the program is, and wait until it is closed."""
        from recovery_gui.presentation.about_program import about_program  # noqa: PLC0415
        from recovery_gui.ui.about_picture import about_picture  # noqa: PLC0415 - seldom needed
        from recovery_gui.ui.text_dialog import show_text  # noqa: PLC0415

        self._pause()
        exercises = self._catalog.exercises()
        sections = about_program(__version__, platform.python_version(), installed(), exercises)
        shown = next((one for one in exercises if one.id == ABOUT_PICTURE), None)
        picture = about_picture(shown.steps[5].picture, self._theme) if shown else None
        title, doctor = tr("About Recovery"), (DOCTOR, self._show_doctor)
        show_text(self._window, title, sections, further=doctor, picture=picture)

    def tell_update(self, paths: "Paths") -> None:
        """After an update one line below the header says so."""
        from recovery_gui.presentation.news import update_line  # noqa: PLC0415
        from recovery_gui.storage.seen_version import note_version  # noqa: PLC0415

        text = update_line(note_version(paths.seen_version, __version__), __version__)
        if text:
            from recovery_gui.ui.news_line import NewsLine  # noqa: PLC0415 - after updates alone

            line = NewsLine(text)
            line.news_requested.connect(self.show_news)
            self._window.add_line(line)

    def set_theme(self, theme: "Theme") -> None:
        """Dress what is open."""
        self._theme = theme
        for made in (self._manual, self._keys):
            if made is not None:
                made.set_theme(theme)

    def _open_menu(self) -> None:
        from recovery_gui.ui.help_menu import open_help_menu  # noqa: PLC0415

        acts: dict[tuple[str, str], Callable[[], object]] = {
            (tr("Manual"), "F1"): self.show_manual,
            (tr("Keys"), "Ctrl+?"): self.show_keys,
            (tr("What’s new"), ""): self.show_news,
            (DOCTOR, ""): self._show_doctor,
            (tr("About Recovery"), ""): self.show_about,
        }
        open_help_menu(self._window.header.help, acts)

    def _open_manual(self) -> None:
        if self._manual is None:
            self._manual = self._make_manual()
        self._manual.come_forward()

    def _make_manual(self) -> "ManualWindow":
        from recovery_gui.presentation.manual_presenter import ManualPresenter  # noqa: PLC0415
        from recovery_gui.storage.manual_files import read_manual, read_picture  # noqa: PLC0415
        from recovery_gui.ui.manual_window import ManualWindow  # noqa: PLC0415 - first asked for

        chapters = read_manual(resources_dir(), spoken())
        made = ManualWindow(partial(read_picture, resources_dir(), spoken()), self._window)
        made.set_theme(self._theme)
        presenter = self._presenter = ManualPresenter(chapters, made.render_props, _open_web)
        made.search_edited.connect(presenter.search)
        made.chapter_chosen.connect(presenter.choose)
        made.found_entered.connect(presenter.enter)
        made.link_followed.connect(presenter.follow)
        made.doctor_requested.connect(self._show_doctor)
        return made

    def _tell(self, title: str, read: Callable[[], str], further: "Act | None" = None) -> None:
        from recovery_gui.presentation.news import news  # noqa: PLC0415 - seldom needed
        from recovery_gui.ui.text_dialog import show_text  # noqa: PLC0415

        show_text(self._window, title, news(read()), further=further)

    def _forget_keys(self) -> None:
        self._keys = None


def installed() -> dict[str, str]:
    """The versions of the libraries that are there."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - takes its time

    from recovery_gui.presentation.about_program import LIBRARIES  # noqa: PLC0415

    found = dict[str, str]()
    for name in LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue  # On this system it is not needed.
    return found


def _open_web(link: str) -> None:
    """The desktop's browser opens it; this program has no network."""
    from PySide6.QtCore import QUrl  # noqa: PLC0415
    from PySide6.QtGui import QDesktopServices  # noqa: PLC0415

    QDesktopServices.openUrl(QUrl(link))
