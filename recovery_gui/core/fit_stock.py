# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The library, prepared for fitting: each exercise with its doses and what they take."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.change_over import opening_s
from recovery_gui.core.dose_options import DoseOption, dose_options
from recovery_gui.core.exercise import Exercise
from recovery_gui.core.settings import PlanSettings

TICKS = 10
"""In a second: sums are kept in whole ticks."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An exercise, and its doses with the ticks that each takes, change-over included.

    Never none; its own dose comes first.
    """

    exercise: Exercise
    areas: frozenset[BodyArea]
    options: tuple[DoseOption, ...]
    ticks: tuple[int, ...]

    @property
    def id(self) -> str:
        """The exercise's."""
        return self.exercise.id

    @property
    def own(self) -> int:
        """Ticks of its own dose."""
        return self.ticks[0]

    @property
    def least(self) -> int:
        """Ticks of its shortest dose."""
        return min(self.ticks)

    @property
    def most(self) -> int:
        """Ticks of its longest dose."""
        return max(self.ticks)

    def gentle(self) -> "Candidate":
        """At its own dose at most."""
        kept = [at for at, ticks in enumerate(self.ticks) if ticks <= self.own]
        options = tuple(self.options[at] for at in kept)
        return Candidate(self.exercise, self.areas, options, tuple(self.ticks[at] for at in kept))


@dataclass(frozen=True, slots=True)
class Stock:
    """All candidates by id. `begin_s` is what a session takes beside them and change-overs."""

    candidates: Mapping[str, Candidate]
    begin_s: float
    change_over_s: float

    def session_s(self, doses: Sequence[DoseOption]) -> float:
        """Planned seconds of a session of these doses, as `routine_s` counts them."""
        return self.begin_s + sum(one.seconds for one in doses) + len(doses) * self.change_over_s


def prepare(exercises: Iterable[Exercise], settings: PlanSettings) -> Stock:
    """Work out the doses of all exercises; some ten milliseconds."""
    over_s = settings.change_over_s
    made = {}
    for one in exercises:
        options = dose_options(one, settings)
        ticks = tuple(round((each.seconds + over_s) * TICKS) for each in options)
        made[one.id] = Candidate(one, frozenset(one.areas), options, ticks)
    return Stock(made, opening_s(settings) - over_s, over_s)
