# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Fitting a session: what is wished, what is offered for it, and what becomes of that."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from recovery_gui.core.energy import Energy
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import Exercise
from recovery_gui.core.fit_request import (
    LEAST_MINUTES,
    MOST_MINUTES,
    FitHistory,
    FitRequest,
)
from recovery_gui.core.fit_stock import Stock, prepare
from recovery_gui.core.language import tr
from recovery_gui.core.routine import Routine
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.settings import PlanSettings, PracticeSettings, Settings
from recovery_gui.core.suggestion import Suggester, Suggestion
from recovery_gui.presentation.fit_derive import fit_props, fitted_routine
from recovery_gui.presentation.fit_props import FitProps
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.observable import Observable
from recovery_gui.services.settings_service import SettingsService

LONGEST_NAME = 80
_NONE = Suggestion((), 0.0)
_NO_OTHER = tr("There is no other session for these choices.")


@dataclass(frozen=True, slots=True)
class Body:
    """What is known of the one who asks: what is sore, what was done and hurt, what day it is."""

    sore: Callable[[], tuple[Soreness, ...]]
    last_done: Callable[[], Mapping[str, date]]
    discomforts: Callable[[], Mapping[str, int]]
    today: Callable[[], date]


@dataclass(frozen=True, slots=True)
class _Wish:
    """What the settings do not hold: locks, removals and the shuffle, and what they gave."""

    locked: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    made: Suggestion = _NONE


class FitPresenter:
    """Renders the session that fits; `is_open` tells whether its page is up.

    `begin` is given the routine that is to start, `keep` the one that is to be kept among the
    user's own, with its name.
    """

    def __init__(
        self,
        catalog: CatalogService,
        settings: SettingsService,
        in_force: Observable[Settings],
        body: Body,
        show: Callable[[FitProps], None],
        begin: Callable[[Routine], None],
        keep: Callable[[Routine], None],
    ) -> None:
        self.is_open = Observable(False)
        self._catalog = catalog
        self._settings = settings
        self._in_force = in_force
        self._body = body
        self._show = show
        self._begin = begin
        self._keep = keep
        self._wish = _Wish()
        self._before: _Wish | None = None
        self._stock: Stock | None = None
        self._stocked: tuple[object, ...] = ()
        catalog.changed.subscribe(lambda _revision: self._refit())

    def open(self, minutes: int | None = None) -> None:
        """Fit a session of so many minutes, or of as many as last time, to what is sore now."""
        if minutes is not None:
            self._remember(minutes=minutes)
        self._wish, self._before = _Wish(), None
        self._fit()
        self.is_open.publish(True)

    def close(self) -> None:
        """Back to the page."""
        if self.is_open.value:
            self.is_open.publish(False)

    def set_minutes(self, minutes: int) -> None:
        """How long it may last; what is out of bounds is brought within."""
        self._remember(minutes=min(max(minutes, LEAST_MINUTES), MOST_MINUTES))
        self._fit()

    def set_energy(self, energy: Energy) -> None:
        """How much is left."""
        self._remember(energy=energy)
        self._fit()

    def set_equipment(self, things: frozenset[Equipment]) -> None:
        """What is at hand."""
        everything = things == frozenset(Equipment)
        in_order = tuple(thing for thing in Equipment if thing in things)
        self._remember(equipment=None if everything else in_order)
        self._fit()

    def set_avoid(self, sets: frozenset[str]) -> None:
        """What to keep clear of, by the names of sets of contraindications."""
        self._remember(avoid=tuple(sorted(sets)))
        self._fit()

    def shuffle(self) -> None:
        """Another session for the same wish."""
        made = self._suggester().shuffle(self._request(), self._wish.made)
        same = made == self._wish.made
        self._put(replace(self._wish, made=made), note=_NO_OTHER if same else "")

    def swap(self, place: int) -> None:
        """Another exercise in the place of one."""
        made = self._suggester().swap(self._request(), self._wish.made, place)
        if made is None:
            words = tr("Nothing else fits in place of {exercise}.")
            self._put(self._wish, note=words.format(exercise=self._name(place)))
            return
        gone = set(self._wish.made.ids) - set(made.ids)
        self._put(replace(self._wish, made=made, locked=self._wish.locked - gone))

    def remove(self, place: int) -> None:
        """Without this one; the others stay, and the time is filled again. It can be undone."""
        before, gone = self._wish, self._wish.made.ids[place]
        wish = replace(before, removed=before.removed | {gone}, locked=before.locked - {gone})
        others = frozenset(before.made.ids) - {gone}
        request = replace(self._request(wish), locked=others)
        made = self._suggester().suggest(request)
        self._put(replace(wish, made=made), before=before)

    def undo_remove(self) -> None:
        """Bring back what was removed last."""
        if self._before is not None:
            self._put(self._before)

    def lock(self, place: int) -> None:
        """Keep this one whatever changes, or no longer."""
        locked = self._wish.locked ^ {self._wish.made.ids[place]}
        self._put(replace(self._wish, locked=locked), before=self._before)

    def start(self) -> None:
        """Practise it."""
        if self._wish.made.picks:
            self._begin(self._routine())

    def save(self, name: str) -> None:
        """Keep it as a routine of that name, which is cut to what a name may have."""
        name = name.strip()[:LONGEST_NAME]
        if self._wish.made.picks and name:
            self._keep(replace(self._routine(), name=name))

    @property
    def name(self) -> str:
        """What it would be called."""
        return self._routine().name

    def _routine(self) -> Routine:
        today = self._body.today()
        return fitted_routine(self._wish.made, self._request(), self._exercises(), today)

    def _refit(self) -> None:
        if self.is_open.value:
            self._fit()

    def _fit(self) -> None:
        self._put(replace(self._wish, made=self._suggester().suggest(self._request())))

    def _put(self, wish: _Wish, *, before: _Wish | None = None, note: str = "") -> None:
        self._wish, self._before = wish, before
        request, undo = self._request(), ""
        if before is not None:
            gone = self._catalog.exercise(next(iter(wish.removed - before.removed), ""))
            undo = tr("Removed: {exercise}.").format(exercise=gone.name) if gone else ""
        props = fit_props(wish.made, request, self._exercises(), self._plan(), undo)
        self._show(replace(props, notes=(*props.notes, *((note,) if note else ()))))

    def _request(self, wish: _Wish | None = None) -> FitRequest:
        wish = wish or self._wish
        chosen = self._settings.settings.value.practice
        at_hand = Equipment if chosen.equipment is None else chosen.equipment
        return FitRequest(
            minutes=chosen.minutes,
            sore=self._body.sore(),
            equipment=frozenset(at_hand),
            energy=chosen.energy,
            avoid=frozenset(chosen.avoid),
            locked=wish.locked,
            removed=wish.removed,
            variant=wish.made.variant,
        )

    def _suggester(self) -> Suggester:
        """Over the library as it is by now; its doses are worked out once."""
        exercises, plan = self._catalog.exercises(), self._plan()
        if self._stock is None or self._stocked != (exercises, plan):
            self._stock, self._stocked = prepare(exercises, plan), (exercises, plan)
        practice = self._settings.settings.value.practice
        history = FitHistory(
            today=self._body.today(),
            last_done=self._body.last_done(),
            discomforts=self._body.discomforts(),
            left_out=frozenset(practice.left_out),
            favourites=frozenset(practice.favourites),
        )
        return Suggester(self._stock, history)

    def _plan(self) -> PlanSettings:
        return self._in_force.value.plan

    def _exercises(self) -> dict[str, Exercise]:
        return {one.id: one for one in self._catalog.exercises()}

    def _name(self, place: int) -> str:
        return self._exercises()[self._wish.made.ids[place]].name

    def _remember(self, **changes: object) -> None:
        settings = self._settings.settings.value
        practice: PracticeSettings = replace(settings.practice, **changes)  # type: ignore[arg-type]
        if practice != settings.practice:
            self._settings.change(replace(settings, practice=practice))
