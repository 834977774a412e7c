# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A field to search with."""

from PySide6.QtCore import QEvent, QObject, Signal
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
        self._escape = EscapeIsMine(self)
        self.textChanged.connect(self._claim_escape)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if DOWN.means(event):
            self.left_downwards.emit()
        elif CLEAR.means(event) and self.text():
            self.clear()
            self.textEdited.emit("")
        else:
            super().keyPressEvent(event)

    def _claim_escape(self, text: str) -> None:
        """Escape may leave a page: while there is a text, it is for that."""
        if text:
            self.installEventFilter(self._escape)  # Once, however often it is asked for.
        else:
            self.removeEventFilter(self._escape)


class EscapeIsMine(QObject):
    """Keeps Escape from all bound keys while it watches.

    No method `event` of the field: the field is part of the first paint, and with the first event
    in Python's hands PySide6 makes the classes of all events, 5 of the 150 ms that a start takes.
    """

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        asks = event.type() is QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and CLEAR.means(event):
            event.accept()
            return True
        return False
