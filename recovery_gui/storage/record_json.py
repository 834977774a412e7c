# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Session records as the export holds them: `interfaces.md`, "Export, JSON", version 1."""

from datetime import datetime
from typing import Any

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import (
    ExerciseRecord,
    SessionRecord,
    SessionStatus,
    Soreness,
)
from recovery_gui.core.side import Side
from recovery_gui.storage.fields import Field, Listed, Refused, TableKind, Values
from recovery_gui.storage.mark_json import (
    DISCOMFORTS,
    NOTICED,
    build_discomforts,
    build_noticed,
    marks_to_json,
)
from recovery_gui.storage.problems import Place, field_name
from recovery_gui.storage.record_kinds import IsoDay, Moment, Note, SessionId
from recovery_gui.storage.value_kinds import Choice, Flag, Text, Whole

# More than any file can ask for: 60 steps of 200 repetitions of 2 hours, 2 sides, 20 sets.
LONGEST_S = 10**10

_AREA = Field("area", Choice(tuple(BodyArea)), "the area")
_SIDE = Field("side", Choice(tuple(Side)), "left, right or none")
_RATING = Field("rating", Whole(0, 10), "0 none, 10 the worst imaginable")
_SORENESS = Listed(TableKind((_AREA, _SIDE, _RATING), extensible=True), most=64)

_EXERCISE = Field("exercise", Text(64), "the exercise's id")
_NAME = Field("name", Text(200), "its name then")
_SECONDS = Field("seconds", Whole(0, LONGEST_S), "seconds practised")
_PLANNED = Field("planned_seconds", Whole(0, LONGEST_S), "seconds planned")
_DONE = Field("completed", Flag(), "whether all of it was practised")
_AREAS = Field("areas", Listed(Choice(tuple(BodyArea)), most=16), "its areas then")
_ENTRY = TableKind((_EXERCISE, _NAME, _SIDE, _SECONDS, _PLANNED, _DONE, _AREAS), extensible=True)

_ID = Field("id", SessionId(), "a UUID")
_STARTED = Field("started_at", Moment(), "ISO 8601 with offset")
_ENDED = Field("ended_at", Moment(), "ISO 8601 with offset")
_ZONE = Field("zone", Text(64), "an IANA name")
_DATE = Field("local_date", IsoDay(), "the day of practice")
_TITLE = Field("title", Text(200), "what was practised")
_SOURCE = Field("source", Text(64), "an exercise or routine id")
_STATUS = Field("status", Choice(tuple(SessionStatus)), "completed or partial")
_DURATION = Field("duration_s", Whole(0, LONGEST_S), "the sum of the exercises")
_PLANNED_S = Field("planned_s", Whole(0, LONGEST_S), "the sum of what was planned")
_BEFORE = Field("soreness_before", _SORENESS, "ratings before", default=())
_AFTER = Field("soreness_after", _SORENESS, "ratings after", default=())
_NOTE = Field("note", Note(1_000_000), "the user's own words", default="")
_REVISED = Field[datetime | None]("revised_at", Moment(), "ISO 8601 with offset", default=None)
_EXERCISES = Field("exercises", Listed(_ENTRY, most=1000), "one for each exercise and side")

SESSION = TableKind(
    (
        *(_ID, _STARTED, _ENDED, _ZONE, _DATE, _TITLE, _SOURCE, _STATUS),
        *(_DURATION, _PLANNED_S, _BEFORE, _AFTER, _NOTE, _EXERCISES, _REVISED),
        *(DISCOMFORTS, NOTICED),
    ),
    extensible=True,
)


def record_to_json(record: SessionRecord) -> dict[str, Any]:
    """The record as the export writes it; `revised_at` only when edited, marks only if any."""
    revised = record.revised_at
    return {
        "id": record.id,
        "started_at": record.started_at.isoformat(),
        "ended_at": record.ended_at.isoformat(),
        "zone": record.zone,
        "local_date": record.local_date.isoformat(),
        "title": record.title,
        "source": record.source,
        "status": record.status.value,
        "duration_s": record.duration_s,
        "planned_s": record.planned_s,
        "soreness_before": [_rating_to_json(one) for one in record.soreness_before],
        "soreness_after": [_rating_to_json(one) for one in record.soreness_after],
        "note": record.note,
        "exercises": [_entry_to_json(one) for one in record.exercises],
        **({} if revised is None else {"revised_at": revised.isoformat()}),
        **marks_to_json(record),
    }


def build_record(values: Values) -> SessionRecord | None:
    """The record of a sound table; None, and problems, when its parts contradict each other."""
    record = SessionRecord(
        id=values[_ID],
        started_at=values[_STARTED],
        ended_at=values[_ENDED],
        zone=values[_ZONE],
        local_date=values[_DATE],
        title=values[_TITLE],
        source=values[_SOURCE],
        status=values[_STATUS],
        exercises=tuple(_entry(one) for one in values[_EXERCISES]),
        soreness_before=tuple(_rating(one) for one in values[_BEFORE]),
        soreness_after=tuple(_rating(one) for one in values[_AFTER]),
        note=values[_NOTE],
        revised_at=values[_REVISED],
        discomforts=build_discomforts(values),
        noticed=build_noticed(values),
    )
    before = len(values.place.problems)
    _check_whole(values, record)
    return record if len(values.place.problems) == before else None


def read_record(content: object, place: Place) -> tuple[SessionRecord | None, str]:
    """The record of a table as the export writes it, or None and the first reason against it."""
    values, reason = read_table(SESSION, content, place)
    record = build_record(values) if values else None
    return record, reason or ("" if record else _first_reason(place))


def read_table(kind: TableKind, content: object, place: Place) -> tuple[Values | None, str]:
    """The sound table, or None and the first reason against it."""
    try:
        values = kind.read(content, place)
    except Refused as refused:
        place.report(str(refused))
    else:
        if values.sound:
            return values, ""
    return None, _first_reason(place)


def _first_reason(place: Place) -> str:
    first = place.problems.found[0]
    return f"{field_name(first.path)}: {first.message}"


def _check_whole(values: Values, record: SessionRecord) -> None:
    if record.ended_at < record.started_at:
        values.report(_ENDED, "is before the start; allowed: the same or later")
    if abs((record.local_date - record.started_at.date()).days) > 1:
        values.report(_DATE, "is far from the start; allowed: at most a day away")
    if values[_DURATION] != record.duration_s:
        values.report(_DURATION, f"is not the sum of the exercises; allowed: {record.duration_s}")
    if values[_PLANNED_S] != record.planned_s:
        values.report(_PLANNED_S, f"is not the sum of the exercises; allowed: {record.planned_s}")
    for table in values[_EXERCISES]:
        if table[_SECONDS] > table[_PLANNED]:
            table.report(_SECONDS, f"is more than planned; allowed: 0 to {table[_PLANNED]}")


def _rating_to_json(one: Soreness) -> dict[str, Any]:
    return {"area": one.area.value, "side": one.side.value, "rating": one.rating}


def _rating(values: Values) -> Soreness:
    return Soreness(values[_AREA], values[_SIDE], values[_RATING])


def _entry_to_json(one: ExerciseRecord) -> dict[str, Any]:
    return {
        "exercise": one.exercise,
        "name": one.name,
        "side": one.side.value,
        "seconds": one.seconds,
        "planned_seconds": one.planned_seconds,
        "completed": one.completed,
        "areas": [area.value for area in one.areas],
    }


def _entry(values: Values) -> ExerciseRecord:
    return ExerciseRecord(
        exercise=values[_EXERCISE],
        name=values[_NAME],
        side=values[_SIDE],
        seconds=values[_SECONDS],
        planned_seconds=values[_PLANNED],
        completed=values[_DONE],
        areas=values[_AREAS],
    )
