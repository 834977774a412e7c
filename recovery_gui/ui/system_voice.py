# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The system's own voice, in the helper `speech`: asking for it may block for seconds."""

import math
import time

from PySide6.QtCore import QObject, Signal

from recovery_gui.core.language import ENGLISH, LANGUAGES, spoken
from recovery_gui.core.settings import VoiceSettings
from recovery_gui.ui.engine_status import (
    NO_SYSTEM_VOICE,
    SYSTEM,
    SYSTEM_LOST,
    EngineStatus,
    system_trouble,
)
from recovery_gui.ui.helper_command import helper_command
from recovery_gui.ui.helper_process import HelperProcess, Line

# Of a healthy speech-dispatcher on a busy machine: 6 s.
START_LIMIT_S = 22.0
LATEST_S = 1.0
# Letters a second of common voices at their own speed; how long words last is told by none.
LETTERS_A_SECOND = 14.0
PAUSE_S = 0.4


def speech_command() -> list[str]:
    """The helper, with the language that it is to speak."""
    language = spoken() if spoken() in LANGUAGES else ENGLISH
    return [*helper_command("speech"), "--language", language]


class SystemVoice(QObject):
    """Never raises and never waits."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.status = EngineStatus(SYSTEM)
        self._settings = VoiceSettings()
        self.helper = HelperProcess(speech_command(), START_LIMIT_S, self)
        self.helper.told.connect(self._hear)
        self.helper.lost.connect(lambda: self._settle(SYSTEM_LOST))

    def use(self, settings: VoiceSettings) -> None:
        """Speak like this from the next text on."""
        self._settings = settings

    def look(self) -> None:
        """Find out whether it speaks: the helper tells in a while, or is given up."""
        self.helper.start()

    def prepare(self, words: str) -> None:
        """Have the service running; it takes no words ahead of their moment."""
        self.helper.start()

    def length_s(self, words: str) -> float | None:
        """Real seconds, estimated from the letters."""
        speed = LETTERS_A_SECOND * self._settings.rate_percent / 100
        return PAUSE_S + len(words) / speed

    def say(self, words: str) -> None:
        """Begin at once, in place of what is being said."""
        self.hush()
        self.helper.send(
            "say",
            words=words,
            voice=self._settings.voice,
            rate=math.log2(self._settings.rate_percent / 100),
            volume=self._settings.volume_percent / 100,
            by=time.monotonic() + LATEST_S,
        )

    def hush(self) -> None:
        """Be silent at once."""
        if self.helper.running:
            self.helper.send("hush")

    def shut_down(self) -> None:
        """End the helper."""
        self.helper.shut_down()

    def _hear(self, line: Line) -> None:
        match line:
            case {"voices": list(voices)} if voices:
                self._settle(EngineStatus(SYSTEM, True, "", "", tuple(map(str, voices))))
            case {"voices": _}:
                self._settle(system_trouble(NO_SYSTEM_VOICE))
            case {"trouble": trouble}:
                self._settle(system_trouble(str(trouble)))

    def _settle(self, status: EngineStatus) -> None:
        if status != self.status:
            self.status = status
            self.changed.emit()
