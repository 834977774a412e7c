# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Twelve plausible weeks of practice, the same in each run: two of rest, none alike."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import (
    ExerciseRecord,
    SessionRecord,
    SessionStatus,
    Soreness,
)
from recovery_gui.core.side import Side
from recovery_gui.core.week import week_start

WEEKS = 12
REST_WEEKS = {3, 8}
AREAS = (BodyArea.HAMSTRINGS, BodyArea.CALVES, BodyArea.GLUTES)
PLANNED = {Side.RIGHT: 80, Side.LEFT: 64}
NOTES = ("", "", "Long run before.", "Slept badly.", "Looser on the left.", "After hills.")


def practised_weeks(today: date) -> list[SessionRecord]:
    """The sessions of the last twelve weeks, oldest first; none lies ahead."""
    return [record for record in _sessions(today) if record.local_date <= today]


def practised_library(today: date, sources: Sequence[str]) -> list[SessionRecord]:
    """One session of each of these exercises and routines, the later ones longer ago."""
    records = []
    for place, source in enumerate(sources):
        chance = Random(place)  # noqa: S311 - pictures, not secrets
        record = _session(today - timedelta(days=place * (place + 1) // 2), chance)
        entries = tuple(replace(entry, exercise=source) for entry in record.exercises)
        records.append(replace(record, source=source, exercises=entries))
    return records


def _sessions(today: date) -> Iterator[SessionRecord]:
    chance = Random(20261122)  # noqa: S311 - pictures, not secrets
    first = week_start(today) - timedelta(weeks=WEEKS - 1)
    for week in range(WEEKS):
        days = sorted(chance.sample(range(7), chance.randint(2, 5)))
        for day in days if week not in REST_WEEKS else ():
            for _ in range(chance.choice((1, 1, 2))):
                yield _session(first + timedelta(weeks=week, days=day), chance)


def _session(day: date, chance: Random) -> SessionRecord:
    minute = time(chance.randint(17, 21), chance.randint(0, 59), tzinfo=UTC)
    started = datetime.combine(day, minute)
    whole = chance.random() > 0.2
    entries = tuple(_entry(side, whole or side is Side.RIGHT) for side in PLANNED)
    before = chance.randint(3, 8)
    return SessionRecord(
        id=str(UUID(int=chance.getrandbits(128), version=4)),
        started_at=started,
        ended_at=started + timedelta(seconds=190),
        zone="UTC",
        local_date=day,
        title="Hip to Heel Press",
        source="hip-to-heel-press",
        status=SessionStatus.COMPLETED if whole else SessionStatus.PARTIAL,
        exercises=entries,
        soreness_before=_rated(before),
        soreness_after=_rated(before - chance.randint(0, 3)),
        note=chance.choice(NOTES),
    )


def _entry(side: Side, whole: bool) -> ExerciseRecord:
    planned = PLANNED[side]
    done = planned if whole else planned // 3
    name = "Hip to Heel Press"
    return ExerciseRecord("hip-to-heel-press", name, side, done, planned, whole, AREAS)


def _rated(rating: int) -> tuple[Soreness, ...]:
    return (Soreness(BodyArea.HAMSTRINGS, Side.LEFT, rating),)
