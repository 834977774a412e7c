# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Everything behind the first paint: figure, session, finish, settings, history."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from uuid import uuid4

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from recovery_gui.care_room import CareRoom
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.session_state import Running
from recovery_gui.dropping_room import DroppingRoom
from recovery_gui.editor_room import EditorRoom
from recovery_gui.elsewhere_room import ElsewhereRoom
from recovery_gui.fit_room import FitRoom
from recovery_gui.guidance_room import GuidanceRoom, ThisMachine
from recovery_gui.help_room import HelpRoom
from recovery_gui.keeping_room import KeepingRoom
from recovery_gui.list_room import ListRoom
from recovery_gui.look_room import LookRoom
from recovery_gui.presentation.cue_lines import cue_lines
from recovery_gui.presentation.finish_presenter import FinishPresenter
from recovery_gui.presentation.floor_presenter import FloorPresenter
from recovery_gui.presentation.rehearsal_presenter import RehearsalPresenter
from recovery_gui.presentation.session_presenter import SessionPresenter
from recovery_gui.presentation.settings_presenter import SettingsPresenter
from recovery_gui.presentation.shell_presenter import ShellPresenter
from recovery_gui.presentation.start_presenter import StartPresenter
from recovery_gui.services.clock import SessionClock, local_zone
from recovery_gui.services.history_archive import HistoryArchive
from recovery_gui.services.history_service import HistoryService
from recovery_gui.services.local_day import today
from recovery_gui.services.local_week import LocalWeek
from recovery_gui.services.observable import Observable
from recovery_gui.services.session_controller import SessionController
from recovery_gui.sore_room import SoreRoom
from recovery_gui.storage.atomic_file import make_directory
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.thumbnail_cache import ThumbnailCache
from recovery_gui.trial_room import TrialRoom
from recovery_gui.ui.finish_view import FinishView
from recovery_gui.ui.floor_view import FloorView
from recovery_gui.ui.library_watch import LibraryWatch
from recovery_gui.ui.locale_weekday import locale_weekday
from recovery_gui.ui.messages import Messages
from recovery_gui.ui.qt_ticker import QtTicker
from recovery_gui.ui.rehearsal_page import RehearsalPage
from recovery_gui.ui.session_view import SessionView
from recovery_gui.ui.settings_page import SettingsPage
from recovery_gui.ui.start_options import StartOptions
from recovery_gui.ui.step_figure import StepFigure
from recovery_gui.ui.theme import printed
from recovery_gui.ui.thumbnails import Thumbnails, drawing_files
from recovery_gui.ui.window_state import keep_geometry
from recovery_gui.ui.window_watch import WindowWatch

if TYPE_CHECKING:
    from recovery_gui.guidance_room import MakeMachine
    from recovery_gui.presentation.practice_presenter import PracticePresenter
    from recovery_gui.services.catalog_service import CatalogService
    from recovery_gui.services.settings_service import SettingsService
    from recovery_gui.storage.paths import Paths
    from recovery_gui.ui.history_page import HistoryPage
    from recovery_gui.ui.main_window import MainWindow
    from recovery_gui.ui.system_look import SystemLook
    from recovery_gui.ui.theme import Theme


LOOKED_AT_MS = 1000  # Who has looked at an exercise for so long may well start it.


class Front(Protocol):
    """What the first paint has built, and the rooms hang on to."""

    window: "MainWindow"
    paths: "Paths"
    pace: float
    theme: "Theme"
    system: "SystemLook"
    make_machine: "MakeMachine | None"

    @property
    def settings(self) -> "SettingsService":
        """The settings in force."""

    @property
    def catalog(self) -> "CatalogService":
        """The library of exercises."""

    @property
    def practice(self) -> "PracticePresenter":
        """What fills the Practice page."""

    def dress(self) -> None:
        """Dress the window as the settings and the system ask for."""

    def begin_again(self) -> None:
        """Close the window, and start anew."""

    def follow(self, system: "SystemLook") -> None:
        """The system asks for this look from now on."""


class Rooms:
    """The session and the views around it, introduced to each other and to the window."""

    def __init__(self, app: Front) -> None:
        self._app = app
        self._window = app.window
        self._practice = app.practice  # Asked for first: it furnishes the window's first page.
        self._history_page: HistoryPage | None = None
        self._worn: Theme | None = None
        self._build_services()
        self._build_views()
        self._build_presenters()
        self._connect_session()
        self._connect_floor()
        self._connect_finish()
        self._connect_start()
        self._connect_shell()
        watch = LibraryWatch((app.paths.exercises, app.paths.routines), self._window)
        watch.changed.connect(app.catalog.reload)
        app.settings.settings.subscribe(lambda _settings: self._dress())
        self.outside = WindowWatch(self._window)
        self.dropping = DroppingRoom(
            self._window, self.outside, self.shell, self.editing.passing, self.keeping
        )
        self.look = LookRoom(app, self.outside, self._dress)

    def open(self) -> None:
        """Look into the history, and tell what is wrong with the settings file.

        The history comes last: its fault is told in place of a lesser one.
        """
        self.shell.tell(self._app.settings.notice.value)
        self.shell.open()
        self.keeping.open()
        self.help.tell_update(self._app.paths)

    def make_history(self) -> QWidget:
        """The History page, which is the first to need pyqtgraph."""
        for _ in self.build_history():
            pass
        return self.history_room.page

    def build_history(self) -> Iterator[bool]:
        """The same piece by piece, so that the window can live between two of them."""
        from recovery_gui.history_room import HistoryRoom  # noqa: PLC0415 - seldom the first page
        from recovery_gui.past_body_room import PastBodyRoom  # noqa: PLC0415 - comes with it

        archive = HistoryArchive(self.store, self.clock, self.week, self.history)
        room = HistoryRoom(self._window, archive, self.shell, self._app.theme)
        yield from room.build()
        self.history_room, self._history_page = room, room.page
        export = self._history_page.sessions.export_requested
        export.connect(lambda: self.keeping.export(self.shell.announce))
        settings, theme = self._app.settings.settings, lambda: self._app.theme
        self.past_body = PastBodyRoom(self._window, self.history_room, archive, settings, theme)

    def _build_services(self) -> None:
        paths = self._app.paths
        self.clock = SessionClock(self._app.pace, local_zone)
        chosen = self._app.settings.settings.value.history.backup_folder
        self.store = HistoryStore(paths.history, Path(chosen) if chosen else paths.backups)
        settings = self._app.settings.settings
        self.week = LocalWeek(self.clock, lambda: settings.value.history, locale_weekday)
        self.sore: Observable[tuple[Soreness, ...]] = Observable(())
        self.controller = SessionController(
            self.clock, self.store, lambda: str(uuid4()), self.week, self.sore
        )
        self.history = HistoryService(self.store, self.clock, self.week)
        settings.subscribe(self.history.heed)
        self.controller.state.subscribe(self.history.follow)
        self.ticker = QtTicker(self._window)
        self.ticker.ticked.connect(self.controller.tick)
        self.controller.state.subscribe(
            lambda state: self.ticker.set_running(isinstance(state, Running))
        )

    def _build_views(self) -> None:
        self._figure = StepFigure()
        folder = self._app.paths.cache / "thumbnails"
        self.thumbnails = Thumbnails(
            self._app.theme, ThumbnailCache(folder, drawing_files()), self._window
        )
        self._window.practice.panel.hang_figure(self._figure)
        self._window.practice.show_thumbnails(self.thumbnails)
        self._options = StartOptions()
        self._window.practice.panel.hang_options(self._options)
        settings = SettingsPage()
        settings.show_thumbnails(self.thumbnails)
        self._window.furnish(settings, SessionView(), FinishView(), FloorView(), Messages())
        self._window.add_rehearsal(RehearsalPage())

    def _build_presenters(self) -> None:
        app, window = self._app, self._window
        settings = app.settings.settings
        self.start = StartPresenter(
            self.controller.state, settings, self._is_sided, self._options.render_props
        )
        make_machine = app.make_machine or ThisMachine
        self.guidance = GuidanceRoom(
            self.controller.state,
            self.start.in_force,
            lambda: make_machine(app.paths.cache, window),
        )
        self.rehearsal = RehearsalPresenter(
            app.catalog, self.start.in_force, window.rehearsal.render_props
        )
        self.session = SessionPresenter(self.controller, settings, window.session.render_props)
        self.floor = FloorPresenter(
            self.controller, self.start.in_force, app.settings, window.floor.render_props
        )
        self.finish = FinishPresenter(self.controller, window.finish.render_props)
        self.shell = ShellPresenter(self.controller, self.history, app.catalog, settings, today)
        self.shell.props.subscribe(window.render_props)
        self.shell.last_done.subscribe(self._practice.note_last_done)
        self.sore_room = SoreRoom(
            window, app.theme, self.sore, settings, self._practice, self.shell
        )
        self.list = ListRoom(
            window.practice, self._practice, app.settings, app.catalog, self.shell.offer_undo
        )
        self.editing = EditorRoom(
            window, app.catalog, settings, app.paths, self.shell, app.practice, self.thumbnails
        )
        hurt = self.history.discomfort_counts
        self.fit = FitRoom(app, self.shell, self.start.in_force, self.thumbnails, self.sore, hurt)
        self.sore_room.card.build_requested.connect(self.fit.presenter.open)
        self.preferences = SettingsPresenter(
            app.settings, str(app.paths.data), window.settings.render_props
        )
        self.care = CareRoom(
            window, self.controller, self.history, app.catalog, app.settings, self.shell, self.sore
        )
        self.help = HelpRoom(
            *(window, app.theme, app.catalog, self.shell),
            *(self.controller.pause, self.care.show_doctor),
        )
        self.trial = TrialRoom(window.settings, self.guidance, self.preferences)
        self.keeping = KeepingRoom(
            window.settings.keeping,
            app.paths,
            app.settings,
            self.store,
            self.history,
            self.week,
            self.clock,
        )

    def _connect_session(self) -> None:
        view = self._window.session
        self._window.practice.panel.start_requested.connect(self.begin)
        self._window.practice.panel.print_requested.connect(self._print)
        view.pause_requested.connect(self.session.pause)
        view.resume_requested.connect(self.session.resume)
        view.back_requested.connect(self.controller.back)
        view.next_requested.connect(self.controller.advance)
        view.skip_requested.connect(self.controller.skip_exercise)
        view.repeat_requested.connect(self.controller.repeat_side)
        view.end_requested.connect(self.session.ask_to_end)
        view.keep_requested.connect(self.session.keep)
        view.discard_requested.connect(self.shell.discard_running)
        self.guidance.said.subscribe(lambda said: view.log.render_lines(cue_lines(said)))

    def _connect_floor(self) -> None:
        view = self._window.floor
        self._window.session.floor_requested.connect(self.floor.toggle)
        self._window.floor_requested.connect(self.floor.toggle)
        view.act_requested.connect(self.floor.act)
        view.back_requested.connect(self.controller.back)
        view.turn_requested.connect(self.floor.turn)
        view.leave_requested.connect(self.floor.leave)
        self.floor.is_open.subscribe(self.session.rest)
        self.floor.is_open.subscribe(self._window.show_floor)

    def _connect_start(self) -> None:
        practice, page = self._window.practice, self._window.rehearsal
        self._options.choices_changed.connect(self.start.choose)
        looked_at = QTimer(practice, singleShot=True, interval=LOOKED_AT_MS)
        for chosen in (practice.exercises.exercise_chosen, practice.panel.exercise_chosen):
            chosen.connect(self.start.show)
            chosen.connect(lambda _id: looked_at.start())
        near = (looked_at.timeout, practice.panel.start_neared, page.start_neared)
        for draws_near in near:
            draws_near.connect(self.guidance.warm_up)
        self.fit.page.start_neared.connect(self.guidance.warm_up)
        practice.panel.rehearse_requested.connect(
            lambda: self.rehearsal.open(self._practice.source)
        )
        page.back_requested.connect(self.rehearsal.back)
        page.forward_requested.connect(self.rehearsal.forward)
        page.step_chosen.connect(self.rehearsal.step)
        page.exercise_chosen.connect(self.rehearsal.go)
        page.close_requested.connect(self.rehearsal.close)
        page.start_requested.connect(self.begin)
        self.rehearsal.is_open.subscribe(self._window.show_rehearsal)

    def _is_sided(self) -> bool:
        exercise = self._practice.chosen
        return exercise is None or exercise.sided

    def _connect_finish(self) -> None:
        view = self._window.finish
        view.before_rated.connect(self.finish.rate_before)
        view.after_rated.connect(self.finish.rate_after)
        view.note_edited.connect(self.finish.write_note)
        view.save_requested.connect(self.controller.close)
        view.retry_requested.connect(self.controller.retry)
        self._elsewhere = ElsewhereRoom(self._window, self.controller, self.shell, self.clock)

    def _connect_shell(self) -> None:
        window = self._window
        window.messages.resume_requested.connect(self.shell.resume)
        window.messages.keep_requested.connect(self.shell.keep)
        window.messages.discard_requested.connect(self.shell.discard)
        window.messages.undo_requested.connect(self.shell.undo_discard)
        window.messages.dismissed.connect(self.shell.dismiss)
        window.messages.backups_requested.connect(window.open_backups)
        window.may_close = lambda: self.finish.may_close() and self.editing.may_close()
        window.closed.connect(self._close)
        window.settings.restart_requested.connect(self._app.begin_again)
        window.settings.settings_changed.connect(self.preferences.change)
        window.settings.folder_requested.connect(lambda: self.shell.attempt(self._open_folder))

    def _dress(self) -> None:
        """Pass the look on to the rooms; the window itself is dressed first."""
        self._app.dress()
        theme, settings, window = self._app.theme, self._app.settings.settings.value, self._window
        for figure in (self._figure, window.rehearsal.figure):
            figure.set_reduced_motion(settings.reduced_motion)
        self.thumbnails.set_look(theme, settings.build)
        if theme != self._worn:
            self._worn = theme
            self._wear(theme)

    def _wear(self, theme: "Theme") -> None:
        window = self._window
        self._figure.set_palette_name(theme.name)
        pages = (window.practice, window.session, window.floor, window.rehearsal, window.finish)
        rooms = (self.sore_room, self._options, self.care, self.help, self.editing)
        for dressed in (*pages, *rooms, self.fit.page):
            dressed.set_theme(theme)
        if self._history_page is not None:
            self._history_page.set_theme(theme)

    def begin(self) -> None:
        """Start what is chosen."""
        self.shell.start(self._practice.source, self.start.in_force.value.plan)
        self.rehearsal.close()

    def _print(self) -> None:
        from recovery_gui.ui.card_print import preview_card  # noqa: PLC0415 - seldom needed

        card, build = self._practice.card, self._app.settings.settings.value.build
        if card is not None:
            preview_card(self._window, card, printed(self._app.theme).name, build)

    def _open_folder(self) -> None:
        make_directory(self._app.paths.data)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._app.paths.data)))

    def _close(self) -> None:
        """A session under way is paused, and its checkpoint offered at the next start."""
        self.look.close()
        self._window.finish.commit_note()
        self.controller.pause()
        self.guidance.shut_down()
        self.store.close()
        self.shell.attempt(self._keep_geometry)

    def _keep_geometry(self) -> None:
        make_directory(self._app.paths.window.parent)
        keep_geometry(self._window, self._app.paths.window)
