# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The bars of practice: by week, or by month where the history is long."""

from collections.abc import Callable
from datetime import date

from recovery_gui.core.area_group import AreaGroup, in_order
from recovery_gui.core.fault import Fault
from recovery_gui.core.goal import Goal
from recovery_gui.core.language import tr
from recovery_gui.core.settings import GoalKind
from recovery_gui.core.week import WeekTotal, marked_week
from recovery_gui.core.week_mark import WeekKind
from recovery_gui.core.week_stack import Stack
from recovery_gui.core.words import group_word, week_word
from recovery_gui.presentation.history_bars_props import Bar, BarPart, BarsProps, Measure, Span
from recovery_gui.presentation.text import (
    MINUTE_S,
    date_with_year,
    listed,
    long_date,
    minutes,
    month_title,
    sentence,
    short_date,
    short_month_title,
)
from recovery_gui.services.history_archive import MOST_WEEKS, HistoryArchive

WEEKS = {Span.QUARTER: 12, Span.HALF: 26, Span.YEAR: 52}
GOALS = {Measure.MINUTES: GoalKind.MINUTES, Measure.SESSIONS: GoalKind.SESSIONS}
INVITATION = tr("Practise once, and the first bar grows here.")
MONTHS_HINT = tr("More than %n weeks: one bar is a month.", "", MOST_WEEKS)
HEADINGS = (tr("Practised"), tr("Sessions"), tr("Exercises"), tr("Set aside"))
A_WEEK = {
    Measure.MINUTES: tr("Minutes a week"),
    Measure.SESSIONS: tr("Sessions a week"),
    Measure.EXERCISES: tr("Exercises a week"),
}
A_MONTH = {
    Measure.MINUTES: tr("Minutes a month"),
    Measure.SESSIONS: tr("Sessions a month"),
    Measure.EXERCISES: tr("Exercises a month"),
}


class BarsPresenter:
    """Shows the span and the measure chosen; reads the history whenever it has changed."""

    def __init__(self, archive: HistoryArchive, show: Callable[[BarsProps], None]) -> None:
        self._archive = archive
        self._show = show
        self._span, self._measure = Span.QUARTER, Measure.MINUTES
        archive.revision.subscribe(lambda _revision: self._render())

    def choose_span(self, span: Span) -> None:
        """Look so far back."""
        self._span = span
        self._render()

    def choose_measure(self, measure: Measure) -> None:
        """Let the bars count this."""
        self._measure = measure
        self._render()

    def _render(self) -> None:
        try:
            self._show(self._props())
        except Fault as fault:
            title = A_WEEK[self._measure]
            self._show(BarsProps(title, self._measure, self._span, failure=str(fault)))

    def _props(self) -> BarsProps:
        archive, weeks = self._archive, WEEKS.get(self._span)
        stacks, by_month = (archive.weekly(weeks), False) if weeks else archive.all_weeks()
        marks = {} if by_month else archive.set_aside()
        return bars_props(
            stacks, self._measure, self._span, archive.week.goal, marks, by_month=by_month
        )


def bars_props(
    stacks: tuple[Stack, ...],
    measure: Measure,
    span: Span,
    goal: Goal,
    marks: dict[date, WeekKind],
    *,
    by_month: bool,
) -> BarsProps:
    """The bars for these weeks, or months, oldest first; the last is the one running."""
    bars = tuple(
        _bar(
            stack,
            measure,
            None if by_month else goal,
            marks.get(marked_week(stack.total.week_start)),
            current=stack is stacks[-1],
        )
        for stack in stacks
    )
    has_goal = not by_month and goal.amount and GOALS.get(measure) is goal.kind
    practised = any(stack.total.sessions for stack in stacks)
    used = in_order(part.group for bar in bars for part in bar.parts)
    return BarsProps(
        title=(A_MONTH if by_month else A_WEEK)[measure],
        measure=measure,
        span=span,
        bars=bars,
        goal=float(goal.amount) if has_goal else None,
        goal_label=tr("goal {amount}").format(amount=goal.amount) if has_goal else "",
        legend=used,
        can_mark=not by_month,
        hint=MONTHS_HINT if by_month else "",
        invitation="" if practised else INVITATION,
        headings=(
            tr("Month") if by_month else tr("Week of", "heading of a column of dates"),
            *HEADINGS,
            *map(_group_name, used),
        ),
        rows=tuple(_row(stack, marks, used, by_month=by_month) for stack in reversed(stacks)),
    )


def _bar(
    stack: Stack, measure: Measure, goal: Goal | None, mark: WeekKind | None, *, current: bool
) -> Bar:
    total, by_month = stack.total, goal is None
    values = {
        Measure.MINUTES: total.seconds / MINUTE_S,
        Measure.SESSIONS: float(total.sessions),
        Measure.EXERCISES: float(total.exercises),
    }
    return Bar(
        start=total.week_start,
        label=_label(total.week_start, by_month=by_month),
        short="" if by_month else str(total.week_start.day),
        value=values[measure],
        parts=_parts(stack) if measure is Measure.MINUTES else (),
        mark=mark,
        caption=week_word(mark) if mark else "",
        spoken=_spoken(stack, measure, goal, mark, current=current),
        reached=goal is not None and goal.is_met_by(total),
        current=current,
    )


def _parts(stack: Stack) -> tuple[BarPart, ...]:
    shown = in_order(group for group, seconds in stack.groups.items() if seconds)
    return tuple(BarPart(group, stack.groups[group] / MINUTE_S) for group in shown)


def _spoken(
    stack: Stack, measure: Measure, goal: Goal | None, mark: WeekKind | None, *, current: bool
) -> str:
    """ "This week: 6 min in 2 sessions, goal reached. Legs and feet 4 min, hips 2 min." """
    total = stack.total
    parts = [_held(total, measure) if total.sessions else tr("no sessions")]
    if goal is not None and goal.is_met_by(total):
        parts.append(tr("goal reached"))
    if mark is not None:
        parts.append(tr("set aside: {why}").format(why=week_word(mark)))
    groups = [
        f"{group_word(group)} {minutes(seconds)}"
        for group in AreaGroup
        if (seconds := stack.groups.get(group, 0))
    ]
    areas = f". {sentence(listed(groups))}" if groups else ""
    return f"{_name(stack, by_month=goal is None, current=current)}: {listed(parts)}{areas}"


def _held(total: WeekTotal, measure: Measure) -> str:
    """What was practised, begun with what the height of the bar counts."""
    practised = minutes(total.seconds)
    if measure is Measure.MINUTES:
        held = tr("{minutes} in %n session(s)", "", total.sessions)
        return held.format(minutes=practised)
    sessions = tr("%n session(s)", "", total.sessions)
    if measure is Measure.SESSIONS:
        return listed((sessions, practised))
    held = tr("%n exercise(s) in {sessions}, {minutes}", "", total.exercises)
    return held.format(sessions=sessions, minutes=practised)


def _name(stack: Stack, *, by_month: bool, current: bool) -> str:
    start = stack.total.week_start
    if by_month:
        return month_title(start)
    return tr("This week") if current else tr("Week of {date}").format(date=long_date(start))


def _label(start: date, *, by_month: bool) -> str:
    return short_month_title(start) if by_month else short_date(start)


def _row(
    stack: Stack, marks: dict[date, WeekKind], used: tuple[AreaGroup, ...], *, by_month: bool
) -> tuple[str, ...]:
    total = stack.total
    mark = None if by_month else marks.get(marked_week(total.week_start))
    start = total.week_start
    return (
        short_month_title(start) if by_month else date_with_year(start),
        exact(total.seconds),
        str(total.sessions),
        str(total.exercises),
        week_word(mark) if mark else "",
        *(exact(stack.groups.get(group, 0)) for group in used),
    )


def exact(seconds: int) -> str:
    """Seconds to the second, for tables: "1:04:05"; "0:45"."""
    whole, rest = divmod(seconds, MINUTE_S)
    hours, left = divmod(whole, 60)
    return f"{hours}:{left:02d}:{rest:02d}" if hours else f"{left}:{rest:02d}"


def _group_name(group: AreaGroup) -> str:
    return sentence(group_word(group))
