# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The bin: what was deleted, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidget, QWidget

from recovery_gui.core.language import tr
from recovery_gui.presentation.history_edit_props import BinProps
from recovery_gui.ui.parts import button, column, label, row
from recovery_gui.ui.tables import fill_table, plain_table

HEADINGS = (tr("Session"), tr("Deleted"), tr("Kept until"))


class BinDialog(QDialog):
    """Renders `BinProps`; `restore_requested` carries the id of a session."""

    restore_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("BinDialog")
        self.setWindowTitle(tr("Bin"))
        self._props = BinProps()
        self._words = label("mute", name="BinWords", wrap=True)
        self._failure = label("accent", name="BinFailure", wrap=True)
        self._rows: QTableWidget = plain_table("BinRows", tr("Deleted sessions"), HEADINGS)
        for place in (1, 2):
            self._rows.horizontalHeader().setSectionResizeMode(
                place, QHeaderView.ResizeMode.ResizeToContents
            )
        self._restore = button(tr("Restore"), "primary", tip=tr("Put the chosen session back"))
        close = button(tr("Close"))
        self._restore.clicked.connect(self._ask)
        self._rows.doubleClicked.connect(lambda _index: self._ask())
        close.clicked.connect(self.accept)
        self.setLayout(
            column(
                label("title", text=tr("Bin")),
                self._words,
                self._failure,
                self._rows,
                row(-1, close, self._restore, spacing=8),
                spacing=12,
                margin=24,
            )
        )
        self._rows.setMinimumHeight(160)
        self.resize(760, 480)

    def render_props(self, props: BinProps) -> None:
        """Show what lies in the bin."""
        if props.failure:
            self._failure.setText(props.failure)
        else:
            self._props = props
            fill_table(self._rows, [(one.words, one.deleted, one.kept_until) for one in props.rows])
            self._words.setText(props.words)
        self._failure.setVisible(bool(props.failure))
        self._rows.setVisible(bool(self._props.rows))
        self._restore.setEnabled(bool(self._props.rows))
        if self._props.rows and self._rows.currentRow() < 0:
            self._rows.selectRow(0)

    def show_bin(self) -> None:
        """Open, the latest deletion chosen."""
        self.open()
        self._rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        place = self._rows.currentRow()
        if 0 <= place < len(self._props.rows):
            self.restore_requested.emit(self._props.rows[place].id)
