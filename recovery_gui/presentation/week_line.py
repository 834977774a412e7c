# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""This week in one line, for the header."""

from recovery_gui.core.goal import Goal
from recovery_gui.core.language import tr
from recovery_gui.core.settings import GoalKind
from recovery_gui.core.week import WeekTotal
from recovery_gui.presentation.text import MINUTE_S, minutes, whole_minutes


def week_line(week: WeekTotal, goal: Goal) -> str:
    """ "This week: 2 of 3 · 6 min" or "This week: 6 of 45 min"; short, for large text."""
    if not week.sessions:
        return tr("Nothing yet this week")
    if goal.amount and goal.kind is GoalKind.SESSIONS:
        words = tr("This week: {number} of {goal} · {minutes}")
        return words.format(number=week.sessions, goal=goal.amount, minutes=minutes(week.seconds))
    if goal.amount:
        return _of_minutes(week, goal)
    words = tr("This week: %n session(s) · {minutes}", "", week.sessions)
    return words.format(minutes=minutes(week.seconds))


def week_minutes(week: WeekTotal, goal: Goal) -> str:
    """As `minutes` says it; but a goal of minutes is not rounded up to before it is reached."""
    return minutes(_seconds(week, goal))


def _of_minutes(week: WeekTotal, goal: Goal) -> str:
    seconds = _seconds(week, goal)
    if 0 < seconds < MINUTE_S:
        words = tr("This week: {time} of {goal} min", "time: 45 s")
        return words.format(time=minutes(seconds), goal=goal.amount)
    words = tr("This week: {number} of {goal} min")
    return words.format(number=whole_minutes(seconds), goal=goal.amount)


def _seconds(week: WeekTotal, goal: Goal) -> int:
    most = (goal.amount - 1) * MINUTE_S
    short = goal.kind is GoalKind.MINUTES and not goal.is_met_by(week)
    return min(week.seconds, most) if short and most > 0 else week.seconds
