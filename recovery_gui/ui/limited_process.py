# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Another program run once, to its end or to a time limit."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QTimer

Done = Callable[[str | None], None]


class LimitedProcess(QObject):
    """One run at a time. `done` gets what the program printed, None when it failed or hung."""

    def __init__(self, limit_s: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: Done | None = None
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._follow_end)
        self._process.errorOccurred.connect(self._follow_error)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(int(1000 * limit_s))
        self._limit.timeout.connect(self._process.kill)

    @property
    def busy(self) -> bool:
        """Whether a run has not ended yet."""
        return self._done is not None

    def run(self, command: list[str], done: Done) -> None:
        """Start the program; the last run must be over."""
        self._done = done
        self._limit.start()
        self._process.start(command[0], command[1:])

    def shut_down(self) -> None:
        """End the run, untold."""
        self._done = None
        self._limit.stop()
        self._process.kill()
        self._process.waitForFinished()

    def _follow_end(self, code: int, status: QProcess.ExitStatus) -> None:
        output = bytes(self._process.readAllStandardOutput().data()).decode(errors="replace")
        well = status is QProcess.ExitStatus.NormalExit and code == 0
        self._tell(output if well else None)

    def _follow_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._tell(None)

    def _tell(self, output: str | None) -> None:
        self._limit.stop()
        done, self._done = self._done, None
        if done is not None:
            done(output)
