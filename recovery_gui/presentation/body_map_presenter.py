# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where it hurts: what is sore as marks on the body, and the ways to change it."""

from collections.abc import Callable, Iterable, Sequence

from recovery_gui.core.language import tr
from recovery_gui.core.place import Place
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.settings import Settings
from recovery_gui.presentation.body_map_props import BodyMapProps, Mark
from recovery_gui.presentation.places import place_name
from recovery_gui.services.observable import Observable

USUAL, WORST = 5, 10
LINES = 3

Sore = tuple[Soreness, ...]


class BodyMapPresenter:
    """Derives `props` from what is sore and the settings; what is done goes back into `sore`.

    `offer_undo` is given words and a way to take back what they tell of.
    """

    def __init__(
        self,
        sore: Observable[Sore],
        settings: Observable[Settings],
        offer_undo: Callable[[str, Callable[[], None]], None],
    ) -> None:
        self.props = Observable(BodyMapProps())
        self._sore = sore
        self._settings = settings
        self._offer_undo = offer_undo
        sore.subscribe(lambda _sore: self._derive())
        settings.subscribe(lambda _settings: self._derive())

    def toggle(self, place: Place) -> None:
        """Mark a place as sore, in the middle of the scale, or as sore no more."""
        marked = self.props.value.rating(place) is not None
        self.rate(place, 0 if marked else USUAL)

    def mark(self, place: Place) -> None:
        """Mark a place as sore, in the middle of the scale; one that is marked stays as it is."""
        self.rate(place, self.props.value.rating(place) or USUAL)

    def rate(self, place: Place, rating: int) -> None:
        """Rate a place from 1 to 10; 0 says that it is not sore."""
        rated = Soreness(*place, min(rating, WORST))
        known = [_place(one) for one in self._sore.value]
        if rating <= 0:
            self._put(one for one in self._sore.value if _place(one) != place)
        elif place in known:
            self._put(rated if _place(one) == place else one for one in self._sore.value)
        else:
            self._put((*self._sore.value, rated))

    def change(self, place: Place, by: int) -> None:
        """Rate a place so much higher or lower."""
        self.rate(place, (self.props.value.rating(place) or 0) + by)

    def clear(self) -> None:
        """Nothing is sore; it can be undone, and what is marked until then is kept."""
        cleared = self._sore.value
        if not cleared:
            return
        self._put(())
        words = tr("Cleared: %n place(s).", "places of the body", len(cleared))
        self._offer_undo(words, lambda: self._bring_back(cleared))

    def _bring_back(self, cleared: Sore) -> None:
        marked = {_place(one): one for one in self._sore.value}
        back = {_place(one): one for one in cleared}
        self._put((back | marked).values())

    def _put(self, sore: Iterable[Soreness]) -> None:
        new = tuple(sore)
        if new != self._sore.value:
            self._sore.publish(new)

    def _derive(self) -> None:
        settings = self._settings.value
        marks = tuple(map(_mark, self._sore.value))
        props = BodyMapProps(
            marks=marks,
            lines=_lines(marks),
            count=_places(len(marks)) if marks else "",
            build_text=tr("Build me %n minute(s)", "", settings.practice.minutes),
            build=settings.build,
        )
        if props != self.props.value:
            self.props.publish(props)


def _mark(one: Soreness) -> Mark:
    place, words = _place(one), tr("{place}, soreness {rating}")
    return Mark(place, one.rating, words.format(place=place_name(place), rating=one.rating))


def _lines(marks: Sequence[Mark]) -> tuple[str, ...]:
    """A line for each mark while there is room, or for the first of them and for the rest."""
    shown = marks if len(marks) <= LINES else marks[: LINES - 1]
    lines = tuple(f"{mark.name} {mark.rating}" for mark in shown)
    more = len(marks) - len(shown)
    return (*lines, tr("and %n more", "", more)) if more else lines


def _places(number: int) -> str:
    return tr("%n place(s)", "places of the body", number)


def _place(one: Soreness) -> Place:
    return Place(one.area, one.side)
