# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What may be heard in each phase of a plan: derived from the phase that the screen shows."""

from collections.abc import Iterator
from itertools import takewhile
from math import inf

from recovery_gui.core.cue import CueRank, PhaseCues, WordCue
from recovery_gui.core.cue_beats import (
    AFTER_TONE_S,
    BEFORE_END_S,
    LATE_BEAT_S,
    breath_words,
    repetition_words,
    tempo_of,
)
from recovery_gui.core.cue_tones import (
    LAST_SECONDS,
    breath_turns,
    has_half_way,
    has_last_seconds,
    phase_tones,
)
from recovery_gui.core.cue_words import (
    ALL_DONE,
    HALF_WAY,
    name_line,
    next_up,
    sentence,
    when_ready,
)
from recovery_gui.core.exercise import StepKind
from recovery_gui.core.practice_plan import Phase, PhaseKind, PracticePlan
from recovery_gui.core.settings import GuidanceSettings, Verbosity

TELLS_ITSELF_FROM_S = 4.0
"""A change-over or change of side of this length has the time to say what it is."""

_LATE_INSTRUCTION_S = 3.0
_AFTER_HALF_WAY_S = 0.7
_INTO_CYCLE_S = 1.2
_CUE_BY_S = 15.0


def phase_cues(plan: PracticePlan, index: int, guidance: GuidanceSettings) -> PhaseCues:
    """Everything that may be heard in the phase at `index` with these settings."""
    tones = phase_tones(plan, index, guidance)
    if guidance.voice.verbosity is Verbosity.NONE:
        return PhaseCues(tones, ())
    return PhaseCues(tones, tuple(_words(plan, index, guidance)))


def short_words(phase: Phase) -> str:
    """The phase in a few words: what is said again when a pause is over."""
    return name_line(phase) if phase.kind is PhaseKind.LEAD_IN else sentence(phase.short)


def _words(plan: PracticePlan, index: int, guidance: GuidanceSettings) -> Iterator[WordCue]:
    phase = plan.phases[index]
    yield _opening(plan, index, whole=guidance.voice.verbosity is Verbosity.ALL)
    if guidance.voice.verbosity is Verbosity.ALL:
        yield from _cue(plan, index, guidance)
        yield from _limit(plan, index, guidance)
    yield from breath_words(phase, counts=guidance.counts)
    if guidance.counts:
        yield from repetition_words(phase)
    if guidance.half_way and has_half_way(phase):
        from_s = phase.seconds / 2.0 + _AFTER_HALF_WAY_S
        yield WordCue((HALF_WAY,), from_s, _end_s(phase), CueRank.COUNT, LATE_BEAT_S)
    yield from _announcement(plan, index, guidance)


def _opening(plan: PracticePlan, index: int, *, whole: bool) -> WordCue:
    """What the phase is about. A side is said whatever it takes: it may outlast its phase."""
    phase = plan.phases[index]
    words = _opening_words(plan, index, whole=whole)
    if phase.kind is PhaseKind.CHANGE:
        return WordCue(words, min(AFTER_TONE_S, phase.seconds), inf, CueRank.ANNOUNCEMENT)
    return WordCue(words, AFTER_TONE_S, _end_s(phase), CueRank.INSTRUCTION, _LATE_INSTRUCTION_S)


def _opening_words(plan: PracticePlan, index: int, *, whole: bool) -> tuple[str, ...]:
    phase = plan.phases[index]
    words = [sentence(phase.instruction)] if whole and not _heard_before(plan, index) else []
    words.append(short_words(phase))
    if phase.kind is PhaseKind.LEAD_IN:
        words.append(sentence(phase.exercise_name))
    return tuple(dict.fromkeys(words))


def _heard_before(plan: PracticePlan, index: int) -> bool:
    """Whether the step was in an earlier pass of the same exercise.

    The other side's whole sentence, minutes old, is still in the ear: the short line and
    the cue do, and leave the quiet that a second side is for.
    """
    phase = plan.phases[index]
    before = takewhile(lambda one: one.kind is not PhaseKind.LEAD_IN, plan.phases[:index][::-1])
    return any(0 < one.step_number == phase.step_number for one in before)


def _end_s(phase: Phase) -> float:
    return inf if phase.waits else phase.seconds - BEFORE_END_S


def _before_ticks_s(phase: Phase, guidance: GuidanceSettings) -> float:
    ticks = guidance.last_seconds and has_last_seconds(phase)
    return phase.seconds - BEFORE_END_S - (LAST_SECONDS[0] if ticks else 0.0)


def _cue(plan: PracticePlan, index: int, guidance: GuidanceSettings) -> Iterator[WordCue]:
    """What to mind meanwhile; not what the instruction has just said in the same words."""
    phase = plan.phases[index]
    said = phase.cue.casefold() in phase.instruction.casefold()
    if phase.cue and (not said or _heard_before(plan, index)):
        by_s = _before_ticks_s(phase, guidance)
        yield WordCue((sentence(phase.cue),), _cue_from_s(phase), by_s, CueRank.CUE)


def _limit(plan: PracticePlan, index: int, guidance: GuidanceSettings) -> Iterator[WordCue]:
    """Where to stop, once: closed eyes do not read it. It leaves all else its moment."""
    phase = plan.phases[index]
    if phase.limit and not _heard_before(plan, index):
        by_s = _before_ticks_s(phase, guidance)
        yield WordCue((sentence(phase.limit),), _cue_from_s(phase), by_s, CueRank.REMARK)


def _cue_from_s(phase: Phase) -> float:
    """Between two counts or turns of what repeats, else when the instruction has sunk in."""
    second = min(1, phase.amount - 1)
    if phase.step_kind is StepKind.BREATHS:
        return breath_turns(phase, second)[1] + _INTO_CYCLE_S
    tempo = tempo_of(phase)
    if tempo is not None:
        return second * tempo.total_s + _INTO_CYCLE_S
    return min(phase.seconds * 0.4, _CUE_BY_S)


def _announcement(plan: PracticePlan, index: int, guidance: GuidanceSettings) -> Iterator[WordCue]:
    """What comes next: after its time where the phase waits, else before its end.

    A change-over or a change of side that is long enough tells itself what it leads to, and
    is not told twice in one breath.
    """
    phase = plan.phases[index]
    coming = plan.phases[index + 1] if index + 1 < len(plan.phases) else None
    if phase.waits:
        yield WordCue((when_ready(coming),), phase.seconds, inf, CueRank.REMARK)
    elif coming is None:
        yield WordCue((ALL_DONE,), AFTER_TONE_S, _end_s(phase), CueRank.REMARK, late=True)
    elif next_up(coming) and coming.seconds < TELLS_ITSELF_FROM_S:
        by_s = _before_ticks_s(phase, guidance)
        words = (next_up(coming),)
        yield WordCue(words, AFTER_TONE_S, by_s, CueRank.ANNOUNCEMENT, late=True)
