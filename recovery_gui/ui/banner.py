# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A message above the pages that waits for an answer, and does not block anything."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QWidget

from recovery_gui.core.override import override
from recovery_gui.ui.flow import wrap
from recovery_gui.ui.parts import label, row


class Banner(QFrame):
    """A text and its buttons, below it where they leave it no room; hidden while it is empty."""

    def __init__(self, name: str, *buttons: QPushButton) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "notice")
        self._text = label(name=f"{name}Text", wrap=True)
        self._answers = QWidget()
        wrap(self._answers, *buttons, gap=8)
        content = self._content = row(self._text, self._answers, spacing=8)
        content.setAlignment(self._answers, Qt.AlignmentFlag.AlignVCenter)
        content.setContentsMargins(16, 10, 12, 10)
        content.setStretchFactor(self._text, 1)
        self.setLayout(content)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show a message, or hide when it is empty."""
        self._text.setText(text)
        self.setVisible(bool(text))
        self._share()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Beside or below, as takes less height."""
        room, answers = self._content.contentsRect().width(), self._answers.sizeHint()
        beside = room - answers.width() - self._content.spacing()
        fits = beside >= self._text.minimumSizeHint().width()
        below = self._text.heightForWidth(room) + answers.height()
        fits = fits and self._text.heightForWidth(beside) <= below
        way = QBoxLayout.Direction
        self._content.setDirection(way.LeftToRight if fits else way.TopToBottom)
