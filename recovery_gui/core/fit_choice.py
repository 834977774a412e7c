# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Chooses exercises and doses for a request: cover what is sore, end calm, fill the time."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.dose_options import DoseOption
from recovery_gui.core.fit_bars import offered
from recovery_gui.core.fit_cover import Cover, coverable, with_room
from recovery_gui.core.fit_merit import Merit
from recovery_gui.core.fit_request import FitHistory, FitRequest
from recovery_gui.core.fit_stock import TICKS, Candidate, Stock
from recovery_gui.core.fit_time import Block, Window, doses_for, subset_for

CALM_FROM_MINUTES, TWO_CALM_FROM_MINUTES = 5, 25
TIMES_SERVED = 2
SHORTENED = 0.9
FULL = 0.97
NEAR_ENOUGH, NEAR_ENOUGH_S = 0.04, 25


@dataclass(frozen=True, slots=True)
class Chosen:
    """Candidates with the dose of each, not yet in order, and the sore areas they cover.

    `scarce` tells that all there is, at its longest, would not fill the time.
    """

    picks: tuple[tuple[Candidate, DoseOption], ...]
    areas: tuple[BodyArea, ...]
    scarce: bool = False


class Fitting:
    """One request at work: what may be picked, how it rates, and how long it may last."""

    def __init__(self, request: FitRequest, stock: Stock, history: FitHistory) -> None:
        self.pool = offered(stock, request, history)
        self.merit = Merit(request, history)
        self._calms = request.minutes >= CALM_FROM_MINUTES
        self._calm_ends = 2 if request.minutes >= TWO_CALM_FROM_MINUTES else 1
        self._wanted = _ticks(request.wanted_s - stock.begin_s)
        self._least = ceil((request.least_s - stock.begin_s) * TICKS)
        self._most = floor((request.most_s - stock.begin_s) * TICKS)
        self._in_time = Window(self._least, self._most, self._wanted)
        self._given = tuple(one for one in self.pool if one.id in request.locked)
        self._room = self._most - sum(one.least for one in self._given)
        sore = coverable(request.worst, self.pool)
        self.areas = with_room(sore, self.pool, self._given, self._room)

    def choose(self) -> Chosen:
        """The choice; where none lasts as long as was asked, the one that comes nearest."""
        if sum(one.most for one in self.pool) < self._least:
            return Chosen(tuple((one, _longest(one)) for one in self.pool), self.areas, scarce=True)
        for row in self._rows():
            grown = sorted(self._grown(row), key=_is_calm)  # What is last yields first.
            found = self._dosed(grown)
            if found is not None:
                return self._chosen(grown, found)
        return self._searched()

    def _rows(self) -> Iterator[list[Candidate]]:
        """What has to be in it: with something calm at the end, and without."""
        cover = Cover(self.pool, self.areas)
        row, room = list(self._given), self._room
        missing = cover.mask(self.areas) & ~_covered(cover, row)
        calm = self._calm(cover, missing) if self._calms else None
        if calm is not None:
            left = room - calm.least
            lively = Cover([one for one in self.pool if not _is_calm(one)], self.areas)
            if lively.fits(missing, left):
                yield self._covering(lively, [*row, calm], missing, left)
            else:
                rest = missing & ~cover.mask(calm.areas)
                yield self._covering(cover, [*row, calm], rest, left)
        yield self._covering(cover, row, missing, room)

    def _calm(self, cover: Cover, missing: int) -> Candidate | None:
        """The best end that leaves room to cover the rest; None if there is one, or no room."""
        if any(map(_is_calm, self._given)):
            return None
        calming = [one for one in self.pool if _is_calm(one)]
        for one in self.merit.best(calming, self._given):
            if cover.fits(missing & ~cover.mask(one.areas), self._room - one.least):
                return one
        return None

    def _covering(
        self, cover: Cover, row: list[Candidate], missing: int, room: int
    ) -> list[Candidate]:
        """The row and, for each area still missing, the best that leaves room for the others."""
        for area in self.areas:
            bit = cover.mask([area])
            if not missing & bit:
                continue
            servers = [one for one in _without(cover.pool, row) if area in one.areas]
            picked = next(
                one
                for one in self.merit.best(servers, row)
                if cover.fits(missing & ~cover.mask(one.areas), room - one.least)
            )
            row = [*row, picked]
            missing &= ~cover.mask(picked.areas)
            room -= picked.least
        return row

    def _grown(self, row: list[Candidate]) -> list[Candidate]:
        """The row with the best of the rest, until the time is full."""
        while _own(row) < FULL * self._wanted:
            free = [one for one in _without(self.pool, row) if self._has_room(row, one)]
            if not free:
                break
            row = [*row, self.merit.best(self._lively(row, free), row)[0]]
        return row

    def _lively(self, row: list[Candidate], free: list[Candidate]) -> list[Candidate]:
        """What is free without a second calm end, unless the session is long or all is calm."""
        if self._calm_ends > sum(map(_is_calm, row)):
            return free
        return [one for one in free if not _is_calm(one)] or free

    def _has_room(self, row: list[Candidate], one: Candidate) -> bool:
        """At its own dose; what serves a sore area a second time may shorten the others."""
        own = _own(row)
        if own + one.own <= self._most:
            return True
        shortest = sum(each.least for each in row) + one.least
        if own < self._least and shortest <= self._wanted:
            return True
        again = any(
            sum(area in each.areas for each in row if not _is_calm(each)) < TIMES_SERVED
            for area in self.areas
            if area in one.areas
        )
        return again and not _is_calm(one) and shortest <= SHORTENED * self._wanted

    def _dosed(self, row: Sequence[Candidate]) -> tuple[int, ...] | None:
        """A dose for each, its own where the time allows; None where none fits."""
        slack = round(min(NEAR_ENOUGH * self._wanted, NEAR_ENOUGH_S * TICKS))
        rows = [one.ticks for one in row]
        near = Window(self._wanted - slack, self._wanted + slack, self._wanted)
        return doses_for(rows, near) or doses_for(rows, self._in_time)

    def _searched(self) -> Chosen:
        """Every choice looked at: in time, with something calm or without, or else the nearest."""
        cover = Cover(self.pool, (*self.areas, BodyArea.CALM))
        sore = cover.mask(self.areas)
        ranked = self.merit.best(self.pool, self._given)
        given = {one.id for one in self._given}
        blocks = [Block(cover.mask(one.areas), one.ticks, one.id in given) for one in ranked]
        longest = self._wanted + sum(one.least for one in self._given)
        anyhow = Window(0, max(self._most, longest), self._wanted)
        tries = [(sore, self._in_time), (sore, anyhow)]
        if self._calms:
            tries.insert(0, (sore | cover.mask([BodyArea.CALM]), self._in_time))
        searches = (subset_for(blocks, wanted, window) for wanted, window in tries)
        found = next(each for each in searches if each is not None)  # The last always finds one.
        row = [ranked[at] for at, _ in found]
        return self._chosen(row, [length for _, length in found])

    def _chosen(self, row: Sequence[Candidate], doses: Sequence[int]) -> Chosen:
        picks = tuple((one, one.options[at]) for one, at in zip(row, doses, strict=True))
        return Chosen(picks, self.areas)


def _ticks(seconds: float) -> int:
    return round(seconds * TICKS)


def _own(row: Iterable[Candidate]) -> int:
    return sum(one.own for one in row)


def _without(pool: Iterable[Candidate], row: Iterable[Candidate]) -> list[Candidate]:
    taken = {one.id for one in row}
    return [one for one in pool if one.id not in taken]


def _covered(cover: Cover, row: Iterable[Candidate]) -> int:
    covered = 0
    for one in row:
        covered |= cover.mask(one.areas)
    return covered


def _is_calm(one: Candidate) -> bool:
    return BodyArea.CALM in one.areas


def _longest(one: Candidate) -> DoseOption:
    return one.options[one.ticks.index(one.most)]
