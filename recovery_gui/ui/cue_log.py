# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What was said in the session, as text: for who does not hear it, or wants to look back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.parts import card, column, label
from recovery_gui.ui.theme import Theme

WIDTH, SHARE = 280, 0.36


class _Lines(QPlainTextEdit):
    """Text to read, select and copy; the keys of the session stay the session's."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)


class CueLog:
    """A panel that renders lines, oldest first, and keeps the newest in sight."""

    def __init__(self) -> None:
        self.panel = card()
        self.panel.setObjectName("CueLog")
        self._shown: tuple[str, ...] = ()
        self._lines = _Lines()
        self._lines.setObjectName("CueLogLines")
        self._lines.setAccessibleName(tr("What was said"))
        self._lines.setPlaceholderText(tr("Nothing has been said yet."))
        self._lines.setReadOnly(True)
        self._lines.setStyleSheet("background: transparent; border: none; padding: 0;")
        self._lines.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        heading = label("heading", text=tr("What was said"))
        self.panel.setLayout(column(heading, self._lines, spacing=8, margin=12))

    def render_lines(self, lines: tuple[str, ...]) -> None:
        """Show these lines; what is selected stays so while lines are only added."""
        shown, self._shown = self._shown, lines
        if lines[: len(shown)] != shown:
            self._lines.setPlainText("\n".join(lines))
        else:
            for line in lines[len(shown) :]:
                self._lines.appendPlainText(line)

    def set_width(self, theme: Theme, room: int) -> None:
        """As wide as its text asks for, and as the room of the session allows."""
        self.panel.setFixedWidth(min(theme.px(WIDTH), round(room * SHARE)))
