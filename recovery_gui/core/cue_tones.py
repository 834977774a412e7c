# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The tones of a phase."""

from recovery_gui.core.cue import ToneCue
from recovery_gui.core.exercise import StepKind
from recovery_gui.core.practice_plan import Phase, PhaseKind, PracticePlan
from recovery_gui.core.settings import GuidanceSettings
from recovery_gui.core.tone import Tone

HALF_WAY_FROM_S = 20.0
"""Holds shorter than this have no half-way."""

LAST_SECONDS_FROM_S = 10.0
"""Steps shorter than this end without ticks."""

LAST_SECONDS = (3.0, 2.0, 1.0)

_TIMED = frozenset({StepKind.SETUP, StepKind.HOLD, StepKind.RELEASE})


def phase_tones(plan: PracticePlan, index: int, guidance: GuidanceSettings) -> tuple[ToneCue, ...]:
    """The tones of the phase at `index`. A breath's own tones open a step that is breathed."""
    phase = plan.phases[index]
    if phase.step_kind is StepKind.BREATHS:
        return tuple(tone for breath in range(phase.amount) for tone in _breath(phase, breath))
    tones = [ToneCue(0.0, _opening(phase, index))]
    if guidance.half_way and has_half_way(phase):
        tones.append(ToneCue(phase.seconds / 2.0, Tone.HALF_WAY))
    if guidance.last_seconds and has_last_seconds(phase):
        tones += [ToneCue(phase.seconds - left_s, Tone.LAST_SECONDS) for left_s in LAST_SECONDS]
    return tuple(tones)


def has_half_way(phase: Phase) -> bool:
    """Whether the phase is a hold long enough to be told its half."""
    return phase.step_kind is StepKind.HOLD and phase.seconds >= HALF_WAY_FROM_S


def has_last_seconds(phase: Phase) -> bool:
    """Whether the phase's end comes by the clock alone, after long enough to be told."""
    timed = phase.step_kind in _TIMED and not phase.waits
    return timed and phase.seconds >= LAST_SECONDS_FROM_S


def breath_turns(phase: Phase, breath: int) -> tuple[float, float]:
    """The seconds at which the breath in and the breath out of a breath (from 0) begin."""
    pattern = phase.breath
    begins_s = breath * pattern.total_s
    return begins_s, begins_s + pattern.in_s + pattern.hold_in_s


def _breath(phase: Phase, breath: int) -> tuple[ToneCue, ToneCue]:
    in_s, out_s = breath_turns(phase, breath)
    return ToneCue(in_s, Tone.BREATHE_IN), ToneCue(out_s, Tone.BREATHE_OUT)


def _opening(phase: Phase, index: int) -> Tone:
    if index == 0:
        return Tone.START
    return Tone.CHANGE_SIDE if phase.kind is PhaseKind.CHANGE else Tone.STEP
