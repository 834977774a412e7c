# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The roof: wires everything. The only file that sees all floors."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING
from uuid import uuid4

from recovery_gui.core.session_state import Completed, Running
from recovery_gui.core.settings import Settings, ThemeChoice
from recovery_gui.presentation.finish_presenter import FinishPresenter
from recovery_gui.presentation.history_presenter import HistoryPresenter
from recovery_gui.presentation.practice_presenter import PracticePresenter
from recovery_gui.presentation.session_presenter import SessionPresenter
from recovery_gui.presentation.settings_presenter import SettingsPresenter
from recovery_gui.presentation.shell_presenter import ShellPresenter
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.clock import SessionClock, local_zone
from recovery_gui.services.history_service import HistoryService
from recovery_gui.services.session_controller import SessionController
from recovery_gui.services.settings_service import SettingsService
from recovery_gui.storage.atomic_file import write_atomically
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.paths import Paths, paths_under, user_paths
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.settings_store import SettingsStore

# The standard library and our own floors come first: once Qt is in, every import is slower.
from PySide6.QtCore import Qt, QUrl  # isort: skip
from PySide6.QtGui import QDesktopServices, QGuiApplication  # isort: skip
from PySide6.QtWidgets import QFileDialog, QWidget  # isort: skip

from recovery_gui.ui.fonts import load_fonts  # isort: skip
from recovery_gui.ui.help import show_help  # isort: skip
from recovery_gui.ui.main_window import MainWindow  # isort: skip
from recovery_gui.ui.qt_start import start_qt  # isort: skip
from recovery_gui.ui.qt_ticker import QtTicker  # isort: skip
from recovery_gui.ui.theme import DARK, LIGHT, Theme  # isort: skip
from recovery_gui.ui.window_state import keep_geometry, restore_geometry  # isort: skip

if TYPE_CHECKING:
    from recovery_gui.ui.history_page import HistoryPage


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line may ask of the window. `pace` is session seconds a real second."""

    data_dir: Path | None = None
    pace: float = 1.0

    @property
    def paths(self) -> Paths:
        """Where this run keeps things."""
        return paths_under(self.data_dir) if self.data_dir else user_paths()


class App:
    """Every part of the running program, introduced to the others."""

    def __init__(self, options: Options) -> None:
        self.qt = start_qt(sys.argv[:1])
        self.paths = options.paths
        load_fonts(resources_dir() / "fonts")
        self._history_page: HistoryPage | None = None
        self._build_services(options)
        self.window = MainWindow(_title(options.pace), self._make_history)
        self._build_presenters()
        self._connect_practice()
        self._connect_session()
        self._connect_finish()
        self._connect_shell()
        self._dress()

    def run(self, on_first_paint: Callable[[], None] | None = None) -> int:
        """Show the window and stay until it is closed; the exit status of the program."""
        if on_first_paint is not None:
            self.window.first_painted.connect(on_first_paint)
        self.show()
        return self.qt.exec()

    def show(self) -> None:
        """Show the window; the history is looked into after its first paint."""
        restore_geometry(self.window, self._geometry_file)
        self.window.first_painted.connect(self._open)
        self.window.show()

    @property
    def _geometry_file(self) -> Path:
        return self.paths.state / "window.ini"

    def _build_services(self, options: Options) -> None:
        paths = self.paths
        settings_store = SettingsStore(paths.settings)
        self.clock = SessionClock(options.pace, local_zone)
        self.store = HistoryStore(paths.history, paths.backups)
        self.catalog = CatalogService(
            ExerciseCatalog(resources_dir() / "exercises", paths.exercises)
        )
        self.settings = SettingsService(settings_store)
        self.settings.notice.publish(settings_store.fault)
        self.controller = SessionController(self.clock, self.store, lambda: str(uuid4()))
        self.history = HistoryService(self.store, self.clock)
        self.controller.state.subscribe(self.history.follow)
        self.ticker = QtTicker(self.qt)
        self.ticker.ticked.connect(self.controller.tick)
        self.controller.state.subscribe(
            lambda state: self.ticker.set_running(isinstance(state, Running))
        )

    def _build_presenters(self) -> None:
        window, settings = self.window, self.settings.settings
        self.practice = PracticePresenter(
            self.catalog,
            settings,
            _today,
            window.practice.exercises.render_props,
            window.practice.panel.render_props,
        )
        self.session = SessionPresenter(self.controller, settings, window.session.render_props)
        self.finish = FinishPresenter(self.controller, window.finish.render_props)
        self.shell = ShellPresenter(self.controller, self.history, self.catalog, settings, _today)
        self.shell.props.subscribe(window.render_props)
        self.shell.last_done.subscribe(self.practice.note_last_done)
        self.preferences = SettingsPresenter(
            self.settings, str(self.paths.data), window.settings.render_props
        )

    def _connect_practice(self) -> None:
        page = self.window.practice
        page.exercises.search_edited.connect(self.practice.search)
        page.exercises.exercise_chosen.connect(self.practice.choose)
        page.panel.step_chosen.connect(self.practice.step)
        page.panel.other_side_requested.connect(self.practice.other_side)
        page.panel.start_requested.connect(self._start)
        page.bind_keys(self.practice.back, self.practice.forward)

    def _connect_session(self) -> None:
        view = self.window.session
        view.pause_requested.connect(self.session.pause)
        view.resume_requested.connect(self.session.resume)
        view.back_requested.connect(self.controller.back)
        view.next_requested.connect(self.controller.advance)
        view.end_requested.connect(self.session.ask_to_end)
        view.keep_requested.connect(self.session.keep)
        view.discard_requested.connect(self.session.discard)

    def _connect_finish(self) -> None:
        view = self.window.finish
        view.before_rated.connect(self.finish.rate_before)
        view.after_rated.connect(self.finish.rate_after)
        view.note_edited.connect(self.finish.write_note)
        view.save_requested.connect(self.controller.close)
        view.retry_requested.connect(self.controller.retry)
        view.save_elsewhere_requested.connect(self._save_elsewhere)

    def _connect_shell(self) -> None:
        window = self.window
        window.resume_left_behind_requested.connect(self.shell.resume)
        window.keep_left_behind_requested.connect(self.shell.keep)
        window.discard_left_behind_requested.connect(self.shell.discard)
        window.notice_dismissed.connect(self.shell.dismiss)
        window.help_requested.connect(lambda: show_help(window))
        window.closed.connect(self._close)
        window.settings.settings_changed.connect(self.preferences.change)
        window.settings.folder_requested.connect(self._open_folder)

    def _dress(self) -> None:
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda _scheme: self._follow_look())
        self.settings.settings.subscribe(lambda _settings: self._follow_look())

    def _follow_look(self) -> None:
        settings = self.settings.settings.value
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        self.theme = theme_for(settings, system_is_dark=dark)
        self.window.set_theme(self.theme)
        self.window.practice.panel.set_reduced_motion(settings.reduced_motion)
        if self._history_page is not None:
            self._history_page.set_theme(self.theme)

    def _open(self) -> None:
        sys.excepthook = self._on_exception
        self.shell.open()
        if self.settings.notice.value is not None:
            self.shell.tell(self.settings.notice.value)

    def _start(self) -> None:
        exercise = self.practice.chosen
        if exercise is not None:
            self.shell.start(exercise.id)

    def _make_history(self) -> QWidget:
        from recovery_gui.ui.history_page import HistoryPage  # noqa: PLC0415 - imports pyqtgraph

        page = self._history_page = HistoryPage()
        page.set_theme(self.theme)
        self.years = HistoryPresenter(self.history, _today, page.render_props)
        return page

    def _save_elsewhere(self) -> None:
        state = self.controller.state.value
        if not isinstance(state, Completed):
            return
        name, _kind = QFileDialog.getSaveFileName(
            self.window, "Save this session elsewhere", "recovery-session.json", "JSON (*.json)"
        )
        if name:
            self.shell.attempt(lambda: self._write_copy(Path(name), state))

    def _write_copy(self, path: Path, state: Completed) -> None:
        from recovery_gui.storage.exchange import export_json  # noqa: PLC0415 - seldom needed

        text = export_json([state.record], self.clock.now().wall)
        write_atomically(path, text.encode())
        self.controller.close()
        self.shell.announce(
            f"The session is saved in {path}. When the disk is well again, bring it back with "
            f"`recovery-gui import {path.name}`."
        )

    def _open_folder(self) -> None:
        self.paths.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.paths.data)))

    def _close(self) -> None:
        """A session under way is paused, and its checkpoint offered at the next start."""
        self.window.finish.commit_note()
        self.controller.pause()
        self.store.close()
        self.shell.attempt(lambda: keep_geometry(self.window, self._geometry_file))

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        from recovery_gui.storage.log_file import log_exception  # noqa: PLC0415 - seldom needed

        where = log_exception(self.paths.logs, kind, error, trace)
        self.shell.announce(
            "Something went wrong inside the program; your session and history are safe. "
            f"What happened is written in {where}."
        )


def run(options: Options, on_first_paint: Callable[[], None] | None = None) -> int:
    """Start the program; returns its exit status when the window is closed."""
    return App(options).run(on_first_paint)


def theme_for(settings: Settings, *, system_is_dark: bool) -> Theme:
    """The theme that the settings ask for, at their text size."""
    dark = settings.theme is ThemeChoice.DARK or (
        settings.theme is ThemeChoice.SYSTEM and system_is_dark
    )
    return replace(DARK if dark else LIGHT, scale=settings.text_percent / 100)


def _title(pace: float) -> str:
    return "Recovery" if pace == 1.0 else f"Recovery (rehearsal at {pace:g} times the pace)"


def _today() -> date:
    return datetime.now().astimezone().date()
