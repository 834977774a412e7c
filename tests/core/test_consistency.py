# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The score, its goal, and the weeks that it leaves out."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.core.consistency import HALF_LIFE_WEEKS, Consistency, consistency
from recovery_gui.core.goal import Goal
from recovery_gui.core.settings import GoalKind
from recovery_gui.core.week import WeekTotal

MONDAY = date(2026, 1, 5)
THREE = Goal(GoalKind.SESSIONS, 3)


def weeks(*sessions: int) -> list[WeekTotal]:
    return [
        WeekTotal(MONDAY + timedelta(weeks=number), held, held * 600, held)
        for number, held in enumerate(sessions)
    ]


def score(*sessions: int, aside: tuple[int, ...] = ()) -> int | None:
    """The score after these weeks; those at the numbers `aside` are set aside."""
    marked = {MONDAY + timedelta(weeks=number) for number in aside}
    found = consistency(weeks(*sessions), THREE, marked)
    return None if found is None else found.score


def test_without_practice_there_is_no_score() -> None:
    assert consistency([], THREE) is None
    assert score(0, 0, 0) is None


def test_weeks_at_the_goal_are_all_of_it() -> None:
    assert consistency(weeks(0, 0, 3, 4, 5), THREE) == Consistency(100, 3)


@pytest.mark.parametrize(
    ("since", "left"),
    [((0, 0), 89), ((0, 3), 90), ((0, 0, 0), 79), ((0,) * (HALF_LIFE_WEEKS + 1), 50)],
)
def test_a_gap_after_many_weeks_costs_what_is_documented(since: tuple[int, ...], left: int) -> None:
    """As docs/consistency.md has it; the last week of `since` is still running."""
    assert score(*[3] * 100, *since) == left


def test_the_running_week_only_lifts() -> None:
    assert score(3, 3, 0) == 100
    lifted, waiting = score(0, 1, 1, 3), score(0, 1, 1, 0)
    assert waiting == 33
    assert lifted is not None
    assert lifted > waiting


def test_a_first_week_begins_with_what_it_has() -> None:
    assert score(1) == 33
    assert score(3) == 100


@pytest.mark.parametrize("aside", [(2,), (2, 3)])
def test_weeks_set_aside_neither_count_nor_hurt(aside: tuple[int, ...]) -> None:
    held = [3, 1, 0, 0, 2, 1]
    rest = [one for number, one in enumerate(held) if number not in aside]
    assert score(*held, aside=aside) == score(*rest)


def test_only_weeks_set_aside_are_no_score() -> None:
    assert score(2, aside=(0,)) is None


def test_a_running_week_set_aside_leaves_the_weeks_before_it() -> None:
    assert score(3, 0, aside=(1,)) == 100


def test_a_goal_of_minutes_counts_minutes() -> None:
    goal = Goal(GoalKind.MINUTES, 20)
    assert [goal.reached_by(week) for week in weeks(0, 1, 2, 3)] == [0.0, 0.5, 1.0, 1.0]
    assert [goal.is_met_by(week) for week in weeks(1, 2)] == [False, True]


def test_without_a_goal_any_practice_is_enough() -> None:
    none = Goal(GoalKind.SESSIONS, 0)
    assert [none.reached_by(week) for week in weeks(0, 1)] == [0.0, 1.0]
    assert not none.is_met_by(weeks(5)[0])


@given(st.lists(st.integers(0, 9), min_size=1, max_size=120), st.integers(0, 119))
def test_more_practice_never_lowers_it(sessions: list[int], place: int) -> None:
    begun = [3, *sessions]
    more = [*begun]
    more[place % len(begun)] += 1
    before, after = score(*begun), score(*more)
    assert before is not None
    assert after is not None
    assert 0 <= before <= after <= 100
