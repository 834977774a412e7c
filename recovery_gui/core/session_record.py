# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The record of a session: what was practised, when, and how it felt."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import NamedTuple

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side


class SessionStatus(Enum):
    """Completed: the end was reached, and every exercise record is completed."""

    COMPLETED = "completed"
    PARTIAL = "partial"


@dataclass(frozen=True, slots=True)
class ExerciseRecord:
    """One side of one exercise. Seconds are whole; `seconds` never exceeds `planned_seconds`.

    `completed` when every step of work (repetitions, hold, breaths, roll) was practised to
    its end, whatever of setup and release was passed over; without work, every step.
    `name` and `areas` are a snapshot: a later edit of the exercise leaves history alone.
    """

    exercise: str
    name: str
    side: Side
    seconds: int
    planned_seconds: int
    completed: bool
    areas: tuple[BodyArea, ...]

    @property
    def area_seconds(self) -> dict[BodyArea | None, int]:
        """Seconds of each area: equal whole shares, a rest of r seconds to the first r areas.

        That is the method of the largest remainder, whose ties fall to the first named. All
        seconds are under None when no area is named.
        """
        areas: tuple[BodyArea | None, ...] = tuple(dict.fromkeys(self.areas)) or (None,)
        share, rest = divmod(self.seconds, len(areas))
        return {area: share + (place < rest) for place, area in enumerate(areas)}


@dataclass(frozen=True, slots=True)
class Soreness:
    """A rating of one area of one side: 0 none, 10 the worst imaginable."""

    area: BodyArea
    side: Side
    rating: int


@dataclass(frozen=True, slots=True)
class Discomfort:
    """What was marked with "This hurts": an exercise's id, its step and the side worked.

    `step` counts from 1; 0 is its lead-in.
    """

    exercise: str
    step: int
    side: Side


@dataclass(frozen=True, slots=True)
class Noticed:
    """What was noticed at a step that asks for it: one of the step's own choices, as it read."""

    exercise: str
    step: int
    side: Side
    choice: str


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """A session as it is kept.

    `started_at` and `ended_at` are aware; `zone` is the IANA name that was in force;
    `local_date` is the day of practice, decided when saved; `revised_at` is the aware instant
    of the latest edit, None when there was none.
    """

    id: str
    started_at: datetime
    ended_at: datetime
    zone: str
    local_date: date
    title: str
    source: str
    status: SessionStatus
    exercises: tuple[ExerciseRecord, ...]
    soreness_before: tuple[Soreness, ...] = ()
    soreness_after: tuple[Soreness, ...] = ()
    note: str = ""
    revised_at: datetime | None = None
    discomforts: tuple[Discomfort, ...] = ()
    noticed: tuple[Noticed, ...] = ()

    @property
    def duration_s(self) -> int:
        """Seconds practised; pauses, lead-in and changes of side are left out."""
        return sum(entry.seconds for entry in self.exercises)

    @property
    def planned_s(self) -> int:
        """Seconds that the plan asked for, counted like `duration_s`."""
        return sum(entry.planned_seconds for entry in self.exercises)

    @property
    def exercise_count(self) -> int:
        """Distinct exercises with any practice; both sides of one count once."""
        return len({entry.exercise for entry in self.exercises if entry.seconds > 0})


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a plan: the phase's index and the seconds elapsed in it."""

    index: int
    elapsed_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What survives a crash: the record so far, and where to go on.

    `settings` are those that the session began with, whatever is chosen since;
    `plan_fingerprint` tells whether the exercise file still gives the same plan;
    `practised_s` holds the seconds practised of each phase of that plan;
    `elapsed_s` the seconds since the start, pauses included.
    """

    record: SessionRecord
    settings: PlanSettings
    plan_fingerprint: str
    position: Position
    practised_s: tuple[float, ...]
    elapsed_s: float


class DayTotal(NamedTuple):
    """What one local date holds; `exercises` is the sum of `exercise_count`.

    A tuple: years hold thousands.
    """

    date: date
    sessions: int
    seconds: int
    exercises: int
