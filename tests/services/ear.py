# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""An ear in place of the loudspeaker: what voice, tones and wake lock are asked for, in order."""

from recovery_gui.core.speech_length import estimated_s
from recovery_gui.core.tone import Tone


class Ear:
    """Hears the words of a calm voice, `speed` times faster; `knows` None: of no known length.

    `heard` holds words and tones in their order, `hushed` counts the calls for silence of
    the voice; `words` are those of the voice alone.
    """

    def __init__(self, speed: float = 1.0) -> None:
        self.heard: list[str | Tone] = []
        self.prepared: list[str] = []
        self.hushed = 0
        self.awake = False
        self.knows_lengths = True
        self._speed = speed
        self.tones = TonesHeard(self.heard)

    @property
    def words(self) -> list[str]:
        return [one for one in self.heard if isinstance(one, str)]

    def prepare(self, words: str) -> None:
        self.prepared.append(words)

    def length_s(self, words: str) -> float | None:
        return estimated_s(words) / self._speed if self.knows_lengths else None

    def say(self, words: str) -> None:
        self.heard.append(words)

    def hush(self) -> None:
        self.hushed += 1

    def hold(self) -> None:
        self.awake = True

    def release(self) -> None:
        self.awake = False


class TonesHeard:
    """Writes the tones into the same list as the words."""

    def __init__(self, heard: list[str | Tone]) -> None:
        self._heard = heard
        self.hushed = 0

    def play(self, tone: Tone) -> None:
        self._heard.append(tone)

    def hush(self) -> None:
        self.hushed += 1
