# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A voice whose texts espeak-ng writes to files; saying them is playing the files."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from recovery_gui.core.language import tr
from recovery_gui.core.settings import VoiceSettings
from recovery_gui.ui.engine_status import (
    ESPEAK,
    NO_ESPEAK,
    NO_ESPEAK_VOICE,
    SILENT_ESPEAK,
    EngineStatus,
    espeak_refused,
)
from recovery_gui.ui.espeak import find_espeak, parse_voices, voices_command
from recovery_gui.ui.limited_process import LimitedProcess
from recovery_gui.ui.sounds import SoundPlayer
from recovery_gui.ui.speech_cache import SpeechCache
from recovery_gui.ui.speech_writer import SpeechWriter

LIST_LIMIT_S = 5.0
TRIAL = tr("Ready.")
# One text may be unsayable; after so many in a row it says nothing at all.
MOST_FAILURES = 3


class EspeakVoice(QObject):
    """Never raises and never waits."""

    changed = Signal()

    def __init__(self, player: SoundPlayer, cache: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.status = EngineStatus(ESPEAK)
        self._player = player
        self._settings = VoiceSettings()
        self._wanted = ""
        self._voices: tuple[str, ...] = ()
        self._failures = 0
        self._lister = LimitedProcess(LIST_LIMIT_S, self)
        self._writer = SpeechWriter(SpeechCache(cache), self)
        self._writer.wrote.connect(self._follow)

    def use(self, settings: VoiceSettings) -> None:
        """Speak like this from the next text on."""
        self._settings = settings
        self._writer.use(self._own(settings))

    def look(self) -> None:
        """Find out whether it speaks: it must name its voices and write a sound."""
        program = find_espeak()
        if program is None:
            self._settle(NO_ESPEAK)
        elif not self._lister.busy:
            self._lister.run(voices_command(program), partial(self._try, program))

    def prepare(self, words: str) -> None:
        """Have these words written soon, and the file at hand."""
        if self.length_s(words) is None:
            self._writer.write(words)
        else:
            self._load(words)

    def length_s(self, words: str) -> float | None:
        """Real seconds, once the words are written."""
        return self._writer.length_s(words)

    def say(self, words: str) -> None:
        """Begin at once, or as soon as the words are written."""
        self.hush()
        if self.length_s(words) is None:
            self._wanted = words
            self._writer.write_first(words)
        else:
            self._play(words)

    def hush(self) -> None:
        """Be silent at once."""
        self._wanted = ""
        self._player.hush("voice")

    def shut_down(self) -> None:
        """Write nothing more."""
        self._lister.shut_down()
        self._writer.shut_down()

    def _own(self, settings: VoiceSettings) -> VoiceSettings:
        """With the calm voice where the chosen one is another engine's."""
        return settings if settings.voice in self._voices else replace(settings, voice="")

    def _try(self, program: str, listing: str | None) -> None:
        self._voices = parse_voices(listing or "")
        if self._voices:
            self._writer.program = program
            self._writer.use(self._own(self._settings))
            self._failures = MOST_FAILURES - 1  # This one decides.
            self._writer.write_first(TRIAL)
        else:
            self._settle(NO_ESPEAK_VOICE)

    def _follow(self, words: str, written: bool) -> None:
        self._failures = 0 if written else self._failures + 1
        if written:
            self._settle(EngineStatus(ESPEAK, True, "", "", self._voices))
            self._load(words)
        elif self._failures >= MOST_FAILURES:
            refused = self._writer.refused
            self._settle(espeak_refused(refused) if refused else SILENT_ESPEAK)
        if written and words == self._wanted:
            self._wanted = ""
            self._play(words)

    def _load(self, words: str) -> None:
        file = self._writer.file(words)
        self._player.load(f"voice/{file.stem}", file)

    def _play(self, words: str) -> None:
        self._load(words)
        self._player.play(
            f"voice/{self._writer.file(words).stem}", self._settings.volume_percent / 100
        )

    def _settle(self, status: EngineStatus) -> None:
        if status != self.status:
            self.status = status
            self.changed.emit()
