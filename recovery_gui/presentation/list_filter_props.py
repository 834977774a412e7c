# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the chips above the list show, and what the user may want to see."""

from dataclasses import dataclass, replace
from enum import Enum

from recovery_gui.core.equipment import Equipment

SHORT_MIN, LONG_MIN = 5, 10
ANY_EQUIPMENT, ANY_LENGTH = "Equipment", "Minutes"
LYING, FAVOURITES = "Lying down", "Favourites"


class Length(Enum):
    """How long a practice may take, by the minutes that its row shows; the value is in words."""

    SHORT = f"Up to {SHORT_MIN} min"
    MIDDLE = f"{SHORT_MIN}–{LONG_MIN} min"
    LONG = f"Over {LONG_MIN} min"

    def holds(self, minutes: int) -> bool:
        """Whether so many minutes are within; what lasts five belongs to both sides of it."""
        match self:
            case Length.SHORT:
                return minutes <= SHORT_MIN
            case Length.MIDDLE:
                return SHORT_MIN <= minutes <= LONG_MIN
            case _:
                return minutes > LONG_MIN


class Order(Enum):
    """What stands first within a group; the value is in words."""

    SUGGESTED = "Suggested order"
    NAME = "Name"
    SHORTEST = "Shortest first"
    LONGEST_AGO = "Longest ago done first"


@dataclass(frozen=True, slots=True)
class ListFilter:
    """What the user wants to see. `at_hand` is the equipment there is, None for everything."""

    at_hand: tuple[Equipment, ...] | None = None
    length: Length | None = None
    lying: bool = False
    favourites: bool = False
    order: Order = Order.SUGGESTED

    @property
    def cleared(self) -> "ListFilter":
        """Everything, in the same order."""
        return ListFilter(order=self.order)

    @property
    def narrows(self) -> bool:
        """Whether anything may be hidden."""
        return self != self.cleared

    @property
    def loosened(self) -> dict[str, "ListFilter"]:
        """By the words of each chip that is on: the same without it."""
        without = {
            at_hand_words(self.at_hand): replace(self, at_hand=None),
            length_words(self.length): replace(self, length=None),
            LYING: replace(self, lying=False),
            FAVOURITES: replace(self, favourites=False),
        }
        return {words: one for words, one in without.items() if one != self}


def length_words(length: Length | None) -> str:
    """The chip of the minutes."""
    return length.value if length else ANY_LENGTH


def at_hand_words(at_hand: tuple[Equipment, ...] | None) -> str:
    """The chip of the equipment; a mat goes without saying beside something else."""
    if at_hand is None:
        return ANY_EQUIPMENT
    things = [one for one in at_hand if one is not Equipment.MAT]
    if not at_hand:
        return "No equipment"
    if not things:
        return "Just a mat"
    if len(things) > 1:
        return f"{len(at_hand)} things"
    return things[0].label.capitalize()
