# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the services ask of the disk and of the machine; storage and ui satisfy it."""

from datetime import date
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # The first paint needs the settings, and nothing else of these.
    from recovery_gui.core.exercise import Exercise
    from recovery_gui.core.routine import Routine
    from recovery_gui.core.session_record import Checkpoint, DayTotal, SessionRecord
    from recovery_gui.core.settings import Settings
    from recovery_gui.core.tone import Tone


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
        """The latest local date on which each exercise, by id, was practised."""

    def write_checkpoint(self, checkpoint: "Checkpoint") -> None:
        """Keep the running session; replaces the checkpoint before it."""

    def read_checkpoint(self) -> "Checkpoint | None":
        """The session that a crash left behind, if any."""

    def drop_checkpoint(self) -> None:
        """Forget the running session."""


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
