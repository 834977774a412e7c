# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Hypothesis's sessions: any that a history may hold and an import takes."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import (
    Discomfort,
    ExerciseRecord,
    Noticed,
    SessionRecord,
    SessionStatus,
    Soreness,
)
from recovery_gui.core.side import Side
from recovery_gui.storage.clean_text import clean_line
from recovery_gui.storage.session_rows import storable


def _cleaned(text: str) -> str:
    return clean_line(text.encode("utf-8", "replace").decode())


NOTES = st.text(max_size=60) | st.text("'=+-@\t\r\n;,\\\"a", max_size=8)
_LINE = st.text(max_size=30).map(_cleaned).filter(bool) | st.sampled_from(["=1+1", "'=1", "''"])
_OFFSET = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
_MOMENT = st.datetimes(
    min_value=datetime(1971, 1, 1),  # noqa: DTZ001 - Hypothesis adds the zone
    max_value=datetime(2190, 1, 1),  # noqa: DTZ001
    timezones=_OFFSET,
)
_ENTRY = st.builds(
    lambda exercise, name, side, seconds, more, areas: ExerciseRecord(
        exercise, name, side, seconds, seconds + more, more == 0, tuple(areas)
    ),
    *(_LINE, _LINE, st.sampled_from(Side), st.integers(0, 10**6), st.integers(0, 500)),
    st.lists(st.sampled_from(BodyArea), max_size=4, unique=True),
)
_RATING = st.builds(Soreness, st.sampled_from(BodyArea), st.sampled_from(Side), st.integers(0, 10))
_EXERCISE_ID = st.from_regex(r"[a-z0-9]{1,9}(-[a-z0-9]{1,9})?", fullmatch=True)
_PLACE = (_EXERCISE_ID, st.integers(0, 60), st.sampled_from(Side))
_CHOICE = st.text(max_size=30).map(_cleaned).filter(lambda text: bool(text) and ";" not in text)
_RATINGS = st.lists(_RATING, max_size=3).map(tuple)


def _record(
    start: datetime, lasting: timedelta, day: int, revised: datetime | None, **rest: object
) -> SessionRecord:
    return storable(
        SessionRecord(
            started_at=start,
            ended_at=start + lasting,
            local_date=start.date() + timedelta(days=day),
            revised_at=revised,
            **rest,  # type: ignore[arg-type]  # built by the strategies below
        )
    )


RECORD = st.builds(
    _record,
    start=_MOMENT,
    lasting=st.timedeltas(timedelta(), timedelta(days=2)),
    day=st.integers(-1, 1),
    revised=st.none() | _MOMENT.map(lambda moment: moment.astimezone(UTC)),
    id=st.uuids().map(str),
    zone=_LINE,
    title=_LINE,
    source=_LINE,
    status=st.sampled_from(SessionStatus),
    exercises=st.lists(_ENTRY, max_size=4).map(tuple),
    soreness_before=_RATINGS,
    soreness_after=_RATINGS,
    note=NOTES,
    discomforts=st.lists(st.builds(Discomfort, *_PLACE), max_size=3).map(tuple),
    noticed=st.lists(st.builds(Noticed, *_PLACE, _CHOICE), max_size=3).map(tuple),
)
RECORDS = st.lists(RECORD, max_size=4, unique_by=lambda one: one.id)
