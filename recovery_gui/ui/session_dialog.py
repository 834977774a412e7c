# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The form in which a session is corrected, or a practice done elsewhere is added."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import QDate, QSize, Qt, QTime, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.core.side import Side
from recovery_gui.core.words import area_word
from recovery_gui.presentation.finish_props import RatingRow
from recovery_gui.presentation.history_edit_props import EditProps, SessionForm
from recovery_gui.presentation.text import long_date
from recovery_gui.ui.amount import Amount, Range
from recovery_gui.ui.form import fill_form
from recovery_gui.ui.parts import button, clear_item, column, label, order_tabs, row
from recovery_gui.ui.rating_grid import RatingGrid

MINUTES, SECONDS = (
    Range(0, 24 * 60, 1, tr("min", "minutes, beside a number")),
    Range(0, 59, 1, tr("s", "seconds, beside a number")),
)
AREAS_ACROSS = 3
INSET = 6
Rating = tuple[BodyArea, Side, bool]  # A place, and whether it is after the practice.
Rated = dict[Rating, int | None]


class _Scroll(QScrollArea):
    """As high as what is in it; Qt would ask for 24 lines at most."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self._content = content

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._content.heightForWidth(width)


class SessionDialog(QDialog):
    """Renders `EditProps`: open while there is a form. `save_requested` carries the form."""

    save_requested = Signal(object)
    close_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setObjectName("SessionDialog")
        self._form: SessionForm | None = None
        self._rated: Rated = {}
        self._title = _line("PracticeName", tr("Name of the practice"), tr("A walk, a class, …"))
        self._day, self._at = QDateEdit(), QTimeEdit()
        self._minutes = Amount(tr("Minutes"), MINUTES)
        self._seconds = Amount(tr("Seconds"), SECONDS)
        self._note = _line("SessionNote", tr("Note"), tr("A line of note"))
        self._zone = label("small", name="Zone")
        self._ratings, self._areas = RatingGrid(), QGridLayout()
        self._chips: dict[BodyArea, QPushButton] = {}
        self._heading = label("title", name="DialogHeading", wrap=True)
        self._marks = label("mute", name="SessionMarks", wrap=True)
        self._problems = label("accent", name="Problems", wrap=True)
        self._save, self._close = button(tr("Save"), "primary"), button(tr("Cancel"))
        self._ratings.before_rated.connect(lambda *rated: self._rate((*rated[:2], False), rated[2]))
        self._ratings.after_rated.connect(lambda *rated: self._rate((*rated[:2], True), rated[2]))
        self._save.clicked.connect(self._ask)
        self._close.clicked.connect(self.reject)
        self.rejected.connect(self.close_requested)
        self._fill()

    def render_props(self, props: EditProps) -> None:
        """Open, change or close the form."""
        if props.form is None:
            if self.isVisible():
                self.hide()
            return
        self._heading.setText(props.heading)
        self.setWindowTitle(props.heading)
        self._marks.setText("\n".join(props.marks))
        self._marks.setVisible(bool(props.marks))
        self._problems.setText("\n".join(props.problems))
        self._problems.setVisible(bool(props.problems))
        if not self.isVisible():  # An open form holds what has been typed.
            self._show_form(props, props.form)
            self._fit()
            self.open()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first = self._title if self._title.isVisible() else self._day
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        """As large as the text asks for, within the window."""
        self.ensurePolished()
        line = self.fontMetrics().height()
        room = self._window.size() - QSize(48, 48)
        for layout in (self._areas, self._parts):  # What was put in counts at once.
            layout.activate()
        self._scroll.updateGeometry()
        width = 38 * line
        self.resize(QSize(width, self.heightForWidth(width)).boundedTo(room))

    def _show_form(self, props: EditProps, form: SessionForm) -> None:
        self._form = form
        self._title_row.setVisible(props.adding)
        self._title.setText(form.title)
        if props.latest is not None:
            self._day.setMaximumDate(_qdate(props.latest))
        self._day.setDate(_qdate(form.day))
        self._at.setTime(QTime(form.at.hour, form.at.minute))
        self._zone.setText(props.zone)
        self._minutes.show_value(form.minutes)
        self._seconds.show_value(form.seconds)
        self._note.setText(form.note)
        self._show_areas(props.areas if props.adding else (), form.areas)
        self._show_ratings(form.ratings)

    def _show_areas(
        self, areas: Sequence[tuple[BodyArea, str]], chosen: Sequence[BodyArea]
    ) -> None:
        _clear(self._areas)
        self._chips = {}
        self._area_row.setVisible(bool(areas))
        for number, (area, name) in enumerate(areas):
            chip = button(name, "chip")
            chip.setAccessibleName(tr("Area: {area}").format(area=area_word(area)))
            chip.setCheckable(True)
            chip.setChecked(area in chosen)
            self._chips[area] = chip
            self._areas.addWidget(chip, *divmod(number, AREAS_ACROSS))

    def _show_ratings(self, ratings: tuple[RatingRow, ...]) -> None:
        self._rated = {}
        self._ratings.setVisible(bool(ratings))
        self._ratings.render_rows(ratings, asks_now=False)
        order_tabs(
            self._note, *self._chips.values(), *self._ratings.fields, self._close, self._save
        )

    def _rate(self, at: Rating, value: int | None) -> None:
        self._rated[at] = value

    def _ask(self) -> None:
        if self._form is not None:
            self.save_requested.emit(self._written(self._form))

    def _written(self, form: SessionForm) -> SessionForm:
        day, at = self._day.date(), self._at.time()
        return replace(
            form,
            title=self._title.text(),
            day=date(day.year(), day.month(), day.day()),
            at=time(at.hour(), at.minute()),
            minutes=round(self._minutes.value),
            seconds=round(self._seconds.value),
            note=self._note.text(),
            areas=tuple(area for area, chip in self._chips.items() if chip.isChecked()),
            ratings=tuple(
                replace(
                    one,
                    before=self._rated.get((one.area, one.side, False), one.before),
                    after=self._rated.get((one.area, one.side, True), one.after),
                )
                for one in form.ratings
            ),
        )

    def _fill(self) -> None:
        self._day.setObjectName("SessionDate")
        self._day.setAccessibleName(tr("Date"))
        self._at.setObjectName("SessionTime")
        self._at.setAccessibleName(tr("Time", "of the day"))
        for field in (self._day, self._at):
            field.lineEdit().setTextMargins(INSET, 0, 0, 0)
        self._day.setDisplayFormat(date_format())
        self._at.setDisplayFormat("HH:mm")
        self._day.setMinimumWidth(
            self.fontMetrics().horizontalAdvance(long_date(date(2026, 9, 30))) + 48
        )
        fields = QFrame()
        fields.setProperty("role", "card")
        self._title_row, self._area_row = QWidget(), QWidget()
        self._title_row.setLayout(column(label("mute", text=tr("Name")), self._title, spacing=4))
        self._area_row.setLayout(
            column(label("mute", text=tr("What it was for")), self._areas, spacing=8)
        )
        when = row(self._day, self._at, self._zone, -1, spacing=8)
        fill_form(
            fields,
            tr("Session"),
            (tr("When"), when),
            (tr("Practised"), row(self._minutes, self._seconds, -1, spacing=12)),
            (tr("Note"), self._note),
        )
        self._parts = column(self._title_row, fields, self._area_row, self._ratings, -1, spacing=12)
        inner = QWidget()
        inner.setLayout(self._parts)
        self._scroll = _Scroll(inner)
        content: QVBoxLayout = column(
            self._heading,
            self._marks,
            self._scroll,
            self._problems,
            row(-1, self._close, self._save, spacing=8),
            spacing=12,
            margin=24,
        )
        self.setLayout(content)


def date_format() -> str:
    """The format of a date in full, as `long_date` says it, for Qt; words in it are quoted."""
    parts = {"{day}": "d", "{month}": "MMMM", "{year}": "yyyy"}
    pieces = re.split(r"(\{\w+\})", tr("{day} {month} {year}", "a date: 7 September 2026"))
    quoted = (f"'{one}'" if re.search(r"[^\W\d_]", one) else one for one in pieces)
    return "".join(parts.get(piece, words) for piece, words in zip(pieces, quoted, strict=True))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _line(name: str, spoken: str, hint: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    made.setPlaceholderText(hint)
    return made


def _clear(grid: QGridLayout) -> None:
    while (item := grid.takeAt(0)) is not None:
        clear_item(item)
