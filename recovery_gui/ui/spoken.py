# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Charts are walked by arrow keys, and what they read is said to a screen reader."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def say(widget: QWidget, text: str) -> None:
    """Describe the widget by this text, and announce it if the keyboard is there."""
    if text == widget.accessibleDescription():
        return
    widget.setAccessibleDescription(text)
    if widget.hasFocus():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def walked(pressed: int, place: int, last: int, steps: Mapping[Qt.Key, int]) -> int | None:
    """Where a key leads from a place among 0 to `last`; None when it leads nowhere.

    `steps` are keys and how far they go; Home and End lead to the ends.
    """
    leads = {key: place + by for key, by in steps.items()}
    leads |= {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
    to = leads.get(Qt.Key(pressed))
    return None if to is None or last < 0 else min(max(to, 0), last)
