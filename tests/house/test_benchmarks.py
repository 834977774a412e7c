# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The yardstick itself: it measures in turn, and a window really paints."""

from itertools import count
from pathlib import Path

import pytest

from benchmarks import history_page, list_filter, plan_building
from benchmarks.first_paint import MOMENTS, seconds_to_paint
from benchmarks.ratio import Ratio, compare


def test_a_ratio_is_that_of_the_medians() -> None:
    ratio = Ratio("x", subject=(2.0, 4.0, 9.0), baseline=(1.0, 2.0, 3.0))
    assert ratio.of_medians == 2.0
    assert ratio.quartiles == (2.0, 3.0)


def test_both_are_measured_in_turn_after_one_discarded_pair() -> None:
    clock, order = count(), list[str]()

    def sample(name: str) -> float:
        order.append(name)
        return float(next(clock))

    ratio = compare("x", lambda: sample("mine"), lambda: sample("theirs"), pairs=2)
    assert order == ["mine", "theirs", "mine", "theirs", "theirs", "mine"]
    assert (ratio.subject, ratio.baseline) == ((2.0, 5.0), (3.0, 4.0))


@pytest.mark.parametrize("moment", MOMENTS)
def test_the_program_paints(moment: str, tmp_path: Path) -> None:
    assert 0.0 < seconds_to_paint(tmp_path, "benchmarks.app_window", moment) < 30.0


@pytest.mark.parametrize("moment", history_page.MOMENTS)
def test_the_history_page_is_timed(moment: str, tmp_path: Path) -> None:
    home = history_page.furnished(tmp_path, 20)
    assert 0.0 < history_page.seconds_of(home, moment) < 30.0


def test_the_list_is_timed(tmp_path: Path) -> None:
    samples = list_filter.sampled(tmp_path, 3)
    assert set(samples) == {"filter", "sort", "search"}
    assert all(0.0 < second < 10.0 for seconds in samples.values() for second in seconds)


def test_a_session_is_fitted_well_within_the_limit() -> None:
    """Half of all chance wishes: the machine may be busy for any single one."""
    taken = sorted(plan_building.slow_wishes(60))
    assert 0.0 < taken[30] * 1e3 < plan_building.LIMIT_MS


def test_the_bare_window_paints(tmp_path: Path) -> None:
    assert 0.0 < seconds_to_paint(tmp_path, "benchmarks.bare_window") < 30.0


def test_a_window_that_never_paints_is_told(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="painted nothing"):
        seconds_to_paint(tmp_path, "benchmarks.painted")
