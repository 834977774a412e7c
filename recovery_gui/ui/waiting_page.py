# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What stands on a page while the library that it needs is read; the window goes on meanwhile."""

import sys
from importlib import import_module
from threading import Thread

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from recovery_gui.ui.parts import column, label

LOOK_MS = 15
SWITCH_S = 0.001  # How soon the reading lets go when the window wants to go on.


class WaitingPage(QWidget):
    """Says that it comes. `ready` is emitted once, when the module is imported.

    The import runs in a thread of its own, which touches no widget; an error in it comes up
    here, where it is looked for.
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

    def wait_for(self, module: str) -> None:
        """Import the module, and then tell."""
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
            self.ready.emit()

        reading = Thread(target=read, name=f"import {module}", daemon=True)
        self._looks.timeout.connect(look)
        reading.start()
        self._looks.start()
