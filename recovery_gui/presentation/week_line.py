# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""This week in one line, for the header."""

from recovery_gui.core.goal import Goal
from recovery_gui.core.settings import GoalKind
from recovery_gui.core.week import WeekTotal
from recovery_gui.presentation.text import MINUTE_S, count, minutes


def week_line(week: WeekTotal, goal: Goal) -> str:
    """ "This week: 2 sessions of 3 · 6 min", "This week: 2 sessions · 6 of 45 min"."""
    if not week.sessions:
        return "Nothing yet this week"
    sessions, practised = count(week.sessions, "session"), minutes(week.seconds)
    if goal.amount and goal.kind is GoalKind.SESSIONS:
        sessions = f"{sessions} of {goal.amount}"
    if goal.amount and goal.kind is GoalKind.MINUTES:
        practised = f"{week.seconds // MINUTE_S} of {goal.amount} min"
    return f"This week: {sessions} · {practised}"
