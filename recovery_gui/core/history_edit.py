# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Correcting a session, and adding a practice done elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.history_day import practice_day
from recovery_gui.core.language import tr
from recovery_gui.core.session_record import (
    ExerciseRecord,
    SessionRecord,
    SessionStatus,
    Soreness,
)
from recovery_gui.core.side import Side

ELSEWHERE = "elsewhere"
LONGEST_S = 24 * 3600
FIRST_YEAR = 1970


@dataclass(frozen=True, slots=True)
class Draft:
    """What may be corrected. `start` is aware; `seconds` are the time practised.

    `title` and `areas` count only for a practice done elsewhere.
    """

    title: str
    start: datetime
    seconds: int
    before: tuple[Soreness, ...]
    after: tuple[Soreness, ...]
    note: str
    areas: tuple[BodyArea, ...] = ()


def problems(draft: Draft, now: datetime, kept_s: int | None = None) -> tuple[str, ...]:
    """What keeps the draft from being saved, in whole sentences.

    `kept_s` are the seconds of the session that is corrected: they may always stay.
    """
    first = tr("Choose a date from {year} on.").format(year=FIRST_YEAR)
    ahead = tr("That lies ahead. Choose a day and a time that have been.")
    nothing = draft.seconds < 1 and draft.seconds != kept_s
    found = {
        tr("Give the practice a name."): not draft.title.strip(),
        first: draft.start.year < FIRST_YEAR,
        ahead: draft.start > now,
        tr("Enter the time practised: at least one second."): nothing,
        tr("Enter at most 24 hours of practice."): draft.seconds > LONGEST_S,
    }
    if not any(found.values()) and _later(draft.start, draft.seconds) > now:
        return (tr("It would end in the future. Choose an earlier time, or a shorter one."),)
    return tuple(words for words, wrong in found.items() if wrong)


def instant_of(day: date, at: time, zone: tzinfo | None) -> datetime:
    """The moment at which clocks of the zone show that; one that they skip is moved on.

    Without a zone it is that of this machine.
    """
    return datetime.combine(day, at, zone).astimezone(UTC).astimezone(zone)


def edited(record: SessionRecord, draft: Draft, day_ends_at: int) -> SessionRecord:
    """The record as the draft has it; its pauses stay as long as they were.

    The seconds are spread over the exercises as they were (largest remainder), and what was
    planned grows where it is exceeded. The local date is decided anew only when the start is
    another.
    """
    moved = draft.start != record.started_at
    longer = draft.seconds - record.duration_s
    # Within one zone Python subtracts what the clocks show.
    whole = record.ended_at.astimezone(UTC) - record.started_at.astimezone(UTC)
    lasted = int(whole.total_seconds()) + longer
    ended = _later(draft.start, max(lasted, draft.seconds))
    return replace(
        record,
        started_at=draft.start,
        ended_at=ended if moved or longer else record.ended_at,
        local_date=practice_day(draft.start, day_ends_at) if moved else record.local_date,
        exercises=_spread(record.exercises, draft.seconds) if longer else record.exercises,
        soreness_before=draft.before,
        soreness_after=draft.after,
        note=draft.note,
    )


def done_elsewhere(session_id: str, draft: Draft, zone: str, day_ends_at: int) -> SessionRecord:
    """A practice that this program did not lead: one exercise of the draft's name, completed."""
    title = draft.title.strip()
    return SessionRecord(
        id=session_id,
        started_at=draft.start,
        ended_at=_later(draft.start, draft.seconds),
        zone=zone,
        local_date=practice_day(draft.start, day_ends_at),
        title=title,
        source=ELSEWHERE,
        status=SessionStatus.COMPLETED,
        exercises=(
            ExerciseRecord(
                ELSEWHERE, title, Side.NONE, draft.seconds, draft.seconds, True, draft.areas
            ),
        ),
        soreness_before=draft.before,
        soreness_after=draft.after,
        note=draft.note,
    )


def _later(start: datetime, seconds: int) -> datetime:
    """On the time line, not on the clock: between the two may lie a change of summer time."""
    return (start.astimezone(UTC) + timedelta(seconds=seconds)).astimezone(start.tzinfo)


def _spread(entries: Sequence[ExerciseRecord], seconds: int) -> tuple[ExerciseRecord, ...]:
    weights = [one.seconds for one in entries]
    if not any(weights):
        weights = [1] * len(entries)
    shares = [divmod(seconds * weight, sum(weights)) for weight in weights]
    missing = seconds - sum(whole for whole, _ in shares)
    by_rest = sorted(range(len(shares)), key=lambda place: -shares[place][1])
    one_more = set(by_rest[:missing])
    return tuple(
        _lasting(entry, shares[place][0] + (place in one_more))
        for place, entry in enumerate(entries)
    )


def _lasting(entry: ExerciseRecord, seconds: int) -> ExerciseRecord:
    return replace(entry, seconds=seconds, planned_seconds=max(entry.planned_seconds, seconds))
