# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is asked of the history beyond its sessions, and the answers."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import NamedTuple

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import DayTotal, SessionRecord
from recovery_gui.core.side import Side


class SessionOrder(Enum):
    """How a page of sessions is sorted; equal ones follow newest first.

    What eased is the largest fall of a rating in the session; sessions without one come last.
    """

    NEWEST = "newest"
    OLDEST = "oldest"
    LONGEST = "longest"
    SHORTEST = "shortest"
    TITLE = "title"
    TITLE_REVERSED = "title reversed"
    EASED_MOST = "eased most"
    EASED_LEAST = "eased least"


@dataclass(frozen=True, slots=True)
class SessionFilter:
    """Which sessions a table shows, and in what order.

    `exercise` is an id, practised or planned, empty for any; `area` one
    that an exercise of it serves; `words` stand in title or note
    (ASCII letters in either case); `first` and `last` are local dates, both included.
    """

    exercise: str = ""
    area: BodyArea | None = None
    words: str = ""
    first: date | None = None
    last: date | None = None
    order: SessionOrder = SessionOrder.NEWEST


@dataclass(frozen=True, slots=True)
class Deleted:
    """A session in the bin; `deleted_at` is aware."""

    record: SessionRecord
    deleted_at: datetime


class AreaTotal(NamedTuple):
    """Seconds of one area on one local date.

    An exercise's seconds are shared equally among its areas, so that a day's areas sum to its
    seconds; `area` is None for exercises that name none. A tuple: years hold tens of thousands.
    """

    date: date
    area: BodyArea | None
    seconds: int


class MonthTotals(NamedTuple):
    """Months that hold a session, and their seconds by area; the first day of each is its date."""

    months: tuple[DayTotal, ...] = ()
    areas: tuple[AreaTotal, ...] = ()


@dataclass(frozen=True, slots=True)
class ExerciseTotal:
    """All practice of one exercise: its name at the last time, and sessions with any of it."""

    exercise: str
    name: str
    sessions: int
    seconds: int
    last_date: date


class SorenessPoint(NamedTuple):
    """The ratings of an area's side in one session, 0 to 10; None where none was given."""

    date: date
    side: Side
    before: int | None
    after: int | None
