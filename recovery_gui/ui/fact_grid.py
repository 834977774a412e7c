# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Small headings with their texts, side by side, or one below the other in large text."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from recovery_gui.ui.parts import label

if TYPE_CHECKING:
    from recovery_gui.presentation.step_panel_props import Fact

COLUMNS = 3


class FactGrid(QGridLayout):
    """Renders up to three `Fact`s; one without a text leaves its room to the others."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(24)
        self.setVerticalSpacing(4)
        self._facts = [(label("small"), label(wrap=True)) for _ in range(COLUMNS)]
        self._shown, self._large = COLUMNS, False
        self.set_large(large=False)

    def render_facts(self, facts: "Sequence[Fact]") -> None:
        """Show these facts, from the left."""
        told = [fact for fact in facts if fact.text]
        for (heading, text), fact in zip_longest(self._facts, told):
            heading.setText(fact.heading if fact else "")
            text.setText(fact.text if fact else "")
            heading.setVisible(fact is not None)
            text.setVisible(fact is not None)
        self._shown = len(told)
        self._share_room()

    def set_large(self, *, large: bool) -> None:
        """Side by side, or one below the other where the text is large."""
        self._large = large
        for number, (heading, text) in enumerate(self._facts):
            line, place = (2 * number, 0) if large else (0, number)
            self.addWidget(heading, line, place)
            self.addWidget(text, line + 1, place, Qt.AlignmentFlag.AlignTop)
        self._share_room()

    def _share_room(self) -> None:
        columns = 1 if self._large else max(1, self._shown)
        for number in range(COLUMNS):
            self.setColumnStretch(number, int(number < columns))
