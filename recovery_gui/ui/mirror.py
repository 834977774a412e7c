# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Places in languages read from the right.

What `QStyle.visualRect` does, for the first paint: the name `QStyle` makes all of its enums.
"""

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QRect, QRectF

Place = TypeVar("Place", "QRect", "QRectF")


def mirrored(place: Place, within: Place, *, from_right: bool | None = None) -> Place:
    """Where a place thought from the left lies; None: as the program's language is read."""
    if from_right is None:
        from_right = QApplication.isRightToLeft()
    if not from_right:
        return place
    return place.translated(within.left() + within.right() - place.left() - place.right(), 0)
