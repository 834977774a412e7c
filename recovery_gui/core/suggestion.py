# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A session fitted to what is sore, how long it may last, and what is at hand.

The same request over the same library and history gives the same suggestion. The rules, each
with its reason: `docs/suggestion.md`.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.dose_options import DoseOption
from recovery_gui.core.fit_choice import Fitting
from recovery_gui.core.fit_order import Picked, in_order
from recovery_gui.core.fit_reason import (
    Reason,
    Shortfall,
    ShortfallKind,
    reasons_for,
    uncovered,
)
from recovery_gui.core.fit_request import FitHistory, FitRequest
from recovery_gui.core.fit_stock import Candidate, Stock
from recovery_gui.core.routine import RoutineItem

SHUFFLES = 12


@dataclass(frozen=True, slots=True)
class Pick:
    """One exercise of a suggestion at its dose, and what speaks for it, the weightiest first."""

    item: RoutineItem
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The picks in the order of practice, planned seconds, and what could not be met.

    `variant` is the shuffle that it came from.
    """

    picks: tuple[Pick, ...]
    seconds: float
    shortfalls: tuple[Shortfall, ...] = ()
    variant: int = 0

    @property
    def ids(self) -> tuple[str, ...]:
        """The exercises in the order of practice."""
        return tuple(pick.item.exercise for pick in self.picks)

    @property
    def items(self) -> tuple[RoutineItem, ...]:
        """The row of a routine."""
        return tuple(pick.item for pick in self.picks)


class Suggester:
    """Fits sessions from one library and history."""

    def __init__(self, stock: Stock, history: FitHistory) -> None:
        self._stock = stock
        self._history = history

    def suggest(self, request: FitRequest) -> Suggestion:
        """The session that fits best."""
        chosen = Fitting(request, self._stock, self._history).choose()
        return self._made(request, chosen.picks, scarce=chosen.scarce)

    def shuffle(self, request: FitRequest, shown: Suggestion) -> Suggestion:
        """Another session for the same wish, with `variant` moved on; the same if there is none."""
        for variant in range(shown.variant + 1, shown.variant + 1 + SHUFFLES):
            made = self.suggest(replace(request, variant=variant))
            if set(made.ids) != set(shown.ids):
                return made
        for place, exercise in enumerate(shown.ids):
            swapped = self.swap(request, shown, place) if exercise not in request.locked else None
            if swapped is not None:
                return replace(swapped, variant=shown.variant + 1)
        return shown

    def swap(self, request: FitRequest, shown: Suggestion, place: int) -> Suggestion | None:
        """The suggestion with another exercise for the one at `place`; None if none fits.

        All others stay at their doses. Asked again and again, it goes through all that fit.
        """
        fitting = Fitting(request, self._stock, self._history)
        picks = self._picked(shown)
        others = [pick for at, pick in enumerate(picks) if at != place]
        ring = _fitting_in(fitting, request, picks[place], others, shown.seconds, self._stock)
        at = next(at for at, (one, _) in enumerate(ring) if one.id == picks[place][0].id)
        after = ring[(at + 1) % len(ring)]
        if after[0].id == picks[place][0].id:
            return None
        return replace(self._made(request, [*others, after]), variant=shown.variant)

    def _picked(self, shown: Suggestion) -> list[Picked]:
        return [self._pick(item) for item in shown.items]

    def _pick(self, item: RoutineItem) -> Picked:
        one = self._stock.candidates[item.exercise]
        return one, next(option for option in one.options if option.item == item)

    def _made(
        self, request: FitRequest, picks: Iterable[Picked], *, scarce: bool = False
    ) -> Suggestion:
        row = in_order(picks)
        seconds = self._stock.session_s([dose for _, dose in row]) if row else 0.0
        covered = {area for one, _ in row for area in one.areas}
        return Suggestion(
            tuple(Pick(dose.item, reasons_for(one, request, self._history)) for one, dose in row),
            seconds,
            (
                *_time_shortfall(request, seconds, scarce=scarce),
                *uncovered(request, self._stock, self._history, covered),
            ),
            request.variant,
        )


def _time_shortfall(request: FitRequest, seconds: float, *, scarce: bool) -> Iterator[Shortfall]:
    if not seconds:
        yield Shortfall(ShortfallKind.NOTHING)
    elif scarce:
        yield Shortfall(ShortfallKind.SCARCE)
    elif seconds < request.least_s:
        yield Shortfall(ShortfallKind.SHORT)
    elif seconds > request.most_s:
        yield Shortfall(ShortfallKind.LONG)


def _fitting_in(
    fitting: Fitting,
    request: FitRequest,
    now: Picked,
    others: Sequence[Picked],
    seconds: float,
    stock: Stock,
) -> list[Picked]:
    """What could stand in the place of `now`, itself among it, the best first."""
    taken = {one.id for one, _ in others}
    row = [one for one, _ in others]
    wanted = _needed_of(request, now[0], row)
    pool = [one for one in fitting.pool if one.id not in taken | {now[0].id}]
    serving = [one for one in pool if wanted <= one.areas]
    ring: list[Picked] = []
    for one in fitting.merit.best([*serving, now[0]], row):
        dose = now[1] if one is now[0] else _dose_in(request, one, others, seconds, stock)
        if dose is not None:
            ring.append((one, dose))
    return ring


def _needed_of(
    request: FitRequest, one: Candidate, others: Sequence[Candidate]
) -> frozenset[BodyArea]:
    """What it alone serves of what is sore, and the calm end."""
    served = {area for each in others for area in each.areas}
    return frozenset({*request.worst, BodyArea.CALM} & one.areas - served)


def _dose_in(
    request: FitRequest, one: Candidate, others: Sequence[Picked], seconds: float, stock: Stock
) -> DoseOption | None:
    """The dose that comes nearest to the time; None when even that is further off than now."""
    row = [dose for _, dose in others]

    def off(option: DoseOption) -> float:
        return abs(stock.session_s([*row, option]) - request.wanted_s)

    best = min(one.options, key=off)
    allowed = max(request.most_s - request.wanted_s, abs(seconds - request.wanted_s))
    return best if off(best) <= allowed else None
