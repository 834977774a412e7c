# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The states of a session, each with only its own data."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from recovery_gui.core.practice_plan import Phase, PracticePlan
from recovery_gui.core.session_record import (
    Discomfort,
    Noticed,
    Position,
    SessionRecord,
    Soreness,
)


@dataclass(frozen=True, slots=True)
class Instant:
    """A reading of the session clock.

    `seconds` is monotonic and already scaled by the pace, `wall` is aware, `rate` is
    session seconds per real second (above 0).
    """

    seconds: float
    wall: datetime
    rate: float = 1.0


class PauseReason(Enum):
    """Why the clock stands: the user, a gap or crash, that something hurts, or the question
    whether to end.
    """

    USER = "user"
    INTERRUPTED = "interrupted"
    HURTS = "hurts"
    ENDING = "ending"


@dataclass(frozen=True, slots=True)
class Idle:
    """No exercise chosen."""


@dataclass(frozen=True, slots=True)
class Ready:
    """An exercise is laid out; no clock runs."""

    plan: PracticePlan


@dataclass(frozen=True, slots=True)
class Running:
    """Under way.

    `practised_s` holds, for each phase, the furthest that the running clock reached in it.
    `last` is the latest instant that counts; `checkpointed_s` the session clock's reading
    at the latest checkpoint. `zone` names the time zone in force at the start. `sore` is what
    was rated before it.
    """

    plan: PracticePlan
    position: Position
    practised_s: tuple[float, ...]
    session_id: str
    started: Instant
    zone: str
    last: Instant
    checkpointed_s: float
    sore: tuple[Soreness, ...] = ()
    discomforts: tuple[Discomfort, ...] = ()
    noticed: tuple[Noticed, ...] = ()

    @property
    def phase(self) -> Phase:
        """The phase that the position stands in."""
        return self.plan.phases[self.position.index]

    @property
    def elapsed_s(self) -> float:
        """Session seconds since the start, pauses included."""
        return self.last.seconds - self.started.seconds


@dataclass(frozen=True, slots=True)
class Paused:
    """Standing still; `running` is where to go on.

    `back_to` is why it stood still already when it was asked whether to end; who does not end is
    back in that pause.
    """

    running: Running
    reason: PauseReason
    back_to: PauseReason | None = None


@dataclass(frozen=True, slots=True)
class Underway:
    """The session is on its way to the disk."""


@dataclass(frozen=True, slots=True)
class RatingUnderway:
    """The session is on the disk; its latest rating or note is on its way there."""


@dataclass(frozen=True, slots=True)
class OnDisk:
    """The session is on the disk, as the record says."""


@dataclass(frozen=True, slots=True)
class SaveFault:
    """The session is NOT on the disk: what happened, and what to do."""

    what: str
    remedy: str


@dataclass(frozen=True, slots=True)
class RatingFault:
    """The session is on the disk, its latest rating or note is not."""

    what: str
    remedy: str


Saving = Underway | RatingUnderway | OnDisk | SaveFault | RatingFault


@dataclass(frozen=True, slots=True)
class Completed:
    """Over; `record` carries the ratings as they are entered."""

    record: SessionRecord
    saving: Saving


SessionState = Idle | Ready | Running | Paused | Completed
