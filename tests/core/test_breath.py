# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.core.breath import BreathMoment, BreathPattern, BreathPhase, breath_at, eased

IN, OUT = BreathPhase.IN, BreathPhase.OUT
DEFAULT = BreathPattern()
lengths = st.floats(0.0, 60.0)


@pytest.mark.parametrize(
    ("elapsed_s", "index", "phase", "fullness", "seconds_left"),
    [
        (0.0, 0, IN, 0.0, 4.0),
        (2.0, 0, IN, 0.5, 2.0),
        (4.0, 0, OUT, 1.0, 6.0),
        (7.0, 0, OUT, 0.5, 3.0),
        (10.0, 1, IN, 0.0, 4.0),
        (34.0, 3, OUT, 1.0, 6.0),
    ],
)
def test_default_breath(
    elapsed_s: float, index: int, phase: BreathPhase, fullness: float, seconds_left: float
) -> None:
    moment = breath_at(elapsed_s, DEFAULT)
    assert (moment.index, moment.phase) == (index, phase)
    assert moment.fullness == pytest.approx(fullness)
    assert moment.seconds_left == pytest.approx(seconds_left)


def test_pattern_without_length_has_ended() -> None:
    assert breath_at(3.0, BreathPattern(0.0, 0.0)) == BreathMoment(0, OUT, 0.0, 0.0)


@given(st.floats(0.0, 1e6), lengths, lengths)
def test_fullness_and_time_left_stay_in_range(elapsed_s: float, in_s: float, out_s: float) -> None:
    moment = breath_at(elapsed_s, BreathPattern(in_s, out_s))
    assert 0.0 <= moment.fullness <= 1.0
    assert 0.0 <= moment.seconds_left <= (in_s if moment.phase is IN else out_s)


@given(st.floats(0.0, 1e3), st.floats(0.0, 0.01))
def test_fullness_is_smooth(elapsed_s: float, step_s: float) -> None:
    before, after = breath_at(elapsed_s, DEFAULT), breath_at(elapsed_s + step_s, DEFAULT)
    assert abs(after.fullness - before.fullness) <= 0.01


def test_eased_starts_and_ends_level() -> None:
    assert eased(0.0) == 0.0
    assert eased(1.0) == 1.0
    assert eased(0.01) < 0.001
    assert eased(0.99) > 0.999
