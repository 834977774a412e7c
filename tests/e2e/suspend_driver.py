# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Practises in the real window, and writes each state of the session: name, reason, seconds.

usage: python -m tests.e2e.suspend_driver DIR
"""

import sys
from pathlib import Path

from recovery_gui.app import App, Options
from recovery_gui.core.session_state import Paused, Running, SessionState
from tests.e2e.crash_driver import press
from tests.newcomer import be_known


def tell(state: SessionState) -> None:
    """One line: `running - 12.5`, or `paused interrupted 12.5`: seconds since the plan's start."""
    match state:
        case Running():
            write("running", "-", state)
        case Paused():
            write("paused", state.reason.value, state.running)


def write(name: str, reason: str, running: Running) -> None:
    """The line, at once."""
    sys.stdout.write(f"{name} {reason} {sum(running.practised_s):.6f}\n")
    sys.stdout.flush()


def practise(data_dir: Path) -> None:
    """Open the window and start the session."""
    app = App(Options(be_known(data_dir)))
    app.show()
    while "rooms" not in vars(app):
        app.qt.processEvents()
    app.rooms.controller.state.subscribe(tell)
    press(app.window.practice, "Start")
    if app.rooms.care.cautions.is_open.value:
        press(app.window.cautions, "Ihavereadthis")
    app.qt.exec()


if __name__ == "__main__":
    practise(Path(sys.argv[1]))
