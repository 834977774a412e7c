# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Starts of the program on a virtual screen: of the source tree, or of a form of it.

With `RECOVERY_PROGRAM` in the environment, the path of an installed program, it is that one which
is started (`packaging/prove-forms.sh`).
"""

import os
import subprocess
import sys
import time
from pathlib import Path

from recovery_gui.storage.paths import paths_under
from tests.e2e.screen import Screen, wait_until

INSTALLED = os.environ.get("RECOVERY_PROGRAM", "")
PROGRAM = (INSTALLED,) if INSTALLED else (sys.executable, "-m", "recovery_gui")


class Starts:
    """Starts the program over one folder or another."""

    def __init__(self, screen: Screen, home: Path) -> None:
        self.screen = screen
        self._home = home
        if INSTALLED:
            screen.environment.pop("PYTHONPATH")

    def window_over(self, data: str, *options: str) -> tuple[subprocess.Popen[bytes], str]:
        """A start that opens a window: the program, and the window once all of it is there."""
        program = self.start(data, *options)
        windows: list[str] = []

        def is_open() -> bool:
            windows[:] = self.screen.windows_of(program)
            kept = paths_under(self._home / data).front
            return bool(windows) and bool(self.sockets(data)) and kept.exists()

        wait_until(is_open, f"a window over {data}")
        return program, windows[0]

    def start(self, data: str, *options: str) -> subprocess.Popen[bytes]:
        """A start, whatever comes of it."""
        errors = self._home / f"errors-{time.monotonic_ns()}.txt"
        command = (*PROGRAM, "--data-dir", str(self._home / data), *options)
        return self.screen.launch(*command, errors=errors)

    def sockets(self, data: str) -> list[Path]:
        """The bell that hangs there."""
        state = paths_under(self._home / data).state
        return list(state.glob("*.sock"))

    def complaints(self) -> str:
        """Everything that any of them wrote."""
        return "".join(one.read_text() for one in self._home.glob("errors-*.txt"))
