# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from dataclasses import replace

import pytest

from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.exercise import StepKind, Tempo
from recovery_gui.core.practice_plan import Phase, PracticePlan
from recovery_gui.presentation.session_count import breath_of, count_props, swing_of
from recovery_gui.presentation.session_props import CountProps


@pytest.fixture
def phase(plan: PracticePlan) -> Phase:
    """A hold of ten seconds."""
    first = plan.practice_phases[0]
    return replace(first, step_kind=StepKind.HOLD, seconds=10.0, tempo=None, amount=0)


@pytest.fixture
def reps(phase: Phase) -> Phase:
    """Three repetitions of four seconds."""
    return replace(
        phase, step_kind=StepKind.REPS, seconds=12.0, amount=3, tempo=Tempo(out_s=2.0, back_s=2.0)
    )


@pytest.fixture
def breaths(phase: Phase) -> Phase:
    """Two breaths of 4 s in and 6 s out."""
    return replace(phase, step_kind=StepKind.BREATHS, seconds=20.0, amount=2)


def shown(props: CountProps) -> str:
    return f"{props.number} {props.caption}"


def test_a_hold_counts_seconds(phase: Phase) -> None:
    assert count_props(phase, 0.0) == CountProps("10", "seconds", 1.0, 0.0)
    assert count_props(phase, 7.5) == CountProps("3", "seconds", 0.25, 0.0)
    assert shown(count_props(phase, 9.2)) == "1 second"
    assert shown(count_props(phase, 10.0)) == "0 seconds"


def test_a_phase_without_length_is_over(phase: Phase) -> None:
    assert count_props(replace(phase, seconds=0.0), 0.0) == CountProps("0", "seconds", 0.0, 0.0)


def test_a_phase_that_waits_asks_for_next_at_its_end(phase: Phase, breaths: Phase) -> None:
    for waiting in (replace(phase, waits=True), replace(breaths, waits=True)):
        assert "Next" not in count_props(waiting, waiting.seconds - 0.1).caption
        assert count_props(waiting, waiting.seconds).caption == "Next when ready"


def test_breaths_are_counted_and_swell_the_disc(breaths: Phase) -> None:
    assert count_props(breaths, 0.0) == CountProps("2", "breathe in", 1.0, 0.0)
    assert count_props(breaths, 4.0) == CountProps("2", "breathe out", 0.8, 1.0)
    assert shown(count_props(breaths, 10.0)) == "1 breathe in"
    assert shown(count_props(breaths, 20.0)) == "1 breathe in"


@pytest.mark.parametrize(
    ("elapsed_s", "caption", "fullness"),
    [
        (3.9, "breathe in", 1.0),
        (4.0, "hold", 1.0),
        (8.0, "breathe out", 1.0),
        (12.0, "hold", 0.0),
        (16.0, "breathe in", 0.0),
    ],
)
def test_a_held_breath_says_so(
    breaths: Phase, elapsed_s: float, caption: str, fullness: float
) -> None:
    held = replace(breaths, seconds=32.0, breath=BreathPattern(4.0, 4.0, 4.0, 4.0))
    props = count_props(held, elapsed_s)
    assert props.caption == caption
    assert props.fullness == pytest.approx(fullness, abs=0.01)


def test_repetitions_and_passes_are_counted(reps: Phase) -> None:
    assert shown(count_props(reps, 0.0)) == "3 reps left"
    assert shown(count_props(reps, 8.0)) == "1 rep left"
    rolls = replace(reps, step_kind=StepKind.ROLL)
    assert shown(count_props(rolls, 4.0)) == "2 passes left"
    assert shown(count_props(rolls, 12.0)) == "1 pass left"


def test_repetitions_without_a_tempo_count_seconds(reps: Phase) -> None:
    assert shown(count_props(replace(reps, tempo=None), 0.0)) == "12 seconds"


def test_the_body_moves_only_while_the_phase_lasts(breaths: Phase, reps: Phase) -> None:
    assert breath_of(breaths, 4.0) == 1.0
    assert breath_of(breaths, 24.0) == breath_of(reps, 2.0) == 0.0
    assert swing_of(reps, 2.0) == 1.0
    assert swing_of(reps, 14.0) == swing_of(breaths, 2.0) == 0.0
