# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A history on disk, and records to put into it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import (
    ExerciseRecord,
    SessionRecord,
    SessionStatus,
    Soreness,
)
from recovery_gui.core.side import Side
from recovery_gui.storage.history_store import HistoryStore

MakeRecord = Callable[[int], SessionRecord]


def _entry(side: Side, seconds: int) -> ExerciseRecord:
    return ExerciseRecord(
        exercise="hip-to-heel-press",
        name="Hip to Heel Press",
        side=side,
        seconds=seconds,
        planned_seconds=92,
        completed=seconds == 92,
        areas=(BodyArea.HAMSTRINGS, BodyArea.CALVES),
    )


@pytest.fixture
def make_record() -> MakeRecord:
    """A sound record for each number; the numbers are days back from 22 November 2026."""

    def make(number: int) -> SessionRecord:
        zone = timezone(timedelta(hours=1))
        start = datetime(2026, 11, 22, 19, 30, tzinfo=zone) - timedelta(days=number)
        return SessionRecord(
            id=str(UUID(int=number + 1)),
            started_at=start,
            ended_at=start + timedelta(seconds=200),
            zone="Europe/Berlin",
            local_date=start.date(),
            title=f"Hip to Heel Press {number}",
            source="hip-to-heel-press",
            status=SessionStatus.COMPLETED,
            exercises=(_entry(Side.RIGHT, 92), _entry(Side.LEFT, 80)),
            soreness_before=(Soreness(BodyArea.HAMSTRINGS, Side.LEFT, 6),),
            soreness_after=(Soreness(BodyArea.HAMSTRINGS, Side.LEFT, 3),),
            note="Zwölf km, müde – aber gut.",
        )

    return make


@pytest.fixture
def store(tmp_path: Path) -> Iterator[HistoryStore]:
    """A history that does not exist yet, on a day that stands still."""
    history = HistoryStore(
        tmp_path / "history.sqlite3",
        tmp_path / "backups",
        now=lambda: datetime(2026, 11, 22, 20, 0, tzinfo=UTC),
    )
    yield history
    history.close()
