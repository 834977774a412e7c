# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A hand-driven clock, a history in memory that can refuse, and sessions to look at."""

from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.exercise import Exercise
from recovery_gui.core.fault import Fault
from recovery_gui.core.practice_plan import PracticePlan
from recovery_gui.core.session_record import (
    Checkpoint,
    DayTotal,
    ExerciseRecord,
    Position,
    SessionRecord,
    SessionStatus,
)
from recovery_gui.core.session_state import Instant, Running
from recovery_gui.core.side import Side

WALL = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)
TODAY = WALL.date()

MakeSession = Callable[..., SessionRecord]


class HandClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> Instant:
        return Instant(self.seconds, WALL + timedelta(seconds=self.seconds))


class MemoryStore:
    """Keeps sessions by id. While `unreadable` or `full`, reads or writes raise `Fault`."""

    def __init__(self) -> None:
        self.unreadable = False
        self.full = False
        self.by_id: dict[str, SessionRecord] = {}
        self.checkpoint: Checkpoint | None = None

    def save_session(self, record: SessionRecord) -> None:
        self._write()
        self.by_id.setdefault(record.id, record)
        self.checkpoint = None

    def update_session(self, record: SessionRecord) -> None:
        self._write()
        self.by_id[record.id] = record

    def sessions(self) -> tuple[SessionRecord, ...]:
        self._read()
        return tuple(sorted(self.by_id.values(), key=lambda one: one.started_at, reverse=True))

    def day_totals(self, first: date, last: date) -> tuple[DayTotal, ...]:
        self._read()
        inside = [one for one in self.by_id.values() if first <= one.local_date <= last]
        sessions = Counter(one.local_date for one in inside)
        seconds: Counter[date] = Counter()
        exercises: Counter[date] = Counter()
        for one in inside:
            seconds[one.local_date] += one.duration_s
            exercises[one.local_date] += one.exercise_count
        return tuple(
            DayTotal(day, sessions[day], seconds[day], exercises[day]) for day in sorted(sessions)
        )

    def last_done(self) -> dict[str, date]:
        self._read()
        oldest_first = reversed(self.sessions())
        return {entry.exercise: one.local_date for one in oldest_first for entry in one.exercises}

    def discomfort_counts(self, since: date) -> dict[str, int]:
        self._read()
        recent = [one for one in self.by_id.values() if one.local_date >= since]
        marks = ({mark.exercise for mark in one.discomforts} for one in recent)
        return dict(Counter(exercise for marked in marks for exercise in marked))

    def write_checkpoint(self, checkpoint: Checkpoint) -> None:
        self._write()
        self.checkpoint = checkpoint

    def read_checkpoint(self) -> Checkpoint | None:
        self._read()
        return self.checkpoint

    def drop_checkpoint(self) -> None:
        self._write()
        self.checkpoint = None

    def _read(self) -> None:
        if self.unreadable:
            raise Fault("The history is damaged.", "Restore a backup.")

    def _write(self) -> None:
        if self.full:
            raise Fault("The disk is full.", "Free some space.")


def entry(side: Side, seconds: int = 92) -> ExerciseRecord:
    """One side of Hip to Heel Press, of 92 planned seconds."""
    return ExerciseRecord(
        exercise="hip-to-heel-press",
        name="Hip to Heel Press",
        side=side,
        seconds=seconds,
        planned_seconds=92,
        completed=seconds == 92,
        areas=(BodyArea.HAMSTRINGS, BodyArea.CALVES),
    )


def session(days_ago: int = 0, *entries: ExerciseRecord, partial: bool = False) -> SessionRecord:
    """A session so many days before 22 November 2026; without entries, both sides in full."""
    started = WALL - timedelta(days=days_ago)
    return SessionRecord(
        id=f"session {days_ago}",
        started_at=started,
        ended_at=started + timedelta(seconds=200),
        zone="UTC",
        local_date=started.date(),
        title="Hip to Heel Press",
        source="hip-to-heel-press",
        status=SessionStatus.PARTIAL if partial else SessionStatus.COMPLETED,
        exercises=entries or (entry(Side.RIGHT), entry(Side.LEFT)),
    )


def running_at(plan: PracticePlan, index: int, elapsed_s: float = 0.0) -> Running:
    """A session of the plan at a position; every phase before it was practised in full."""
    practised = [phase.seconds if n < index else 0.0 for n, phase in enumerate(plan.phases)]
    practised[index] = elapsed_s
    at = Instant(1000.0, WALL)
    return Running(plan, Position(index, elapsed_s), tuple(practised), "id", at, "UTC", at, 1000.0)


def step_index(exercise: Exercise, kind: str) -> int:
    """Where the first step of this kind stands."""
    return next(n for n, step in enumerate(exercise.steps) if step.kind.value == kind)
