# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A helper program beside the window: talked to, watched, and started again when it dies."""

import json
import time
from collections.abc import Callable

from PySide6.QtCore import QIODevice, QObject, QProcess, QTimer, Signal

Line = dict[str, object]

MOST_DEATHS = 5
FORGIVEN_AFTER_S = 60.0
FAREWELL_MS = 250


class HelperProcess(QObject):
    """Starts with the first command; a dead one is started again by the next, within reason.

    `told` carries each line of its own. `lost` says that it died, could not be started, or told
    nothing within `limit_s` seconds of its start (None where it has nothing to tell). Nothing
    here raises or waits, but `shut_down`.
    """

    told = Signal(dict)
    lost = Signal()

    def __init__(
        self, command: list[str], limit_s: float | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._command = command
        self._greeting: Callable[[], list[Line]] = list
        self._deaths: list[float] = []
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._follow_end)
        self._process.errorOccurred.connect(self._follow_error)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(int(1000 * limit_s) if limit_s else 0)
        self._limit.timeout.connect(self._process.kill)

    @property
    def running(self) -> bool:
        """Whether there is a process, be it only just starting."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    @property
    def process_id(self) -> int:
        """Of the operating system; 0 while there is none."""
        return self._process.processId()

    def greet_with(self, greeting: Callable[[], list[Line]]) -> None:
        """Commands that every new process is given first."""
        self._greeting = greeting

    def start(self) -> None:
        """Have a process, unless too many have died of late."""
        now = time.monotonic()
        self._deaths = [death for death in self._deaths if now - death < FORGIVEN_AFTER_S]
        if self.running or len(self._deaths) >= MOST_DEATHS:
            return
        program, *arguments = self._command
        self._process.start(program, arguments, QIODevice.OpenModeFlag.ReadWrite)
        if self._limit.interval():
            self._limit.start()
        for line in self._greeting():
            self._write(line)

    def send(self, do: str, **fields: object) -> None:
        """Give a command; lost when no process can be had."""
        self.start()
        self._write({"do": do, **fields})

    def shut_down(self) -> None:
        """End the process; waits a quarter of a second at most for its own end."""
        self._limit.stop()
        self._process.blockSignals(True)
        self._process.closeWriteChannel()
        if self.running and not self._process.waitForFinished(FAREWELL_MS):
            self._process.kill()
            self._process.waitForFinished()
        self._process.blockSignals(False)

    def _write(self, line: Line) -> None:
        if self.running:
            self._process.write(json.dumps(line).encode() + b"\n")
            # Else it is written in the event loop's next turn, after a painting of 40 ms.
            self._process.waitForBytesWritten(0)

    def _read(self) -> None:
        while self._process.canReadLine():
            self._limit.stop()
            line = json.loads(bytes(self._process.readLine().data()))
            self.told.emit(line)

    def _follow_end(self) -> None:
        self._limit.stop()
        self._deaths.append(time.monotonic())
        self.lost.emit()

    def _follow_error(self, error: QProcess.ProcessError) -> None:
        """Any other error than this one ends the process, and is told by its end."""
        if error is QProcess.ProcessError.FailedToStart:
            self._follow_end()
