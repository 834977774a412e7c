# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""After the session: it is saved; how does it feel, in five seconds and by keyboard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QScrollArea, QWidget

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.override import override
from recovery_gui.core.side import Side
from recovery_gui.presentation.finish_props import FinishProps, RatingRow
from recovery_gui.ui.parts import button, card, clear_item, column, label, order_tabs, row
from recovery_gui.ui.rating_field import RatingField
from recovery_gui.ui.theme import Theme

WIDTH = 640
FIELDS_A_SIDE = 3  # before, after, and a gap


class FinishView(QWidget):
    """Renders `FinishProps`; says what was rated, noted, retried or done."""

    before_rated = Signal(BodyArea, Side, object)
    after_rated = Signal(BodyArea, Side, object)
    note_edited = Signal(str)
    save_requested = Signal()
    retry_requested = Signal()
    save_elsewhere_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAccessibleName("Finish")
        self._heading = label("title", name="FinishHeading", wrap=True)
        self._summary = label("mute", name="FinishSummary", wrap=True)
        self._saved = label("good", name="Saved", wrap=True)
        self._fields: dict[tuple[BodyArea, Side], tuple[RatingField, RatingField]] = {}
        self._ratings = QGridLayout()
        self._changed = label("heading", name="Changed", wrap=True)
        self._honest = label("small", name="HonestNote", wrap=True)
        self._note = QLineEdit()
        self._note.setObjectName("Note")
        self._note.setAccessibleName("Note")
        self._note.setPlaceholderText("One line to remember, if you like")
        self._note.setMaxLength(500)
        self._note.editingFinished.connect(self._hand_over_note)
        self._save = button("Save", "primary", tip="Save the ratings and go back (Enter)")
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
        if set(self._fields) != {(row.area, row.side) for row in props.ratings}:
            self._rebuild(props.ratings)
        for rating in props.ratings:
            before, after = self._fields[rating.area, rating.side]
            before.show_rating(rating.before)
            after.show_rating(rating.after)
        self._changed.setText(props.changed)
        self._changed.setVisible(bool(props.changed))
        self._honest.setText(props.honest_note)
        if props.note != self._note.text():
            self._note.setText(props.note)
        if appears and not any(one.before or one.after for one in props.ratings):
            self._retry.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the keyboard on the first rating."""
        fields = next(iter(self._fields.values()), None)
        first: QWidget = fields[0] if fields else self._save
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
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
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

    def _rebuild(self, ratings: tuple[RatingRow, ...]) -> None:
        while (item := self._ratings.takeAt(0)) is not None:
            clear_item(item)
        self._fields.clear()
        areas = list(dict.fromkeys(rating.area for rating in ratings))
        sides = list(dict.fromkeys(rating.side for rating in ratings))
        self._add_headings(sides)
        for number, area in enumerate(areas, start=2):
            self._ratings.addWidget(label(text=area.value.capitalize()), number, 0)
        for rating in sorted(ratings, key=lambda one: areas.index(one.area)):
            place = 1 + FIELDS_A_SIDE * sides.index(rating.side)
            self._add_fields(2 + areas.index(rating.area), place, rating)
        self._order_tabs()

    def _add_headings(self, sides: list[Side]) -> None:
        self._ratings.addWidget(label("heading", text="How sore, 0 to 10?"), 0, 0, 2, 1)
        centre = Qt.AlignmentFlag.AlignCenter
        for number, side in enumerate(sides):
            place = 1 + FIELDS_A_SIDE * number
            if side is not Side.NONE:
                words = label("heading", text=side.value.capitalize())
                self._ratings.addWidget(words, 0, place, 1, 2, centre)
            self._ratings.addWidget(label("small", text="before"), 1, place, centre)
            self._ratings.addWidget(label("small", text="after"), 1, place + 1, centre)
            self._ratings.setColumnMinimumWidth(place + 2, 16)

    def _add_fields(self, line: int, place: int, rating: RatingRow) -> None:
        area, side = rating.area, rating.side
        before = RatingField(f"{rating.label}, before")
        after = RatingField(f"{rating.label}, after")
        before.rated.connect(lambda value: self.before_rated.emit(area, side, value))
        after.rated.connect(lambda value: self.after_rated.emit(area, side, value))
        centre = Qt.AlignmentFlag.AlignCenter
        self._ratings.addWidget(before, line, place, centre)
        self._ratings.addWidget(after, line, place + 1, centre)
        self._fields[area, side] = (before, after)

    def _order_tabs(self) -> None:
        """Row by row, as one reads."""
        fields = [field for pair in self._fields.values() for field in pair]
        order_tabs(self._elsewhere, *fields, self._note, self._save)

    def _make_failure(self) -> QFrame:
        self._failure_text = label(name="SaveFailure", wrap=True)
        retry = self._retry = button("Retry", "primary")
        self._elsewhere = button("Save elsewhere…")
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
        ratings = card()
        self._ratings.setContentsMargins(24, 20, 24, 20)
        self._ratings.setHorizontalSpacing(16)
        self._ratings.setVerticalSpacing(8)
        self._ratings.setColumnStretch(0, 1)
        ratings.setLayout(self._ratings)
        self._column = QWidget()
        head = column(self._heading, self._summary, self._saved, spacing=4)
        self._column.setLayout(
            column(
                -1,
                head,
                self._failure,
                ratings,
                self._changed,
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
