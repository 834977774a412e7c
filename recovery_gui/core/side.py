# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Sides of the body and of a pass through an exercise."""

from enum import Enum


class Side(Enum):
    """The working side of a pass; `NONE` for what both sides do together."""

    LEFT = "left"
    RIGHT = "right"
    NONE = "none"

    @property
    def other(self) -> "Side":
        """The opposite side; `NONE` is its own opposite."""
        return _OTHER[self]


_OTHER = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.NONE: Side.NONE}
