# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""This week in the header, held against the goal."""

from datetime import date

import pytest

from recovery_gui.core.goal import Goal
from recovery_gui.core.settings import GoalKind
from recovery_gui.core.week import WeekTotal
from recovery_gui.presentation.week_line import week_line

WEEK = WeekTotal(date(2026, 11, 16), sessions=2, seconds=368, exercises=2)


@pytest.mark.parametrize(
    ("goal", "line"),
    [
        (Goal(GoalKind.SESSIONS, 3), "This week: 2 of 3 · 6 min"),
        (Goal(GoalKind.MINUTES, 45), "This week: 6 of 45 min"),
        (Goal(GoalKind.MINUTES, 0), "This week: 2 sessions · 6 min"),
    ],
)
def test_the_header_holds_the_week_against_the_goal(goal: Goal, line: str) -> None:
    assert week_line(WEEK, goal) == line


def test_an_empty_week_is_said_to_be() -> None:
    empty = WeekTotal(date(2026, 11, 16))
    assert week_line(empty, Goal(GoalKind.SESSIONS, 3)) == "Nothing yet this week"
