# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The card of soreness over time, and the choice of its area."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.presentation.history_soreness_props import SorenessProps
from recovery_gui.ui.chart_card import ChartCard
from recovery_gui.ui.flow import Flow
from recovery_gui.ui.parts import button, clear_item, label, row
from recovery_gui.ui.soreness_chart import SorenessChart, sign_of
from recovery_gui.ui.tables import show_entries
from recovery_gui.ui.theme import Theme

EMPTY = SorenessProps(BodyArea.HAMSTRINGS, "")


class SorenessCard(ChartCard):
    """Renders `SorenessProps`; `area_chosen` carries a body area.

    `body_requested` asks for all of them, and carries the area that is charted.
    `note` says what a small change means; the page shows it where there is room for a sentence.
    """

    area_chosen = Signal(object)
    body_requested = Signal(object)

    def __init__(self) -> None:
        self._lines = SorenessChart()
        self._props = EMPTY
        self._areas = QComboBox()
        self._areas.setObjectName("SorenessArea")
        self._areas.setAccessibleName(tr("Soreness of"))
        super().__init__("Soreness", self._lines)
        self.note = label("mute", name="SorenessNote", wrap=True)
        body = button(tr("On the body"), "chip", tip=tr("The latest ratings of every place"))
        body.clicked.connect(lambda: self.body_requested.emit(self._areas.currentData()))
        self.add_tools(Flow(self._areas, body, gap=8))
        self._areas.activated.connect(lambda at: self.area_chosen.emit(self._areas.itemData(at)))
        self._lines.dot_read.connect(self.reading.setText)

    def render_props(self, props: SorenessProps) -> None:
        """Show this area."""
        show_entries(self._areas, [(name, area) for area, name in props.areas], props.area)
        self.show_twin(tr("Soreness"), props.headings, props.rows)
        self.show_words("", props.invitation, props.failure)
        self.note.setText(props.note)
        self.note.setVisible(bool(props.note))
        self.leave_room(dot.spoken for line in props.lines for dot in line.dots)
        self._lines.render_props(props)
        self._props = props
        self._show_legend()

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._lines.set_theme(theme)
        self._show_legend()

    def _show_legend(self) -> None:
        """A line of each kind with its name, as many beside each other as there is room for."""
        while (item := self.legend.takeAt(0)) is not None:
            clear_item(item)
        kinds = QWidget()
        flow = Flow(gap=12)
        for line in self._props.lines:
            sign = label()
            sign.setPixmap(sign_of(line, self.theme, self.devicePixelRatioF()))
            name = label("small", text=f"{line.name[:1].lower()}{line.name[1:]}")
            kind = QWidget()
            kind.setLayout(row(sign, name, spacing=6))
            flow.addWidget(kind)
        if self._props.hint:
            flow.addWidget(label("small", text=self._props.hint))
        kinds.setLayout(flow)
        self.legend.addWidget(kinds, 1)
