# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The history, and the session that a crash left behind."""

from dataclasses import replace
from datetime import date, timedelta

from recovery_gui.core.discomfort import COUNTED_DAYS
from recovery_gui.core.goal import Goal
from recovery_gui.core.session_record import Checkpoint, SessionRecord, SessionStatus
from recovery_gui.core.session_state import Completed, OnDisk, SessionState
from recovery_gui.core.settings import Settings
from recovery_gui.core.week import WeekTotal, first_day, week_start, weekly_totals
from recovery_gui.services.clock import Clock
from recovery_gui.services.local_week import LocalWeek
from recovery_gui.services.observable import Observable
from recovery_gui.services.ports import HistoryStore


class HistoryService:
    """Reads the history. `revision` grows when it has changed.

    Every method that touches the disk raises `Fault` when the disk refuses.
    """

    def __init__(
        self, store: HistoryStore, clock: Clock, local_week: LocalWeek | None = None
    ) -> None:
        self.revision: Observable[int] = Observable(0)
        self._store = store
        self._week = local_week or LocalWeek(clock)
        self._counted_by = self._week.choices

    def sessions(self) -> tuple[SessionRecord, ...]:
        """All sessions, newest first."""
        return self._store.sessions()

    def weeks(self, count: int) -> tuple[WeekTotal, ...]:
        """The last `count` weeks (1 or more), this one included, oldest first."""
        today, first_weekday = self._week.today(), self._week.first_weekday
        last = week_start(today, first_weekday) + timedelta(days=6)
        days = self._store.day_totals(first_day(today, count, first_weekday), last)
        return weekly_totals(days, today, count, first_weekday)

    @property
    def goal(self) -> Goal:
        """The weekly goal."""
        return self._week.goal

    def last_done(self) -> dict[str, date]:
        """The latest local date on which each exercise and routine, by id, was practised."""
        return self._store.last_done()

    def discomfort_counts(self) -> dict[str, int]:
        """In how many sessions of the last 90 days each exercise, by id, was marked as hurting."""
        return self._store.discomfort_counts(self._week.today() - timedelta(days=COUNTED_DAYS))

    def pending_checkpoint(self) -> Checkpoint | None:
        """The session that a crash left behind, if any."""
        return self._store.read_checkpoint()

    def keep_checkpoint(self) -> SessionRecord | None:
        """Save what was practised before the crash, as a partial session, and return it.

        None when there is nothing to keep: no checkpoint, or not a whole second in it.
        """
        checkpoint = self._store.read_checkpoint()
        if checkpoint is None:
            return None
        if checkpoint.record.duration_s == 0:
            self._store.drop_checkpoint()
            return None
        record = self._week.dated(replace(checkpoint.record, status=SessionStatus.PARTIAL))
        self._store.save_session(record)
        self.refresh()
        return record

    def discard_checkpoint(self) -> None:
        """Forget the session that a crash left behind."""
        self._store.drop_checkpoint()

    def put_back(self, checkpoint: Checkpoint) -> None:
        """Leave behind again a session that was discarded."""
        self._store.write_checkpoint(checkpoint)

    def follow(self, state: SessionState) -> None:
        """Listen to the session: what has reached the disk is in the history."""
        if isinstance(state, Completed) and isinstance(state.saving, OnDisk):
            self.refresh()

    def heed(self, settings: Settings) -> None:
        """Listen to the settings: with another goal, or other weeks, all is counted anew."""
        if settings.history != self._counted_by:
            self._counted_by = settings.history
            self.refresh()

    def refresh(self) -> None:
        """Tell that the history has changed."""
        self.revision.publish(self.revision.value + 1)
