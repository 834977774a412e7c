# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Keeps the machine awake through the helper `awake`. The hold ends with the helper."""

from PySide6.QtCore import QObject, Signal

from recovery_gui.ui.helper_command import helper_command
from recovery_gui.ui.helper_process import HelperProcess, Line


class KeepAwake(QObject):
    """Never raises and never waits; where no service grants the hold, nothing happens.

    `held_changed` says whether the system keeps awake now.
    """

    held_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.held = False
        self._wanted = False
        self.helper = HelperProcess(helper_command("awake"), None, self)
        self.helper.told.connect(self._hear)
        self.helper.lost.connect(self._lose)

    def hold(self) -> None:
        """Stay awake until `release`; holding twice is holding once."""
        if not self._wanted:
            self._wanted = True
            self.helper.send("hold")

    def release(self) -> None:
        """Let the machine sleep again."""
        if self._wanted:
            self._wanted = False
            if self.helper.running:
                self.helper.send("release")

    def shut_down(self) -> None:
        """End the helper, and the hold with it."""
        self._wanted = False
        self.helper.shut_down()

    def _hear(self, line: Line) -> None:
        self._settle(line.get("held") is True)

    def _lose(self) -> None:
        """A hold that was wanted is asked for again; a helper that keeps dying is left alone."""
        self._settle(False)
        if self._wanted:
            self.helper.send("hold")

    def _settle(self, held: bool) -> None:
        if held != self.held:
            self.held = held
            self.held_changed.emit(held)
