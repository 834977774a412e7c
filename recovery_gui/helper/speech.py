# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Helper `speech`: the system's own voices, by way of Qt.

Commands: `say` (words, voice, rate -1 to 1, volume 0-1, by), `hush`. Tells `voices` (names of
those that speak English) or `trouble` once at the start, and `trouble` when words stay unheard.
"""

import faulthandler
import os
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer
from PySide6.QtTextToSpeech import QTextToSpeech

from recovery_gui.helper.lines import Line, tell
from recovery_gui.helper.listener import serve

# A wedged speech-dispatcher never lets the constructor return, and it holds Python's lock.
START_LIMIT_S = 20.0
SPEAKING_WITHIN_MS = 2_000


class Speaker(QObject):
    """Says one thing at a time."""

    def __init__(self, engine: str) -> None:
        super().__init__()
        self._speech = QTextToSpeech(engine, self)
        self._speech.setLocale(QLocale(QLocale.Language.English))
        self._voices = {voice.name(): voice for voice in self._speech.availableVoices()}
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.setInterval(SPEAKING_WITHIN_MS)
        self._deadline.timeout.connect(lambda: tell(trouble="it said nothing"))
        self._speech.stateChanged.connect(self._follow)
        if self._speech.state() is QTextToSpeech.State.Error:
            tell(trouble=self._speech.errorString() or "it could not be started")
        else:
            # speech-dispatcher names some hundred variants of each voice, "English+Adam".
            tell(voices=[name for name in self._voices if "+" not in name])

    def obey(self, command: Line) -> None:
        """Carry out one command; one that makes no sense is passed over."""
        match command:
            case {"do": "say", "words": str(words), "by": float(by)} if time.monotonic() <= by:
                self._set_up(command)
                self._deadline.start()
                self._speech.say(words)
            case {"do": "hush"}:
                self._deadline.stop()
                self._speech.stop()
            case _:
                return

    def _set_up(self, command: Line) -> None:
        match command:
            case {"voice": str(voice), "rate": float(rate), "volume": float(volume)}:
                if voice in self._voices and self._speech.voice() != self._voices[voice]:
                    self._speech.setVoice(self._voices[voice])
                self._speech.setRate(rate)
                self._speech.setVolume(volume)

    def _follow(self, state: QTextToSpeech.State) -> None:
        if state is QTextToSpeech.State.Error:
            self._deadline.stop()
            tell(trouble=self._speech.errorString() or "it failed")
        elif state is QTextToSpeech.State.Speaking:
            self._deadline.stop()


def run() -> int:
    """Until the input ends; the exit status."""
    engines = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
    if not engines:
        tell(trouble="Qt found no speech service of the system")
        return 1
    application = QCoreApplication(["recovery-gui"])
    with Path(os.devnull).open("w") as nowhere:
        faulthandler.dump_traceback_later(START_LIMIT_S, exit=True, file=nowhere)
        speaker = Speaker(engines[0])
        faulthandler.cancel_dump_traceback_later()
    return serve(application, speaker.obey)
