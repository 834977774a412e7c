# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""How long a session takes to be fitted, against planning one that is written down.

The heaviest wish: 40 minutes for every area with all equipment; the worst of chance wishes, too.
"""

import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from random import Random

from benchmarks.ratio import Ratio, compare
from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.energy import Energy
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.fit_request import FitHistory, FitRequest
from recovery_gui.core.fit_stock import prepare
from recovery_gui.core.routine import plan_routine
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.core.suggestion import Suggester
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir

ROUTINE = "after-long-run"
PAIRS, WISHES, SEED = 51, 500, 20261129
LIMIT_MS = 50.0
SETTINGS = PlanSettings()


def measure() -> Iterator[Ratio]:
    """The heaviest wish with the library prepared, and the first one after a change of it."""
    library = ExerciseCatalog(resources_dir() / "exercises", Path("none") / "exercises")
    exercises = library.exercises()
    known = {one.id: one for one in exercises}
    (routine,) = (one for one in library.routines() if one.id == ROUTINE)
    planning = partial(seconds_of, lambda: plan_routine(routine, known, SETTINGS))
    fitted, wish = suggester(), heaviest()
    fit = partial(seconds_of, lambda: fitted.suggest(wish))
    yield compare("fitted session / written routine", fit, planning, PAIRS)
    first = partial(
        seconds_of, lambda: Suggester(prepare(exercises, SETTINGS), known_now()).suggest(wish)
    )
    yield compare("the same, library prepared anew / same", first, planning, PAIRS)


def report() -> Iterator[str]:
    """The slowest of many chance wishes."""
    slowest_s = max(slow_wishes(WISHES))
    yield (f"fitting {WISHES} chance wishes: {1e3 * slowest_s:.1f} ms at most (up to {LIMIT_MS:g})")


def slow_wishes(number: int) -> Iterator[float]:
    """Seconds that each of so many wishes takes, the heaviest first; the same in every run."""
    chance, fitted = Random(SEED), suggester()  # noqa: S311 - the same wishes in every run
    yield seconds_of(lambda: fitted.suggest(heaviest()))
    for _ in range(number - 1):
        yield seconds_of(partial(fitted.suggest, chance_wish(chance)))


def suggester() -> Suggester:
    """Over the program's library, prepared."""
    library = ExerciseCatalog(resources_dir() / "exercises", Path("none") / "exercises")
    return Suggester(prepare(library.exercises(), SETTINGS), known_now())


def known_now() -> FitHistory:
    """Nothing but the day."""
    return FitHistory(date(2026, 11, 29))


def heaviest() -> FitRequest:
    """Everything hurts, and there is a lot of time."""
    return FitRequest(40, tuple(Soreness(area, Side.RIGHT, 5) for area in BodyArea))


def chance_wish(chance: Random) -> FitRequest:
    """Any minutes, areas, equipment and energy."""
    areas = chance.sample(list(BodyArea), chance.randint(0, len(BodyArea)))
    return FitRequest(
        minutes=chance.randint(3, 40),
        sore=tuple(Soreness(area, Side.LEFT, chance.randint(0, 10)) for area in areas),
        equipment=frozenset(chance.sample(list(Equipment), chance.randint(0, 8))),
        energy=chance.choice(list(Energy)),
    )


def seconds_of(act: Callable[[], object]) -> float:
    """Seconds that it takes."""
    started = time.perf_counter()
    act()
    return time.perf_counter() - started


if __name__ == "__main__":
    from benchmarks.__main__ import HEAD, row

    print(HEAD)
    for ratio in measure():
        print(row(ratio), flush=True)
    for line in report():
        print(line, flush=True)
