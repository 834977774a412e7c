# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The question whether to leave an exercise out that has hurt again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from recovery_gui.core.language import tr
from recovery_gui.presentation.leave_out_props import LeaveOutProps
from recovery_gui.ui.parts import button, column, label, row


class LeaveOutCard(QFrame):
    """Renders `LeaveOutProps`; hidden while there is nothing to ask or to take back."""

    leave_out_requested = Signal()
    keep_requested = Signal()
    undo_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.setObjectName("LeaveOutCard")
        self._done = label(name="LeftOut", wrap=True)
        self._question = label("heading", name="LeaveOutQuestion", wrap=True)
        self._undo = button(
            tr("Keep it after all"), "link", tip=tr("Offer this exercise as before")
        )
        self._leave_out = button(
            tr("Leave out"), tip=tr("Offer this exercise no more; the list brings it back")
        )
        self._keep = button(tr("Keep it"), tip=tr("Offer this exercise as before"))
        self._undo.clicked.connect(self.undo_requested)
        self._leave_out.clicked.connect(self.leave_out_requested)
        self._keep.clicked.connect(self.keep_requested)
        answers = row(self._leave_out, self._keep, -1, spacing=8)
        done = row(self._done, self._undo, spacing=8)
        done.setStretch(0, 1)
        self.setLayout(column(done, self._question, answers, spacing=12, margin=16))
        self.hide()

    @property
    def tab_stops(self) -> tuple[QPushButton, ...]:
        """As one reads."""
        return self._undo, self._leave_out, self._keep

    def render_props(self, props: LeaveOutProps) -> None:
        """Show the question, and what was left out last."""
        for made in (self._done, self._undo):
            made.setVisible(bool(props.done))
        for made in (self._question, self._leave_out, self._keep):
            made.setVisible(bool(props.question))
        self._done.setText(props.done)
        self._question.setText(props.question)
        self.setVisible(bool(props.question or props.done))
