# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The heartbeat of a running session: it beats only while something moves."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

FRAME_MS = 33


class QtTicker(QObject):
    """Emits `ticked` about 30 times a second while running, and is silent otherwise."""

    ticked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.ticked)

    @property
    def running(self) -> bool:
        """Whether it beats."""
        return self._timer.isActive()

    def set_running(self, running: bool) -> None:
        """Start or stop; starting what runs changes nothing."""
        if running and not self.running:
            self._timer.start()
        elif not running:
            self._timer.stop()
