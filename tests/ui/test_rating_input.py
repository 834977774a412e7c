# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import pytest

from recovery_gui.ui.rating_input import RatingKeys, WheelNotches


@pytest.mark.parametrize(
    ("typed", "ratings"),
    [
        ("7", [7]),
        ("0", [0]),
        ("x", [10]),
        ("X", [10]),
        ("10", [1, 10]),
        ("100", [1, 10, 0]),
        ("12", [1, 2]),
        ("110", [1, 1, 10]),
        ("1a0", [1, None, 0]),
        ("²٣", [None, None]),
    ],
)
def test_keys_rate(typed: str, ratings: list[int | None]) -> None:
    keys = RatingKeys()
    assert [keys.rating(letter, "here") for letter in typed] == ratings


def test_ten_is_typed_at_one_place() -> None:
    keys = RatingKeys()
    assert (keys.rating("1", "here"), keys.rating("0", "there")) == (1, 0)


def test_a_key_without_a_letter_rates_nothing() -> None:
    assert RatingKeys().rating("", "here") is None


@pytest.mark.parametrize(
    ("turns", "notches"),
    [
        ([120], [1]),
        ([-240], [-2]),
        ([40, 40, 40, 40], [0, 0, 1, 0]),
        ([100, -40, -80], [0, 0, -1]),
        ([0], [0]),
    ],
)
def test_small_turns_of_a_wheel_add_up(turns: list[int], notches: list[int]) -> None:
    wheel = WheelNotches()
    assert [wheel.notches(turn) for turn in turns] == notches
