# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Practises in the real window, pauses in the middle of words, and writes what happens when.

usage: python -m tests.e2e.heard_driver DIR

Each line is a monotonic second, what it was of (started, said, paused, resumed), and the words.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from recovery_gui.app import App, Options
from recovery_gui.services.guide import Said
from tests.e2e.crash_driver import press
from tests.newcomer import be_known

PAUSED_AFTER = (2, 4, 6)  # so many things said
INTO_THE_WORDS_MS = 700
PAUSE_MS = 1_500
LAST = 8


def tell(what: str, words: str = "") -> None:
    """One line, at once."""
    sys.stdout.write(f"{time.monotonic():.4f} {what} {words}\n")
    sys.stdout.flush()


class Listener:
    """Presses Pause while something is being said, and Resume a little later."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._heard = 0

    def hear(self, said: tuple[Said, ...]) -> None:
        """Follow the cue log."""
        if len(said) <= self._heard:
            return
        self._heard = len(said)
        tell("said", said[-1].words)
        if self._heard in PAUSED_AFTER:
            QTimer.singleShot(INTO_THE_WORDS_MS, self._pause)
        if self._heard == LAST:
            QTimer.singleShot(3 * INTO_THE_WORDS_MS, self._app.window.close)

    def _pause(self) -> None:
        tell("paused")
        press(self._app.window.session, "Pause")
        QTimer.singleShot(PAUSE_MS, self._resume)

    def _resume(self) -> None:
        tell("resumed")
        press(self._app.window.session, "Pause")  # It reads Resume now.


def practise(data_dir: Path) -> None:
    """Open the window and start the session."""
    app = App(Options(be_known(data_dir)))
    app.show()
    while "rooms" not in vars(app):
        app.qt.processEvents()
    app.rooms.guidance.said.subscribe(Listener(app).hear)
    tell("started")
    press(app.window.practice, "Start")
    if app.rooms.care.cautions.is_open.value:
        press(app.window.cautions, "Ihavereadthis")
    app.qt.exec()


if __name__ == "__main__":
    practise(Path(sys.argv[1]))
