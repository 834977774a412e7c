# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A rating from 0 to 10 that is typed with one digit, or not given at all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.key_line import KeyLine
from recovery_gui.ui.parts import plain_tip

WORST = 10
NOT_RATED = "–"
MAY_BECOME_TEN = "1"
DIGITS = KeyLine(
    tuple("0123456789"),
    tr("Rate a place, and move on to the next. 1 then 0 is ten."),
    shown=tr("0 to 9", "keys"),
)
TEN = KeyLine(("X",), tr("Ten."))
REMOVE = KeyLine(("Del", "Backspace"), tr("Take a rating back."))
CHANGE = KeyLine(("Up", "Down"), tr("One more, one less."))


class RatingField(QLineEdit):
    """A small field: a digit rates and moves on, "1" waits for a "0", X is ten, Delete takes
    back.

    Up, Down and the wheel change the rating by one. `rated` carries a number or None, and
    is emitted for what the user does, never for `show_rating`.
    """

    KEYS_TITLE = tr("After a session")
    KEYS = (DIGITS, TEN, REMOVE, CHANGE)

    rated = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(NOT_RATED)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(tr("{name}: type 0 to 10").format(name=name)))
        self.setProperty("role", "rating")
        self.setReadOnly(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._rating: int | None = None
        self._may_become_ten = False

    def show_rating(self, rating: int | None) -> None:
        """Show a rating, or the dash for none."""
        if rating != self._rating:
            self._rating = rating
            self.setText(NOT_RATED if rating is None else str(rating))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._may_become_ten = False
        self.deselect()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, way = event.text(), CHANGE.place_of(event)
        if text in DIGITS.keys:
            self._type(text)
        elif TEN.means(event):
            self._rate(WORST)
            self.focusNextChild()
        elif REMOVE.means(event):
            self._rate(None)
        elif way is not None:
            self._step((1, -1)[way])
        else:
            event.ignore()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus() and event.angleDelta().y():
            self._step(1 if event.angleDelta().y() > 0 else -1)
        else:
            event.ignore()

    def _type(self, digit: str) -> None:
        if self._may_become_ten and digit != "0":
            self._move_on(digit)
            return
        self._rate(WORST if self._may_become_ten else int(digit))
        self._may_become_ten = digit == MAY_BECOME_TEN
        if not self._may_become_ten:
            self.focusNextChild()

    def _move_on(self, digit: str) -> None:
        """The "1" was a one: the digit after it belongs to the next field."""
        self._may_become_ten = False
        self.focusNextChild()
        follower = self.window().focusWidget()
        if isinstance(follower, RatingField) and follower is not self:
            follower._type(digit)

    def _step(self, by: int) -> None:
        start = -1 if self._rating is None else self._rating
        self._rate(min(max(start + by, 0), WORST))

    def _rate(self, rating: int | None) -> None:
        self._may_become_ten = False
        if rating != self._rating:
            self.show_rating(rating)
            self.rated.emit(rating)
