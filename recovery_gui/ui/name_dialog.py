# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Asks for a name."""

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from recovery_gui.core.language import tr
from recovery_gui.ui.parts import button, column, label, row

WIDTH = 440
LONGEST = 80


class NameDialog(QDialog):
    """A title, a name to change, Save and Cancel; `name` is what stands there."""

    def __init__(self, parent: QWidget, title: str, name: str) -> None:
        super().__init__(parent)
        self.setObjectName("NameDialog")
        self.setWindowTitle(title)
        self._field = QLineEdit(name)
        self._field.setObjectName("Name")
        self._field.setAccessibleName(tr("Name"))
        self._field.setMaxLength(LONGEST)
        self._field.setMinimumWidth(WIDTH)
        self._field.selectAll()
        self._save = button(tr("Save"), "primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self.accept)
        cancel = button(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._field.textEdited.connect(self._follow)
        heading = label("heading", text=title)
        buttons = row(-1, cancel, self._save, spacing=12)
        self.setLayout(column(heading, self._field, buttons, spacing=16, margin=24))

    @property
    def name(self) -> str:
        """What stands in the field, without spaces around it."""
        return self._field.text().strip()

    def _follow(self) -> None:
        """A name of nothing is none."""
        self._save.setEnabled(bool(self.name))


def ask_name(parent: QWidget, title: str, name: str) -> str:
    """The name that was chosen; empty when it was called off."""
    dialog = NameDialog(parent, title, name)
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    chosen = dialog.name if agreed else ""
    dialog.deleteLater()
    return chosen
