# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A real history on the disk, a clock moved by hand, and sessions to look at."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from uuid import UUID

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import (
    ExerciseRecord,
    SessionRecord,
    SessionStatus,
    Soreness,
)
from recovery_gui.core.session_state import Instant
from recovery_gui.core.settings import HistorySettings, Settings
from recovery_gui.core.side import Side
from recovery_gui.services.history_archive import HistoryArchive
from recovery_gui.services.history_service import HistoryService
from recovery_gui.services.local_week import LocalWeek
from recovery_gui.services.observable import Observable
from recovery_gui.storage.history_store import HistoryStore

WALL = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)  # A Sunday.
CALVES, GLUTES = (BodyArea.CALVES,), (BodyArea.GLUTES, BodyArea.CALVES)


@dataclass
class WallClock:
    """Shows `wall`."""

    wall: datetime = WALL

    def now(self) -> Instant:
        return Instant(0.0, self.wall)


@dataclass
class History:
    """Everything that the presenters of the History page ask."""

    folder: Path
    clock: WallClock = field(default_factory=WallClock)
    settings: Observable[Settings] = field(default_factory=lambda: Observable(Settings()))

    def __post_init__(self) -> None:
        path = self.folder / "history.sqlite3"
        self.store = HistoryStore(path, self.folder / "backups", lambda: self.clock.wall)
        self.week = LocalWeek(self.clock, lambda: self.settings.value.history)
        self.service = HistoryService(self.store, self.clock, self.week)
        self.settings.subscribe(self.service.heed)
        self.archive = HistoryArchive(self.store, self.clock, self.week, self.service)

    def choose(self, history: HistorySettings) -> None:
        self.settings.publish(Settings(history=history))

    def practise(self, *records: SessionRecord) -> None:
        self.store.add_sessions(records)
        self.service.refresh()

    def spoil(self) -> None:
        """From now on the disk refuses."""
        self.store.close()
        self.store.path.write_bytes(b"not a database, but long enough to look like one" * 9)


_NUMBERS = count(1)


def entry(
    seconds: int = 60,
    exercise: str = "rest",
    side: Side = Side.NONE,
    areas: tuple[BodyArea, ...] = CALVES,
) -> ExerciseRecord:
    name = exercise.capitalize()
    return ExerciseRecord(exercise, name, side, seconds, max(seconds, 60), True, areas)


def session(
    days_ago: int = 0,
    *entries: ExerciseRecord,
    title: str = "Rest",
    note: str = "",
    before: int | None = None,
    after: int | None = None,
    partial: bool = False,
) -> SessionRecord:
    """A session so many days before now; without entries a minute. Ratings are of left calves."""
    start = WALL - timedelta(days=days_ago, hours=1)
    whole = entries or (entry(),)
    return SessionRecord(
        id=str(UUID(int=next(_NUMBERS))),
        started_at=start,
        ended_at=start + timedelta(seconds=sum(one.seconds for one in whole)),
        zone="UTC",
        local_date=start.date(),
        title=title,
        source="rest",
        status=SessionStatus.PARTIAL if partial else SessionStatus.COMPLETED,
        exercises=whole,
        soreness_before=_rated(before),
        soreness_after=_rated(after),
        note=note,
    )


def _rated(rating: int | None) -> tuple[Soreness, ...]:
    return () if rating is None else (Soreness(BodyArea.CALVES, Side.LEFT, rating),)
