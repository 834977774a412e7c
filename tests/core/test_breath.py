# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.core.breath import BreathMoment, BreathPattern, BreathPhase, breath_at, eased

IN, OUT = BreathPhase.IN, BreathPhase.OUT
FULL, EMPTY = BreathPhase.HOLD_FULL, BreathPhase.HOLD_EMPTY
DEFAULT = BreathPattern()
HELD = BreathPattern(4.0, 6.0, hold_in_s=2.0, hold_out_s=3.0)
lengths = st.floats(0.0, 60.0)
patterns = st.builds(BreathPattern, lengths, lengths, lengths, lengths)


@pytest.mark.parametrize(
    ("pattern", "elapsed_s", "index", "phase", "fullness", "seconds_left"),
    [
        (DEFAULT, 0.0, 0, IN, 0.0, 4.0),
        (DEFAULT, 2.0, 0, IN, 0.5, 2.0),
        (DEFAULT, 4.0, 0, OUT, 1.0, 6.0),
        (DEFAULT, 7.0, 0, OUT, 0.5, 3.0),
        (DEFAULT, 10.0, 1, IN, 0.0, 4.0),
        (DEFAULT, 34.0, 3, OUT, 1.0, 6.0),
        (HELD, 2.0, 0, IN, 0.5, 2.0),
        (HELD, 4.0, 0, FULL, 1.0, 2.0),
        (HELD, 5.5, 0, FULL, 1.0, 0.5),
        (HELD, 6.0, 0, OUT, 1.0, 6.0),
        (HELD, 9.0, 0, OUT, 0.5, 3.0),
        (HELD, 12.0, 0, EMPTY, 0.0, 3.0),
        (HELD, 14.0, 0, EMPTY, 0.0, 1.0),
        (HELD, 15.0, 1, IN, 0.0, 4.0),
    ],
)
def test_a_moment_of_a_breath(
    pattern: BreathPattern,
    elapsed_s: float,
    index: int,
    phase: BreathPhase,
    fullness: float,
    seconds_left: float,
) -> None:
    moment = breath_at(elapsed_s, pattern)
    assert (moment.index, moment.phase) == (index, phase)
    assert moment.fullness == pytest.approx(fullness)
    assert moment.seconds_left == pytest.approx(seconds_left)


def test_a_breath_lasts_with_its_holds() -> None:
    assert (DEFAULT.total_s, HELD.total_s) == (10.0, 15.0)


def test_breath_that_is_held_and_never_let_out() -> None:
    held = BreathPattern(1.0, 0.0, hold_in_s=1.0, hold_out_s=1.0)
    assert breath_at(1.5, held) == BreathMoment(0, FULL, 1.0, 0.5)
    assert breath_at(2.0, held) == BreathMoment(0, EMPTY, 0.0, 1.0)


def test_pattern_without_length_has_ended() -> None:
    assert breath_at(3.0, BreathPattern(0.0, 0.0)) == BreathMoment(0, OUT, 0.0, 0.0)


@given(st.floats(0.0, 1e6), patterns)
def test_fullness_and_time_left_stay_in_range(elapsed_s: float, pattern: BreathPattern) -> None:
    moment = breath_at(elapsed_s, pattern)
    part_s = {
        IN: pattern.in_s,
        FULL: pattern.hold_in_s,
        OUT: pattern.out_s,
        EMPTY: pattern.hold_out_s,
    }
    assert 0.0 <= moment.fullness <= 1.0
    assert 0.0 <= moment.seconds_left <= part_s[moment.phase]


@given(st.floats(0.0, 1e3), st.floats(0.0, 0.01), st.sampled_from([DEFAULT, HELD]))
def test_fullness_is_smooth(elapsed_s: float, step_s: float, pattern: BreathPattern) -> None:
    before, after = breath_at(elapsed_s, pattern), breath_at(elapsed_s + step_s, pattern)
    assert abs(after.fullness - before.fullness) <= 0.01


def test_eased_starts_and_ends_level() -> None:
    assert eased(0.0) == 0.0
    assert eased(1.0) == 1.0
    assert eased(0.01) < 0.001
    assert eased(0.99) > 0.999
