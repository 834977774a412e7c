# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.core.side import Side
from recovery_gui.presentation.text import (
    ago,
    change,
    clock,
    count,
    day,
    listed,
    long_date,
    minutes,
    minutes_in_words,
    sentence,
    short_date,
    side_title,
    sides_in_order,
    sides_practised,
    whole_minutes,
)

TODAY = date(2026, 1, 3)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0:00"), (-3, "0:00"), (0.2, "0:01"), (59.5, "1:00"), (124, "2:04"), (4500, "75:00")],
)
def test_clock_rounds_up_so_that_zero_means_over(seconds: float, words: str) -> None:
    assert clock(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 min"),
        (0.3, "1 s"),
        (45, "45 s"),
        (59.5, "1 min"),
        (60, "1 min"),
        (90, "2 min"),
        (150, "3 min"),
        (209, "3 min"),
        (210, "4 min"),
    ],
)
def test_minutes_round_to_the_nearest_and_never_hide_practice(seconds: float, words: str) -> None:
    assert minutes(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.3, "1 second"),
        (11, "11 seconds"),
        (59.5, "1 minute"),
        (80, "1 minute"),
        (150, "3 minutes"),
        (191, "3 minutes"),
    ],
)
def test_minutes_in_words(seconds: float, words: str) -> None:
    assert minutes_in_words(seconds) == words


@given(st.floats(0, 1e5))
def test_both_ways_of_saying_minutes_agree(seconds: float) -> None:
    (number, unit), (same, word) = minutes(seconds).split(), minutes_in_words(seconds).split()
    assert number == same
    assert word.startswith(unit) or seconds == 0


def test_count_knows_plurals() -> None:
    assert [count(1, "session"), count(0, "session")] == ["1 session", "0 sessions"]


def test_lists_and_sentences() -> None:
    assert listed(["calves", "feet"]) == "calves, feet"
    assert sentence("step 1 of 8") == "Step 1 of 8"
    assert sentence("") == ""


def test_sides_in_words() -> None:
    assert [side_title(side) for side in Side] == ["Left side", "Right side", "Both sides"]
    assert sides_in_order((Side.RIGHT, Side.LEFT)) == "Right side, then left"
    assert sides_in_order((Side.LEFT,)) == "Left side"


def test_sides_practised() -> None:
    assert sides_practised([Side.NONE]) == ""
    assert sides_practised([Side.LEFT, Side.LEFT]) == "left side"
    assert sides_practised([Side.RIGHT, Side.LEFT]) == "both sides"


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (date(2026, 1, 3), "today"),
        (date(2026, 1, 2), "yesterday"),
        (date(2026, 1, 1), "Thu"),
        (date(2025, 12, 28), "Sun"),
        (date(2025, 12, 27), "27 Dec 2025"),
        (date(2026, 1, 4), "4 Jan"),
    ],
)
def test_days_as_people_say_them(when: date, words: str) -> None:
    assert day(when, TODAY) == words


def test_a_date_of_this_year_needs_no_year() -> None:
    assert day(date(2026, 1, 3), date(2026, 11, 22)) == "3 Jan"


def test_dates_and_changes() -> None:
    assert short_date(date(2026, 9, 7)) == "7 Sep"
    assert long_date(date(2026, 9, 7)) == "7 September 2026"
    assert change(6, 3) == "6 → 3"


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "yesterday"),
        (2, "2 days ago"),
        (6, "6 days ago"),
        (7, "last week"),
        (13, "last week"),
        (14, "2 weeks ago"),
        (60, "8 weeks ago"),
        (61, "2 months ago"),
        (350, "11 months ago"),
        (364, "12 months ago"),
        (365, "over a year ago"),
    ],
)
def test_days_ago(days: int, words: str) -> None:
    assert ago(TODAY - timedelta(days=days), TODAY) == words


def test_minutes_are_told_to_the_nearest() -> None:
    assert [whole_minutes(seconds) for seconds in (29, 30, 329, 330)] == [0, 1, 5, 6]
