# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Any of a few: buttons beside one another, each on or off."""

from collections.abc import Hashable, Mapping, Set
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recovery_gui.ui.flow import wrap
from recovery_gui.ui.parts import button

GAP = 8

T = TypeVar("T", bound=Hashable)


class Toggles(QWidget, Generic[T]):
    """Renders a set; `chosen` carries what is on after a button was pressed, as a frozenset.

    The buttons wrap where there is no more room.
    """

    chosen = Signal(object)

    def __init__(self, name: str, options: Mapping[str, T]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._values: frozenset[T] = frozenset()
        self._buttons = {value: button(text, "chip") for text, value in options.items()}
        for value, made in self._buttons.items():
            made.setAccessibleName(f"{name}: {made.text()}")
            made.setCheckable(True)
            made.clicked.connect(lambda _on, value=value: self._toggle(value))
        wrap(self, *self._buttons.values(), gap=GAP)

    def show_values(self, values: Set[T]) -> None:
        """Check the buttons of these values, and no others."""
        self._values = frozenset(values)
        for value, made in self._buttons.items():
            made.setChecked(value in self._values)

    def _toggle(self, value: T) -> None:
        self._values = self._values ^ {value}
        self.chosen.emit(self._values)
