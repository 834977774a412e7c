# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A history in memory that can refuse, a clock moved by hand, and a plan to practise."""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from recovery_gui.core.exercise import Dose, Exercise, Finish, StartPosition, Step, StepKind
from recovery_gui.core.fault import Fault
from recovery_gui.core.picture import Picture
from recovery_gui.core.pose import Pose
from recovery_gui.core.practice_plan import PracticePlan, plan_exercise
from recovery_gui.core.session_record import Checkpoint, DayTotal, SessionRecord
from recovery_gui.core.session_state import Instant
from recovery_gui.core.settings import PlanSettings

WALL = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)


class HandClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> Instant:
        return Instant(self.seconds, WALL + timedelta(seconds=self.seconds))


class MemoryStore:
    """Keeps sessions by id; while `full`, every write raises `Fault`."""

    def __init__(self) -> None:
        self.full = False
        self.by_id: dict[str, SessionRecord] = {}
        self.checkpoint: Checkpoint | None = None
        self.asked_days: tuple[date, date] | None = None
        self.asked_since: date | None = None
        self.days: tuple[DayTotal, ...] = ()

    def save_session(self, record: SessionRecord) -> None:
        self._write()
        self.by_id.setdefault(record.id, record)
        self.checkpoint = None

    def update_session(self, record: SessionRecord) -> None:
        self._write()
        self.by_id[record.id] = record

    def sessions(self) -> tuple[SessionRecord, ...]:
        return tuple(self.by_id.values())

    def day_totals(self, first: date, last: date) -> tuple[DayTotal, ...]:
        self.asked_days = (first, last)
        return self.days

    def last_done(self) -> dict[str, date]:
        return {entry.exercise: each.local_date for each in self._all() for entry in each.exercises}

    def discomfort_counts(self, since: date) -> dict[str, int]:
        self.asked_since = since
        marks = ({one.exercise for one in each.discomforts} for each in self._all())
        return dict(Counter(exercise for marked in marks for exercise in marked))

    def write_checkpoint(self, checkpoint: Checkpoint) -> None:
        self._write()
        self.checkpoint = checkpoint

    def read_checkpoint(self) -> Checkpoint | None:
        return self.checkpoint

    def drop_checkpoint(self) -> None:
        self._write()
        self.checkpoint = None

    def _all(self) -> Iterable[SessionRecord]:
        return self.by_id.values()

    def _write(self) -> None:
        if self.full:
            raise Fault("The disk is full.", "Free some space.")


def small_plan(lead_in_s: float = 1.0) -> PracticePlan:
    """Lead-in, a hold of 4 s for both sides, 1 s of rest."""
    picture = Picture(Pose())
    exercise = Exercise(
        id="rest",
        name="Rest",
        areas=(),
        equipment=(),
        optional_equipment=(),
        start_position=StartPosition.SUPINE,
        sided=False,
        difficulty=1,
        dose=Dose(1, "Once"),
        steps=(Step(StepKind.HOLD, "Lie still.", "Lie still", picture, seconds=4.0),),
        finish=Finish("Rest.", "Rest", 1.0, picture),
    )
    return plan_exercise(exercise, PlanSettings(lead_in_s=lead_in_s))
