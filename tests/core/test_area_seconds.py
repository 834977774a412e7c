# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Sharing an exercise's seconds among its areas."""

from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import ExerciseRecord
from recovery_gui.core.side import Side


def practised(seconds: int, areas: list[BodyArea]) -> ExerciseRecord:
    return ExerciseRecord("a", "A", Side.NONE, seconds, seconds, True, tuple(areas))


def test_the_rest_falls_to_the_first_named() -> None:
    areas = [BodyArea.CALVES, BodyArea.FEET, BodyArea.NECK]
    assert practised(11, areas).area_seconds == {
        BodyArea.CALVES: 4,
        BodyArea.FEET: 4,
        BodyArea.NECK: 3,
    }


def test_what_names_no_area_is_kept_apart() -> None:
    assert practised(11, []).area_seconds == {None: 11}


@given(st.integers(0, 10**6), st.lists(st.sampled_from(BodyArea), max_size=20))
def test_the_shares_sum_to_the_whole(seconds: int, areas: list[BodyArea]) -> None:
    shares = practised(seconds, areas).area_seconds.values()
    assert sum(shares) == seconds
    assert max(shares) - min(shares) <= 1
