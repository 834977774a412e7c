# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""After the session: it is saved; how does it feel, in five seconds and by keyboard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QWidget

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.core.side import Side
from recovery_gui.presentation.finish_props import FinishProps
from recovery_gui.ui.key_line import KeyLine
from recovery_gui.ui.leave_out_card import LeaveOutCard
from recovery_gui.ui.parts import button, card, column, label, order_tabs, row
from recovery_gui.ui.rating_grid import RatingGrid
from recovery_gui.ui.theme import Theme

WIDTH = 640
DONE = KeyLine(
    ("Return",), tr("Done. The session itself is saved before you rate anything."), also=("Enter",)
)


class FinishView(QWidget):
    """Renders `FinishProps`; says what was rated, noted, retried or done."""

    KEYS_TITLE = tr("After a session")
    KEYS = (DONE,)

    before_rated = Signal(BodyArea, Side, object)
    after_rated = Signal(BodyArea, Side, object)
    note_edited = Signal(str)
    save_requested = Signal()
    retry_requested = Signal()
    save_elsewhere_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAccessibleName(tr("Finish"))
        self._heading = label("title", name="FinishHeading", wrap=True)
        self._summary = label("mute", name="FinishSummary", wrap=True)
        self._noticed = label("mute", name="NoticedLine", wrap=True)
        self._saved = label("good", name="Saved", wrap=True)
        self.leave_out = LeaveOutCard()
        self._ratings = RatingGrid()
        self._ratings.before_rated.connect(self.before_rated)
        self._ratings.after_rated.connect(self.after_rated)
        self._changed = label("heading", name="Changed", wrap=True)
        self._change_note = label("small", name="ChangeNote", wrap=True)
        self._honest = label("small", name="HonestNote", wrap=True)
        self._note = QLineEdit()
        self._note.setObjectName("Note")
        self._note.setAccessibleName(tr("Note"))
        self._note.setPlaceholderText(tr("One line to remember, if you like"))
        self._note.setMaxLength(500)
        self._note.editingFinished.connect(self._hand_over_note)
        self._save = button(tr("Save"), "primary", tip=tr("Save the ratings and go back (Enter)"))
        self._save.setDefault(True)
        self._save.clicked.connect(self._leave)
        self._failure = self._make_failure()
        self._fill()

    def render_props(self, props: FinishProps) -> None:
        """Show the end of this session."""
        self._heading.setText(props.heading)
        self._summary.setText(props.summary)
        self._saved.setText(props.saved_line)
        self._saved.setVisible(bool(props.saved_line))
        appears = bool(props.failure) and self._failure.isHidden()
        self._failure.setVisible(bool(props.failure))
        self._failure_text.setText(f"{props.failure}\n{props.remedy}")
        self._save.setVisible(not props.failure)
        self._noticed.setText(props.noticed)
        self._noticed.setVisible(bool(props.noticed))
        if self._ratings.render_rows(props.ratings, asks_now=props.asks_now):
            self._order_tabs()
        self._changed.setText(props.changed)
        self._changed.setVisible(bool(props.changed))
        self._change_note.setText(props.change_note)
        self._change_note.setVisible(bool(props.change_note))
        self._honest.setText(props.honest_note)
        if props.note != self._note.text():
            self._note.setText(props.note)
        if appears and not any(one.before or one.after for one in props.ratings):
            self._retry.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the keyboard on the first rating."""
        first: QWidget = next(iter(self._ratings.fields), self._save)
        if not self._failure.isHidden():
            first = self._retry
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def commit_note(self) -> None:
        """Hand over a note that is still being typed."""
        if self._note.hasFocus():
            self._hand_over_note()

    def set_theme(self, theme: Theme) -> None:
        """Widen the column with the text."""
        self._column.setMaximumWidth(theme.px(WIDTH))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if DONE.means(event):
            self._leave()
        else:
            super().keyPressEvent(event)

    def _hand_over_note(self) -> None:
        self.note_edited.emit(self._note.text())

    def _leave(self) -> None:
        """The note first, which the disk may refuse; what is not saved is not left."""
        self.commit_note()
        if not self._save.isHidden():
            self.save_requested.emit()

    def _order_tabs(self) -> None:
        """Row by row, as one reads."""
        order_tabs(
            *(self._elsewhere, *self.leave_out.tab_stops, *self._ratings.fields),
            *(self._note, self._save),
        )

    def _make_failure(self) -> QFrame:
        self._failure_text = label(name="SaveFailure", wrap=True)
        retry = self._retry = button(tr("Retry"), "primary")
        self._elsewhere = button(tr("Save elsewhere…"))
        retry.clicked.connect(self.retry_requested)
        self._elsewhere.clicked.connect(self.save_elsewhere_requested)
        frame = card("notice")
        frame.setLayout(
            column(
                self._failure_text,
                row(retry, self._elsewhere, -1, spacing=8),
                spacing=12,
                margin=16,
            )
        )
        return frame

    def _fill(self) -> None:
        self._column = QWidget()
        head = column(self._heading, self._summary, self._noticed, self._saved, spacing=4)
        self._column.setLayout(
            column(
                -1,
                head,
                self._failure,
                self.leave_out,
                self._ratings,
                column(self._changed, self._change_note, spacing=4),
                self._note,
                row(self._save, -1),
                self._honest,
                -1,
                spacing=16,
            )
        )
        self._save.setMinimumWidth(188)
        inner = QWidget()
        centred = row(-1, self._column, -1, margin=24)
        centred.setStretch(1, 6)
        inner.setLayout(centred)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        self.setLayout(column(scroll))
