# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The head of the page on which a routine is put together: its title, and what ends it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from recovery_gui.core.language import tr
from recovery_gui.ui.banner import Banner
from recovery_gui.ui.flow import wrap
from recovery_gui.ui.parts import button, column, label, row

if TYPE_CHECKING:
    from recovery_gui.presentation.editor_props import EditorProps


class EditorBar(QWidget):
    """Renders what of `EditorProps` concerns the whole page."""

    undo_requested = Signal()
    redo_requested = Signal()
    save_requested = Signal()
    close_requested = Signal()
    discard_requested = Signal()
    go_on_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = label("title", name="EditorTitle", wrap=True)
        self._undo = _button(tr("Undo"), "link", tr("Take the latest change back (Ctrl+Z)"))
        self._redo = _button(tr("Redo"), "link", tr("Do it again (Ctrl+Shift+Z)"))
        self._close = _button(tr("Close"), "session", tr("Back to the page (Esc)"))
        grows = QSizePolicy.Policy.Minimum
        self._close.setSizePolicy(grows, grows)  # As high as its loud neighbour.
        self._save = _button(tr("Save"), "primary", tr("Keep the routine (Ctrl+S)"))
        self._keep = _button(tr("Save changes"), "primary", tr("Keep the routine, then close"))
        self._discard = _button(
            tr("Discard"), "session", tr("Close without saving; it can be undone")
        )
        self._go_on = _button(tr("Go on"), "session", tr("Back to the routine (Esc)"))
        self._question = Banner("EditorQuestion", self._keep, self._discard, self._go_on)
        self._trouble = Banner("EditorTrouble")
        self.tab_stops: tuple[QWidget, ...] = (
            *(self._undo, self._redo, self._close, self._save),
            *(self._keep, self._discard, self._go_on),
        )
        self._connect()
        history = QWidget()
        wrap(history, self._undo, self._redo, gap=8)
        ends = QWidget()
        ends.setLayout(row(self._close, self._save, spacing=8))
        heads = row(self._title, history, ends, spacing=8)
        for acts in (history, ends):
            heads.setAlignment(acts, Qt.AlignmentFlag.AlignVCenter)
        heads.setStretch(0, 1)
        self.setLayout(column(heads, self._question, self._trouble, spacing=8))

    def render_props(self, props: "EditorProps") -> None:
        """Show the title, what can be done, and what stands against saving."""
        self._title.setText(props.title)
        self._undo.setEnabled(props.can_undo)
        self._redo.setEnabled(props.can_redo)
        asked = self._question.isVisible()
        self._question.show_text(props.question)
        self._trouble.show_text(props.failure or " ".join(props.problems))
        if props.question and not asked:
            self._keep.setFocus()

    def leave(self) -> None:
        """Out of the question while it is asked, else out of the page."""
        asks = self._question.isVisible()
        (self.go_on_requested if asks else self.close_requested).emit()

    def _connect(self) -> None:
        self._undo.clicked.connect(self.undo_requested)
        self._redo.clicked.connect(self.redo_requested)
        self._close.clicked.connect(self.close_requested)
        for made in (self._save, self._keep):
            made.clicked.connect(self.save_requested)
        self._discard.clicked.connect(self.discard_requested)
        self._go_on.clicked.connect(self.go_on_requested)


def _button(text: str, role: str, tip: str) -> QPushButton:
    """Named after the page: other pages have buttons of these words, too."""
    made = button(text, role, tip=tip)
    made.setObjectName(f"Editor{made.objectName()}")
    return made
