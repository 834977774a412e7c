# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Places of the body in words."""

from collections.abc import Iterable, Sequence

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.language import tr
from recovery_gui.core.place import Place
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.side import Side
from recovery_gui.core.words import place_word
from recovery_gui.presentation.text import listed, sentence

PLACES = tuple(
    Place(area, side)
    for area in BodyArea
    if area is not BodyArea.CALM
    for side in (Side.RIGHT, Side.LEFT)
)
"""Every place that can be sore, from the neck to the feet."""

SHOWN = 2


def place_name(place: Place) -> str:
    """The place with a capital: "Right hamstrings"."""
    return sentence(place_word(place.area, place.side))


def sore_areas(sore: Sequence[Soreness]) -> str:
    """What is sore in running text: "calves, right hamstrings"; at most two, and how many more.

    What is sore on one side comes last, so that its side is not read into the others.
    """
    sides: dict[BodyArea, set[Side]] = {}
    for one in sore:
        sides.setdefault(one.area, set()).add(one.side)
    shown = sorted([*sides.items()][:SHOWN], key=lambda pair: _one_of(pair[1]) is not Side.NONE)
    names = [place_word(area, _one_of(found)) for area, found in shown]
    more = len(sides) - SHOWN
    if more <= 0:
        return listed(names)
    return tr("{places} and %n more", "places of the body", more).format(places=listed(names))


def _one_of(sides: Iterable[Side]) -> Side:
    """The side, or NONE for both."""
    first, *others = sides
    return Side.NONE if others else first
