# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where a widget shows a colour."""

from itertools import product
from math import hypot

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from recovery_gui.ui.count_ring import LINE


def places_of(part: QWidget, colour: QColor) -> list[tuple[int, int]]:
    """The pixels of exactly this colour."""
    image = part.grab().toImage()
    places = product(range(image.width()), range(image.height()))
    return [place for place in places if image.pixelColor(*place) == colour]


def reach(ring: QWidget, colour: QColor) -> float:
    """How far from the middle of the count's ring a colour reaches, as a share of its radius."""
    middle, radius = ring.width() / 2.0, ring.width() * (0.5 - LINE)
    places = places_of(ring, colour)
    return max(hypot(x + 0.5 - middle, y + 0.5 - middle) for x, y in places) / radius
