# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The dots under the figure: one for each step, and an arrow at either end."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from recovery_gui.core.language import source_of, tr
from recovery_gui.ui.parts import button, order_tabs, plain_tip, row


class StepDots(QWidget):
    """Radio buttons drawn as dots: one tab stop, arrow keys, a name for each step."""

    step_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("StepDots")
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.step_chosen)
        self._back = self._arrow("‹", tr("Previous step"), -1)
        self._next = self._arrow("›", tr("Next step"), +1)
        self._dots = row(spacing=0)
        self._all: list[QRadioButton] = []
        self.setLayout(row(-1, self._back, self._dots, self._next, -1, spacing=4))

    def render_step(
        self, names: tuple[str, ...], index: int, beyond: tuple[bool, bool] = (False, False)
    ) -> None:
        """Show one dot for each name, the one at `index` chosen.

        `beyond`: whether the arrows lead on past the first and the last of them.
        """
        if len(names) != len(self._group.buttons()):
            self._show_dots(len(names))
        for number, name in enumerate(names):
            dot = self._group.button(number)
            dot.setAccessibleName(tr("Step {number}: {name}").format(number=number + 1, name=name))
            dot.setToolTip(plain_tip(name))
            # Qt makes one tab stop of the group only once it has had the focus.
            policy = Qt.FocusPolicy.StrongFocus if number == index else Qt.FocusPolicy.ClickFocus
            dot.setFocusPolicy(policy)
        self._group.button(index).setChecked(True)
        self._back.setEnabled(index > 0 or beyond[0])
        self._next.setEnabled(index < len(names) - 1 or beyond[1])

    @property
    def tab_stops(self) -> list[QWidget]:
        """What takes the keyboard, from left to right."""
        return [self._back, *self._group.buttons(), self._next]

    def _show_dots(self, count: int) -> None:
        """Dots are kept for the next exercise that needs as many."""
        for number, dot in enumerate(self._all):
            if number >= count and dot.group() is not None:
                self._group.removeButton(dot)
            dot.setVisible(number < count)
        while len(self._all) < count:
            dot = QRadioButton(self)
            dot.setProperty("role", "dot")
            self._dots.addWidget(dot)
            self._all.append(dot)
        for number, dot in enumerate(self._all[:count]):
            self._group.addButton(dot, number)
        order_tabs(*self.tab_stops)

    def _arrow(self, text: str, name: str, by: int) -> QWidget:
        arrow = button(text, "arrow", tip=name)
        arrow.setObjectName(source_of(name).replace(" ", ""))
        arrow.setAccessibleName(name)
        arrow.clicked.connect(lambda: self.step_chosen.emit(self._group.checkedId() + by))
        return arrow
