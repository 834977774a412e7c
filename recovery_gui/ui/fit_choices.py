# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What a fitted session is to be like: how long, for whom, with what, without what."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from recovery_gui.core.energy import Energy
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.fit_request import LEAST_MINUTES, MOST_MINUTES
from recovery_gui.core.language import tr
from recovery_gui.presentation.fit_props import AVOIDABLE, MINUTE_CHIPS
from recovery_gui.presentation.fit_words import things_in_words
from recovery_gui.ui.amount import Amount, Range
from recovery_gui.ui.choice import Choice
from recovery_gui.ui.parts import card, column, label
from recovery_gui.ui.toggles import Toggles

if TYPE_CHECKING:
    from recovery_gui.presentation.fit_props import FitChoices

MARGIN = 16
ENERGIES = {
    tr("Exhausted"): Energy.EXHAUSTED,
    tr("Tired"): Energy.TIRED,
    tr("Fresh", "not tired"): Energy.FRESH,
}


class FitChoicesCard(QWidget):
    """Renders `FitChoices`; each signal carries what was chosen."""

    minutes_chosen = Signal(int)
    energy_chosen = Signal(object)
    equipment_chosen = Signal(object)
    avoid_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("FitChoices")
        self._amount = Amount(
            tr("Minutes"),
            Range(LEAST_MINUTES, MOST_MINUTES, 1, tr("min", "minutes, beside a number")),
        )
        self._chips = Choice(
            tr("Minutes"), {str(number): number for number in MINUTE_CHIPS}, across=0
        )
        self._energy = Choice(tr("How you feel"), ENERGIES, across=0)
        self._things = Toggles(tr("At hand"), things_in_words(Equipment))
        names = {text: name for name, text in AVOIDABLE.items()}
        self._avoid = Toggles(tr("Leave out", "what is not to be part of the session"), names)
        made = card()
        parts = (
            (tr("How long"), column(self._amount, self._chips, spacing=8)),
            (tr("How you feel"), self._energy),
            (tr("At hand"), self._things),
            (tr("Leave out", "what is not to be part of the session"), self._avoid),
        )
        rows = (column(label("small", text=text), part, spacing=6) for text, part in parts)
        made.setLayout(column(*rows, spacing=16, margin=MARGIN))
        self.setLayout(column(made, -1))
        self._amount.chosen.connect(lambda value: self.minutes_chosen.emit(round(value)))
        self._chips.chosen.connect(self.minutes_chosen.emit)
        self._energy.chosen.connect(self.energy_chosen)
        self._things.chosen.connect(self.equipment_chosen)
        self._avoid.chosen.connect(self.avoid_chosen)

    def set_width(self, width: int) -> None:
        """Take this width; layouts would leave room for chips that wrap at their narrowest."""
        for part in (self._chips, self._energy, self._things, self._avoid):
            part.setFixedWidth(width - 2 * MARGIN - 2)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What takes the keyboard, in reading order."""
        takes = Qt.FocusPolicy.TabFocus
        return [one for one in self.findChildren(QWidget) if one.focusPolicy() & takes]

    def render_choices(self, choices: "FitChoices") -> None:
        """Show what is chosen."""
        self._amount.show_value(choices.minutes)
        self._chips.show_value(choices.minutes)
        self._energy.show_value(choices.energy)
        self._things.show_values(choices.equipment)
        self._avoid.show_values(choices.avoid)
