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
    """What is sore in running text: "calves, right hamstrings"; at most two, and how many more."""
    areas = tuple(dict.fromkeys(one.area for one in sore))
    names, more = areas_in_words(areas[:SHOWN], sore), len(areas) - SHOWN
    return and_more(names, more) if more > 0 else listed(names)


def areas_in_words(areas: Iterable[BodyArea], sore: Sequence[Soreness]) -> list[str]:
    """Each area, with its side where only one is sore: "calves", "right hamstrings".

    What is sore on one side comes last, so that its side is not read into the others.
    """
    sided = [(area, _only_side(area, sore)) for area in areas]
    return [place_word(*one) for one in sorted(sided, key=lambda one: one[1] is not Side.NONE)]


def and_more(words: Sequence[str], more: int) -> str:
    """Some of the places, and how many more there are."""
    return tr("{places} and %n more", "places of the body", more).format(places=listed(words))


def _only_side(area: BodyArea, sore: Sequence[Soreness]) -> Side:
    """The side that is sore alone; NONE for both."""
    sides = {one.side for one in sore if one.area is area}
    (side,) = sides if len(sides) == 1 else (Side.NONE,)
    return side
