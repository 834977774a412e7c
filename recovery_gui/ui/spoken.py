# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Charts are walked by arrow keys, and what they read is said to a screen reader."""

from collections.abc import Sequence

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from recovery_gui.core.language import tr
from recovery_gui.ui.key_line import KeyLine

CHARTS = tr("On the History page")
WALK = KeyLine(("Left", "Right"), tr("On a chart: read one after the other."))
ENDS = KeyLine(("Home", "End"), tr("On a chart: the first, the last."))
MENU = KeyLine(("Return", "Space"), tr("On a week: what can be done with it."), also=("Enter",))


def say(widget: QWidget, text: str) -> None:
    """Describe the widget by this text, and announce it if the keyboard is there."""
    if text == widget.accessibleDescription():
        return
    widget.setAccessibleDescription(text)
    if widget.hasFocus():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def walked(
    event: QKeyEvent, place: int, last: int, line: KeyLine = WALK, steps: Sequence[int] = (-1, 1)
) -> int | None:
    """Where a key leads from a place among 0 to `last`; None when it leads nowhere.

    `steps` say how far each key of the line goes; Home and End lead to the ends.
    """
    way, end = line.place_of(event), ENDS.place_of(event)
    if last < 0 or way is end is None:
        return None
    to = place + steps[way] if way is not None else (0, last)[end or 0]
    return min(max(to, 0), last)
