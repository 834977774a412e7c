# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Practises in the real window until it is killed, and writes what it has practised so far.

usage: python -m tests.e2e.crash_driver DIR PACE NEXT

Presses Start, then NEXT times Next. Writes a line for each state of the session: whether a
checkpoint is due with it, and that checkpoint. The state is published before its effects run, so
a line after a due one acknowledges that checkpoint: it is on the disk.
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from recovery_gui.app import App, Options
from recovery_gui.core.session_snapshot import checkpoint_of
from recovery_gui.core.session_state import Running, SessionState
from recovery_gui.storage.checkpoint_json import checkpoint_to_text
from tests.newcomer import be_known


def tell(state: SessionState) -> None:
    """One line for a running session."""
    if isinstance(state, Running):
        due = state.checkpointed_s == state.last.seconds
        sys.stdout.write(f"{due:d} {checkpoint_to_text(checkpoint_of(state))}\n")
        sys.stdout.flush()


def press(within: QWidget, name: str) -> None:
    """Click on a button that can be seen."""
    (button,) = within.findChildren(QPushButton, name)
    assert button.isVisible(), f"{name} cannot be seen"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def practise(data_dir: Path, pace: float, nexts: int) -> None:
    """Open the window, start the session, and go on until the end."""
    app = App(Options(be_known(data_dir), pace))
    app.show()
    while "rooms" not in vars(app):
        app.qt.processEvents()
    app.rooms.controller.state.subscribe(tell)
    press(app.window.practice, "Start")
    if app.rooms.care.cautions.is_open.value:
        press(app.window.cautions, "Ihavereadthis")
    for _ in range(nexts):
        press(app.window.session, "Next")
    app.qt.exec()


if __name__ == "__main__":
    practise(Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]))
