# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The one number of a session: seconds, repetitions, passes or breaths left."""

from dataclasses import replace
from math import ceil

from recovery_gui.core.breath import BreathMoment, BreathPhase, breath_at
from recovery_gui.core.cue_beats import tempo_of
from recovery_gui.core.exercise import StepKind, Tempo
from recovery_gui.core.language import tr
from recovery_gui.core.practice_plan import Phase
from recovery_gui.core.swing import swing_at
from recovery_gui.presentation.session_props import CountProps

BREATHE = {
    BreathPhase.IN: tr("breathe in"),
    BreathPhase.HOLD_FULL: tr("hold", "the breath"),
    BreathPhase.OUT: tr("breathe out"),
    BreathPhase.HOLD_EMPTY: tr("hold", "the breath"),
}
PAUSED = tr("Paused")


def count_props(phase: Phase, elapsed_s: float) -> CountProps:
    """What is left of a phase after `elapsed_s` in it."""
    left_s = max(phase.seconds - elapsed_s, 0.0)
    share = left_s / phase.seconds if phase.seconds else 0.0
    if phase.waits and not left_s:
        return CountProps("→", tr("Next when ready"), 0.0, 0.0)
    if phase.step_kind is StepKind.BREATHS:
        return _breaths(phase, breath_at(elapsed_s, phase.breath), share)
    tempo = tempo_of(phase)
    if tempo is not None:
        return _repetitions(phase, tempo, elapsed_s, share)
    left = ceil(left_s)
    return CountProps(str(left), tr("second(s)", "below their number", left), share, 0.0)


def paused_count(count: CountProps) -> CountProps:
    """The same number at rest: told from one that runs across the room."""
    return replace(count, caption=PAUSED, paused=True)


def breath_of(phase: Phase, elapsed_s: float) -> float:
    """How full the lungs are, 0 to 1; 0 in a phase that is not paced by breath."""
    if phase.step_kind is not StepKind.BREATHS or elapsed_s >= phase.seconds:
        return 0.0
    return breath_at(elapsed_s, phase.breath).fullness


def swing_of(phase: Phase, elapsed_s: float) -> float:
    """How far towards the counter-pose, 0 to 1; 0 in a phase that does not repeat."""
    if phase.tempo is None or elapsed_s >= phase.seconds:
        return 0.0
    return swing_at(elapsed_s, phase.tempo).fraction


def _breaths(phase: Phase, moment: BreathMoment, share: float) -> CountProps:
    left = max(phase.amount - moment.index, 1)
    return CountProps(str(left), BREATHE[moment.phase], share, moment.fullness)


def _repetitions(phase: Phase, tempo: Tempo, elapsed_s: float, share: float) -> CountProps:
    swing = swing_at(elapsed_s, tempo)
    left = max(phase.amount - swing.repetition, 1)
    passes, reps = tr("pass(es) left", "of rolling", left), tr("rep(s) left", "repetitions", left)
    caption = passes if phase.step_kind is StepKind.ROLL else reps
    return CountProps(str(left), caption, share, swing.fraction)
