# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What of one phase has been heard, and what is due."""

from recovery_gui.core.cue import PhaseCues, ToneCue
from recovery_gui.core.cue_placing import GAP_S, Placed, placed
from recovery_gui.core.speech_length import estimated_s
from recovery_gui.services.ports import Voice


class CueCursor:
    """Walks along the cues of one phase, each of which it gives once.

    `rate` is session seconds per real second. Words are placed anew as long as the voice
    does not know all their lengths.
    """

    def __init__(self, cues: PhaseCues, voice: Voice, rate: float, free_from_s: float) -> None:
        self.free_from_s = free_from_s
        self._tones = list(cues.tones)
        self._words = list(cues.words)
        self._voice = voice
        self._rate = rate
        self._placed: tuple[Placed, ...] | None = None
        self._knows_lengths = False

    @classmethod
    def resumed(
        cls, cues: PhaseCues, voice: Voice, rate: float, at_s: float, free_from_s: float
    ) -> "CueCursor":
        """The cursor in the middle of a phase, whose opening is not said again."""
        tones = tuple(tone for tone in cues.tones if tone.at_s > at_s)
        words = tuple(cue for cue in cues.words[1:] if cue.late or cue.from_s >= at_s)
        return cls(PhaseCues(tones, words), voice, rate, free_from_s)

    def pass_to(self, elapsed_s: float) -> tuple[list[ToneCue], list[Placed]]:
        """The tones and the words that are due up to this second of the phase, in order."""
        tones = [tone for tone in self._tones if tone.at_s <= elapsed_s]
        del self._tones[: len(tones)]
        return tones, self._due_words(elapsed_s)

    def _due_words(self, elapsed_s: float) -> list[Placed]:
        due = []
        while self._schedule() and self._schedule()[0].at_s <= elapsed_s:
            first, *rest = self._schedule()
            due.append(first)
            self._words.remove(first.cue)
            self.free_from_s = first.until_s + GAP_S
            self._placed = tuple(rest)
        if not self._knows_lengths:
            self.free_from_s = max(self.free_from_s, elapsed_s)
            self._placed = None
        return due

    def _schedule(self) -> tuple[Placed, ...]:
        if self._placed is None:
            every = (words for cue in self._words for words in cue.words)
            self._knows_lengths = all(self._voice.length_s(words) is not None for words in every)
            self._placed = placed(self._words, self._length_s, self.free_from_s)
        return self._placed

    def _length_s(self, words: str) -> float:
        """Session seconds."""
        known_s = self._voice.length_s(words)
        return (estimated_s(words) if known_s is None else known_s) * self._rate
