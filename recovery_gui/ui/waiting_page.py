# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What stands on a page while the library that it needs is read; the window goes on meanwhile."""

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from threading import Thread

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from recovery_gui.ui.parts import column, label

LOOK_MS = 15
SWITCH_S = 0.001  # How soon the reading lets go when the window wants to go on.


class WaitingPage(QWidget):
    """Says that it comes. `ready` is emitted once, when all is there.

    The import runs in a thread of its own, which touches no widget; an error in it comes up
    here, where it is looked for. What is then built is built a piece in each turn of the loop.
    """

    FACE = "page"  # See `accessible_faces`.

    ready = Signal()

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAccessibleName(name)
        said = label("mute", name="Waiting", text=words)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setLayout(column(-1, said, -1))
        self._looks = QTimer(self, interval=LOOK_MS)

    def wait_for(self, module: str, build: Callable[[], Iterator[bool]]) -> None:
        """Import the module, take the steps of what `build` returns, each True, and then tell."""
        errors: list[Exception] = []
        before = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_S)

        def read() -> None:
            try:
                import_module(module)
            except Exception as error:  # noqa: BLE001 - raised again, where it is seen
                errors.append(error)

        def look() -> None:
            if reading.is_alive():
                return
            self._looks.stop()
            sys.setswitchinterval(before)
            if errors:
                raise errors[0]
            self._take_step(build())

        reading = Thread(target=read, name=f"import {module}", daemon=True)
        self._looks.timeout.connect(look)
        reading.start()
        self._looks.start()

    def _take_step(self, steps: Iterator[bool]) -> None:
        """One in each turn; an error in it is raised here, and ends the waiting."""
        if next(steps, False):
            QTimer.singleShot(0, self, lambda: self._take_step(steps))
        else:
            self.ready.emit()
