# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The question at the end of a session that is not over: keep what was done, or discard it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame

from recovery_gui.core.override import override
from recovery_gui.ui.parts import button, column, label, row


class EndQuestion(QFrame):
    """Keep, Discard, or go on; going on has the focus: Space pauses and goes on, here too."""

    keep_requested = Signal()
    discard_requested = Signal()
    go_on_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("EndQuestion")
        self.setProperty("role", "card")
        self._text = label(name="EndQuestionText", wrap=True)
        self._text.setMinimumWidth(440)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        keep = button("Keep", "primary", tip="Save what was practised so far")
        discard = button("Discard", "session", tip="Leave no record of this session")
        self._go_on = go_on = button("Go on", "session", tip="Back to the session (Esc)")
        keep.clicked.connect(self.keep_requested)
        discard.clicked.connect(self.discard_requested)
        go_on.clicked.connect(self.go_on_requested)
        self.setLayout(
            column(self._text, row(-1, keep, discard, go_on, -1, spacing=8), spacing=8, margin=12)
        )

    def set_text(self, text: str) -> None:
        """Say what Keep would keep."""
        self._text.setText(text)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._go_on.setFocus(Qt.FocusReason.OtherFocusReason)
