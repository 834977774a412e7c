# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A question with one answer that does something, and one that leaves all as it is."""

from PySide6.QtWidgets import QDialog, QWidget

from recovery_gui.core.language import tr
from recovery_gui.ui.parts import button, column, label, row

WIDTH = 440


def ask(parent: QWidget, title: str, words: str, yes: str) -> bool:
    """Whether the answer was `yes`, the words of its button."""
    dialog = QDialog(parent)
    dialog.setObjectName("QuestionDialog")
    dialog.setWindowTitle(title)
    heading = label("heading", text=title, wrap=True)
    heading.setMinimumWidth(WIDTH)
    agree, leave = button(yes, "primary"), button(tr("Cancel"))
    agree.setDefault(True)
    leave.setAutoDefault(False)
    agree.clicked.connect(dialog.accept)
    leave.clicked.connect(dialog.reject)
    told = label("mute", name="QuestionWords", text=words, wrap=True)
    dialog.setLayout(
        column(heading, told, row(-1, leave, agree, spacing=12), spacing=16, margin=24)
    )
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return agreed
