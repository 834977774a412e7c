# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""This week in one line, for the header."""

from recovery_gui.core.goal import Goal
from recovery_gui.core.settings import GoalKind
from recovery_gui.core.week import WeekTotal
from recovery_gui.presentation.text import MINUTE_S, count, minutes


def week_line(week: WeekTotal, goal: Goal) -> str:
    """ "This week: 2 of 3 · 6 min" or "This week: 6 of 45 min"; short, for large text."""
    if not week.sessions:
        return "Nothing yet this week"
    if goal.amount and goal.kind is GoalKind.SESSIONS:
        return f"This week: {week.sessions} of {goal.amount} · {minutes(week.seconds)}"
    if goal.amount:
        done = week_minutes(week, goal).removesuffix(" min")
        return f"This week: {done} of {goal.amount} min"
    return f"This week: {count(week.sessions, 'session')} · {minutes(week.seconds)}"


def week_minutes(week: WeekTotal, goal: Goal) -> str:
    """As `minutes` says it; but a goal of minutes is not rounded up to before it is reached."""
    most = (goal.amount - 1) * MINUTE_S
    short = goal.kind is GoalKind.MINUTES and not goal.is_met_by(week)
    return minutes(min(week.seconds, most) if short and most > 0 else week.seconds)
