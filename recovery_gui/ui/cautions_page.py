# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What speaks against an exercise and when to stop, read once before its first use."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.presentation.cautions_props import CautionsProps
from recovery_gui.ui.bullets import Bullets, scroll_by_keys
from recovery_gui.ui.key_line import KeyLine
from recovery_gui.ui.parts import button, card, column, label, row, scrolled
from recovery_gui.ui.theme import Theme

WIDTH = 760
START_WIDTH = 188
COLUMN_SHARE = 40  # Of the width, against 1 for each margin.

LEAVE = KeyLine(("Esc",), tr("Not today."))


class CautionsPage(QWidget):
    """Renders `CautionsProps`. Return reads and begins, Esc leaves, the arrows scroll."""

    KEYS_TITLE = tr("Before the first use of an exercise")
    KEYS = (LEAVE,)

    read_requested = Signal()
    leave_requested = Signal()
    doctor_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAccessibleName(tr("Before you begin"))
        self._title = label("title", name="CautionsTitle", wrap=True)
        self._opening = label("mute", name="CautionsOpening", wrap=True)
        self._lines = Bullets()
        self._read = button(tr("I have read this"), "primary", tip=tr("Begin the session (Enter)"))
        self._leave = button(tr("Not today"), "session", tip=tr("Back, and begin nothing (Esc)"))
        self._doctor = button(
            tr("When to see a doctor"), "link", tip=tr("Signs that need more than rest")
        )
        self._doctor.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # A click leaves the keyboard.
        self._read.clicked.connect(self.read_requested)
        self._leave.clicked.connect(self.leave_requested)
        self._doctor.clicked.connect(self.doctor_requested)
        self._read.setMinimumWidth(START_WIDTH)
        self.setLayout(self._make_layout())

    def render_props(self, props: CautionsProps) -> None:
        """Show what is to be read, from its top."""
        self._title.setText(props.title)
        self._opening.setText(props.opening)
        self._lines.show_sections(props.sections)
        self._scroll.verticalScrollBar().setValue(0)
        self._read.setAccessibleDescription(props.opening)

    def focus_first(self) -> None:
        """Put the keyboard on the button that begins."""
        self._read.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Widen the column with the text."""
        self._column.setMaximumWidth(theme.px(WIDTH))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if LEAVE.means(event):
            self.leave_requested.emit()
        else:
            super().keyPressEvent(event)

    def _make_layout(self) -> QVBoxLayout:
        inner = QWidget()
        inner.setLayout(column(self._lines, -1, margin=8))
        self._scroll = scrolled(inner, name="Cautions")
        self._scroll.setAccessibleName(tr("Cautions"))
        scroll_by_keys(self, self._scroll)
        paper = card()
        paper.setLayout(column(self._scroll, margin=16))
        head = row(self._title, self._doctor, spacing=16)
        head.setStretch(0, 1)
        foot = row(self._read, self._leave, -1, spacing=8)
        self._column = QWidget()
        made = column(head, 4, self._opening, 16, paper, 16, foot)
        made.setStretchFactor(paper, 1)
        self._column.setLayout(made)
        centred = row(-1, self._column, -1, margin=24)
        centred.setStretch(1, COLUMN_SHARE)
        return column(centred)
