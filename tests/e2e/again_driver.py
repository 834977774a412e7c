# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Chooses German in the real window, starts again, and says what each start speaks.

usage: python -m tests.e2e.again_driver DIR [--language en]
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from recovery_gui.core.language import spoken
from recovery_gui.core.override import override
from recovery_gui.knock import socket_path
from recovery_gui.storage.paths import paths_under
from recovery_gui.tongue import settle_language

DEUTSCH, AGAIN = "Deutsch", "Startagainnow"


def press(within: QWidget, name: str) -> None:
    """Click on a button that can be seen."""
    (button,) = within.findChildren(QAbstractButton, name)
    assert button.isVisible(), f"{name} cannot be seen"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def drive(data_dir: Path, wanted: str | None) -> int:
    """Open the window in the settled language; the first start chooses, the second closes."""
    paths = paths_under(data_dir)
    bell = Path(socket_path(str(paths.data), str(paths.state)))
    sys.stdout.write(f"{os.getpid()} {bell.exists()} ")
    settle_language(str(paths.settings), wanted)
    from recovery_gui import app as program

    class Driven(program.App):
        @override
        def open(self) -> None:
            super().open()
            sys.stdout.write(f"{spoken()} {sys.argv[2:]}\n")
            self.window.open_page(2)
            if spoken() == "de":
                self.window.close()
            else:
                press(self.window.settings, DEUTSCH)
                press(self.window.settings, AGAIN)

    program.App = Driven  # type: ignore[misc]
    return program.run(program.Options(data_dir))


if __name__ == "__main__":
    sys.exit(drive(Path(sys.argv[1]), sys.argv[3] if len(sys.argv) > 2 else None))
