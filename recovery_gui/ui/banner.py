# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A message above the pages that waits for an answer, and does not block anything."""

from PySide6.QtWidgets import QFrame, QPushButton

from recovery_gui.ui.parts import label, row


class Banner(QFrame):
    """A text and its buttons; hidden while the text is empty."""

    def __init__(self, name: str, *buttons: QPushButton) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "notice")
        self._text = label(name=f"{name}Text", wrap=True)
        content = row(self._text, *buttons, spacing=8)
        content.setContentsMargins(16, 10, 12, 10)
        content.setStretchFactor(self._text, 1)
        self.setLayout(content)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show a message, or hide when it is empty."""
        self._text.setText(text)
        self.setVisible(bool(text))
