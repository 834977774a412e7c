# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The question at the end of a session that is not over: keep what was done, or discard it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.parts import button, label, row
from recovery_gui.ui.theme import LARGE_TEXT, Theme

WIDTH, LARGE_WIDTH = 250, 600


class EndQuestion(QFrame):
    """Keep, Discard, or go on; going on has the focus: Space pauses and goes on, here too."""

    keep_requested = Signal()
    discard_requested = Signal()
    go_on_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("EndQuestion")
        self._text = label("heading", name="EndQuestionText", wrap=True)
        keep = button(tr("Keep"), "primary", tip=tr("Save what was practised so far"))
        discard = button(tr("Discard"), "session", tip=tr("Leave no record of this session"))
        self._go_on = go_on = button(tr("Go on"), "session", tip=tr("Back to the session (Esc)"))
        self._keep, self._discard = keep, discard
        self.tab_stops = (keep, discard, go_on)
        keep.clicked.connect(self.keep_requested)
        discard.clicked.connect(self.discard_requested)
        go_on.clicked.connect(self.go_on_requested)
        self._content = row(self._text, row(keep, discard, go_on, spacing=8), spacing=16)
        self.setLayout(self._content)

    def set_theme(self, theme: Theme) -> None:
        """Words and buttons on one line, so that the figure stays as it is; large ones on two."""
        large = theme.scale > LARGE_TEXT
        way = QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight
        self._content.setDirection(way)
        self._text.setMinimumWidth(LARGE_WIDTH if large else WIDTH)

    def set_text(self, text: str, *, keeps: bool) -> None:
        """Say what Keep would keep; where that is nothing, it is not offered."""
        self._text.setText(text)
        self._keep.setVisible(keeps)
        self._discard.setText(tr("Discard") if keeps else tr("End", "the session"))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._go_on.setFocus(Qt.FocusReason.OtherFocusReason)
