# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The yardstick: the least PySide6 window with a list and a label, up to its first paint."""

import sys

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QMainWindow

from benchmarks.painted import report_and_exit


class BareWindow(QMainWindow):
    """Reports in the first turn of the event loop after its first paint, as the program does."""

    def __init__(self) -> None:
        super().__init__()
        words = QListWidget()
        words.addItems([f"Exercise {number}" for number in range(8)])
        self.setCentralWidget(words)
        self.statusBar().addWidget(QLabel("Ready"))
        self.resize(1280, 800)

    # typing_extensions, for the mark, would cost the yardstick 20 ms.
    def event(self, event: QEvent) -> bool:  # type: ignore[explicit-override]
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, report_and_exit)
        return handled


application = QApplication(sys.argv)
window = BareWindow()
window.show()
application.exec()
