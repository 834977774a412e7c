# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A card of named fields."""

from PySide6.QtWidgets import QFormLayout, QFrame, QLayout, QWidget

from recovery_gui.ui.parts import card, column, label

NAMES = 128  # So that the fields of all cards begin in one line.


def form(title: str, *rows: tuple[str, QWidget | QLayout], wraps: bool = True) -> QFrame:
    """A card with a title, and below it a row for each name and its field.

    Where it `wraps`, a field that is too wide stands below its name.
    """
    made = card()
    fill_form(made, title, *rows, wraps=wraps)
    return made


def fill_form(
    made: QFrame, title: str, *rows: tuple[str, QWidget | QLayout], wraps: bool = True
) -> None:
    """Put a title on a card that is bare, and below it a row for each name and its field."""
    fields = QFormLayout()
    fields.setHorizontalSpacing(24)
    fields.setVerticalSpacing(16)
    policy = QFormLayout.RowWrapPolicy
    fields.setRowWrapPolicy(policy.WrapLongRows if wraps else policy.DontWrapRows)
    add_rows(fields, *rows)
    made.setLayout(column(label("heading", text=title), fields, spacing=12, margin=20))


def add_rows(fields: QFormLayout, *rows: tuple[str, QWidget | QLayout]) -> None:
    """A row for each name and its field."""
    for text, field in rows:
        name = label("mute", text=text)
        name.setMinimumWidth(NAMES)
        if isinstance(field, QWidget):
            fields.addRow(name, field)
        else:
            fields.addRow(name, field)
