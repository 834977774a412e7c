# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The header: the name, the pages, and this week."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from recovery_gui.ui.parts import button, label, row

PAGES = ("Practice", "History", "Settings")


class Header(QWidget):
    """Says which page was chosen, by its index in `PAGES`."""

    page_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Header")
        self._group = QButtonGroup(self)
        tabs = row(spacing=16)
        for number, name in enumerate(PAGES):
            tab = button(name, "nav", tip=f"{name} (Ctrl+{number + 1})")
            tab.setCheckable(True)
            tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._group.addButton(tab, number)
            tabs.addWidget(tab)
        self._group.idClicked.connect(self.page_chosen)
        self._week = label("small", name="ThisWeek")
        made = QGridLayout(self)
        made.setContentsMargins(24, 8, 24, 8)
        made.addWidget(label("wordmark", text="Recovery"), 0, 0, Qt.AlignmentFlag.AlignLeft)
        made.addLayout(tabs, 0, 1)
        made.addWidget(self._week, 0, 2, Qt.AlignmentFlag.AlignRight)
        for side in (0, 2):
            made.setColumnStretch(side, 1)

    def show_page(self, page: int) -> None:
        """Mark the page that is open."""
        self._group.button(page).setChecked(True)

    def set_week_line(self, text: str) -> None:
        """Say what this week holds."""
        self._week.setText(text)
