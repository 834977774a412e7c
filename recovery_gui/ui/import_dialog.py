# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What a file would bring into the library, and what is to happen where it differs."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget

from recovery_gui.core.arrival import Decision
from recovery_gui.core.language import tr
from recovery_gui.ui.choice import Choice
from recovery_gui.ui.parts import button, card, clear_item, column, label, row, scrolled

if TYPE_CHECKING:
    from recovery_gui.presentation.import_props import ImportProps, ImportRow

SECOND, REPLACE, LEAVE = tr("Keep both"), tr("Replace mine"), tr("Keep mine")
LINES_ACROSS, LINES_DOWN = 36, 28


class ImportDialog(QDialog):
    """Renders `ImportProps`; open while there are any."""

    decided = Signal(int, object)
    take_requested = Signal()
    close_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setObjectName("ImportDialog")
        self._rows: tuple[ImportRow, ...] | None = None
        self._choices: list[Choice | None] = []
        self._title = label("title", name="ImportTitle", wrap=True)
        self._summary = label("mute", name="ImportSummary", wrap=True)
        self._failure = label("accent", name="ImportFailure", wrap=True)
        self._problems = label("small", name="ImportProblems", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._take = button(tr("Import"), "primary")
        self._take.setObjectName("TakeIn")
        self._cancel = cancel = button(tr("Cancel"), "session")
        self._take.clicked.connect(self.take_requested)
        cancel.clicked.connect(self.reject)
        self.rejected.connect(self.close_requested)
        inner = QWidget()
        inner.setLayout(column(self._list, 8, self._problems, -1))
        scroll = scrolled(inner)
        content = column(self._title, self._summary, self._failure, scroll, spacing=12, margin=24)
        content.addLayout(row(-1, cancel, self._take, spacing=8))
        self.setLayout(content)

    def render_props(self, props: "ImportProps | None") -> None:
        """Show what would come in, or close."""
        if props is None:
            self.hide()
            return
        self.setWindowTitle(props.title)
        self._title.setText(props.title)
        self._summary.setText(props.summary)
        self._summary.setVisible(bool(props.summary))
        self._failure.setText(props.failure)
        self._failure.setVisible(bool(props.failure))
        self._problems.setText("\n".join(props.problems))
        self._problems.setVisible(bool(props.problems))
        self._take.setEnabled(props.can_take)
        self._show_rows(props.rows)
        if not self.isVisible():
            self._fit()
            self.open()
            (self._take if props.can_take else self._cancel).setFocus()

    def _show_rows(self, rows: "tuple[ImportRow, ...]") -> None:
        """Made anew for another file; of the same, the choices follow."""
        names = [(one.name, one.kind, one.words) for one in rows]
        if self._rows is None or names != [(one.name, one.kind, one.words) for one in self._rows]:
            while item := self._list.takeAt(0):
                clear_item(item)
            self._choices = [self._add(place, one) for place, one in enumerate(rows)]
        for choice, one in zip(self._choices, rows, strict=True):
            if choice is not None:
                choice.show_value(one.decision)
        self._rows = rows

    def _add(self, place: int, one: "ImportRow") -> Choice | None:
        made: QFrame = card()
        words = column(
            label("heading", text=one.name, wrap=True),
            label("small", text=f"{one.kind} · {one.words}", wrap=True),
            spacing=2,
        )
        inside = column(words, spacing=8, margin=12)
        choice = None
        if one.decision is not None:
            choice = self._choice(place, one)
            inside.addWidget(choice)
        made.setLayout(inside)
        self._list.addWidget(made)
        return choice

    def _choice(self, place: int, one: "ImportRow") -> Choice:
        options: dict[str, object] = {SECOND: Decision.SECOND}
        if one.replaceable:
            options[REPLACE] = Decision.REPLACE
        options[LEAVE] = Decision.LEAVE
        made = Choice(one.name, options, across=3)
        made.chosen.connect(partial(self.decided.emit, place))
        return made

    def _fit(self) -> None:
        """As large as the text asks for, within the window."""
        self.ensurePolished()
        line = self.fontMetrics().height()
        room = self._window.size() - QSize(48, 48)
        self.resize(QSize(LINES_ACROSS * line, LINES_DOWN * line).boundedTo(room))
