# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What can happen to a session."""

from dataclasses import dataclass

from recovery_gui.core.practice_plan import PracticePlan
from recovery_gui.core.session_record import Checkpoint, SessionRecord, Soreness
from recovery_gui.core.session_state import Instant, PauseReason


@dataclass(frozen=True, slots=True)
class Choose:
    """Lay out a plan."""

    plan: PracticePlan


@dataclass(frozen=True, slots=True)
class Start:
    """Begin the plan that is laid out, under an id made by the caller; `sore` is rated already."""

    at: Instant
    session_id: str
    sore: tuple[Soreness, ...] = ()


@dataclass(frozen=True, slots=True)
class Restore:
    """Take up a session that a crash left behind; `plan` must fit the checkpoint."""

    at: Instant
    checkpoint: Checkpoint
    plan: PracticePlan


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed."""

    at: Instant


@dataclass(frozen=True, slots=True)
class Advance:
    """Go to the start of the next phase; from the last one, to the end."""

    at: Instant


@dataclass(frozen=True, slots=True)
class Back:
    """Go to the start of this phase, or of the one before when it has barely begun."""

    at: Instant


@dataclass(frozen=True, slots=True)
class Seek:
    """Go to the start of the phase at `index`."""

    at: Instant
    index: int


@dataclass(frozen=True, slots=True)
class SkipExercise:
    """Go to the lead-in of the next exercise; from the last exercise, to the end."""

    at: Instant


@dataclass(frozen=True, slots=True)
class RepeatSide:
    """Go to the first step of the pass under way, or of the latest one between passes.

    A change of side is not announced again. Seconds practised again are not counted again:
    each step counts the furthest that was reached in it, and never more than planned.
    """

    at: Instant


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop the clock."""

    at: Instant
    reason: PauseReason = PauseReason.USER


@dataclass(frozen=True, slots=True)
class Hurts:
    """Mark that it hurts here, and stop the clock."""

    at: Instant


@dataclass(frozen=True, slots=True)
class TakeBack:
    """It was nothing: take the latest mark back, and let the clock run again."""

    at: Instant


@dataclass(frozen=True, slots=True)
class Notice:
    """Keep what is noticed at the step that asks, in place of before; None takes it back."""

    choice: str | None


@dataclass(frozen=True, slots=True)
class Resume:
    """Let the clock run again."""

    at: Instant


@dataclass(frozen=True, slots=True)
class Stop:
    """End before the end: keep what was practised, or discard it."""

    at: Instant
    keep: bool


@dataclass(frozen=True, slots=True)
class Rate:
    """Put these ratings and this note in the record, in place of the ones before."""

    before: tuple[Soreness, ...]
    after: tuple[Soreness, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Saved:
    """The disk holds exactly this record."""

    record: SessionRecord


@dataclass(frozen=True, slots=True)
class SaveFailed:
    """The disk refused the record with this id."""

    session_id: str
    what: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Retry:
    """Try again what the disk refused."""


@dataclass(frozen=True, slots=True)
class Close:
    """Leave the finished session or the chosen plan."""


Move = Advance | Back | Seek | SkipExercise | RepeatSide
"""The events that set the position by hand, to the start of a phase."""

SessionEvent = (
    Choose
    | Start
    | Restore
    | Tick
    | Advance
    | Back
    | Seek
    | SkipExercise
    | RepeatSide
    | Pause
    | Hurts
    | TakeBack
    | Notice
    | Resume
    | Stop
    | Rate
    | Saved
    | SaveFailed
    | Retry
    | Close
)
