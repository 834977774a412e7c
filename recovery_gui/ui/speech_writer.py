# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Has espeak-ng write texts to files ahead of their moment, one at a time."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from recovery_gui.core.settings import VoiceSettings
from recovery_gui.ui.espeak import calm_voice, synthesis_command
from recovery_gui.ui.limited_process import LimitedProcess
from recovery_gui.ui.speech_cache import SilentError, SpeechCache

LIMIT_S = 5.0
MOST_WAITING = 60


class SpeechWriter(QObject):
    """`wrote` says of each text whether speech came of it. Never raises and never waits.

    `refused` is the file that the disk refused last, empty when it did not.
    """

    wrote = Signal(str, bool)

    def __init__(self, cache: SpeechCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.program = ""
        self.refused = ""
        self._cache = cache
        self._settings = VoiceSettings()
        self._waiting: list[str] = []
        self._process = LimitedProcess(LIMIT_S, self)

    def use(self, settings: VoiceSettings) -> None:
        """Speak like this; what waits for another voice or speed is dropped."""
        how = (settings.voice, settings.rate_percent)
        if how != (self._settings.voice, self._settings.rate_percent):
            self._waiting.clear()
        self._settings = settings

    def file(self, words: str) -> Path:
        """Where these words are, once they are written: each voice, and so each language, apart."""
        how = f"{self._settings.voice or calm_voice()}\n{self._settings.rate_percent}"
        return self._cache.file(f"espeak-ng\n{how}\n{words}")

    def length_s(self, words: str) -> float | None:
        """Seconds, once the words are written."""
        return self._cache.length_s(self.file(words))

    def write(self, words: str) -> None:
        """Write these words when those before them are."""
        if words not in self._waiting:
            self._waiting = [*self._waiting, words][-MOST_WAITING:]
        self._write_next()

    def write_first(self, words: str) -> None:
        """Write these words before all others."""
        self._waiting = [words, *(text for text in self._waiting if text != words)]
        self._write_next()

    def shut_down(self) -> None:
        """Write nothing more."""
        self._waiting.clear()
        self._process.shut_down()

    def _write_next(self) -> None:
        if not self._waiting or not self.program or self._process.busy:
            return
        words = self._waiting.pop(0)
        target = self.file(words)
        try:
            temporary = self._cache.begin(target)
        except OSError:
            self.refused = str(target)
            self.wrote.emit(words, False)
            return
        self.refused = ""
        voice, rate = self._settings.voice, self._settings.rate_percent
        command = synthesis_command(self.program, words, voice, rate, str(temporary))
        self._process.run(command, partial(self._take_over, words, temporary, target))

    def _take_over(self, words: str, temporary: Path, target: Path, output: str | None) -> None:
        try:
            self._cache.keep(temporary, target)
            written = output is not None
        except (OSError, SilentError):
            written = False
        self.wrote.emit(words, written)
        self._write_next()
