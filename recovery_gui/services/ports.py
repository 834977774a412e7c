# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the services ask of the disk and of the machine; storage and ui satisfy it."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # The first paint needs the settings, and nothing else of these.
    from collections.abc import Sequence

    from recovery_gui.core.arrival import Arrival, Decisions, Merged
    from recovery_gui.core.body_area import BodyArea
    from recovery_gui.core.exercise import Exercise
    from recovery_gui.core.history_query import (
        AreaTotal,
        Deleted,
        ExerciseTotal,
        MonthTotals,
        SessionFilter,
        SorenessPoint,
    )
    from recovery_gui.core.routine import Routine
    from recovery_gui.core.session_record import Checkpoint, DayTotal, SessionRecord
    from recovery_gui.core.settings import Settings
    from recovery_gui.core.tone import Tone
    from recovery_gui.core.week_mark import WeekMark


class HistoryStore(Protocol):
    """The history file. Every method raises `Fault` when the disk refuses."""

    def save_session(self, record: "SessionRecord") -> None:
        """Add the record and drop the checkpoint of its id, in one transaction.

        Saving the same id again changes nothing. On return it is on disk.
        """

    def update_session(self, record: "SessionRecord") -> None:
        """Replace the ratings and the note of a session already saved."""

    def sessions(self) -> "tuple[SessionRecord, ...]":
        """All sessions, newest first."""

    def day_totals(self, first: date, last: date) -> "tuple[DayTotal, ...]":
        """Totals of the days that hold a session, oldest first, both ends included."""

    def last_done(self) -> dict[str, date]:
        """The latest local date on which each exercise and routine, by id, was practised."""

    def discomfort_counts(self, since: date) -> dict[str, int]:
        """In how many sessions from that local date on each exercise was marked as hurting."""

    def write_checkpoint(self, checkpoint: "Checkpoint") -> None:
        """Keep the running session; replaces the checkpoint before it."""

    def read_checkpoint(self) -> "Checkpoint | None":
        """The session that a crash left behind, if any."""

    def drop_checkpoint(self) -> None:
        """Forget the running session."""


class ArchiveStore(Protocol):
    """The history file, to be looked through and corrected. Raises `Fault` as `HistoryStore`."""

    def save_session(self, record: "SessionRecord") -> None:
        """Add the record."""

    def edit_session(self, record: "SessionRecord", at: datetime) -> None:
        """Put the record in the place of the one of its id."""

    def delete_session(self, session_id: str, at: datetime) -> None:
        """Move the session into the bin."""

    def restore_session(self, session_id: str, at: datetime) -> None:
        """Take the session out of the bin, as it was to the bit."""

    def bin(self, at: datetime) -> "tuple[Deleted, ...]":
        """What was deleted in the 30 days before, newest first."""

    def session(self, session_id: str) -> "SessionRecord | None":
        """The session of that id."""

    def sessions_page(
        self, offset: int, limit: int, chosen: "SessionFilter"
    ) -> "tuple[SessionRecord, ...]":
        """The chosen sessions from `offset` on."""

    def session_count(self, chosen: "SessionFilter") -> int:
        """How many sessions are chosen."""

    def day_totals(self, first: date, last: date) -> "tuple[DayTotal, ...]":
        """Totals of the days that hold a session, oldest first, both ends included."""

    def area_totals(self, first: date, last: date) -> "tuple[AreaTotal, ...]":
        """Seconds by day and area, oldest first; a day's areas sum to its seconds."""

    def month_totals(self, first: date, last: date) -> "MonthTotals":
        """Totals of the months that hold a session, oldest first; whole months."""

    def exercise_totals(self) -> "tuple[ExerciseTotal, ...]":
        """All practice of each exercise, the most practised first."""

    def soreness_points(self, area: "BodyArea") -> "tuple[SorenessPoint, ...]":
        """The ratings of an area in the latest 4,000 sessions, oldest first."""

    def week_marks(self) -> "tuple[WeekMark, ...]":
        """The weeks set aside, oldest first."""

    def mark_week(self, mark: "WeekMark") -> None:
        """Set the week aside, in place of an earlier mark of it."""

    def unmark_week(self, week: date, at: datetime) -> None:
        """Take the mark of the week, by its Monday, back."""


class BackupSummary(Protocol):
    """A copy of the history; `problem` is empty when it can be read."""

    @property
    def path(self) -> Path:
        """Its file."""

    @property
    def made_at(self) -> datetime:
        """When it was made; aware."""

    @property
    def sessions(self) -> int:
        """How many it holds."""

    @property
    def newest(self) -> date | None:
        """The local date of its latest session."""

    @property
    def problem(self) -> str:
        """Why it cannot be read."""


class Restoring(Protocol):
    """What restoring a copy would change."""

    @property
    def back(self) -> "tuple[SessionRecord, ...]":
        """Sessions that would come back."""

    @property
    def gone(self) -> "tuple[SessionRecord, ...]":
        """Sessions that would vanish."""

    @property
    def differ(self) -> "tuple[tuple[SessionRecord, SessionRecord], ...]":
        """Pairs that differ: as they are now, and as they would be."""

    @property
    def weeks(self) -> tuple[date, ...]:
        """Mondays of weeks whose mark differs."""

    @property
    def damaged(self) -> tuple[str, ...]:
        """Ids of sessions that are damaged in the copy."""


class BackupStore(Protocol):
    """The copies of the history. Raises `Fault` when the disk refuses."""

    def list_backups(self) -> tuple[BackupSummary, ...]:
        """Every copy, newest first."""

    def compare_backup(self, copy: Path) -> Restoring:
        """What putting that copy in the history's place would change."""

    def restore_backup(self, copy: Path) -> Path | None:
        """Put that copy in the history's place; returns where the replaced file is kept."""

    def use_backups(self, directory: Path) -> None:
        """Keep copies in another folder from now on."""


class ExerciseCatalog(Protocol):
    """The library of exercises and routines, and what is wrong with its files."""

    def exercises(self) -> "tuple[Exercise, ...]":
        """Every exercise that loads, in the library's order."""

    def routines(self) -> "tuple[Routine, ...]":
        """Every routine that loads and whose exercises do, in the library's order."""

    def problems(self) -> tuple[str, ...]:
        """One line per problem: `file:line: field: what is wrong and what is allowed`."""

    def refresh(self) -> bool:
        """Read what has changed on the disk since the last time; whether anything had."""


class SavedRoutine(Protocol):
    """What saving a routine gave."""

    @property
    def id(self) -> str:
        """The id under which it is kept."""

    @property
    def kept(self) -> Path | None:
        """A copy of the file in its place, where that held more than the program had read."""


class DeletedRoutine(Protocol):
    """A routine that was deleted."""

    @property
    def path(self) -> Path:
        """What brings it back."""

    @property
    def name(self) -> str:
        """What it is called."""


class RoutineStore(Protocol):
    """The files of the user's own routines. Raises `Fault` when the disk refuses."""

    def save(self, routine: "Routine", opened: "Routine | None" = None) -> SavedRoutine:
        """Write the routine; one without an id gets a free one. `opened` is what was changed."""

    def delete(self, routine_id: str) -> Path:
        """Move the file aside; returns what brings it back."""

    def restore(self, aside: Path) -> str:
        """Put a deleted file back as it was, to the bit; its id."""

    def deleted_routines(self) -> "Sequence[DeletedRoutine]":
        """Those that can be brought back, the latest first."""


class LibraryPreview(Protocol):
    """What a file would bring into the library."""

    @property
    def arrivals(self) -> "tuple[Arrival, ...]":
        """The routines and exercises in it."""

    @property
    def rejected(self) -> tuple[str, ...]:
        """The problems of what cannot come in."""

    def merge(self, decisions: "Decisions") -> "Merged":
        """Take in what is new, and what differs as decided."""


class LibraryFiles(Protocol):
    """Routines as files to pass on. Raises `Fault` when the disk refuses."""

    def look(self, path: Path) -> LibraryPreview:
        """What a file would bring; nothing is changed."""

    def export(self, ids: "Sequence[str]", path: Path) -> int:
        """Write routines to a file; how many exercises of the user's went with them."""


class SettingsStore(Protocol):
    """The settings file."""

    def load(self) -> "Settings":
        """The settings; defaults, and the bad file kept aside, when it cannot be read."""

    def save(self, settings: "Settings") -> None:
        """Replace the file in one step. Raises `Fault`."""


class Voice(Protocol):
    """Says words, one thing at a time. Never raises and never blocks; without an engine silent."""

    def prepare(self, words: str) -> None:
        """Have these words ready soon; costs nothing when they are."""

    def length_s(self, words: str) -> float | None:
        """Real seconds that the words last; None as long as that is not known."""

    def say(self, words: str) -> None:
        """Begin at once, in place of what is being said."""

    def hush(self) -> None:
        """Be silent at once."""


class Tones(Protocol):
    """Plays the tones of the session. Never raises and never blocks; without a device silent."""

    def play(self, tone: "Tone") -> None:
        """Begin at once."""

    def hush(self) -> None:
        """Be silent at once."""


class WakeLock(Protocol):
    """Keeps the machine from falling asleep. Never raises and never blocks."""

    def hold(self) -> None:
        """Stay awake until `release`; holding twice is holding once."""

    def release(self) -> None:
        """Let the machine sleep again."""
