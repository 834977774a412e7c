# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The card of weekly bars and its table twin."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from recovery_gui.presentation.history_props import WeekBar
from recovery_gui.ui.history_chart import HistoryChart
from recovery_gui.ui.parts import button, column, label, row
from recovery_gui.ui.tables import fill_table, plain_table
from recovery_gui.ui.theme import Theme

HEADINGS = ("Week of", "Practised", "Sessions", "Exercises")


class WeekCard(QFrame):
    """Twelve weeks as bars or, at the press of a button, as a table of the same numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._weeks: tuple[WeekBar, ...] = ()
        self._chart = HistoryChart()
        self._chart.week_read.connect(self._read_week)
        self._table = plain_table("WeeklyTable", "Minutes a week, as a table", HEADINGS)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._chart)
        self._stack.addWidget(self._table)
        self._reading = label("mute", name="WeekRead")
        self._as_table = button("Table", "chip", tip="The same numbers as a table")
        self._as_table.setCheckable(True)
        self._as_table.clicked.connect(self._swap)
        self.setLayout(self._make_layout())

    def render_weeks(self, weeks: tuple[WeekBar, ...]) -> None:
        """Show these weeks, given oldest first; the table shows them newest first."""
        self._weeks = weeks
        fill_table(
            self._table,
            (
                (week.label, week.practised, week.sessions, week.exercises)
                for week in reversed(weeks)
            ),
        )
        self._read_week(len(weeks) - 1)

    def set_theme(self, theme: Theme) -> None:
        """Redraw the chart in the theme's colours."""
        self._chart.set_theme(theme)
        self._stack.setMinimumHeight(theme.px(180))

    def _read_week(self, place: int) -> None:
        self._chart.render_weeks(self._weeks, place)
        self._reading.setText(self._weeks[place].spoken)

    def _swap(self, as_table: bool) -> None:
        self._stack.setCurrentWidget(self._table if as_table else self._chart)

    def _make_layout(self) -> QVBoxLayout:
        head = row(label("heading", text="Minutes a week"), 16, self._reading, -1, self._as_table)
        made = column(head, self._stack, spacing=8)
        made.setContentsMargins(20, 14, 20, 10)
        made.setStretchFactor(self._stack, 1)
        self._reading.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        return made
