# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What one may notice at a step: small buttons that nothing waits for."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from recovery_gui.core.language import tr
from recovery_gui.presentation.session_props import NoticeProps
from recovery_gui.ui.flow import Flow
from recovery_gui.ui.parts import button, label
from recovery_gui.ui.theme import LARGE_TEXT, Theme

MOST = 4
GAP = 6
ASKS = tr("What do you notice?")


class NoticeBar(QWidget):
    """Renders `NoticeProps`; `notice_chosen` carries a choice, empty when it is taken back."""

    notice_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("NoticeBar")
        self.setAccessibleName(ASKS)
        self._props = NoticeProps()
        self._buttons = tuple(self._make_button(place) for place in range(MOST))
        made = self._column = QVBoxLayout(self)
        made.setContentsMargins(1, 0, 0, 0)  # To the right of where the figure begins.
        self._asks = label("small", text=ASKS)
        self._flow = Flow(self._asks, *self._buttons, gap=GAP, across=1)
        made.addLayout(self._flow)
        self.hide()

    @property
    def tab_stops(self) -> tuple[QPushButton, ...]:
        """As one reads."""
        return self._buttons

    def set_theme(self, theme: Theme) -> None:
        """Large answers need the room of the question, and tell what it is."""
        self._asks.setVisible(theme.scale <= LARGE_TEXT)

    def set_across(self, *, across: bool) -> None:
        """The answers side by side, or one below the other."""
        self._flow.set_across(0 if across else 1)
        self._column.setContentsMargins(1, GAP if across else 0, 0, 0)

    def render_props(self, props: NoticeProps) -> None:
        """Show the choices, and which was made."""
        if props == self._props:
            return
        self._props = props
        for place, made in enumerate(self._buttons):
            choice = props.choices[place] if place < len(props.choices) else ""
            made.setVisible(bool(choice))
            made.setText(f"{place + 1}   {choice}")
            made.setAccessibleName(choice)
            made.setChecked(bool(choice) and choice == props.chosen)
        self.setVisible(bool(props.choices))

    def press(self, place: int) -> None:
        """Choose by its number, from 0; the one chosen already is taken back."""
        if self.isVisible() and place < len(self._props.choices):
            choice = self._props.choices[place]
            self._buttons[place].setChecked(choice == self._props.chosen)  # Its props decide.
            self.notice_chosen.emit("" if choice == self._props.chosen else choice)

    def _make_button(self, place: int) -> QPushButton:
        made = button(
            "", "chip", tip=tr("Keep this with the session ({key})").format(key=place + 1)
        )
        made.setObjectName(f"Notice{place + 1}")
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # A click leaves the keyboard where it is.
        made.clicked.connect(partial(self.press, place))
        return made
