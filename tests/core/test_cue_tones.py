# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from dataclasses import replace

import pytest

from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.cue_tones import phase_tones
from recovery_gui.core.exercise import Exercise, StepKind
from recovery_gui.core.practice_plan import PhaseKind, PracticePlan, plan_exercise
from recovery_gui.core.settings import GuidanceSettings, Pacing, PlanSettings
from recovery_gui.core.tone import Tone

ALL = GuidanceSettings()


def tones(
    plan: PracticePlan, index: int, guidance: GuidanceSettings = ALL
) -> list[tuple[float, Tone]]:
    return [(cue.at_s, cue.tone) for cue in phase_tones(plan, index, guidance)]


def lasting(plan: PracticePlan, index: int, seconds: float) -> PracticePlan:
    """The plan with another length of one phase."""
    phases = list(plan.phases)
    phases[index] = replace(phases[index], seconds=seconds)
    return replace(plan, phases=tuple(phases))


def test_each_phase_opens_with_its_own_tone(plan: PracticePlan) -> None:
    opening = [tones(plan, index)[0] for index in range(len(plan.phases))]
    assert {at_s for at_s, _ in opening} == {0.0}
    assert [tone for _, tone in opening] == [
        Tone.START,
        Tone.STEP,
        Tone.STEP,
        Tone.BREATHE_IN,
        Tone.STEP,
        Tone.CHANGE_SIDE,
        Tone.STEP,
        Tone.BREATHE_IN,
        Tone.STEP,
        Tone.STEP,
    ]


def test_every_turn_of_the_breath_sounds(plan: PracticePlan) -> None:
    assert tones(plan, 3) == [
        (0.0, Tone.BREATHE_IN),
        (4.0, Tone.BREATHE_OUT),
        (10.0, Tone.BREATHE_IN),
        (14.0, Tone.BREATHE_OUT),
    ]


def test_a_held_breath_is_silent(exercise: Exercise) -> None:
    box = PlanSettings(breath=BreathPattern(4.0, 4.0, 4.0, 4.0))
    assert tones(plan_exercise(exercise, box), 3) == [
        (0.0, Tone.BREATHE_IN),
        (8.0, Tone.BREATHE_OUT),
        (16.0, Tone.BREATHE_IN),
        (24.0, Tone.BREATHE_OUT),
    ]


def test_a_hold_ends_with_ticks_and_a_long_one_has_a_half(plan: PracticePlan) -> None:
    ticks = [(7.0, Tone.LAST_SECONDS), (8.0, Tone.LAST_SECONDS), (9.0, Tone.LAST_SECONDS)]
    assert tones(plan, 2) == [(0.0, Tone.STEP), *ticks]
    assert tones(lasting(plan, 2, 30.0), 2) == [
        (0.0, Tone.STEP),
        (15.0, Tone.HALF_WAY),
        (27.0, Tone.LAST_SECONDS),
        (28.0, Tone.LAST_SECONDS),
        (29.0, Tone.LAST_SECONDS),
    ]
    assert tones(lasting(plan, 2, 9.5), 2) == [(0.0, Tone.STEP)]
    assert len(tones(lasting(plan, 2, 19.5), 2)) == 4


def test_a_long_rest_has_neither(plan: PracticePlan) -> None:
    assert plan.phases[9].kind is PhaseKind.FINISH
    assert tones(lasting(plan, 9, 60.0), 9) == [(0.0, Tone.STEP)]


@pytest.mark.parametrize("kind", [StepKind.SETUP, StepKind.RELEASE])
def test_a_long_way_there_ends_with_ticks(plan: PracticePlan, kind: StepKind) -> None:
    phases = list(plan.phases)
    phases[1] = replace(phases[1], step_kind=kind, seconds=40.0)
    found = tones(replace(plan, phases=tuple(phases)), 1)
    assert [tone for _, tone in found] == [Tone.STEP, *[Tone.LAST_SECONDS] * 3]


def test_where_the_clock_waits_nothing_counts_down(exercise: Exercise) -> None:
    plan = plan_exercise(exercise, PlanSettings(pacing=Pacing.AT_MY_PACE))
    assert tones(plan, 2) == [(0.0, Tone.STEP)]


def test_half_and_ticks_can_be_switched_off(plan: PracticePlan) -> None:
    long = lasting(plan, 2, 30.0)
    assert len(tones(long, 2, GuidanceSettings(half_way=False))) == 4
    assert len(tones(long, 2, GuidanceSettings(last_seconds=False))) == 2
