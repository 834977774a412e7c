# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The card of the bars of practice: how far back, what they count, and weeks set aside."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QBoxLayout, QMenu

from recovery_gui.core.area_group import AreaGroup
from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.core.week_mark import WeekKind
from recovery_gui.core.words import group_word
from recovery_gui.presentation.history_bars_props import BarsProps, Measure, Span
from recovery_gui.ui.area_brush import swatch
from recovery_gui.ui.chart_card import ChartCard
from recovery_gui.ui.choice import Choice
from recovery_gui.ui.history_chart import EMPTY, HistoryChart
from recovery_gui.ui.parts import clear_item, label, plain_tip, row
from recovery_gui.ui.theme import LARGE_TEXT, Theme

SET_ASIDE = {
    WeekKind.REST: tr("Set aside: a week of rest"),
    WeekKind.ILL: tr("Set aside: ill"),
    WeekKind.TAPER: tr("Set aside: taper before a race"),
}
COUNT_AGAIN = tr("Let it count")


class WeekCard(ChartCard):
    """Renders `BarsProps`. A week is marked, or with None unmarked, in the menu of its bar."""

    span_chosen = Signal(object)
    measure_chosen = Signal(object)
    week_marked = Signal(date, object)

    def __init__(self) -> None:
        self._bars = HistoryChart()
        self._measure = Choice(tr("Bars count"), {one.value: one for one in Measure})
        self._span = Choice(tr("Look back"), {one.value: one for one in Span})
        super().__init__("Weekly", self._bars)
        self._choices = row(self._measure, self._span, spacing=8)
        self._choices.setStretch(0, 1)
        self.add_tools(self._choices)
        self._props = EMPTY
        self._read: date | None = None
        self._measure.chosen.connect(self.measure_chosen)
        self._span.chosen.connect(self.span_chosen)
        self._bars.bar_read.connect(self._read_bar)
        self._bars.menu_requested.connect(self._open_menu)

    def render_props(self, props: BarsProps) -> None:
        """Show these bars; one that was read before the last is read still."""
        self._props = props
        self._measure.show_value(props.measure)
        self._span.show_value(props.span)
        self.show_twin(props.title, props.headings, props.rows)
        self.show_words("", props.invitation, props.failure)
        self.title.setToolTip(plain_tip(props.hint))
        self.title.setAccessibleDescription(props.hint)
        self.leave_room(bar.spoken for bar in props.bars)
        if props.bars and not props.failure:
            self._show_legend(props.legend)
            starts = [bar.start for bar in props.bars]
            self._read_bar(starts.index(self._read) if self._read in starts else len(starts) - 1)

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._bars.set_theme(theme)
        large = theme.scale > LARGE_TEXT
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._choices.setDirection(down if large else across)
        self._show_legend(self._props.legend)

    def _read_bar(self, place: int) -> None:
        bars = self._props.bars
        self._read = bars[place].start if place < len(bars) - 1 else None
        self._bars.render_props(self._props, place)
        self.reading.setText(bars[place].spoken)

    def _open_menu(self, place: QPoint) -> None:
        menu = self.menu_of(self._read or self._props.bars[-1].start)
        if menu is not None:
            menu.popup(place)

    def menu_of(self, start: date) -> QMenu | None:
        """What can be done with the week that begins there; None where bars are months."""
        bar = next(bar for bar in self._props.bars if bar.start == start)
        if not self._props.can_mark:
            return None
        menu = QMenu(self)
        menu.setObjectName("WeekMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        for kind, text in SET_ASIDE.items():
            if kind is not bar.mark:
                act = menu.addAction(text)
                act.triggered.connect(lambda _on, kind=kind: self.week_marked.emit(start, kind))
        if bar.mark is not None:
            again = menu.addAction(COUNT_AGAIN)
            again.triggered.connect(lambda: self.week_marked.emit(start, None))
        return menu

    def _show_legend(self, groups: Sequence[AreaGroup]) -> None:
        while (item := self.legend.takeAt(0)) is not None:
            clear_item(item)
        for group in groups:
            sign = label()
            sign.setPixmap(swatch(self.theme, group, self.devicePixelRatioF()))
            self.legend.addWidget(sign)
            self.legend.addWidget(label("small", text=group_word(group)))
            self.legend.addSpacing(12)
        self.legend.addStretch(1)
