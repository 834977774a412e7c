# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A field to search with."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.key_line import KeyLine

DOWN = KeyLine(("Down", "Return"), tr("From a search field into what was found."), also=("Enter",))
CLEAR = KeyLine(("Esc",), tr("In a search field: search no more."))


class SearchField(QLineEdit):
    """Down moves on into the list, Escape clears; `name` says what is searched."""

    KEYS_TITLE = tr("Wherever you are")
    KEYS = (DOWN, CLEAR)

    left_downwards = Signal()

    def __init__(self, name: str, object_name: str = "Search") -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)

    @override
    def event(self, event: QEvent) -> bool:
        """Escape may leave a page: while there is a text, it is for that."""
        wanted = isinstance(event, QKeyEvent) and CLEAR.means(event) and self.text()
        if wanted and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if DOWN.means(event):
            self.left_downwards.emit()
        elif CLEAR.means(event) and self.text():
            self.clear()
            self.textEdited.emit("")
        else:
            super().keyPressEvent(event)
