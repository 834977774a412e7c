# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Fitted sessions: page, presenter and files, introduced to each other and to the window."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from recovery_gui.core.fault import Fault
from recovery_gui.core.language import tr
from recovery_gui.core.routine import Routine
from recovery_gui.presentation.fit_presenter import Body, FitPresenter
from recovery_gui.presentation.shell_props import Screen
from recovery_gui.services.local_day import today
from recovery_gui.services.routine_service import RoutineService
from recovery_gui.storage.fitted_file import read_fitted, write_fitted
from recovery_gui.storage.own_routines import own_routines
from recovery_gui.ui.fit_page import FitPage
from recovery_gui.ui.name_dialog import ask_name

if TYPE_CHECKING:
    from recovery_gui.core.session_record import Soreness
    from recovery_gui.core.settings import Settings
    from recovery_gui.presentation.practice_presenter import PracticePresenter
    from recovery_gui.presentation.shell_presenter import ShellPresenter
    from recovery_gui.presentation.shell_props import ShellProps
    from recovery_gui.services.catalog_service import CatalogService
    from recovery_gui.services.observable import Observable
    from recovery_gui.services.settings_service import SettingsService
    from recovery_gui.storage.paths import Paths
    from recovery_gui.ui.main_window import MainWindow
    from recovery_gui.ui.thumbnails import Thumbnails


class House(Protocol):
    """What a fitted session needs of the program."""

    window: "MainWindow"
    paths: "Paths"

    @property
    def settings(self) -> "SettingsService":
        """The settings in force."""

    @property
    def catalog(self) -> "CatalogService":
        """The library."""

    @property
    def practice(self) -> "PracticePresenter":
        """What is looked at in it."""


class FitRoom:
    """Fits sessions to what is `sore`; `discomforts` counts how often each exercise hurt lately.

    Its page is up until the session starts, or until it is closed.
    """

    def __init__(
        self,
        house: House,
        shell: "ShellPresenter",
        in_force: "Observable[Settings]",
        thumbnails: "Thumbnails",
        sore: "Observable[tuple[Soreness, ...]]",
        discomforts: Callable[[], Mapping[str, int]] = dict,
    ) -> None:
        self._window, self._catalog, self._paths = house.window, house.catalog, house.paths
        self._shell, self._in_force, self._discomforts = shell, in_force, discomforts
        self._practice = house.practice
        page = self.page = FitPage()
        page.show_thumbnails(thumbnails)
        body = Body(lambda: sore.value, lambda: shell.last_done.value, self._hurt, today)
        self.presenter = FitPresenter(
            house.catalog,
            house.settings,
            in_force,
            body,
            page.render_props,
            self._begin,
            self._keep,
        )
        self._routines = RoutineService(own_routines(house.paths), house.catalog, today)
        self._connect()
        self._remember_last()

    def _connect(self) -> None:
        page, fit = self.page, self.presenter
        self._window.build_requested.connect(fit.open)
        page.minutes_chosen.connect(fit.set_minutes)
        page.energy_chosen.connect(fit.set_energy)
        page.equipment_chosen.connect(fit.set_equipment)
        page.avoid_chosen.connect(fit.set_avoid)
        page.swap_requested.connect(fit.swap)
        page.remove_requested.connect(fit.remove)
        page.lock_requested.connect(fit.lock)
        page.undo_requested.connect(fit.undo_remove)
        page.shuffle_requested.connect(fit.shuffle)
        page.save_requested.connect(self._ask_name)
        page.start_requested.connect(fit.start)
        page.close_requested.connect(fit.close)
        fit.is_open.subscribe(self._show)
        self._shell.props.subscribe(self._follow)

    def _remember_last(self) -> None:
        """A crash may have left it in the middle."""
        last = read_fitted(self._paths.fitted, self._catalog)
        if last is not None:
            self._catalog.lend(last)

    def _show(self, fits: bool) -> None:
        self._window.cover(self.page if fits else None)
        if fits:
            self.page.focus_first()

    def _hurt(self) -> Mapping[str, int]:
        """A history that cannot be read is told of elsewhere, and no reason to fit nothing."""
        try:
            return self._discomforts()
        except Fault:
            return {}

    def _follow(self, props: "ShellProps") -> None:
        if props.screen is Screen.SESSION:
            self.presenter.close()

    def _begin(self, routine: Routine) -> None:
        """On the disk first: a session that a crash ends can then be resumed."""
        refused: Fault | None = None
        try:
            write_fitted(self._paths.fitted, routine)
        except Fault as fault:
            refused = fault
        self._catalog.lend(routine)
        self._shell.start(routine.id, self._in_force.value.plan)
        self._shell.tell(refused)

    def _ask_name(self) -> None:
        self.presenter.save(ask_name(self._window, tr("Save as a routine"), self.presenter.name))

    def _keep(self, routine: Routine) -> None:
        self._shell.attempt(lambda: self._save(routine))
        self.presenter.close()  # What came of it is told above the pages.

    def _save(self, routine: Routine) -> None:
        saved = self._routines.save(replace(routine, id=""))
        self._practice.choose(saved.id)
        self._shell.announce(tr("Saved as a routine: {routine}.").format(routine=routine.name))
