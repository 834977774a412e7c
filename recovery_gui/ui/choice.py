# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""One of a few: buttons side by side that exclude one another."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QWidget

from recovery_gui.ui.flow import wrap
from recovery_gui.ui.parts import button

GAP = 8


class Choice(QWidget):
    """Renders a value; `chosen` carries the value behind the button that was pressed.

    The buttons stand in rows as there is room for, of `across` at most if that is not 0.
    """

    chosen = Signal(object)

    def __init__(self, name: str, options: Mapping[str, object], across: int = 4) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._values = list(options.values())
        buttons = [self._make(f"{name}: {text}", text) for text in options]
        wrap(self, *buttons, gap=GAP, across=across)

    def show_pictures(self, pictures: Sequence[QPixmap]) -> None:
        """Put a picture on each button, before its text."""
        for made, picture in zip(self._group.buttons(), pictures, strict=True):
            made.setIcon(QIcon(picture))
            made.setIconSize(picture.deviceIndependentSize().toSize())

    def show_value(self, value: object) -> None:
        """Check the button of this value, or none if it has none."""
        self._group.setExclusive(False)
        for number, one in enumerate(self._values):
            self._group.button(number).setChecked(one == value)
        self._group.setExclusive(True)

    @property
    def tab_stops(self) -> list[QAbstractButton]:
        """Its buttons, in order."""
        return self._group.buttons()

    def _make(self, name: str, text: str) -> QPushButton:
        made = button(text, "chip")
        made.setAccessibleName(name)
        made.setCheckable(True)
        number = len(self._group.buttons())
        self._group.addButton(made, number)
        made.clicked.connect(lambda: self.chosen.emit(self._values[number]))
        return made
