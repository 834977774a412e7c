# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The real library to fit sessions from, chance wishes, and a slow judge of all that can be."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.energy import Energy
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import Exercise
from recovery_gui.core.fit_bars import offered
from recovery_gui.core.fit_request import FitHistory, FitRequest
from recovery_gui.core.fit_stock import Candidate, Stock, prepare
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.core.suggestion import Suggester
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir

TODAY = date(2026, 11, 29)
SETTINGS = PlanSettings()
SETS = ("rolling", "hips_raised", "inversion")
SEED = 20261129


@cache
def library() -> dict[str, Exercise]:
    """The program's exercises by id."""
    catalog = ExerciseCatalog(resources_dir() / "exercises", Path("none") / "exercises")
    return {one.id: one for one in catalog.exercises()}


@cache
def stock() -> Stock:
    """The same, prepared."""
    return prepare(library().values(), SETTINGS)


def suggester(**known: object) -> Suggester:
    """Fits from the real library, for one of whom only this is known."""
    return Suggester(stock(), FitHistory(TODAY, **known))  # type: ignore[arg-type]


def sore(*areas: BodyArea, rating: int = 5, side: Side = Side.RIGHT) -> tuple[Soreness, ...]:
    """These areas, equally sore."""
    return tuple(Soreness(area, side, rating) for area in areas)


def wishes(number: int) -> Iterator[tuple[FitRequest, FitHistory]]:
    """So many wishes and histories of all kinds, the same in every run."""
    chance = Random(SEED)  # noqa: S311
    for turn in range(number):
        yield _request(chance, 15 if turn % 10 == 0 else 5), _history(chance)


def _request(chance: Random, most_areas: int) -> FitRequest:
    ids = sorted(library())
    areas = chance.sample(list(BodyArea), chance.randint(0, most_areas))
    some = [Equipment.MAT, *chance.sample(list(Equipment), chance.randint(0, 7))]
    equipment = chance.choice([list(Equipment), some, some, some[1:]])
    return FitRequest(
        minutes=chance.randint(3, 40),
        sore=tuple(
            Soreness(area, chance.choice(list(Side)), chance.randint(0, 10)) for area in areas
        ),
        equipment=frozenset(equipment),
        energy=chance.choice(list(Energy)),
        avoid=frozenset(chance.sample(SETS, chance.choice([0, 0, 0, 1, 2]))),
        locked=frozenset(chance.sample(ids, chance.choice([0, 0, 0, 1, 2]))),
        removed=frozenset(chance.sample(ids, chance.choice([0, 0, 1, 3]))),
        variant=chance.choice([0, 0, 1, 2]),
    )


def _history(chance: Random) -> FitHistory:
    ids = sorted(library())
    done = chance.sample(ids, chance.randint(0, 30))
    return FitHistory(
        today=TODAY,
        last_done={one: TODAY - timedelta(days=chance.randint(0, 90)) for one in done},
        discomforts={
            one: chance.randint(1, 3) for one in chance.sample(ids, chance.choice([0, 4]))
        },
        left_out=frozenset(chance.sample(ids, chance.choice([0, 0, 3]))),
        favourites=frozenset(chance.sample(ids, chance.choice([0, 3]))),
    )


Sums = dict[frozenset[BodyArea], set[int]]


def every_sum(request: FitRequest, history: FitHistory, areas: Sequence[BodyArea]) -> Sums:
    """By which of these areas are covered: every length, in tenths of a second, up to the most.

    Slow and plain: it adds up every choice of what may be offered, at every dose.
    """
    counted = frozenset(areas)
    most = (request.most_s - stock().begin_s) * 10
    pool = offered(stock(), request, history)
    given = [one for one in pool if one.id in request.locked]
    sums: Sums = {frozenset(): {0}}
    for one in [*given, *(each for each in pool if each not in given)]:
        sums = _with(sums, one, counted, most, needed=one.id in request.locked)
    return sums


def _with(
    sums: Sums, one: Candidate, counted: frozenset[BodyArea], most: float, *, needed: bool
) -> Sums:
    after: Sums = {} if needed else {covered: set(found) for covered, found in sums.items()}
    for covered, found in sums.items():
        more = {total + ticks for total in found for ticks in one.ticks if total + ticks <= most}
        if more:
            after.setdefault(covered | (one.areas & counted), set()).update(more)
    return after
