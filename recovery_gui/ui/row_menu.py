# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What can be done with a row of the list."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from recovery_gui.core.language import tr

if TYPE_CHECKING:
    from recovery_gui.presentation.exercise_list_props import ExerciseRow

Act = Callable[[str], object]


def row_menu(
    parent: QWidget, row: "ExerciseRow", favour: Act, leave_out: Act, bring_back: Act
) -> QMenu:
    """A menu for this row, whose id goes to what is chosen; it deletes itself when it closes."""
    menu = QMenu(parent)
    menu.setObjectName("RowMenu")
    menu.aboutToHide.connect(menu.deleteLater)
    words = tr("Remove from favourites") if row.favourite else tr("Add to favourites")
    menu.addAction(f"{words}\tF").triggered.connect(lambda: favour(row.id))
    if not row.routine:
        words, act = (
            (tr("Bring back"), bring_back) if row.left_out else (tr("Leave out"), leave_out)
        )
        menu.addAction(words).triggered.connect(lambda: act(row.id))
    return menu
