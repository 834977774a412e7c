# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The routines that were deleted, and the way back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QWidget

from recovery_gui.core.language import tr
from recovery_gui.ui.parts import button, column, label, row

if TYPE_CHECKING:
    from recovery_gui.presentation.routine_bin_props import RoutineBinProps

LINES_ACROSS, LINES_DOWN = 28, 20


class RoutineBinDialog(QDialog):
    """Renders `RoutineBinProps`; `restore_requested` carries a row."""

    restore_requested = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setObjectName("RoutineBinDialog")
        self.setWindowTitle(tr("Deleted routines"))
        self._words = label("mute", name="RoutineBinWords", wrap=True)
        self._failure = label("accent", name="RoutineBinFailure", wrap=True)
        self._names = QListWidget()
        self._names.setObjectName("RoutineBinRows")
        self._names.setAccessibleName(tr("Deleted routines"))
        self._names.setWordWrap(True)
        self._names.setSpacing(3)  # Within the ring of the focus.
        self._names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._restore = button(tr("Bring back"), "primary")
        close = button(tr("Close"), "session")
        self._names.itemActivated.connect(self._ask)
        self._restore.clicked.connect(self._ask)
        close.clicked.connect(self.accept)
        heading = label("title", text=tr("Deleted routines"), wrap=True)
        ends = row(-1, close, self._restore, spacing=8)
        parts = (heading, self._words, self._failure, self._names, ends)
        self.setLayout(column(*parts, spacing=12, margin=24))

    def render_props(self, props: "RoutineBinProps") -> None:
        """Show what was deleted, or close."""
        if not props.is_open:
            self.hide()
            return
        self._words.setText(props.words)
        self._failure.setText(props.failure)
        self._failure.setVisible(bool(props.failure))
        self._names.clear()
        self._names.addItems(list(props.names))
        self._names.setCurrentRow(0)
        self._restore.setEnabled(bool(props.names))
        if not self.isVisible():
            self.ensurePolished()
            line = self.fontMetrics().height()
            room = self._window.size() - QSize(48, 48)
            self.resize(QSize(LINES_ACROSS * line, LINES_DOWN * line).boundedTo(room))
            self.open()
        self._names.setFocus()

    def _ask(self) -> None:
        self.restore_requested.emit(self._names.currentRow())
