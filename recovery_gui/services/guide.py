# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The guide: makes heard what the session shows, at its moment."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from recovery_gui.core.cue import PhaseCues, ToneCue
from recovery_gui.core.cue_placing import GAP_S, Placed
from recovery_gui.core.cue_plan import phase_cues, short_words
from recovery_gui.core.session_motion import walked
from recovery_gui.core.session_state import Completed, Paused, Running, SessionState
from recovery_gui.core.settings import GuidanceSettings, Verbosity
from recovery_gui.core.tone import Tone
from recovery_gui.services.cue_cursor import CueCursor
from recovery_gui.services.observable import Observable
from recovery_gui.services.ports import Tones, Voice, WakeLock

SAID_KEPT = 200

LATE_WORDS_S = 1.5
LATE_TONE_S = 0.25
"""Real seconds after which a cue is too old to be of use."""


@dataclass(frozen=True, slots=True)
class Said:
    """Words and their moment: session seconds since the start, pauses included."""

    session_s: float
    words: str


class Guide:
    """Listens to the session and gives its cues to voice and tones; one thing is said at a time.

    Cues follow from plan and position: between two states lies what the clock has passed,
    and a position that the clock alone does not lead to is a jump, which silences what is
    being said. `said` receives the cue log of the latest session, whether a voice was there or
    not.
    """

    def __init__(
        self,
        state: Observable[SessionState],
        guidance: Callable[[], GuidanceSettings],
        voice: Voice,
        tones: Tones,
        wake_lock: WakeLock,
        said: Observable[tuple[Said, ...]],
    ) -> None:
        self._said = said
        self._guidance = guidance
        self._voice = voice
        self._tones = tones
        self._wake_lock = wake_lock
        self._before = state.value
        self._session_id = ""
        self._cursor = CueCursor(PhaseCues((), ()), voice, 1.0, 0.0)
        self._waiting_since_s: float | None = None
        state.subscribe(self._follow)

    def _follow(self, state: SessionState) -> None:
        before, self._before = self._before, state
        match state:
            case Running():
                self._run(before, state)
            case _ if isinstance(before, Running):
                self._halt(before, state)

    def _run(self, before: SessionState, now: Running) -> None:
        if not isinstance(before, Running):
            self._set_going(before, now)
        elif walked(before, now.last.seconds - before.last.seconds)[0].position == now.position:
            self._go_on(before, now)
        else:
            self._hush()
            self._enter(now, now.position.index)
            self._hear(now, now.position.elapsed_s, 0.0)

    def _set_going(self, before: SessionState, now: Running) -> None:
        """A start, or the end of a pause: the short line is said again in mid-phase."""
        if self._guidance().keep_awake:
            self._wake_lock.hold()
        if now.session_id != self._session_id:
            self._session_id = now.session_id
            self._said.publish(())
        if isinstance(before, Paused) and now.position.elapsed_s > 0.0:
            self._take_up(now)
        else:
            self._enter(now, now.position.index)
        self._hear(now, self._elapsed_s(now), 0.0)

    def _take_up(self, now: Running) -> None:
        self._waiting_since_s = None
        at_s, index = now.position.elapsed_s, now.position.index
        free_from_s = at_s
        if self._guidance().voice.verbosity is not Verbosity.NONE:
            words = short_words(now.phase)
            self._say(words, now.elapsed_s)
            free_from_s += (self._voice.length_s(words) or 0.0) * now.last.rate + GAP_S
        cues = self._prepared(now, index)
        self._cursor = CueCursor.resumed(cues, self._voice, now.last.rate, at_s, free_from_s)

    def _go_on(self, before: Running, now: Running) -> None:
        """What the clock has passed, phase by phase, up to now."""
        for index in range(before.position.index, now.position.index):
            phases = now.plan.phases
            since_s = sum(one.seconds for one in phases[index + 1 : now.position.index])
            self._hear(now, phases[index].seconds, since_s + now.position.elapsed_s)
            self._enter(now, index + 1, self._cursor.free_from_s - phases[index].seconds)
        self._hear(now, self._elapsed_s(now), 0.0)

    def _enter(self, now: Running, index: int, free_from_s: float = 0.0) -> None:
        self._waiting_since_s = None
        cues = self._prepared(now, index)
        self._cursor = CueCursor(cues, self._voice, now.last.rate, max(free_from_s, 0.0))

    def _prepared(self, now: Running, index: int) -> PhaseCues:
        """The cues of a phase; the voice gets the words of this one and of the next."""
        guidance = self._guidance()
        for ahead in range(index, min(index + 2, len(now.plan.phases))):
            for cue in phase_cues(now.plan, ahead, guidance).words:
                for words in cue.words:
                    self._voice.prepare(words)
        return phase_cues(now.plan, index, guidance)

    def _elapsed_s(self, now: Running) -> float:
        """Seconds in the phase; where the position waits for Next they go on."""
        phase, elapsed_s = now.phase, now.position.elapsed_s
        if not phase.waits or elapsed_s < phase.seconds:
            return elapsed_s
        if self._waiting_since_s is None:
            self._waiting_since_s = now.last.seconds
        return elapsed_s + now.last.seconds - self._waiting_since_s

    def _hear(self, now: Running, until_s: float, since_s: float) -> None:
        """Give the cues due until a second of the phase that lies `since_s` back."""
        tones, words = self._cursor.pass_to(until_s)

        def age_s(cue: ToneCue | Placed) -> float:
            return until_s - cue.at_s + since_s

        rate = now.last.rate
        for tone in tones[-1:]:
            if age_s(tone) <= LATE_TONE_S * rate:
                self._tones.play(tone.tone)
        for one in words:
            if age_s(one) <= LATE_WORDS_S * rate:
                self._say(one.words, now.elapsed_s - age_s(one))

    def _say(self, words: str, session_s: float) -> None:
        self._voice.say(words)
        self._said.publish((*self._said.value, Said(session_s, words))[-SAID_KEPT:])

    def _halt(self, before: Running, state: SessionState) -> None:
        last = _ended(before, state) if isinstance(state, Completed) else None
        if last is None:
            self._hush()
        else:
            self._go_on(before, last)
        if isinstance(state, Completed):
            self._tones.play(Tone.DONE)
        self._wake_lock.release()

    def _hush(self) -> None:
        self._voice.hush()
        self._tones.hush()


def _ended(before: Running, state: Completed) -> Running | None:
    """The last moment of a session that the clock has led to its end; None by hand."""
    record = state.record
    elapsed_s = record.ended_at.timestamp() - record.started_at.timestamp()
    passed_s = elapsed_s - before.elapsed_s
    last, over = walked(before, passed_s)
    at = replace(before.last, seconds=before.last.seconds + passed_s)
    return replace(last, last=at) if over else None
