# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The yardstick: the least PySide6 window with a list and a label, up to its first paint.

usage: python -m benchmarks.bare_window [memory]
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QMainWindow

from benchmarks.painted import report_and_exit, report_memory_and_exit

REPORT = report_memory_and_exit if sys.argv[1:] == ["memory"] else report_and_exit


class BareWindow(QMainWindow):
    """Reports in the first turn of the event loop after its first paint, as the program does."""

    def __init__(self) -> None:
        super().__init__()
        words = QListWidget()
        words.addItems([f"Exercise {number}" for number in range(8)])
        self.setCentralWidget(words)
        self.setMenuWidget(QLabel("Recovery"))
        self.resize(1280, 800)

    # Importing the mark `override` is no part of the least window.
    def paintEvent(self, event: QPaintEvent) -> None:  # type: ignore[explicit-override]  # noqa: N802
        super().paintEvent(event)
        QTimer.singleShot(0, REPORT)


application = QApplication([])
window = BareWindow()
window.show()
application.exec()
