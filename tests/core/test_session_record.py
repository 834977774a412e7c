# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from datetime import UTC, date, datetime

from recovery_gui.core.session_record import ExerciseRecord, SessionRecord, SessionStatus
from recovery_gui.core.side import Side


def entry(exercise: str, side: Side, seconds: int) -> ExerciseRecord:
    return ExerciseRecord(exercise, exercise.title(), side, seconds, 60, seconds == 60, ())


def test_totals_of_a_session() -> None:
    start = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)
    record = SessionRecord(
        id="1",
        started_at=start,
        ended_at=start,
        zone="UTC",
        local_date=date(2026, 11, 22),
        title="Evening",
        source="evening",
        status=SessionStatus.PARTIAL,
        exercises=(
            entry("press", Side.RIGHT, 60),
            entry("press", Side.LEFT, 41),
            entry("roll", Side.NONE, 0),
        ),
    )
    assert record.duration_s == 101
    assert record.planned_s == 180
    assert record.exercise_count == 1
