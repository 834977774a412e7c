# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""One line below the header after an update, until it is read or put away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recovery_gui.core.language import tr
from recovery_gui.ui.parts import button, label, order_tabs, row


class NewsLine(QWidget):
    """Says that there is something new; both its buttons make it go."""

    news_requested = Signal()

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setObjectName("NewsLine")
        news, close = button(tr("What’s new"), "linkon"), button(tr("Close"), "link")
        for made in (news, close):
            made.clicked.connect(self.hide)
            made.clicked.connect(self.deleteLater)
        news.setObjectName("NewsLineOpen")
        close.setObjectName("NewsLineClose")
        news.clicked.connect(self.news_requested)
        content = row(label("small", name="NewsText", text=text), news, -1, close, spacing=4)
        content.setContentsMargins(24, 0, 18, 4)
        self.setLayout(content)
        order_tabs(news, close)
