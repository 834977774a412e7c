# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The real program, and beside it a reader that writes down what assistive technology sees.

usage: python -m tests.e2e.history_driver DATA FILE

FILE holds JSON, replaced whole: `focus`, the name, description and chosen part of what has the
keyboard; and `places`, the middle on the screen of each button that can be seen, by its name.
"""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDateTimeEdit,
    QLineEdit,
    QPushButton,
    QWidget,
)

from recovery_gui.app import App, Options
from tests.newcomer import be_known

EVERY_MS = 40
KINDS = (QAccessible.Text.Name, QAccessible.Text.Description)


class Reader(QObject):
    """Looks again and again; touches nothing."""

    def __init__(self, app: App, file: Path) -> None:
        super().__init__(app.window)
        self._file = file
        self._written: dict[str, Any] = {}
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(EVERY_MS)

    def look(self) -> None:
        """Write down what has changed."""
        seen = {"focus": _read(QApplication.focusWidget()), "places": _places()}
        if seen != self._written:
            self._written = seen
            new = self._file.with_suffix(".new")
            new.write_text(json.dumps(seen))
            new.replace(self._file)


def _read(widget: QWidget | None) -> list[str]:
    if widget is None:
        return ["", "", ""]
    found = QAccessible.queryAccessibleInterface(widget)
    line = widget.findChild(QLineEdit)
    if isinstance(widget, QDateTimeEdit) and line:  # Tab walks through its parts.
        within = line.selectedText()
    elif isinstance(widget, QAbstractItemView):
        within = str(widget.currentIndex().data())
    else:
        within = ""
    return [found.text(kind) for kind in KINDS] + [within]


def _places() -> dict[str, list[int]]:
    """Of the window that takes clicks now: a dialog, or the whole one."""
    top = QApplication.activeModalWidget() or QApplication.activeWindow()
    buttons = top.findChildren(QPushButton) if top else []
    seen = [one for one in buttons if one.isVisible() and not one.visibleRegion().isEmpty()]
    middles = {one: one.mapToGlobal(one.rect().center()) for one in seen}
    return {one.accessibleName() or one.text(): [at.x(), at.y()] for one, at in middles.items()}


if __name__ == "__main__":
    program = App(Options(be_known(Path(sys.argv[1]))))
    reader = Reader(program, Path(sys.argv[2]))
    sys.exit(program.run())
