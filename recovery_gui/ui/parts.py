# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Small parts that every view is made of. Labels show plain text, whatever they are given."""

from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from recovery_gui.core.language import source_of
from recovery_gui.core.override import override

Layout = TypeVar("Layout", bound=QBoxLayout)
Item = QWidget | QLayout | int


def label(role: str = "", *, name: str = "", wrap: bool = False, text: str = "") -> QLabel:
    """A label of a style role; its text is never read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setObjectName(name)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


class Button(QPushButton):
    """A button that Enter presses, too; outside dialogs Qt leaves that to Space alone."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


def button(text: str, role: str = "", *, tip: str = "") -> QPushButton:
    """A button whose text is its accessible name; its object name is the English, unspaced."""
    made = Button(text)
    dress(made, role)
    made.setToolTip(plain_tip(tip))
    return made


def dress(made: QPushButton, role: str) -> None:
    """Give a button a style role, and a name by its text."""
    made.setObjectName(source_of(made.text()).replace(" ", ""))
    made.setProperty("role", role)
    made.setCursor(Qt.CursorShape.PointingHandCursor)


def plain_tip(text: str) -> str:
    """The text for a tool tip, shown as it is: Qt takes what has tags for rich text, and would load
    the pictures that it names."""
    if "<" not in text:
        return text
    from html import escape  # noqa: PLC0415 - a tip with tags is rare, and a start can do without

    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>"


def restyle(widget: QWidget, role: str) -> None:
    """Give a widget that is shown already another style role."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def scrolled(inner: QWidget, *, name: str = "") -> QScrollArea:
    """An area in which a widget scrolls up and down; the keyboard goes to what is inside."""
    made = QScrollArea()
    made.setObjectName(name)
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setWidget(inner)
    return made


def card(role: str = "card") -> QFrame:
    """A panel with rounded corners."""
    made = QFrame()
    made.setProperty("role", role)
    return made


def column(*items: Item, spacing: int = 0, margin: int = 0) -> QVBoxLayout:
    """Items from top to bottom; an int is a fixed gap, -1 a stretch."""
    return _filled(QVBoxLayout(), items, spacing, margin)


def row(*items: Item, spacing: int = 0, margin: int = 0) -> QHBoxLayout:
    """Items from left to right; an int is a fixed gap, -1 a stretch."""
    return _filled(QHBoxLayout(), items, spacing, margin)


def order_tabs(*stops: QWidget) -> None:
    """Let Tab go from each to the next: what is made later would come last."""
    for first, second in pairwise(stops):
        QWidget.setTabOrder(first, second)


def clear_item(item: QLayoutItem) -> None:
    """Delete the widget of an item taken out of its layout, and hide it until it goes."""
    widget = item.widget()
    if widget is not None:
        widget.hide()
        widget.deleteLater()


def _filled(layout: Layout, items: tuple[Item, ...], spacing: int, margin: int) -> Layout:
    layout.setSpacing(spacing)
    layout.setContentsMargins(margin, margin, margin, margin)
    for item in items:
        if isinstance(item, QWidget):
            layout.addWidget(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        elif item < 0:
            layout.addStretch(1)
        else:
            layout.addSpacing(item)
    return layout
