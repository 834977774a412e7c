# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The roof: the window first, then what fills it. `rooms` wires all that is behind it."""

import gc
import os
import sys
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from types import SimpleNamespace, TracebackType
from typing import TYPE_CHECKING, NamedTuple

from recovery_gui.core.language import spoken, tr
from recovery_gui.storage.front_page import keep_front, read_front, stamp_of
from recovery_gui.storage.paths import Paths, paths_under, user_paths
from recovery_gui.storage.resources import resources_dir

# The standard library and our own floors come first: once Qt is in, every import is slower.
from recovery_gui.ui.accessible_faces import give_faces  # isort: skip
from recovery_gui.ui.fonts import load_fonts  # isort: skip
from recovery_gui.ui.main_window import MainWindow  # isort: skip
from recovery_gui.ui.practice_page import PracticePage  # isort: skip
from recovery_gui.ui.qt_start import start_qt  # isort: skip
from recovery_gui.ui.system_look import SystemLook, look_at_start, wants_contrast  # isort: skip
from recovery_gui.ui.theme import DARK, HIGH_CONTRAST, LIGHT, THEMES, Theme  # isort: skip
from recovery_gui.ui.window_state import restore_geometry  # isort: skip
from PySide6.QtCore import QTimer  # isort: skip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from recovery_gui.core.settings import Settings
    from recovery_gui.guidance_room import MakeMachine
    from recovery_gui.presentation.practice_presenter import PracticePresenter
    from recovery_gui.rooms import Rooms
    from recovery_gui.services.catalog_service import CatalogService
    from recovery_gui.services.settings_service import SettingsService
    from recovery_gui.trouble_room import TroubleRoom
    from recovery_gui.welcome_room import WelcomeRoom


CHARTS = "recovery_gui.ui.history_page"  # And with it pyqtgraph: half a second.


class Options(NamedTuple):
    """What the command line may ask of the window. `pace` is session seconds a real second.

    `make_machine` stands in for the sound, voice and wake lock of the machine it runs on.
    """

    data_dir: Path | None = None
    pace: float = 1.0
    make_machine: "MakeMachine | None" = None

    @property
    def paths(self) -> Paths:
        """Where this run keeps things."""
        return paths_under(self.data_dir) if self.data_dir else user_paths()


class App:
    """The running program, built in three acts: the page, the library, the rooms.

    The first paint waits for the page alone, as the last start left it; the rest follows at once.
    """

    def __init__(self, options: Options) -> None:
        self.qt = start_qt(sys.argv[:1])
        give_faces()  # Before the first widget: a screen reader may be waiting.
        self.pace = options.pace
        self.make_machine = options.make_machine
        self.paths = options.paths
        self.system = look_at_start(self.qt)
        load_fonts(resources_dir() / "fonts")
        self.begins_again = False
        self.window = MainWindow(_title(options.pace), self._make_history)
        self.theme = LIGHT
        self._stamp = self._stamp_now()
        self._front = read_front(self.paths.front, self._stamp)
        if self._front is None:
            self.dress()
        else:
            self.theme = THEMES[self._front.theme]._replace(scale=self._front.scale)

    @cached_property
    def settings(self) -> "SettingsService":
        """The settings, which the window is dressed by whenever they change."""
        from recovery_gui.services.settings_service import SettingsService  # noqa: PLC0415
        from recovery_gui.storage.settings_store import SettingsStore  # noqa: PLC0415

        store = SettingsStore(self.paths.settings)
        settings = SettingsService(store)
        settings.notice.publish(store.fault)
        return settings

    @cached_property
    def catalog(self) -> "CatalogService":
        """The library of exercises."""
        from recovery_gui.services.catalog_service import CatalogService  # noqa: PLC0415
        from recovery_gui.storage.exercise_catalog import ExerciseCatalog  # noqa: PLC0415

        return CatalogService(ExerciseCatalog(resources_dir() / "exercises", self.paths.exercises))

    @cached_property
    def page(self) -> PracticePage:
        """The Practice page; what is asked of it is answered by the presenter, made by then."""
        page = PracticePage()
        page.set_theme(self.theme)
        page.exercises.search_edited.connect(self._asks("search"))
        for chosen in (page.exercises.exercise_chosen, page.panel.exercise_chosen):
            chosen.connect(self._asks("choose"))
        page.panel.step_chosen.connect(self._asks("step"))
        page.panel.other_side_requested.connect(self._asks("other_side"))
        page.bind_keys(self._asks("back"), self._asks("forward"))
        return page

    @cached_property
    def practice(self) -> "PracticePresenter":
        """What fills the Practice page."""
        from recovery_gui.presentation.practice_presenter import PracticePresenter  # noqa: PLC0415
        from recovery_gui.services.local_day import today  # noqa: PLC0415

        return PracticePresenter(
            self.catalog,
            self.settings.settings,
            today,
            self.page.exercises.render_props,
            self.page.panel.render_props,
            self.page.panel.render_routine,
        )

    def _asks(self, what: str) -> Callable[..., None]:
        """Calls this method of the presenter, whenever that is made."""

        def ask(*given: object) -> None:
            getattr(self.practice, what)(*given)

        return ask

    def _make_history(self) -> "QWidget":
        """The History page; the first time one that waits for the charts, and makes way for it."""
        if CHARTS in sys.modules:
            return self.rooms.make_history()
        from recovery_gui.ui.waiting_page import WaitingPage  # noqa: PLC0415

        waiting = WaitingPage(tr("History"), tr("The history is coming …"))
        waiting.ready.connect(lambda: self.window.put_history(self.rooms.history_room.page))
        waiting.wait_for(CHARTS, self.rooms.build_history)
        return waiting

    @cached_property
    def rooms(self) -> "Rooms":
        """Figure, session, finish, settings and history."""
        from recovery_gui.rooms import Rooms  # noqa: PLC0415

        return Rooms(self)

    @cached_property
    def trouble(self) -> "TroubleRoom":
        """Where errors end that nobody else has caught; built when there is one."""
        from recovery_gui.trouble_room import TroubleRoom  # noqa: PLC0415

        return TroubleRoom(self.window, self.paths.logs)

    def run(self, on_first_paint: Callable[[], None] | None = None) -> int:
        """Show the window and stay until it is closed; the exit status of the program."""
        if on_first_paint is not None:
            self.window.first_painted.connect(on_first_paint)
        self.window.first_painted.connect(self._hang_bell)
        self.show()
        self.window.first_painted.connect(collect_again)  # After `open`.
        return self.qt.exec()

    def show(self) -> None:
        """Show the window with the page that the last start left; the rest follows its paint."""
        sys.excepthook = self.meet
        restore_geometry(self.window, self.paths.window)
        if self._front is not None:
            self._show_front(self._front)
        self.window.set_theme(self.theme)  # Once: style rules are matched widget by widget.
        self.window.first_painted.connect(self.open)
        self.window.show()

    def open(self) -> None:
        """Fill the Practice page from the library, let it be painted, and build the rooms."""
        from recovery_gui.ui.window_icon import window_icon  # noqa: PLC0415

        self.window.setUpdatesEnabled(False)
        self.follow(self.system._replace(high_contrast=wants_contrast(self.qt)))
        self.practice.show()
        welcome = self._welcome()
        if self._front is None:
            self.window.furnish_practice(self.page)
            self.window.setUpdatesEnabled(True)
            self.qt.processEvents()
            self.window.setUpdatesEnabled(False)
        self.window.setWindowIcon(window_icon(resources_dir() / "icons"))
        self.rooms.open()
        if welcome is not None:
            welcome.open(self.rooms)
        self.page.exercises.reserve_no_more()
        self.window.setUpdatesEnabled(True)
        self.window.closed.connect(self.keep_front)  # The rooms have closed the history by then.
        QTimer.singleShot(0, self.window, self.keep_front)

    def _welcome(self) -> "WelcomeRoom | None":
        """What greets someone who has neither settings nor a history; None for all others.

        Where nothing can be kept it would come at each start, and does not.
        """
        paths = self.paths
        old = any(os.path.lexists(one) for one in (paths.settings, paths.history))
        refused = os.path.lexists(paths.data) and not paths.data.is_dir()
        known = old or refused or self.settings.notice.value is not None
        if known and self.settings.settings.value.welcomed:
            return None
        from recovery_gui.welcome_room import WelcomeRoom  # noqa: PLC0415 - once in a life

        return WelcomeRoom(self, self.page)

    def _hang_bell(self) -> None:
        """From now on a second start brings this window to the front."""
        from recovery_gui.doorbell import Doorbell  # noqa: PLC0415 - after the first paint

        self.bell = Doorbell(self.paths, self.window.come_forward)
        if self.bell.hang(self.window):
            self.window.closed.connect(self.bell.take_down)

    def meet(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """A slot or a timer let this error go; the program goes on."""
        if "rooms" in vars(self):
            self.trouble.watch(self.rooms.controller, self.rooms.shell.tell)
        self.trouble.meet(kind, error, trace)

    def begin_again(self) -> None:
        """Close the window as usual, and start anew unless it stays open after all."""
        self.begins_again = self.window.close()

    def dress(self) -> None:
        """Dress the window as the settings and the system ask for."""
        self._wear(theme_for(self.settings.settings.value, self.system))

    def follow(self, system: SystemLook) -> None:
        """The system asks for this look from now on."""
        self.system = system
        self.dress()

    def keep_front(self) -> None:
        """Keep for the next start what it shows first, unless it is there already."""
        from recovery_gui.presentation.front_page import front_page  # noqa: PLC0415

        stamp = self._stamp_now()
        shown = self.practice.at_start()
        kept = read_front(self.paths.front, stamp)
        # The contrast of the system is not known when a start asks for the stamp.
        if shown is not None and (kept is None or kept.theme != self.theme.name):
            front = front_page(*shown, self.window.header.week_line)
            front |= {"theme": self.theme.name, "scale": self.theme.scale}
            front |= {"room_above": self.page.exercises.room_above}
            keep_front(self.paths.front, stamp, front)

    def _stamp_now(self) -> str:
        return stamp_of(self.paths, f"{self.system[:2]}, language: {spoken()}")

    def _show_front(self, front: SimpleNamespace) -> None:
        self.page.exercises.render_front(front.exercises, front.room_above)
        self.page.panel.render_props(front.panel)
        self.window.header.set_week_line(front.week_line)
        self.window.furnish_practice(self.page)

    def _wear(self, theme: Theme) -> None:
        self.theme = theme
        self.window.set_theme(theme)


def run(options: Options, on_first_paint: Callable[[], None] | None = None) -> int:
    """Start the program; returns its exit status when the window is closed."""
    app = App(options)
    status = app.run(on_first_paint)
    if app.begins_again:
        from recovery_gui.again import start_again  # noqa: PLC0415 - seldom asked for

        app.qt.shutdown()
        start_again()
    return status


def collect_again() -> None:
    """Let Python collect what is no longer used; `__main__` forbids it during the start.

    What is there by now stays; walking all of it in each full collection takes some 50 ms.
    """
    gc.freeze()
    gc.enable()


def theme_for(settings: "Settings", system: SystemLook) -> Theme:
    """The theme and text size that the settings ask for, else those of the system."""
    of_system = HIGH_CONTRAST if system.high_contrast else DARK if system.dark else LIGHT
    theme = THEMES.get(settings.theme.value, of_system)
    return theme._replace(scale=(settings.text_percent or system.text_percent) / 100)


def _title(pace: float) -> str:
    if pace == 1.0:
        return "Recovery"
    return tr("Recovery (rehearsal at {pace} times the pace)").format(pace=f"{pace:g}")
