# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A session that the history cannot take is saved elsewhere, for the history to take it later."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from recovery_gui.core.language import tr
from recovery_gui.core.session_state import Completed
from recovery_gui.storage.atomic_file import write_atomically
from recovery_gui.storage.exchange import export_json

if TYPE_CHECKING:
    from recovery_gui.presentation.shell_presenter import ShellPresenter
    from recovery_gui.services.clock import SessionClock
    from recovery_gui.services.session_controller import SessionController
    from recovery_gui.ui.main_window import MainWindow


class ElsewhereRoom:
    """Asks where to, and writes an export of the session that was completed."""

    def __init__(
        self,
        window: "MainWindow",
        controller: "SessionController",
        shell: "ShellPresenter",
        clock: "SessionClock",
    ) -> None:
        self._window, self._controller = window, controller
        self._shell, self._clock = shell, clock
        window.finish.save_elsewhere_requested.connect(self._ask)

    def _ask(self) -> None:
        state = self._controller.state.value
        if not isinstance(state, Completed):
            return
        name, _kind = QFileDialog.getSaveFileName(
            self._window,
            tr("Save this session elsewhere"),
            "recovery-session.json",
            "JSON (*.json)",
        )
        if name:
            self._shell.attempt(lambda: self._write(Path(name), state))

    def _write(self, path: Path, state: Completed) -> None:
        text = export_json([state.record], self._clock.now().wall)
        write_atomically(path, text.encode())
        self._controller.close()
        self._shell.announce(
            tr(
                "The session is saved in {path}. When the disk is well again, bring it back with "
                "`recovery-gui import {name}`."
            ).format(path=path, name=path.name)
        )
