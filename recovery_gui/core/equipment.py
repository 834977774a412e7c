# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What an exercise needs to hand."""

from enum import Enum


class Equipment(Enum):
    """A thing on the floor or in the room; the value is what exercise files hold."""

    MAT = "mat"
    FOAM_ROLLER = "foam_roller"
    SMALL_BALL = "small_ball"
    CHAIR = "chair"
    WALL = "wall"
    STRAP = "strap"
    TOWEL = "towel"
    CUSHION = "cushion"

    @property
    def label(self) -> str:
        """The name in running text: "foam roller"."""
        return self.value.replace("_", " ")
