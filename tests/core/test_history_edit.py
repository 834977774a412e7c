# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Correcting a session, and adding one done elsewhere."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.history_edit import Draft, done_elsewhere, edited, instant_of, problems
from recovery_gui.core.session_record import (
    ExerciseRecord,
    SessionRecord,
    SessionStatus,
    Soreness,
)
from recovery_gui.core.side import Side

NOW = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)
START = datetime(2026, 11, 20, 0, 30, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def entry(seconds: int) -> ExerciseRecord:
    planned = max(seconds, 100)
    return ExerciseRecord("rest", "Rest", Side.NONE, seconds, planned, seconds == planned, ())


def session(*seconds: int) -> SessionRecord:
    """With a minute of pause."""
    return SessionRecord(
        id="one",
        started_at=START,
        ended_at=START + timedelta(seconds=sum(seconds) + 60),
        zone="UTC",
        local_date=START.date(),
        title="Rest",
        source="rest",
        status=SessionStatus.COMPLETED,
        exercises=tuple(entry(one) for one in seconds),
    )


def draft(record: SessionRecord, seconds: int | None = None) -> Draft:
    length = record.duration_s if seconds is None else seconds
    return Draft(record.title, record.started_at, length, (), (), record.note)


def test_a_draft_without_changes_changes_nothing() -> None:
    record = session(100, 40)
    assert edited(record, draft(record), 3) == record


def test_ratings_and_note_are_replaced() -> None:
    record, calves = session(100), Soreness(BodyArea.CALVES, Side.LEFT, 4)
    after = edited(
        record, replace(draft(record), before=(calves,), after=(calves,), note="Easier."), 0
    )
    assert (after.soreness_before, after.soreness_after, after.note) == (
        (calves,),
        (calves,),
        "Easier.",
    )
    assert replace(after, soreness_before=(), soreness_after=(), note="") == record


def test_another_start_is_another_day_and_keeps_the_pauses() -> None:
    record = session(100)
    start = datetime(2026, 11, 18, 0, 10, tzinfo=UTC)
    after = edited(record, replace(draft(record), start=start), 2)
    assert after.local_date == date(2026, 11, 17)
    assert after.ended_at - after.started_at == timedelta(seconds=160)


def test_a_longer_time_is_spread_and_planned_for() -> None:
    after = edited(session(100, 50), draft(session(), 301), 0)
    assert [one.seconds for one in after.exercises] == [201, 100]
    assert [one.planned_seconds for one in after.exercises] == [201, 100]
    assert after.ended_at - after.started_at == timedelta(seconds=361)


def test_a_time_where_there_was_none_is_spread_evenly() -> None:
    after = edited(session(0, 0), draft(session(), 5), 0)
    assert [one.seconds for one in after.exercises] == [3, 2]


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=9), st.integers(1, 90_000))
def test_what_is_spread_sums_up(seconds: list[int], wanted: int) -> None:
    record = session(*seconds)
    after = edited(record, draft(record, wanted), 0)
    assert after.duration_s == wanted
    assert all(0 <= one.seconds <= one.planned_seconds for one in after.exercises)
    assert after.ended_at >= after.started_at + timedelta(seconds=wanted)


def test_a_practice_elsewhere_is_one_exercise_of_its_name() -> None:
    made = done_elsewhere(
        "two", Draft(" Yoga ", START, 1800, (), (), "In the park.", (BodyArea.CALVES,)), "UTC", 1
    )
    assert (made.title, made.source, made.status) == ("Yoga", "elsewhere", SessionStatus.COMPLETED)
    assert (made.duration_s, made.planned_s, made.local_date) == (1800, 1800, date(2026, 11, 19))
    assert made.ended_at == START + timedelta(minutes=30)
    assert made.exercises[0].areas == (BodyArea.CALVES,)


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"title": " "}, "name"),
        ({"start": datetime(1202, 1, 1, tzinfo=UTC)}, "1970"),
        ({"start": NOW + timedelta(minutes=1)}, "lies ahead"),
        ({"seconds": 0}, "at least one second"),
        ({"seconds": 86_401}, "24 hours"),
        ({"start": NOW - timedelta(minutes=1), "seconds": 61}, "end in the future"),
    ],
)
def test_what_is_wrong_is_said(change: dict[str, object], word: str) -> None:
    wrong = replace(draft(session(100)), **change)  # type: ignore[arg-type]
    (words,) = problems(wrong, NOW)
    assert word in words


def test_a_sound_draft_has_no_problems() -> None:
    assert problems(draft(session(100)), NOW) == ()
    assert problems(draft(session(0)), NOW, kept_s=0) == ()


def test_a_clock_that_springs_forward_moves_the_start_on() -> None:
    skipped = instant_of(date(2026, 3, 29), time(2, 30), BERLIN)
    assert (skipped.hour, skipped.minute) == (3, 30)
    assert instant_of(date(2026, 3, 28), time(2, 30), BERLIN).hour == 2


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_a_change_of_summer_time_is_no_practice(day: date) -> None:
    start = instant_of(day, time(1, 45), BERLIN)
    made = done_elsewhere("two", Draft("Yoga", start, 3600, (), (), ""), "Europe/Berlin", 0)
    assert made.ended_at.astimezone(UTC) - start.astimezone(UTC) == timedelta(hours=1)
    longer = edited(made, replace(draft(made), seconds=7200), 0)
    assert longer.ended_at.astimezone(UTC) - start.astimezone(UTC) == timedelta(hours=2)
