# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Start, the one loud button of a page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.parts import Button


class StartButton(Button):
    """Says so when it is about to be pressed: the pointer is on it, or the keyboard."""

    neared = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Start"))
        self.setObjectName("Start")
        self.setProperty("role", "primary")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.neared.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.neared.emit()
