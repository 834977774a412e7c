# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The words of what repeats: breaths led and counted, repetitions and passes counted."""

from collections.abc import Iterator

from recovery_gui.core.cue import CueRank, WordCue
from recovery_gui.core.cue_tones import breath_turns
from recovery_gui.core.cue_words import BREATHE_IN, BREATHE_OUT, breaths_left, repetitions_left
from recovery_gui.core.exercise import StepKind, Tempo
from recovery_gui.core.practice_plan import Phase

AFTER_TONE_S = 0.4
"""Words wait so long for the tone that they follow."""

BEFORE_END_S = 0.2
"""Words have ended so long before their phase, or before the next beat or tick."""

LATE_BEAT_S = 0.5
"""Words that belong to a beat come no later than this after it."""

COUNTED_FROM_S = 2.5
"""Repetitions quicker than this are not counted aloud."""

_LED_TWICE_FROM = 4
_TOLD_BREATHS = 3


def breath_words(phase: Phase, *, counts: bool) -> Iterator[WordCue]:
    """The first breath is led in and out, a long step's second as well; then breaths count."""
    if phase.step_kind is not StepKind.BREATHS:
        return
    led = 2 if phase.amount >= _LED_TWICE_FROM else 1
    for breath in range(phase.amount):
        in_s, out_s = breath_turns(phase, breath)
        left = phase.amount - breath
        if breath < led:
            yield _beat(BREATHE_IN, in_s + AFTER_TONE_S, out_s)
            yield _beat(BREATHE_OUT, out_s + AFTER_TONE_S, in_s + phase.breath.total_s)
        elif counts and (left <= _TOLD_BREATHS or 2 * left == phase.amount):
            yield _beat(breaths_left(left), in_s + AFTER_TONE_S, out_s)


def repetition_words(phase: Phase) -> Iterator[WordCue]:
    """Each repetition or pass as it begins, counted down: with eyes closed that is its rhythm."""
    tempo = tempo_of(phase)
    if tempo is None or phase.amount == 1 or tempo.total_s < COUNTED_FROM_S:
        return
    for done in range(phase.amount):
        begins_s = done * tempo.total_s
        from_s = begins_s if done else AFTER_TONE_S
        yield _beat(repetitions_left(phase.amount - done), from_s, begins_s + tempo.total_s)


def tempo_of(phase: Phase) -> Tempo | None:
    """The tempo of a phase that is paced by it."""
    return phase.tempo if phase.step_kind in {StepKind.REPS, StepKind.ROLL} else None


def counts_seconds(phase: Phase) -> bool:
    """Whether neither breath nor tempo paces a phase: what is left of it is told in seconds."""
    return phase.step_kind is not StepKind.BREATHS and tempo_of(phase) is None


def _beat(words: str, from_s: float, until_s: float) -> WordCue:
    """Words that belong to their moment, and are over before the next one."""
    return WordCue((words,), from_s, until_s - BEFORE_END_S, CueRank.COUNT, LATE_BEAT_S)
