# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The header: the name, the pages, and this week."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.parts import Button, label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

PAGES = {"Practice": tr("Practice"), "History": tr("History"), "Settings": tr("Settings")}
MARGIN, GAP = 24, 16


class Tab(Button):
    """A tab, which Enter opens, too."""

    FACE = "tab"  # See `accessible_faces`.


class Header(QWidget):
    """Says which page was chosen, by its index in `PAGES`."""

    page_chosen = Signal(int)
    help_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Header")
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.page_chosen)
        self._wordmark = label("wordmark", text="Recovery")
        self._week = label("small", name="ThisWeek")
        left = QHBoxLayout()  # Latin letters, at the page's edge in every reading direction.
        left.setSpacing(0)
        left.addWidget(self._wordmark)
        left.addStretch(1)
        right = QHBoxLayout()
        right.setSpacing(0)
        right.addStretch(1)
        right.addWidget(self._week)
        right.addSpacing(GAP // 2)
        right.addWidget(self._make_help())
        made = QGridLayout(self)
        made.setContentsMargins(MARGIN, 8, MARGIN, 8)
        made.addLayout(left, 0, 0)
        made.addLayout(self._tabs(), 0, 1)
        made.addLayout(right, 0, 2)
        for side in (0, 2):
            made.setColumnStretch(side, 1)

    @property
    def tab_stops(self) -> tuple[QAbstractButton, ...]:
        """The last of the tabs, which lead to it, and what comes after them."""
        return (self._group.buttons()[-1], self.help)

    def show_page(self, page: int) -> None:
        """Mark the page that is open."""
        self._group.button(page).setChecked(True)

    @property
    def week_line(self) -> str:
        """What is said of this week."""
        return self._week.text()

    def set_week_line(self, text: str) -> None:
        """Say what this week holds, where there is room for it: the History says it, too."""
        self._week.setText(text)
        self.give_way()

    @override
    def resizeEvent(self, event: "QResizeEvent") -> None:
        super().resizeEvent(event)
        self.give_way()

    def give_way(self) -> None:
        """Tabs are read whole before the week is; once more whenever words change their size."""
        words = (self._wordmark, *self._group.buttons(), self.help, self._week)
        needed = sum(one.sizeHint().width() for one in words) + 2 * MARGIN + 3 * GAP
        self._week.setVisible(needed <= self.width())

    def _make_help(self) -> QPushButton:
        self.help = Button("?")
        self.help.setObjectName("Help")
        self.help.setAccessibleName(tr("Help"))
        self.help.setProperty("role", "help")
        self.help.setToolTip(tr("Manual, keys, and what is new (F1)"))
        self.help.clicked.connect(self.help_requested)
        return self.help

    def _tabs(self) -> QHBoxLayout:
        tabs = QHBoxLayout()
        tabs.setSpacing(GAP)
        for number, (name, title) in enumerate(PAGES.items()):
            tab = Tab(title)
            tab.setObjectName(name)
            tab.setProperty("role", "nav")
            tab.setToolTip(tr("{page} (Ctrl+{number})").format(page=title, number=number + 1))
            tab.setCheckable(True)
            self._group.addButton(tab, number)
            tabs.addWidget(tab)
        return tabs
