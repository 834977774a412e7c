# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A rating from 0 to 10 that is typed with one digit, or not given at all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox

from recovery_gui.core.override import override

UNRATED = -1
TEN_STARTS_WITH = "1"


class RatingField(QSpinBox):
    """A small field: a digit rates and moves on, "1" waits for a "0", Delete takes back.

    `rated` is emitted for what the user does, never for `show_rating`.
    """

    rated = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("role", "rating")
        self.setRange(UNRATED, 10)
        self.setSpecialValueText("–")
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(64)
        self.lineEdit().setReadOnly(True)
        self._may_become_ten = False

    def show_rating(self, rating: int | None) -> None:
        """Show a rating, or the dash for none."""
        value = UNRATED if rating is None else rating
        if value != self.value():
            self.setValue(value)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.isdecimal() and text.isascii():
            self._type(text)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._rate(UNRATED)
        else:
            before = self.value()
            super().keyPressEvent(event)
            self._tell_if_changed(before)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.hasFocus():
            event.ignore()
            return
        before = self.value()
        super().wheelEvent(event)
        self._tell_if_changed(before)

    def _type(self, digit: str) -> None:
        ten = self._may_become_ten and digit == "0"
        if self._may_become_ten and not ten:
            self._move_on(digit)
            return
        self._rate(10 if ten else int(digit))
        self._may_become_ten = digit == TEN_STARTS_WITH
        if not self._may_become_ten:
            self.focusNextChild()

    def _move_on(self, digit: str) -> None:
        self._may_become_ten = False
        self.focusNextChild()
        follower = self.window().focusWidget()
        if isinstance(follower, RatingField) and follower is not self:
            follower._type(digit)

    def _rate(self, value: int) -> None:
        self._may_become_ten = False
        self.setValue(value)
        self.rated.emit(None if value == UNRATED else value)

    def _tell_if_changed(self, before: int) -> None:
        if self.value() != before:
            self._rate(self.value())
