# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The chosen exercise of a routine: its picture, large, and what the routine sets of it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from recovery_gui.core.item_dose import DoseKind
from recovery_gui.core.language import tr
from recovery_gui.core.side import Side
from recovery_gui.ui.amount import Amount, Range
from recovery_gui.ui.choice import Choice
from recovery_gui.ui.parts import button, column, label, plain_tip, row
from recovery_gui.ui.stage import Stage
from recovery_gui.ui.step_figure import StepFigure
from recovery_gui.ui.theme import LARGE_TEXT, Theme

if TYPE_CHECKING:
    from recovery_gui.presentation.editor_props import DoseField, ItemDetail

LEAST_STAGE = 132
SIDES: dict[str, object] = {
    tr("Both", "sides of the body"): None,
    tr("Left only"): Side.LEFT,
    tr("Right only"): Side.RIGHT,
}


class ItemPanel(QWidget):
    """Renders `ItemDetail`, or nothing; says what is to change of the exercise."""

    dose_chosen = Signal(object, float)
    side_chosen = Signal(object)
    move_requested = Signal(int)
    remove_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ItemPanel")
        self._figure = StepFigure()
        self._name = label("heading", name="ItemName", wrap=True)
        self._summary = label("small", name="ItemSummary", wrap=True)
        self._doses: dict[DoseKind, tuple[QWidget, Amount]] = {}
        self._fields = QGridLayout()
        self._fields.setHorizontalSpacing(16)
        self._fields.setVerticalSpacing(8)
        self._fields.setColumnStretch(1, 1)
        self._side_name = label("mute", text=tr("Sides"))
        self._side = Choice(tr("Sides"), SIDES, across=3)
        self._side.chosen.connect(self.side_chosen)
        self._order_name = label("mute", text=tr("Order", "place in the routine"))
        self._order = QWidget()
        self._up = button(tr("Move up"), "chip", tip=tr("Earlier in the routine (Alt+Up)"))
        self._down = button(tr("Move down"), "chip", tip=tr("Later in the routine (Alt+Down)"))
        self._out = button(tr("Take out"), "chip", tip=tr("Out of the routine (Delete)"))
        self._stage = Stage()
        self._fill()

    def render_detail(self, detail: "ItemDetail | None") -> None:
        """Show this exercise."""
        self.setVisible(detail is not None)
        if detail is None:
            return
        self._name.setText(detail.name)
        self._summary.setText(detail.summary)
        self._stage.setVisible(detail.step is not None)
        if detail.step is not None:
            self._figure.show_step(detail.step)
        self._show_doses(detail.doses)
        self._side_name.setVisible(detail.sided)
        self._side.setVisible(detail.sided)
        self._side.show_value(detail.side)
        self._up.setEnabled(not detail.is_first)
        self._down.setEnabled(not detail.is_last)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What takes the keyboard, in order."""
        amounts = [amount.field for _, amount in self._doses.values()]
        return [self._figure, *amounts, *self._side.tab_stops, self._up, self._down, self._out]

    def set_theme(self, theme: Theme) -> None:
        """The figure in the theme's colours."""
        self._figure.set_palette_name(theme.name)
        self._stage.setMinimumHeight(min(theme.px(LEAST_STAGE), 200))
        self._place_fields(above=theme.scale > LARGE_TEXT)

    def set_reduced_motion(self, reduced: bool) -> None:
        """Let the figure stand still."""
        self._figure.set_reduced_motion(reduced)

    def _show_doses(self, doses: "tuple[DoseField, ...]") -> None:
        fields = {one.kind: one for one in doses}
        for kind, (name, amount) in self._doses.items():
            field = fields.get(kind)
            name.setVisible(field is not None)
            amount.setVisible(field is not None)
            if field is not None:
                amount.show_value(field.value)
                amount.setToolTip(plain_tip(field.own))

    def _place_fields(self, *, above: bool) -> None:
        """Each beside its name, or below it."""
        pairs = (
            *self._doses.values(),
            (self._side_name, self._side),
            (self._order_name, self._order),
        )
        for number, (name, field) in enumerate(pairs):
            line, place = (2 * number, 0) if above else (number, 1)
            self._fields.addWidget(name, line, 0)
            self._fields.addWidget(field, line + above, place, Qt.AlignmentFlag.AlignLeft)

    def _fill(self) -> None:
        ranges = {
            DoseKind.SETS: (tr("Sets"), Range(1, 20, 1, "")),
            DoseKind.HOLD: (
                tr("Hold", "how long a pose is held"),
                Range(1, 3600, 5, tr("s", "seconds, beside a number")),
            ),
            DoseKind.BREATHS: (tr("Breaths"), Range(1, 200, 1, "")),
            DoseKind.PASSES: (tr("Rolls", "how often one rolls"), Range(1, 200, 1, "")),
        }
        for kind, (text, within) in ranges.items():
            amount = Amount(text, within)
            amount.chosen.connect(partial(self.dose_chosen.emit, kind))
            self._doses[kind] = (label("mute", text=text), amount)
        self._up.clicked.connect(lambda: self.move_requested.emit(-1))
        self._down.clicked.connect(lambda: self.move_requested.emit(+1))
        self._out.clicked.connect(self.remove_requested)
        self._stage.setLayout(column(self._figure, margin=8))
        self._order.setLayout(row(self._up, self._down, self._out, -1, spacing=8))
        self._place_fields(above=False)
        inside = column(self._stage, 12, self._name, 2, self._summary, 12, self._fields)
        inside.setStretchFactor(self._stage, 1)
        self.setLayout(inside)
