# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A number with its unit, typed or stepped, between two buttons."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QSizePolicy, QWidget

from recovery_gui.core.language import source_of, tr
from recovery_gui.core.override import override
from recovery_gui.ui.parts import button, row


class Range(NamedTuple):
    """The least, the most and the step of a number, and its unit."""

    least: float
    most: float
    step: float
    unit: str


class Amount(QWidget):
    """Renders a number; `chosen` carries what the user made of it, and never what was shown."""

    chosen = Signal(float)

    def __init__(self, name: str, within: Range) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.name = name
        self._number = _Number(within)
        self._number.setObjectName(source_of(name).replace(" ", ""))
        self._number.setAccessibleName(name)
        self._number.chosen.connect(self.chosen)
        less, more = (self._button(text, by) for text, by in (("–", -1), ("+", +1)))
        less.setAccessibleName(tr("{amount}: less").format(amount=name))
        more.setAccessibleName(tr("{amount}: more").format(amount=name))
        self.setLayout(row(less, self._number, more, spacing=4))

    def show_value(self, value: float) -> None:
        """Show this number."""
        self._number.show_value(value)

    @property
    def value(self) -> float:
        """The number that stands in the field."""
        self._number.interpretText()
        return self._number.value()

    @property
    def field(self) -> QWidget:
        """What takes the keyboard."""
        return self._number

    def _button(self, text: str, by: int) -> QWidget:
        made = button(text, "step")
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # The keyboard has Up and Down.
        made.setAutoRepeat(True)
        made.clicked.connect(lambda: self._number.stepBy(by))
        return made


class _Number(QDoubleSpinBox):
    chosen = Signal(float)

    def __init__(self, within: Range) -> None:
        super().__init__()
        self.setDecimals(0 if within.step >= 1.0 else 1)
        self.setRange(within.least, within.most)
        self.setSingleStep(within.step)
        self.setSuffix(within.unit and f" {within.unit}")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._shown = self.value()
        self.editingFinished.connect(self._tell)

    def show_value(self, value: float) -> None:
        """Show this number."""
        self.setValue(value)
        self._shown = self.value()  # Rounded, perhaps: that is nothing the user has made of it.

    @override
    def stepBy(self, steps: int) -> None:
        super().stepBy(steps)
        self._tell()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel is for the page, unless the number has the keyboard."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _tell(self) -> None:
        if self.value() != self._shown:
            self._shown = self.value()
            self.chosen.emit(self._shown)
