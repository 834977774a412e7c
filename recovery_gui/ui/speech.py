# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The voice of a session: the engine that is chosen and works, or the first that does."""

import time
from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from recovery_gui.core.settings import VoiceSettings
from recovery_gui.ui.engine_status import EngineStatus
from recovery_gui.ui.espeak_voice import EspeakVoice
from recovery_gui.ui.sounds import SoundPlayer
from recovery_gui.ui.system_voice import SystemVoice

Engine = EspeakVoice | SystemVoice

# What was to be prepared is prepared again when another engine takes over.
MOST_PREPARED = 12
LATEST_S = 1.0


class Speech(QObject):
    """Says words, one thing at a time. Never raises and never waits; without an engine silent.

    An engine is tried when words are first wanted of it, the next one when it fails.
    """

    engines_changed = Signal()

    def __init__(self, player: SoundPlayer, cache: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engines: tuple[Engine, ...] = (
            EspeakVoice(player, cache, self),
            SystemVoice(self),
        )
        self._settings = VoiceSettings()
        self._prepared: deque[str] = deque(maxlen=MOST_PREPARED)
        self._wanted = ("", 0.0)
        self._looked: set[str] = set()
        self._speaking: Engine | None = None
        for engine in self._engines:
            engine.changed.connect(self._follow)

    @property
    def engines(self) -> tuple[EngineStatus, ...]:
        """What is known of each engine, in the order in which they are tried."""
        return tuple(engine.status for engine in self._engines)

    def use(self, settings: VoiceSettings) -> None:
        """Speak like this from the next words on."""
        if settings != self._settings:
            self._settings = settings
            for engine in self._engines:
                engine.use(settings)
            self._prepare_again()

    def look(self) -> None:
        """Ask every engine anew whether it works; `engines_changed` tells what has changed."""
        for engine in self._engines:
            self._looked.add(engine.status.name)
            engine.look()

    def prepare(self, words: str) -> None:
        """Have these words ready soon."""
        if words not in self._prepared:
            self._prepared.append(words)
        if engine := self._engine():
            engine.prepare(words)

    def length_s(self, words: str) -> float | None:
        """Real seconds that the words last; None as long as that is not known."""
        engine = self._engine()
        return engine.length_s(words) if engine else None

    def say(self, words: str) -> None:
        """Begin at once, in place of what is being said."""
        self.hush()
        self._speaking = self._engine()
        if self._speaking:
            self._speaking.say(words)
        else:
            self._wanted = (words, time.monotonic() + LATEST_S)

    def hush(self) -> None:
        """Be silent at once."""
        self._wanted = ("", 0.0)
        if self._speaking:
            self._speaking.hush()

    def shut_down(self) -> None:
        """End all that runs beside the window."""
        for engine in self._engines:
            engine.shut_down()

    def _engine(self) -> Engine | None:
        """The one to speak now. While one is being tried, one that is known to work steps in."""
        trying = False
        for engine in self._in_order():
            if not trying and engine.status.name not in self._looked:
                self._looked.add(engine.status.name)
                engine.look()
            if engine.status.works:
                return engine
            trying = trying or not engine.status.tried
        return None

    def _in_order(self) -> list[Engine]:
        chosen = self._settings.engine
        return sorted(self._engines, key=lambda engine: engine.status.name != chosen)

    def _follow(self) -> None:
        self._prepare_again()
        words, by = self._wanted
        if words and time.monotonic() <= by and self._engine():
            self.say(words)
        self.engines_changed.emit()

    def _prepare_again(self) -> None:
        if self._prepared and (engine := self._engine()):
            for words in self._prepared:
                engine.prepare(words)
