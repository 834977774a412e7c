# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A roller between where it lies aside and where it carries the body."""

import pytest

from recovery_gui.figure.carried import roller_on_the_way
from recovery_gui.figure.placing import ASIDE, BESIDE_HIPS
from recovery_gui.figure.roller import Roller

TARGET = Roller(0.1, 0.0)


@pytest.mark.parametrize(("share", "shown"), [(0.2, TARGET), (0.5, None)])
def test_a_roller_that_only_one_end_has_comes_or_goes_midway(
    share: float, shown: Roller | None
) -> None:
    assert roller_on_the_way((TARGET, None), TARGET, share, between_feet=False) == shown


@pytest.mark.parametrize("between_feet", [True, False])
def test_it_is_brought_in_and_taken_away_along_the_same_way(between_feet: bool) -> None:
    for share in (0.0, 0.3, 0.55, 0.8, 1.0):
        coming, going = (
            roller_on_the_way(ends, TARGET, part, between_feet=between_feet)
            for ends, part in (((BESIDE_HIPS, TARGET), share), ((TARGET, BESIDE_HIPS), 1.0 - share))
        )
        assert coming is not None
        assert going is not None
        assert coming.centre == pytest.approx(going.centre)
    ends = (BESIDE_HIPS, TARGET)
    start, end = (
        roller_on_the_way(ends, TARGET, share, between_feet=between_feet) for share in (0.0, 1.0)
    )
    assert start is not None
    assert end is not None
    assert start.centre == pytest.approx(BESIDE_HIPS.centre)
    assert end.centre == pytest.approx(TARGET.centre)
    assert end.heading == pytest.approx(0.0)


def test_under_bent_knees_it_comes_in_from_the_side_past_the_hand() -> None:
    ends = (BESIDE_HIPS, TARGET)
    gate = roller_on_the_way(ends, TARGET, 0.4, between_feet=True)
    beside = roller_on_the_way(ends, TARGET, 0.4, between_feet=False)
    assert gate is not None
    assert beside is not None
    assert gate.x > TARGET.x + 0.1
    assert beside.x == pytest.approx(TARGET.x)
    assert gate.y < -0.3


def test_a_roller_that_lies_under_the_body_at_both_ends_stays_there() -> None:
    resting = Roller(0.2, 0.0)
    ends = (TARGET, Roller(0.3, 0.0))
    assert roller_on_the_way(ends, resting, 0.5, between_feet=False) == resting


def test_under_a_body_that_shifts_from_part_to_part_it_rolls_along() -> None:
    ends = (TARGET, Roller(0.3, 0.0))
    assert roller_on_the_way(ends, None, 0.25, between_feet=False) == Roller(0.15, 0.0)


@pytest.mark.parametrize("between_feet", [True, False])
def test_from_the_left_it_comes_in_on_the_left(between_feet: bool) -> None:
    ends = (Roller(0.0, 0.6, 90.0), TARGET)
    assert ends[0] in ASIDE
    for share in (0.0, 0.2, 0.4, 0.6, 1.0):
        coming = roller_on_the_way(ends, None, share, between_feet=between_feet)
        assert coming is not None
        assert coming.y >= 0.0
