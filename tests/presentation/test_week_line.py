# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""This week in the header, held against the goal."""

from datetime import date

import pytest

from recovery_gui.core.goal import Goal
from recovery_gui.core.settings import GoalKind
from recovery_gui.core.week import WeekTotal
from recovery_gui.presentation.week_line import week_line, week_minutes

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


@pytest.mark.parametrize(
    ("seconds", "asked", "said"),
    [
        (22 * 60 + 47, 40, "23 min"),
        (39 * 60 + 50, 40, "39 min"),
        (40 * 60, 40, "40 min"),
        (44 * 60 + 50, 40, "45 min"),
        (50, 1, "50 s"),
        (22 * 60 + 47, 0, "23 min"),
    ],
)
def test_a_goal_is_not_said_to_be_reached_before_it_is(seconds: int, asked: int, said: str) -> None:
    week = WeekTotal(WEEK.week_start, 2, seconds, 2)
    assert week_minutes(week, Goal(GoalKind.MINUTES, asked)) == said
    if asked:
        number = said.removesuffix(" min")
        line = week_line(week, Goal(GoalKind.MINUTES, asked))
        assert line == f"This week: {number} of {asked} min"
