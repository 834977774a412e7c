# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The history, looked through and corrected."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.consistency import HORIZON_WEEKS, Consistency, consistency
from recovery_gui.core.history_query import (
    AreaTotal,
    Deleted,
    ExerciseTotal,
    SessionFilter,
    SessionOrder,
    SorenessPoint,
)
from recovery_gui.core.session_record import DayTotal, SessionRecord
from recovery_gui.core.week import first_day, marked_week, month_start, weekly_totals
from recovery_gui.core.week_mark import WeekKind, WeekMark
from recovery_gui.core.week_stack import Stack, stacks, starts_between
from recovery_gui.services.clock import Clock
from recovery_gui.services.history_service import HistoryService
from recovery_gui.services.local_week import LocalWeek
from recovery_gui.services.ports import ArchiveStore

A_WEEK, AROUND = timedelta(days=7), timedelta(days=4)
LATEST = 50
MOST_WEEKS = 260
"""The most weeks that are shown one by one; five years."""


class HistoryArchive:
    """Asks the store and corrects it; a change makes the revision of `history` grow.

    Every method that touches the disk raises `Fault` when the disk refuses. `week` says how
    days and weeks are counted.
    """

    def __init__(
        self, store: ArchiveStore, clock: Clock, week: LocalWeek, history: HistoryService
    ) -> None:
        self.week = week
        self.revision = history.revision
        self._store = store
        self._clock = clock
        self._history = history
        self._exercises: tuple[int, tuple[ExerciseTotal, ...]] | None = None

    def now(self) -> datetime:
        """This instant, in the zone of this machine."""
        return self._clock.now().wall

    # Sums

    def weekly(self, count: int) -> tuple[Stack, ...]:
        """The last `count` weeks, this one included, oldest first."""
        return self._weeks_from(first_day(self.week.today(), count, self.week.first_weekday))

    def all_weeks(self) -> tuple[tuple[Stack, ...], bool]:
        """From the first practice to this week; and whether it is by month.

        It is when there would be more than `MOST_WEEKS`.
        """
        first, today = self.first_practice(), self.week.today()
        days = (self.week.week_of(today) - self.week.week_of(first)).days
        if days < 7 * MOST_WEEKS:
            return self._weeks_from(first), False
        sums = self._store.month_totals(first, today)
        starts = starts_between(first, today, month_start)
        return stacks(sums.months, sums.areas, starts, month_start), True

    def day_totals(self, first: date, last: date) -> tuple[DayTotal, ...]:
        """Totals of the days with practice, both ends included."""
        return self._store.day_totals(first, last)

    def first_practice(self) -> date:
        """The first day with practice, today at the latest.

        A local date lies within a day of the start, so it is one of the days around the session
        that was started first.
        """
        oldest = self._store.sessions_page(0, 1, SessionFilter(order=SessionOrder.OLDEST))
        around = [one.local_date for one in oldest]
        days = [
            day.date for one in around for day in self._store.day_totals(one - AROUND, one + AROUND)
        ]
        return min([*days, self.week.today()])

    def area_totals(self, first: date, last: date) -> tuple[AreaTotal, ...]:
        """Seconds by day and area, both ends included."""
        return self._store.area_totals(first, last)

    def exercise_totals(self) -> tuple[ExerciseTotal, ...]:
        """All practice of each exercise, the most practised first; read once a revision."""
        kept = self._exercises
        if kept is None or kept[0] != self.revision.value:
            self._exercises = kept = (self.revision.value, self._store.exercise_totals())
        return kept[1]

    def soreness_points(self, area: BodyArea) -> tuple[SorenessPoint, ...]:
        """The ratings of an area in the latest 4,000 sessions, oldest first."""
        return self._store.soreness_points(area)

    def rated_last(self) -> BodyArea | None:
        """The area that was rated last, among the latest sessions."""
        for session in self._store.sessions_page(0, LATEST, SessionFilter()):
            for rating in session.soreness_after or session.soreness_before:
                return rating.area
        return None

    def consistency(self) -> Consistency | None:
        """The score of the weeks so far; None before the first that counts."""
        today = self.week.today()
        first = first_day(today, HORIZON_WEEKS, self.week.first_weekday)
        days = self._store.day_totals(first, today + timedelta(days=6))
        weeks = weekly_totals(days, today, HORIZON_WEEKS, self.week.first_weekday)
        return consistency(weeks, self.week.goal, self.set_aside())

    # Sessions

    def page(self, offset: int, limit: int, chosen: SessionFilter) -> tuple[SessionRecord, ...]:
        """The chosen sessions from `offset` on."""
        return self._store.sessions_page(offset, limit, chosen)

    def count(self, chosen: SessionFilter) -> int:
        """How many sessions are chosen."""
        return self._store.session_count(chosen)

    def session(self, session_id: str) -> SessionRecord | None:
        """The session of that id."""
        return self._store.session(session_id)

    def add(self, record: SessionRecord) -> None:
        """Add a session."""
        self._change(lambda: self._store.save_session(record))

    def edit(self, record: SessionRecord) -> None:
        """Put the record in the place of the one of its id."""
        self._change(lambda: self._store.edit_session(record, self.now()))

    def delete(self, session_id: str) -> None:
        """Move the session into the bin."""
        self._change(lambda: self._store.delete_session(session_id, self.now()))

    def restore(self, session_id: str) -> None:
        """Take the session out of the bin."""
        self._change(lambda: self._store.restore_session(session_id, self.now()))

    def bin(self) -> tuple[Deleted, ...]:
        """What was deleted in the last 30 days, newest first."""
        return self._store.bin(self.now())

    # Weeks

    def set_aside(self) -> dict[date, WeekKind]:
        """The weeks set aside, by their Monday."""
        return {mark.week: mark.kind for mark in self._store.week_marks()}

    def mark_week(self, start: date, kind: WeekKind | None) -> None:
        """Set aside the week that begins at `start`; None takes that back."""
        week = marked_week(start)
        if kind is None:
            self._change(lambda: self._store.unmark_week(week, self.now()))
        else:
            self._change(lambda: self._store.mark_week(WeekMark(week, kind, self.now())))

    def _change(self, write: Callable[[], None]) -> None:
        write()
        self._history.refresh()

    def _weeks_from(self, first: date) -> tuple[Stack, ...]:
        today, week_of = self.week.today(), self.week.week_of
        span = (first, today + A_WEEK)
        starts = starts_between(first, today, week_of)
        days, areas = self._store.day_totals(*span), self._store.area_totals(*span)
        return stacks(days, areas, starts, week_of)
