# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The History page: this week, the bars, soreness, the sessions, the year, totals."""

from itertools import zip_longest

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QWidget

from recovery_gui.core.language import tr
from recovery_gui.presentation.history_overview_props import Figure, OverviewProps
from recovery_gui.presentation.history_totals_props import TotalsProps
from recovery_gui.ui.calendar_card import CalendarCard
from recovery_gui.ui.parts import card, column, label, restyle, row
from recovery_gui.ui.sessions_card import SessionsCard
from recovery_gui.ui.soreness_card import SorenessCard
from recovery_gui.ui.theme import LARGE_TEXT, Theme
from recovery_gui.ui.totals_card import TotalsCard, render_totals
from recovery_gui.ui.week_card import WeekCard

FIGURES = 4


class FigureCard(QFrame):
    """One number with its name and what is said beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._value, self._label = label("value"), label("small")
        self._aside = label("small")
        inside = column(self._value, row(self._label, -1, self._aside, spacing=8), spacing=2)
        inside.setContentsMargins(20, 12, 20, 12)
        self.setLayout(inside)

    def render_figure(self, figure: Figure | None) -> None:
        """Show this number, or nothing."""
        self.setVisible(figure is not None)
        if figure is not None:
            self._value.setText(figure.value)
            self._label.setText(figure.label)
            self._aside.setText(figure.aside)
            restyle(self._aside, "reached" if figure.good else "small")


class HistoryPage(QScrollArea):
    """Renders `OverviewProps`, and holds the cards that render the rest.

    Importing this module imports pyqtgraph.
    """

    FACE = "page"  # See `accessible_faces`.

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAccessibleName(tr("History"))
        self.setWidgetResizable(True)
        # It fits at every text size; while it is laid out a bar would flash.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Page Down scrolls; Tab goes inside.
        self._figures = [FigureCard() for _ in range(FIGURES)]
        self._consistency = label("mute", name="Consistency", wrap=True)
        self._invitation = label(name="HistoryInvitation", wrap=True)
        self._failure = label(name="HistoryFailure", wrap=True)
        self._failure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._welcome, self._notice = card("notice"), card("notice")
        self._welcome.setLayout(column(self._invitation, margin=16))
        self._notice.setLayout(column(self._failure, margin=16))
        self.weeks, self.soreness = WeekCard(), SorenessCard()
        self.sessions, self.calendar = SessionsCard(), CalendarCard()
        self.exercises = TotalsCard(
            "ExerciseTotals",
            tr("By exercise"),
            (
                tr("Exercise"),
                tr("Practised"),
                tr("Sessions"),
                tr("Last", "when it was last practised"),
            ),
        )
        self.areas = TotalsCard("AreaTotals", tr("By area"), (tr("Area"), tr("Practised")))
        self._fill()

    def render_props(self, props: OverviewProps) -> None:
        """Show this week; or why the history cannot be read, and nothing else.

        Until the first session the year would be nothing but empty days.
        """
        for shown, figure in zip_longest(self._figures, props.figures):
            shown.render_figure(figure)
        self._consistency.setText(props.consistency)
        self._invitation.setText(props.invitation)
        self._welcome.setVisible(bool(props.invitation))
        self.calendar.setVisible(not props.invitation)
        self._failure.setText(f"{props.failure}\n{props.remedy}")
        self._notice.setVisible(bool(props.failure))
        self._readable.setVisible(not props.failure)

    def render_totals(self, props: TotalsProps) -> None:
        """Show what has been practised most."""
        render_totals(self.exercises, self.areas, props)

    def set_theme(self, theme: Theme) -> None:
        """Redraw the charts in the theme's colours; in large text, one below the other."""
        for each in (self.weeks, self.soreness, self.calendar, self.exercises, self.areas):
            each.set_theme(theme)
        self.sessions.set_theme(theme)
        large = theme.scale > LARGE_TEXT
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        for pair in self._pairs:
            pair.setDirection(down if large else across)

    def _fill(self) -> None:
        first, second = self._figures[:2], self._figures[2:]
        figures = row(self._pair(*first), self._pair(*second), spacing=16)
        charts = self._pair(self.weeks, self.soreness)
        charts.setStretch(0, 2)
        charts.setStretch(1, 1)
        totals = self._pair(self.exercises, self.areas)
        totals.setStretch(0, 2)
        totals.setStretch(1, 1)
        self._pairs = (figures, charts, totals)
        self._readable = QWidget()
        self._readable.setLayout(
            column(
                figures,
                charts,
                self.sessions,
                self.calendar,
                column(self._consistency, self.soreness.note, spacing=4),
                totals,
                spacing=16,
            )
        )
        inner = QWidget()
        content = column(self._notice, self._welcome, self._readable, -1, spacing=16)
        content.setContentsMargins(24, 8, 24, 24)
        inner.setLayout(content)
        self.setWidget(inner)

    @staticmethod
    def _pair(*cards: QWidget) -> QHBoxLayout:
        return row(*cards, spacing=16)
