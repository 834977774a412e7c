# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Headed lists of sentences, each sentence hanging from its dot."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSlider, QGridLayout, QLabel, QScrollArea, QWidget

from recovery_gui.core.language import tr
from recovery_gui.presentation.step_panel_props import AboutSection
from recovery_gui.ui.key_line import KeyLine, bind
from recovery_gui.ui.parts import clear_item, label

DOT, WORDS = 0, 1
GAP, ABOVE_HEADING = 6, 18


_Scroll = QAbstractSlider.SliderAction
_SCROLLING = {
    "Up": _Scroll.SliderSingleStepSub,
    "Down": _Scroll.SliderSingleStepAdd,
    "PgUp": _Scroll.SliderPageStepSub,
    "PgDown": _Scroll.SliderPageStepAdd,
}
SCROLL = KeyLine(tuple(_SCROLLING), tr("Read on in what is longer than its card."))
_LINE = 40  # Pixels that an arrow moves.


def scroll_by_keys(page: QWidget, area: QScrollArea) -> None:
    """Let the arrows move the area, whichever button of the page has the keyboard."""
    bar = area.verticalScrollBar()
    bar.setSingleStep(_LINE)
    bind(page, SCROLL, *(partial(bar.triggerAction, action) for action in _SCROLLING.values()))


class Bullets(QGridLayout):
    """Rows of plain text, to lay into a card."""

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(10)
        self.setVerticalSpacing(GAP)
        self.setColumnStretch(WORDS, 1)
        self._rows = 0

    def show_sections(self, sections: Iterable[AboutSection]) -> None:
        """Show these in place of what was there."""
        while (item := self.takeAt(0)) is not None:
            clear_item(item)
        for row in range(self._rows):
            self.setRowMinimumHeight(row, 0)
        self._rows = 0
        for section in sections:
            self._add_section(section)

    def _add_section(self, section: AboutSection) -> None:
        if section.heading:
            self._add_gap()
            self._add(label("heading", text=section.heading, wrap=True))
        for line in section.lines:
            self.addWidget(label("mute", text="•"), self._rows, DOT, Qt.AlignmentFlag.AlignTop)
            self.addWidget(label(text=line, wrap=True), self._rows, WORDS)
            self._rows += 1
        for line in section.small:
            self._add_gap()
            self._add(label("small", text=line, wrap=True))

    def _add_gap(self) -> None:
        if self._rows:
            self.setRowMinimumHeight(self._rows, ABOVE_HEADING - GAP)
            self._rows += 1

    def _add(self, words: QLabel) -> None:
        self.addWidget(words, self._rows, DOT, 1, 2)
        self._rows += 1
