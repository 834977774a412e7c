# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The History page: this week, the last weeks, and every session."""

from collections.abc import Callable
from datetime import date

from recovery_gui.core.fault import Fault
from recovery_gui.core.session_record import SessionRecord, SessionStatus
from recovery_gui.core.week import WeekTotal
from recovery_gui.presentation.finish_presenter import soreness_changes
from recovery_gui.presentation.history_props import HistoryProps, SessionRow, Tile, WeekBar
from recovery_gui.presentation.text import (
    clock,
    count,
    day,
    long_date,
    minutes,
    sentence,
    short_date,
    sides_practised,
)
from recovery_gui.services.history_service import HistoryService

WEEKS = 12
INVITATION = (
    "No sessions yet. Choose an exercise under Practice and press Start: "
    "what you practise appears here, by itself."
)


class HistoryPresenter:
    """Reads the history whenever it has changed while the page is open."""

    def __init__(
        self,
        history: HistoryService,
        today: Callable[[], date],
        show: Callable[[HistoryProps], None],
    ) -> None:
        self._history = history
        self._today = today
        self._show = show
        history.revision.subscribe(lambda _revision: self._render())

    def _render(self) -> None:
        try:
            weeks, sessions = self._history.weeks(WEEKS), self._history.sessions()
        except Fault as fault:
            self._show(unreadable_props(fault))
        else:
            self._show(history_props(weeks, sessions, self._today()))


def history_props(
    weeks: tuple[WeekTotal, ...], sessions: tuple[SessionRecord, ...], today: date
) -> HistoryProps:
    """The page for these weeks, oldest first, and sessions, newest first."""
    return HistoryProps(
        tiles=_tiles(weeks),
        weeks=tuple(_bar(week, current=week is weeks[-1]) for week in weeks),
        sessions=tuple(_row(session, today) for session in sessions),
        invitation="" if sessions else INVITATION,
        failure="",
        remedy="",
    )


def unreadable_props(fault: Fault) -> HistoryProps:
    """The page when the history cannot be read: the reason and the remedy, and nothing else."""
    return HistoryProps(
        tiles=(), weeks=(), sessions=(), invitation="", failure=fault.what, remedy=fault.remedy
    )


def week_line(week: WeekTotal) -> str:
    """This week in the header: "This week 2 sessions · 6 min"; an invitation when empty."""
    if not week.sessions:
        return "Nothing yet this week"
    return f"This week: {count(week.sessions, 'session')} · {minutes(week.seconds)}"


def _tiles(weeks: tuple[WeekTotal, ...]) -> tuple[Tile, ...]:
    week = weeks[-1]
    sessions = "session this week" if week.sessions == 1 else "sessions this week"
    return (
        Tile(minutes(week.seconds), "practised this week"),
        Tile(str(week.sessions), sessions),
        Tile(minutes(sum(one.seconds for one in weeks)), f"in {count(len(weeks), 'week')}"),
    )


def _bar(week: WeekTotal, *, current: bool) -> WeekBar:
    name = "This week" if current else f"Week of {long_date(week.week_start)}"
    practised = minutes(week.seconds)
    held = f"{practised} in {count(week.sessions, 'session')}" if week.sessions else "no sessions"
    return WeekBar(
        label=short_date(week.week_start),
        minutes=week.seconds / 60,
        practised=practised,
        sessions=str(week.sessions),
        exercises=str(week.exercises),
        spoken=f"{name}: {held}",
        current=current,
    )


def _row(session: SessionRecord, today: date) -> SessionRow:
    when = f"{sentence(day(session.local_date, today))} {session.started_at:%H:%M}"
    partly = " (in part)" if session.status is SessionStatus.PARTIAL else ""
    return SessionRow(
        id=session.id,
        when=when,
        title=session.title + partly,
        duration=clock(session.duration_s),
        sides=sides_practised(entry.side for entry in session.exercises if entry.seconds),
        change=soreness_changes(session),
        note=session.note,
    )
