# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The latest ratings of every place, for the body in the history."""

from collections.abc import Callable, Iterable

from recovery_gui.core.fault import Fault
from recovery_gui.core.history_query import SessionFilter
from recovery_gui.core.language import tr
from recovery_gui.core.place import Place
from recovery_gui.core.session_record import SessionRecord, Soreness
from recovery_gui.core.settings import Settings
from recovery_gui.core.side import Side
from recovery_gui.presentation.body_map_props import BodyMapProps, Mark, PastBodyProps
from recovery_gui.presentation.places import PLACES, place_name
from recovery_gui.presentation.text import change, day
from recovery_gui.services.history_archive import HistoryArchive
from recovery_gui.services.observable import Observable

LATEST = 200
HINT = tr("The latest ratings. Choose a place to see how it has changed.")
INVITATION = tr("Rate a place before and after a session, and it shows here.")
_SIDES = {Side.NONE: (Side.RIGHT, Side.LEFT)}


class HistoryBodyPresenter:
    """Reads the latest sessions each time the body is opened."""

    def __init__(
        self,
        archive: HistoryArchive,
        settings: Observable[Settings],
        show: Callable[[PastBodyProps], None],
    ) -> None:
        self._archive = archive
        self._settings = settings
        self._show = show

    def open(self) -> None:
        """Show the ratings as they are now."""
        build = self._settings.value.build
        try:
            sessions = self._archive.page(0, LATEST, SessionFilter())
        except Fault as fault:
            self._show(PastBodyProps(BodyMapProps(build=build), str(fault)))
            return
        marks = self._marks(sessions)
        body = BodyMapProps(marks=marks, unmarked=tr("not rated lately"), build=build)
        self._show(PastBodyProps(body, HINT if marks else INVITATION))

    def _marks(self, sessions: Iterable[SessionRecord]) -> tuple[Mark, ...]:
        """A mark for each place, from the latest session that rated it; newest first."""
        found: dict[Place, Mark] = {}
        for session in sessions:
            before, after = _by_place(session.soreness_before), _by_place(session.soreness_after)
            when = day(session.local_date, self._archive.week.today())
            for place in before | after:
                mark = _mark(place, before.get(place), after.get(place), when)
                found = {place: mark} | found
        return tuple(found[place] for place in PLACES if place in found)


def _by_place(ratings: Iterable[Soreness]) -> dict[Place, int]:
    """The ratings by place; what was rated for both sides together counts for each."""
    return {
        Place(one.area, side): one.rating
        for one in ratings
        for side in _SIDES.get(one.side, (one.side,))
    }


def _mark(place: Place, before: int | None, after: int | None, when: str) -> Mark:
    name = place_name(place)
    if before is not None and after is not None:
        return Mark(place, after, f"{name}, {change(before, after)}, {when}")
    if before is None:
        rating, words = after or 0, tr("{place}, {rating} after practice, {day}")
    else:
        rating, words = before, tr("{place}, {rating} before practice, {day}")
    return Mark(place, rating, words.format(place=name, rating=rating, day=when))
