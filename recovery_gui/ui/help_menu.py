# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The menu of the header's Help button."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from recovery_gui.ui.choice_menu import ChoiceMenu


def open_help_menu(below: QWidget, acts: Mapping[tuple[str, str], Callable[[], object]]) -> None:
    """Open it: each act by its words and the key that does the same, or "" for none."""
    menu = ChoiceMenu("HelpMenu", below)
    menu.setProperty("role", "")  # Nothing in it is checked.
    for (words, key), do in acts.items():
        told = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        act = menu.addAction(f"{words}\t{told}" if key else words)
        act.triggered.connect(lambda _on, do=do: do())
    menu.open_below(below)
