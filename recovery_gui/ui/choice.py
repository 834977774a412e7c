# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""One of a few: buttons side by side that exclude one another."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QScrollArea, QWidget

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.flow import wrap
from recovery_gui.ui.key_line import KeyLine
from recovery_gui.ui.parts import Button, dress

GAP = 8
MOVE = KeyLine(
    ("Left", "Right"), tr("Among a few choices: the one before, the next."), also=("Up", "Down")
)
STEPS = (-1, +1, -1, +1)
HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Choice(QWidget):
    """Renders a value; `chosen` carries the value behind the button that was pressed.

    The buttons stand in rows as there is room for, of `across` at most if that is not 0. They are
    one stop for Tab, at the one that is checked; the arrows go from one to the next and choose it,
    or leave that to Enter and Space where it is not `at_once`.
    """

    chosen = Signal(object)

    def __init__(
        self, name: str, options: Mapping[str, object], across: int = 4, *, at_once: bool = True
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._at_once = at_once
        self._group = QButtonGroup(self)
        self._values = list(options.values())
        buttons = [self._make(f"{name}: {text}", text) for text in options]
        wrap(self, *buttons, gap=GAP, across=across)
        self._be_one_stop()

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
        self._be_one_stop()

    @property
    def tab_stops(self) -> list[QAbstractButton]:
        """Its buttons, in order; Tab stops at one of them."""
        return self._group.buttons()

    def _make(self, name: str, text: str) -> "Chip":
        made = Chip(text)
        dress(made, "chip")
        made.setAccessibleName(name)
        made.setCheckable(True)
        number = len(self._group.buttons())
        self._group.addButton(made, number)
        made.clicked.connect(lambda: self.chosen.emit(self._values[number]))
        made.move_requested.connect(lambda by: self._move(number + by))
        made.left.connect(self._be_one_stop)
        return made

    def _move(self, number: int) -> None:
        moved_to = self._group.button(number)
        if moved_to is not None:
            moved_to.setFocus(Qt.FocusReason.TabFocusReason)
            _bring_into_sight(moved_to)
            if self._at_once:
                moved_to.click()

    def _be_one_stop(self) -> None:
        """Qt sees to this only once a button has had the keyboard, and not where it was checked."""
        buttons = self._group.buttons()
        stop = next((one for one in buttons if one.hasFocus()), None)
        stop = stop or self._group.checkedButton() or buttons[0]
        for one in buttons:
            policy = Qt.FocusPolicy.StrongFocus if one is stop else Qt.FocusPolicy.ClickFocus
            one.setFocusPolicy(policy)


class Chip(Button):
    """A button among a few: the arrows go along them, whatever else the page does with arrows."""

    KEYS_TITLE = tr("Wherever you are")
    KEYS = (MOVE,)

    move_requested = Signal(int)
    left = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        ours = isinstance(event, QKeyEvent) and self._steps(event)
        if ours and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = self._steps(event)
        if steps:
            self.move_requested.emit(steps)
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _steps(self, event: QKeyEvent) -> int:
        """How far to go on in order of reading; 0 for another key, or one with Ctrl or the like."""
        place = MOVE.place_of(event)
        if place is None or event.modifiers() & HELD:
            return 0
        sideways = place < len(MOVE.keys)
        mirrored = sideways and self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return -STEPS[place] if mirrored else STEPS[place]


def _bring_into_sight(widget: QWidget) -> None:
    """Scroll to it, as Qt does for Tab alone."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(widget, 0, GAP)
