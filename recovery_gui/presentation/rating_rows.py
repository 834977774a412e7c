# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The places of a session that are rated, after it and whenever it is corrected."""

from collections.abc import Collection, Iterable

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.place import Place
from recovery_gui.core.session_record import SessionRecord, Soreness
from recovery_gui.core.side import Side
from recovery_gui.presentation.finish_props import RatingRow
from recovery_gui.presentation.places import place_name


def rating_rows(
    record: SessionRecord, worked: Collection[Place], only: Collection[Place] = ()
) -> tuple[RatingRow, ...]:
    """Of the places worked those that were rated or can be sore, and all where none is.

    `only` keeps to these, of what was rated before.
    """
    before, after = by_place(record.soreness_before), by_place(record.soreness_after)
    rated = {*before, *after}
    places = [place for place in worked if place in rated or _can_be_sore(place, worked)]
    if only:
        places = [place for place in before if place in only]
    return tuple(
        RatingRow(*place, place_name(place), before=before.get(place), after=after.get(place))
        for place in places or worked
    )


def by_place(ratings: Iterable[Soreness]) -> dict[Place, int]:
    """The rating of each place."""
    return {Place(one.area, one.side): one.rating for one in ratings}


def _can_be_sore(place: Place, worked: Collection[Place]) -> bool:
    """A part of the body; by its sides where they were worked one at a time as well."""
    sided = any(Place(place.area, one) in worked for one in (Side.RIGHT, Side.LEFT))
    return place.area is not BodyArea.CALM and not (place.side is Side.NONE and sided)
