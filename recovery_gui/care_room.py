# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is to be read before, what hurts during, what is left out after; and the doctor's page."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from recovery_gui.core.language import spoken
from recovery_gui.core.session_state import Completed
from recovery_gui.presentation.cautions_presenter import CautionsPresenter
from recovery_gui.presentation.hurt_presenter import HurtPresenter
from recovery_gui.presentation.leave_out_presenter import LeaveOutPresenter
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.wording import wording_in
from recovery_gui.ui.cautions_page import CautionsPage

if TYPE_CHECKING:
    from recovery_gui.core.session_record import Soreness
    from recovery_gui.core.session_state import SessionState
    from recovery_gui.presentation.shell_presenter import ShellPresenter
    from recovery_gui.services.catalog_service import CatalogService
    from recovery_gui.services.history_service import HistoryService
    from recovery_gui.services.observable import Observable
    from recovery_gui.services.session_controller import SessionController
    from recovery_gui.services.settings_service import SettingsService
    from recovery_gui.ui.main_window import MainWindow


class CareRoom:
    """Stands between Start and each session of `shell`; forgets what is `sore` after it."""

    def __init__(
        self,
        window: "MainWindow",
        controller: "SessionController",
        history: "HistoryService",
        catalog: "CatalogService",
        settings: "SettingsService",
        shell: "ShellPresenter",
        sore: "Observable[tuple[Soreness, ...]]",
    ) -> None:
        self._window, self._shell, self._sore = window, shell, sore
        self._page = CautionsPage()
        window.add_cautions(self._page)
        panel, card = window.session.hurt, window.finish.leave_out
        self.hurt = HurtPresenter(controller, catalog, panel.render_props)
        self.cautions = CautionsPresenter(catalog, settings, self._page.render_props)
        self.leaving_out = LeaveOutPresenter(
            controller.state, history, catalog, settings, card.render_props
        )
        shell.before_start = self.cautions.ask
        self.cautions.is_open.subscribe(window.show_cautions)
        self.set_theme = self._page.set_theme
        controller.state.subscribe(self._forget)
        self._connect()

    def show_doctor(self) -> None:
        """Open the page "When to see a doctor" and wait until it is closed."""
        self._shell.attempt(self._show_doctor)

    def _forget(self, state: "SessionState") -> None:
        """What was rated before a session is no longer so after it, and must be rated anew."""
        if isinstance(state, Completed) and self._sore.value:
            self._sore.publish(())

    def _connect(self) -> None:
        window, panel, card = self._window, self._window.session.hurt, self._window.finish.leave_out
        for view in (window.session, window.floor):
            view.hurts_requested.connect(self.hurt.mark)
        window.session.notice_chosen.connect(self.hurt.notice)
        panel.skip_requested.connect(self.hurt.skip)
        panel.carry_on_requested.connect(self.hurt.carry_on)
        panel.nothing_requested.connect(self.hurt.take_back)
        panel.end_requested.connect(self.hurt.end)
        self._page.read_requested.connect(self.cautions.read)
        self._page.leave_requested.connect(self.cautions.leave)
        card.leave_out_requested.connect(self.leaving_out.leave_out)
        card.keep_requested.connect(self.leaving_out.keep)
        card.undo_requested.connect(self.leaving_out.undo)
        for asking in (panel, self._page, window.practice.panel):
            asking.doctor_requested.connect(self.show_doctor)

    def _show_doctor(self) -> None:
        from recovery_gui.presentation.doctor_page import TITLE, doctor_page  # noqa: PLC0415
        from recovery_gui.storage.red_flags import load_red_flags  # noqa: PLC0415 - seldom needed
        from recovery_gui.ui.text_dialog import show_text  # noqa: PLC0415

        page = load_red_flags(resources_dir() / "shared", wording_in(resources_dir(), spoken()))
        show_text(QApplication.activeModalWidget() or self._window, TITLE, doctor_page(page))
