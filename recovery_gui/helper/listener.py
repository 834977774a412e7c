# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Brings the commands into the event loop of a helper that has one."""

import os
import sys
from collections.abc import Callable
from threading import Thread
from typing import NoReturn

from PySide6.QtCore import QCoreApplication, QObject, Signal

from recovery_gui.helper.lines import Line, heard


class Listener(QObject):
    """Reads the input in a thread of its own: no system lets an event loop wait for it."""

    commanded = Signal(dict)
    ended = Signal()

    def listen(self) -> None:
        """Emit each command from now on, and `ended` when the window is gone."""
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in heard():
            self.commanded.emit(line)
        self.ended.emit()


def serve(application: QCoreApplication, obey: Callable[[Line], None]) -> NoReturn:
    """Carry out commands until the input ends, and then end the process."""
    listener = Listener()
    listener.commanded.connect(obey)
    listener.ended.connect(application.quit)
    listener.listen()
    status = application.exec()
    sys.stdout.flush()
    # The thread may stand in a read that nothing ends; Python would wait for its lock.
    os._exit(status)
