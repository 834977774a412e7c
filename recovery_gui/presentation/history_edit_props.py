# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the form for a session shows, and what the bin and the weeks set aside show."""

from dataclasses import dataclass
from datetime import date, datetime, time

from recovery_gui.core.body_area import BodyArea
from recovery_gui.presentation.finish_props import RatingRow


@dataclass(frozen=True, slots=True)
class SessionForm:
    """What stands in the fields. `minutes` and `seconds` are the time practised.

    `title` and `areas` can be changed only in a practice that is being added.
    """

    title: str
    day: date
    at: time
    minutes: int
    seconds: int
    ratings: tuple[RatingRow, ...]
    note: str
    areas: tuple[BodyArea, ...] = ()


@dataclass(frozen=True, slots=True)
class EditProps:
    """An open form, or none. `problems` are whole sentences; empty when it may be saved.

    `zone` says whose clock the time is of; `adding` when the session is a new one; `marks` tell
    what hurt and what was noticed, a sentence each.
    """

    heading: str = ""
    form: SessionForm | None = None
    adding: bool = False
    zone: str = ""
    areas: tuple[tuple[BodyArea, str], ...] = ()
    latest: date | None = None
    problems: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UndoProps:
    """What was deleted last, and can be taken back at once; no words when nothing was."""

    words: str = ""
    session_id: str = ""


@dataclass(frozen=True, slots=True)
class BinRow:
    """A deleted session and until when it is kept."""

    id: str
    words: str
    deleted: str
    kept_until: str
    deleted_at: datetime


@dataclass(frozen=True, slots=True)
class BinProps:
    """The latest deleted first; `words` say how long they stay, or that the bin is empty."""

    rows: tuple[BinRow, ...] = ()
    words: str = ""
    failure: str = ""
