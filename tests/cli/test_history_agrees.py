# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The bars, their table, `stats --json` and a sum over the exports say the same, whatever the
zone, the change of summer time, the week or the day on which weeks begin."""

import csv
import io
import json
from argparse import Namespace
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recovery_gui.cli import history_commands
from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import ExerciseRecord, SessionRecord, SessionStatus
from recovery_gui.core.session_state import Instant
from recovery_gui.core.settings import HistorySettings
from recovery_gui.core.side import Side
from recovery_gui.core.week import month_start
from recovery_gui.presentation.history_bars_presenter import BarsPresenter
from recovery_gui.presentation.history_bars_props import BarsProps, Measure, Span
from recovery_gui.services.history_archive import HistoryArchive
from recovery_gui.services.history_service import HistoryService
from recovery_gui.services.local_week import LocalWeek
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.paths import Paths, paths_under

ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Kiritimati",
)
MOMENTS = tuple(
    datetime.fromisoformat(one).replace(tzinfo=UTC)
    for one in (
        "2021-01-01T11:00",  # week 53 of 2020
        "2024-02-29T23:00",
        "2026-03-08T07:00",  # summer time: New York, then Berlin, then Lord Howe
        "2026-03-29T01:00",
        "2026-04-04T15:00",
        "2026-10-03T15:30",
        "2026-10-25T01:00",
        "2026-11-01T06:00",
        "2027-01-01T11:00",  # week 53 of 2026
    )
)
HISTORIES = 1000 // (len(ZONES) * 7) + 1  # of each zone and first day of the week: 1,015
WEEKS = {Span.QUARTER: 12, Span.HALF: 26, Span.YEAR: 52}
A_DAY = 24 * 60
Sums = dict[date, tuple[int, int, int]]


class Practice(NamedTuple):
    """So many minutes before or after a moment, where, and the seconds and areas of each exercise.

    Mostly within a week of the moment, at the change of summer time or of the year.
    """

    minutes: int
    zone: str
    entries: list[tuple[int, int]]

    def start(self, moment: datetime) -> datetime:
        return (moment + timedelta(minutes=self.minutes)).astimezone(ZoneInfo(self.zone))


PRACTICES = st.lists(
    st.builds(
        Practice,
        st.integers(-120, 120) | st.integers(-8 * A_DAY, A_DAY) | st.integers(-500 * A_DAY, 0),
        st.sampled_from(ZONES),
        st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 4)), min_size=1, max_size=3),
    ),
    max_size=6,
)


class StillClock:
    """Shows one moment."""

    def __init__(self, wall: datetime) -> None:
        self._wall = wall

    def now(self) -> Instant:
        return Instant(0.0, self._wall)


def record(number: int, practice: Practice, moment: datetime, week: LocalWeek) -> SessionRecord:
    start = practice.start(moment)
    areas = tuple(BodyArea)
    made = SessionRecord(
        id=str(UUID(int=number + 1)),
        started_at=start,
        ended_at=start + timedelta(hours=4),
        zone=practice.zone,
        local_date=start.date(),
        title="Rest",
        source="rest",
        status=SessionStatus.COMPLETED,
        exercises=tuple(
            ExerciseRecord(f"rest-{place}", "Rest", Side.NONE, seconds, seconds, True, areas[:some])
            for place, (seconds, some) in enumerate(practice.entries)
        ),
    )
    return week.dated(made)


@contextmanager
def frozen(clock: StillClock) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(history_commands, "_clock", lambda: clock)
        yield


def printed(command: Callable[[Namespace, Paths], int], paths: Paths, **arguments: object) -> str:
    text = io.StringIO(newline="")
    with redirect_stdout(text):
        assert command(Namespace(output=None, **arguments), paths) == 0
    return text.getvalue()


def sums_of_export(text: str, start_of: Callable[[date], date]) -> Sums:
    """Sessions, seconds and exercises by week or month."""
    sums: dict[date, list[int]] = {}
    for session in json.loads(text)["sessions"]:
        week = sums.setdefault(start_of(date.fromisoformat(session["local_date"])), [0, 0, 0])
        week[0] += 1
        week[1] += session["duration_s"]
        week[2] += len({one["exercise"] for one in session["exercises"] if one["seconds"]})
    return {start: (first, second, third) for start, (first, second, third) in sums.items()}


def seconds_of_csv(text: str, start_of: Callable[[date], date]) -> Counter[date]:
    seconds: Counter[date] = Counter()
    for row in csv.DictReader(io.StringIO(text, newline="")):
        seconds[start_of(date.fromisoformat(row["local_date"]))] += int(row["seconds"])
    return seconds


def sums_of_bars(shown: list[BarsProps], bars: BarsPresenter) -> Sums:
    """As the chart draws them, in all three measures."""
    by_measure: dict[Measure, BarsProps] = {}
    for measure in Measure:
        bars.choose_measure(measure)
        by_measure[measure] = shown[-1]
    minutes, sessions, exercises = (by_measure[measure].bars for measure in Measure)
    for bar in minutes:
        assert sum(round(part.value * 60) for part in bar.parts) == round(bar.value * 60)
    return {
        first.start: (int(second.value), round(first.value * 60), int(third.value))
        for first, second, third in zip(minutes, sessions, exercises, strict=True)
    }


def sums_of_table(props: BarsProps) -> list[tuple[int, int, int]]:
    """Oldest first."""
    return [(int(row[2]), _seconds(row[1]), int(row[3])) for row in reversed(props.rows)]


def _seconds(words: str) -> int:
    parts = [int(one) for one in words.split(":")]
    return sum(part * 60**place for place, part in enumerate(reversed(parts)))


@pytest.mark.parametrize("first_weekday", range(7))
@pytest.mark.parametrize("zone", ZONES)
@given(
    PRACTICES,
    st.sampled_from(MOMENTS),
    st.integers(0, 9 * A_DAY),
    st.integers(0, 6),
    st.sampled_from(Span),
)
@settings(max_examples=HISTORIES, deadline=None)
def test_every_way_of_counting_agrees(
    zone: str,
    first_weekday: int,
    practices: list[Practice],
    moment: datetime,
    minutes_since: int,
    day_ends_at: int,
    span: Span,
) -> None:
    now = (moment + timedelta(minutes=minutes_since)).astimezone(ZoneInfo(zone))
    clock = StillClock(now)
    choices = HistorySettings(first_weekday=first_weekday, day_ends_at=day_ends_at)
    week = LocalWeek(clock, lambda: choices)
    with TemporaryDirectory() as folder, frozen(clock):
        paths = paths_under(Path(folder))
        _write_settings(paths, choices)
        store = HistoryStore(paths.history, paths.backups)
        store.add_sessions(
            record(number, one, moment, week) for number, one in enumerate(practices)
        )
        shown: list[BarsProps] = []
        history = HistoryService(store, clock, week)
        bars = BarsPresenter(HistoryArchive(store, clock, week, history), shown.append)
        bars.choose_span(span)
        drawn = sums_of_bars(shown, bars)
        start_of = week.week_of if shown[-1].can_mark else month_start
        exported = sums_of_export(printed(history_commands.export, paths, format="json"), start_of)
        seconds = seconds_of_csv(printed(history_commands.export, paths, format="csv"), start_of)
        store.close()
        assert drawn == {start: exported.get(start, (0, 0, 0)) for start in drawn}
        assert [one[1] for one in drawn.values()] == [seconds[start] for start in drawn]
        assert sums_of_table(shown[-1]) == list(drawn.values())
        if shown[-1].can_mark:
            assert drawn == _stats(paths, len(drawn))
        if span is Span.ALL:
            assert all(start in drawn or start > start_of(week.today()) for start in exported)
        else:
            assert len(drawn) == WEEKS[span]


def _stats(paths: Paths, weeks: int) -> Sums:
    rows: list[dict[str, Any]] = json.loads(
        printed(history_commands.stats, paths, weeks=weeks, json=True)
    )
    return {
        date.fromisoformat(row["week_start"]): (row["sessions"], row["seconds"], row["exercises"])
        for row in rows
    }


def _write_settings(paths: Paths, choices: HistorySettings) -> None:
    values = {
        "format": 1,
        "first_weekday": choices.first_weekday,
        "day_ends_at": choices.day_ends_at,
    }
    paths.settings.write_text("".join(f"{name} = {one}\n" for name, one in values.items()))
