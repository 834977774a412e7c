# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The card of the year, and the way to other years."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QPushButton

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.presentation.history_calendar_props import CalendarProps
from recovery_gui.ui.chart_card import MARGIN, ChartCard
from recovery_gui.ui.parts import button, clear_item, label
from recovery_gui.ui.theme import Theme
from recovery_gui.ui.year_calendar import YearCalendar

SWATCH = 12


class CalendarCard(ChartCard):
    """Renders `CalendarProps`; `back_requested` and `forward_requested` ask for other years."""

    back_requested = Signal()
    forward_requested = Signal()

    def __init__(self) -> None:
        self._calendar = YearCalendar()
        self._back = _arrow("‹", "YearBefore", tr("The year before"))
        self._on = _arrow("›", "YearAfter", tr("The year after"))
        super().__init__("Calendar", self._calendar, self._back, self._on)
        self._levels: tuple[str, ...] = ()
        self._back.clicked.connect(self.back_requested)
        self._on.clicked.connect(self.forward_requested)
        self._calendar.day_read.connect(self.reading.setText)

    def render_props(self, props: CalendarProps) -> None:
        """Show this year."""
        self._levels = props.levels
        self.show_twin(props.title, props.headings, props.rows)
        self.show_words(props.invitation, "", props.failure)
        self._back.setEnabled(props.can_go_back)
        self._on.setEnabled(props.can_go_on)
        self._calendar.render_props(props)
        self._fit()
        self._show_legend()

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._calendar.set_theme(theme)
        self._fit()
        self._show_legend()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as seven days and a word: a stack of widgets asks for no height for its width."""
        margins = self.contentsMargins().left() + 2 * MARGIN
        self.set_chart_height(self._calendar.heightForWidth(self.width() - margins))

    def _show_legend(self) -> None:
        while (item := self.legend.takeAt(0)) is not None:
            clear_item(item)
        side = self.theme.px(SWATCH)
        for level, words in enumerate(self._levels):
            sign, picture = label(), QPixmap(side, side)
            picture.fill(self._calendar.level_colour(level))
            sign.setPixmap(picture)
            self.legend.addWidget(sign)
            self.legend.addWidget(label("small", text=words))
            self.legend.addSpacing(12)
        self.legend.addStretch(1)


def _arrow(text: str, name: str, tip: str) -> QPushButton:
    made = button(text, "chip", tip=tip)
    made.setObjectName(name)
    made.setAccessibleName(tip)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
