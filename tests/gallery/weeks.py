# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Twelve plausible weeks of practice, the same in each run: two of rest, none alike."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import NamedTuple
from uuid import UUID

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.exercise import Exercise
from recovery_gui.core.session_record import (
    ExerciseRecord,
    SessionRecord,
    SessionStatus,
    Soreness,
)
from recovery_gui.core.side import Side
from recovery_gui.core.week import week_start
from tests.gallery.library import program_exercises

WEEKS = 12
REST_WEEKS = {3, 8}
SIDES = (Side.RIGHT, Side.LEFT)
NOTES = ("", "", "Long run before.", "Slept badly.", "Looser on the left.", "After hills.")


class Choice(NamedTuple):
    """What may be chosen on an evening: an exercise or routine, and the exercises in it."""

    title: str
    source: str
    exercises: tuple[str, ...]


CHOICES = (
    Choice("Hip to Heel Press", "hip-to-heel-press", ("hip-to-heel-press",)),
    Choice(
        "Before Bed",
        "before-bed",
        ("lower-trunk-rotation", "hip-to-heel-press", "paced-breathing-calves-on-chair"),
    ),
    Choice(
        "After the Long Run",
        "after-long-run",
        ("calf-foam-roll", "quad-foam-roll", "hip-to-heel-press", "figure-four-stretch"),
    ),
    Choice(
        "Hips and Low Back",
        "hips-and-low-back",
        ("cat-cow", "figure-four-stretch", "hip-to-heel-press", "adductor-rock-back"),
    ),
    Choice(
        "Quick Reset",
        "five-minute-reset",
        ("hip-to-heel-press", "calf-wall-stretch", "paced-breathing-calves-on-chair"),
    ),
)


def practised_weeks(today: date) -> list[SessionRecord]:
    """The sessions of the last twelve weeks, oldest first; none lies ahead."""
    library = {one.id: one for one in program_exercises()}
    return [record for record in _sessions(today, library) if record.local_date <= today]


def rest_weeks(today: date) -> list[date]:
    """The first days of those without a session."""
    first = week_start(today) - timedelta(weeks=WEEKS - 1)
    return [first + timedelta(weeks=week) for week in sorted(REST_WEEKS)]


def practised_library(today: date, sources: Sequence[str]) -> list[SessionRecord]:
    """One session of each of these exercises and routines, the later ones longer ago."""
    records, exercises = [], {one.id: one for one in program_exercises()}
    for place, source in enumerate(sources):
        chance = Random(place)  # noqa: S311 - pictures, not secrets
        day = today - timedelta(days=place * (place + 1) // 2)
        record = _session(day, WEEKS, chance, exercises)
        entries = tuple(replace(entry, exercise=source) for entry in record.exercises)
        records.append(replace(record, source=source, exercises=entries))
    return records


def _sessions(today: date, library: dict[str, Exercise]) -> Iterator[SessionRecord]:
    chance = Random(20261122)  # noqa: S311 - pictures, not secrets
    first = week_start(today) - timedelta(weeks=WEEKS - 1)
    for week in range(WEEKS):
        days = sorted(chance.sample(range(7), chance.randint(2, 5)))
        for day in days if week not in REST_WEEKS else ():
            yield _session(first + timedelta(weeks=week, days=day), week, chance, library)


def _session(day: date, week: int, chance: Random, library: dict[str, Exercise]) -> SessionRecord:
    started = datetime.combine(day, time(chance.randint(17, 21), chance.randint(0, 59), tzinfo=UTC))
    chosen = chance.choice(CHOICES)
    whole = chance.random() > 0.15
    entries = tuple(
        one for exercise in chosen.exercises for one in _entries(library[exercise], chance, whole)
    )
    before = {side: _eased(8 - week / 3, chance) for side in SIDES}
    after = {side: max(0, one - chance.choice((0, 1, 1, 2, 2, 3))) for side, one in before.items()}
    return SessionRecord(
        id=str(UUID(int=chance.getrandbits(128), version=4)),
        started_at=started,
        ended_at=started + timedelta(seconds=sum(one.seconds for one in entries) + 20),
        zone="UTC",
        local_date=day,
        title=chosen.title,
        source=chosen.source,
        status=SessionStatus.COMPLETED if whole else SessionStatus.PARTIAL,
        exercises=entries,
        soreness_before=_rated(before),
        soreness_after=_rated(after),
        note=chance.choice(NOTES),
    )


def _entries(exercise: Exercise, chance: Random, whole: bool) -> Iterator[ExerciseRecord]:
    for side in SIDES if exercise.sided else (Side.NONE,):
        planned = chance.randint(75, 130) if exercise.sided else 240
        done = planned if whole or side is Side.RIGHT else planned // 3
        yield ExerciseRecord(
            exercise.id, exercise.name, side, done, planned, done == planned, exercise.areas
        )


def _eased(rating: float, chance: Random) -> int:
    """About so much, and a little more or less."""
    return min(10, max(1, round(rating + chance.uniform(-1.5, 1.0))))


def _rated(ratings: dict[Side, int]) -> tuple[Soreness, ...]:
    return tuple(Soreness(BodyArea.HAMSTRINGS, side, one) for side, one in ratings.items())
