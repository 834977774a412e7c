# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The roof: the window first, then what fills it. `rooms` wires all that is behind it."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from recovery_gui.core.settings import Settings, ThemeChoice
from recovery_gui.services.local_day import today
from recovery_gui.services.settings_service import SettingsService
from recovery_gui.storage.paths import Paths, paths_under, user_paths
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.settings_store import SettingsStore

# The standard library and our own floors come first: once Qt is in, every import is slower.
from recovery_gui.ui.fonts import load_fonts  # isort: skip
from recovery_gui.ui.main_window import MainWindow  # isort: skip
from recovery_gui.ui.qt_start import start_qt  # isort: skip
from recovery_gui.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme  # isort: skip
from recovery_gui.ui.window_state import restore_geometry  # isort: skip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from recovery_gui.guidance_room import MakeMachine
    from recovery_gui.presentation.practice_presenter import PracticePresenter
    from recovery_gui.rooms import Rooms
    from recovery_gui.services.catalog_service import CatalogService


MIDDLE_GREY = 128


@dataclass(frozen=True, slots=True)
class Options:
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
    """The running program, built in three acts: the window, the practice page, the rooms.

    The window alone is what the first paint waits for; the rest follows at once.
    """

    def __init__(self, options: Options) -> None:
        self.qt = start_qt(sys.argv[:1])
        self.pace = options.pace
        self.make_machine = options.make_machine
        self.paths = options.paths
        load_fonts(resources_dir() / "fonts")
        store = SettingsStore(self.paths.settings)
        self.settings = SettingsService(store)
        self.settings.notice.publish(store.fault)
        self.window = MainWindow(_title(options.pace), self._make_history)
        self.theme = LIGHT
        # Read from the palette that the platform gives, before ours replaces it.
        self.system_is_dark = self.qt.palette().window().color().lightness() < MIDDLE_GREY
        self.settings.settings.subscribe(lambda _settings: self.dress())

    @cached_property
    def catalog(self) -> "CatalogService":
        """The library of exercises."""
        from recovery_gui.services.catalog_service import CatalogService  # noqa: PLC0415
        from recovery_gui.storage.exercise_catalog import ExerciseCatalog  # noqa: PLC0415

        return CatalogService(ExerciseCatalog(resources_dir() / "exercises", self.paths.exercises))

    @cached_property
    def practice(self) -> "PracticePresenter":
        """What fills the Practice page."""
        from recovery_gui.presentation.practice_presenter import PracticePresenter  # noqa: PLC0415
        from recovery_gui.ui.practice_page import PracticePage  # noqa: PLC0415

        page = PracticePage()
        page.set_theme(self.theme)
        presenter = PracticePresenter(
            self.catalog,
            self.settings.settings,
            today,
            page.exercises.render_props,
            page.panel.render_props,
            page.panel.render_routine,
        )
        page.exercises.search_edited.connect(presenter.search)
        page.exercises.exercise_chosen.connect(presenter.choose)
        page.panel.exercise_chosen.connect(presenter.choose)
        page.panel.step_chosen.connect(presenter.step)
        page.panel.other_side_requested.connect(presenter.other_side)
        page.bind_keys(presenter.back, presenter.forward)
        self.window.furnish_practice(page)
        return presenter

    def _make_history(self) -> "QWidget":
        return self.rooms.make_history()

    @cached_property
    def rooms(self) -> "Rooms":
        """Figure, session, finish, settings and history."""
        from recovery_gui.rooms import Rooms  # noqa: PLC0415

        return Rooms(self)

    def run(self, on_first_paint: Callable[[], None] | None = None) -> int:
        """Show the window and stay until it is closed; the exit status of the program."""
        if on_first_paint is not None:
            self.window.first_painted.connect(on_first_paint)
        self.show()
        return self.qt.exec()

    def show(self) -> None:
        """Show the window; practice page and rooms follow its first paint."""
        restore_geometry(self.window, self.paths.window)
        self.window.first_painted.connect(self.open)
        self.window.show()

    def open(self) -> None:
        """Build the Practice page, let it be painted, and build the rooms."""
        from recovery_gui.ui.window_icon import window_icon  # noqa: PLC0415

        self.practice.show()
        self.qt.processEvents()
        self.window.setWindowIcon(window_icon(resources_dir() / "icons"))
        self.rooms.open()

    def dress(self) -> None:
        """Dress the window as the settings and the system ask for."""
        settings = self.settings.settings.value
        self.theme = theme_for(settings, system_is_dark=self.system_is_dark)
        self.window.set_theme(self.theme)


def run(options: Options, on_first_paint: Callable[[], None] | None = None) -> int:
    """Start the program; returns its exit status when the window is closed."""
    return App(options).run(on_first_paint)


def theme_for(settings: Settings, *, system_is_dark: bool) -> Theme:
    """The theme that the settings ask for, at their text size."""
    themes = {
        ThemeChoice.SYSTEM: DARK if system_is_dark else LIGHT,
        ThemeChoice.LIGHT: LIGHT,
        ThemeChoice.DARK: DARK,
        ThemeChoice.HIGH_CONTRAST: HIGH_CONTRAST,
    }
    return replace(themes[settings.theme], scale=settings.text_percent / 100)


def _title(pace: float) -> str:
    return "Recovery" if pace == 1.0 else f"Recovery (rehearsal at {pace:g} times the pace)"
