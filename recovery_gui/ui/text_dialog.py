# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A dialog of headed text, for what is behind "About this exercise" and for help."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from recovery_gui.ui.parts import button, column, label, row


def show_text(parent: QWidget, title: str, sections: Iterable[tuple[str, Iterable[str]]]) -> None:
    """Open a dialog of sections (heading, lines) and wait until it is closed."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setObjectName("TextDialog")
    content = column(label("title", text=title, wrap=True), spacing=8, margin=0)
    for heading, lines in sections:
        content.addSpacing(8)
        content.addWidget(label("heading", text=heading))
        for line in lines:
            words = label(wrap=True, text=line)
            words.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            content.addWidget(words)
    content.addStretch(1)
    inner = QWidget()
    content.setContentsMargins(0, 0, 16, 0)
    inner.setLayout(content)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setWidget(inner)
    scroll.setAccessibleName(title)
    close = button("Close", "primary")
    close.clicked.connect(dialog.accept)
    dialog.setLayout(column(scroll, row(-1, close), spacing=16, margin=24))
    scroll.setFocus(Qt.FocusReason.OtherFocusReason)  # Page Down reads on.
    dialog.setMinimumSize(480, 320)
    dialog.resize(640, 560)
    dialog.exec()
    dialog.deleteLater()
