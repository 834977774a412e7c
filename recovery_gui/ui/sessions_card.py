# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The card of the sessions: filters, the table, and the ways to add and to the bin."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QLineEdit, QWidget

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.presentation.history_table_props import TableProps
from recovery_gui.ui.parts import button, column, label, order_tabs, row
from recovery_gui.ui.sessions_table import SessionsTable
from recovery_gui.ui.tables import show_entries
from recovery_gui.ui.theme import LARGE_TEXT, Theme

ROWS, MARGIN = 8, 20
ANY_EXERCISE, ANY_AREA = tr("Any exercise"), tr("Any area")


class SessionsCard(QFrame):
    """Renders `TableProps`; `table` is where sessions are corrected."""

    words_edited = Signal(str)
    exercise_chosen = Signal(str)
    area_chosen = Signal(object)
    add_requested = Signal()
    bin_requested = Signal()
    export_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("SessionsCard")
        self.setProperty("role", "card")
        self.table = SessionsTable()
        self._counted = label("mute", name="Counted")
        self._instead = label("mute", name="Invitation", wrap=True)
        self._words = QLineEdit()
        self._words.setObjectName("FilterSessions")
        self._words.setAccessibleName(tr("Filter sessions"))
        self._words.setPlaceholderText(tr("Find in titles and notes"))
        self._words.setClearButtonEnabled(False)
        self._words.textEdited.connect(self.words_edited)
        self._exercises = _combo("FilterByExercise", tr("Filter by exercise"))
        self._areas = _combo("FilterByArea", tr("Filter by area"))
        self._exercises.activated.connect(
            lambda at: self.exercise_chosen.emit(self._exercises.itemData(at))
        )
        self._areas.activated.connect(lambda at: self.area_chosen.emit(self._areas.itemData(at)))
        self._add = button(tr("Add"), tip=tr("Add a practice done elsewhere"))
        self._export = button(tr("Export…"), tip=tr("The whole history as JSON, CSV or iCalendar"))
        self._export.setObjectName("ExportHistory")
        self._bin = button(tr("Bin"), tip=tr("Sessions deleted in the last 30 days"))
        self._add.clicked.connect(self.add_requested)
        self._export.clicked.connect(self.export_requested)
        self._bin.clicked.connect(self.bin_requested)
        self._large = False
        self._filters = row(self._words, self._exercises, self._areas, spacing=8)
        self._filters.setStretch(0, 1)
        self._find = QWidget()
        self._find.setLayout(self._filters)
        self._fill()

    def render_props(self, props: TableProps) -> None:
        """Show how many rows there are; the table reads those it shows.

        What a reading itself brings to light, a fault, waits until the table is painted.
        """
        if self.table.rows.reading:
            QTimer.singleShot(0, self, lambda: self.render_props(props))
            return
        self._counted.setText(props.counted)
        if self._words.text().strip() != props.words:
            self._words.setText(props.words)
        by_name = [(name, exercise) for exercise, name in props.exercises]
        areas = [(name, area) for area, name in props.areas]
        show_entries(self._exercises, [(ANY_EXERCISE, ""), *by_name], props.exercise)
        show_entries(self._areas, [(ANY_AREA, None), *areas], props.area)
        instead = props.failure or props.invitation
        self._instead.setText(instead)
        self._instead.setVisible(bool(instead))
        self.table.render_props(props)
        self.table.setVisible(not instead)

    def set_theme(self, theme: Theme) -> None:
        """Give the table room for some rows; in large text, let the filters stand above it."""
        self.table.set_theme(theme)
        self.table.setFixedHeight(theme.px(38 * ROWS))
        large = self._large = theme.scale > LARGE_TEXT
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._filters.setDirection(down if large else across)
        self._head.setDirection(down if large else across)
        self._place_filters()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_filters()

    def _place_filters(self) -> None:
        """Between title and buttons, or in a line of their own where the words have no room."""
        words = self._words.fontMetrics().horizontalAdvance(self._words.placeholderText())
        beside = (self._title, self._acts, self._exercises, self._areas)
        needed = words + sum(one.sizeHint().width() for one in beside) + 4 * MARGIN
        below = not self._large and needed > self.contentsRect().width() - 2 * MARGIN
        home = self._inside if below else self._head
        if home.indexOf(self._find) < 0:
            home.insertWidget(1, self._find, 0 if below else 1)
            self._order_tabs(below=below)

    def _order_tabs(self, *, below: bool) -> None:
        """As one reads: what stands in the first line comes first."""
        find = (self._words, self._exercises, self._areas)
        acts = (self._add, self._export, self._bin)
        order_tabs(*((*acts, *find) if below else (*find, *acts)), self.table)

    def _fill(self) -> None:
        self._title = row(label("heading", text=tr("Sessions")), self._counted, -1, spacing=12)
        self._acts = row(self._add, self._export, self._bin, spacing=8)
        self._head = row(self._title, self._find, self._acts, spacing=16)
        self._head.setStretch(1, 1)
        self._inside = column(self._head, self._instead, self.table, spacing=8)
        self._inside.setContentsMargins(MARGIN, 12, MARGIN, 12)
        self.setLayout(self._inside)
        self._order_tabs(below=False)


def _combo(name: str, spoken: str) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    made.setMinimumContentsLength(10)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made
