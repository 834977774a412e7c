# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A list with all its rows in sight, whatever their words: what it stands in scrolls as a whole."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from recovery_gui.core.override import override


class WholeList(QListWidget):
    """As high as its rows, whose words wrap, at any width; `fit` it when rows or sizes change."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self.setFixedHeight(self.contentsSize().height() + 2 * self.frameWidth() + 4)

    def fit(self) -> None:
        """Take the height of all rows."""
        self.doItemsLayout()
