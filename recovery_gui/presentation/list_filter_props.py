# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the chips above the list show, and what the user may want to see."""

from dataclasses import dataclass, replace
from enum import Enum

from recovery_gui.core.equipment import Equipment
from recovery_gui.core.language import tr
from recovery_gui.core.words import thing_word
from recovery_gui.presentation.text import sentence

SHORT_MIN, LONG_MIN = 5, 10
ANY_EQUIPMENT, ANY_LENGTH = tr("Equipment"), tr("Minutes")
LYING, FAVOURITES = tr("Lying down"), tr("Favourites")
JUST_A_MAT = tr("Just a mat")
FILTERS = tr("Filters")


class Length(Enum):
    """How long a practice may take, by the minutes that its row shows; the value is in words."""

    SHORT = tr("Up to {minutes} min").format(minutes=SHORT_MIN)
    MIDDLE = tr("{least}–{most} min").format(least=SHORT_MIN, most=LONG_MIN)
    LONG = tr("Over {minutes} min").format(minutes=LONG_MIN)

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

    SUGGESTED = tr("Suggested order")
    NAME = tr("Name", "what a list is sorted by")
    SHORTEST = tr("Shortest first")
    LONGEST_AGO = tr("Longest ago done first")


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
    def length_words(self) -> str:
        """The chip of the minutes."""
        return self.length.value if self.length else ANY_LENGTH

    @property
    def at_hand_words(self) -> str:
        """The chip of the equipment; a mat goes without saying beside something else."""
        if self.at_hand is None:
            return ANY_EQUIPMENT
        things = [one for one in self.at_hand if one is not Equipment.MAT]
        if len(things) > 1:
            return tr("%n thing(s)", "at hand", len(self.at_hand))
        if things:
            return sentence(thing_word(things[0]))
        return JUST_A_MAT if self.at_hand else tr("No equipment")

    @property
    def loosened(self) -> dict[str, "ListFilter"]:
        """By the words of each chip that is on: the same without it."""
        without = {
            self.at_hand_words: replace(self, at_hand=None),
            self.length_words: replace(self, length=None),
            LYING: replace(self, lying=False),
            FAVOURITES: replace(self, favourites=False),
        }
        return {words: one for words, one in without.items() if one != self}

    @property
    def summary(self) -> str:
        """One chip for all: the one that is on, or how many are."""
        on = list(self.loosened)
        return tr("%n filter(s)", "", len(on)) if len(on) > 1 else (on or [FILTERS])[0]

    def has(self, thing: Equipment) -> bool:
        """Whether this is at hand."""
        return self.at_hand is None or thing in self.at_hand

    def with_thing(self, thing: Equipment, *, there: bool) -> "ListFilter":
        """The same with this at hand, or not; with everything at hand there is no filter."""
        held = {one for one in Equipment if self.has(one)}
        held = held | {thing} if there else held - {thing}
        at_hand = tuple(one for one in Equipment if one in held)
        return replace(self, at_hand=None if len(at_hand) == len(Equipment) else at_hand)
