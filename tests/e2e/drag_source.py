# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A file manager with one file, which can be dragged away.

usage: python -m tests.e2e.drag_source FILE
"""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from recovery_gui.core.override import override

TITLE = "Files"


class Files(QWidget):
    """Drags the file as soon as the mouse is pressed."""

    def __init__(self, file: str) -> None:
        super().__init__(None, Qt.WindowType.WindowStaysOnTopHint)
        self.setWindowTitle(TITLE)
        self.setGeometry(40, 60, 120, 80)
        self._file = file

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802 - Qt's
        held = QMimeData()
        held.setUrls([QUrl.fromLocalFile(self._file)])
        drag = QDrag(self)
        drag.setMimeData(held)
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    files = Files(sys.argv[1])
    files.show()
    sys.exit(application.exec())
