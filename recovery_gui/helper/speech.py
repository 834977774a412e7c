# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Helper `speech`: the system's own voices, by way of Qt.

Commands: `say` (words, voice, rate -1 to 1, volume 0-1, by), `hush`. Tells `voices` or `trouble`
once at the start, and `trouble` when words stay unheard. The voices are names, first of those that
speak the language that is asked for, then of those of the program's other languages.
"""

import faulthandler
import os
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

from recovery_gui.core.language import LANGUAGES
from recovery_gui.helper.lines import Line, tell
from recovery_gui.helper.listener import serve

# A wedged speech-dispatcher never lets the constructor return, and it holds Python's lock.
START_LIMIT_S = 20.0
SPEAKING_WITHIN_MS = 2_000


class Speaker(QObject):
    """Says one thing at a time."""

    def __init__(self, engine: str, language: str) -> None:
        super().__init__()
        self._speech = QTextToSpeech(engine, self)
        own = self._speakers_of(language)
        others = [one for other in LANGUAGES for one in self._speakers_of(other)] if own else []
        # Of two languages' voices of one name, that of the own language counts.
        self._voices = {voice.name(): voice for voice in reversed([*own, *others])}
        self._usual = self._usual_of(language, own)
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.setInterval(SPEAKING_WITHIN_MS)
        self._deadline.timeout.connect(lambda: tell(trouble="it said nothing"))
        self._speech.stateChanged.connect(self._follow)
        if self._speech.state() is QTextToSpeech.State.Error:
            tell(trouble=self._speech.errorString() or "it could not be started")
        else:
            # speech-dispatcher names some hundred variants of each voice, "English+Adam".
            names = dict.fromkeys(voice.name() for voice in (*own, *others))
            tell(voices=[name for name in names if "+" not in name])

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
                wanted = self._voices.get(voice, self._usual)
                if self._speech.voice() != wanted:
                    self._speech.setVoice(wanted)
                self._speech.setRate(rate)
                self._speech.setVolume(volume)

    def _speakers_of(self, language: str) -> list[QVoice]:
        """Voices of a language, those of its usual country first; Qt tells one country's alone."""
        usual = QLocale(language)
        found: list[QVoice] = []
        for locale in sorted(self._speech.availableLocales(), key=lambda one: one != usual):
            if locale.language() is usual.language():
                self._speech.setLocale(locale)
                found += self._speech.availableVoices()
        return found

    def _usual_of(self, language: str, own: list[QVoice]) -> QVoice:
        """What Qt takes for the language, or else the first that speaks it."""
        usual = QLocale(language)
        self._speech.setLocale(usual)
        taken = self._speech.voice()
        fits = not own or taken.locale().language() is usual.language()
        return taken if fits else own[0]

    def _follow(self, state: QTextToSpeech.State) -> None:
        if state is QTextToSpeech.State.Error:
            self._deadline.stop()
            tell(trouble=self._speech.errorString() or "it failed")
        elif state is QTextToSpeech.State.Speaking:
            self._deadline.stop()


def run(language: str) -> int:
    """Until the input ends; the exit status."""
    engines = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
    if not engines:
        tell(trouble="Qt found no speech service of the system")
        return 1
    application = QCoreApplication(["recovery-gui"])
    with Path(os.devnull).open("w") as nowhere:
        faulthandler.dump_traceback_later(START_LIMIT_S, exit=True, file=nowhere)
        speaker = Speaker(engines[0], language)
        faulthandler.cancel_dump_traceback_later()
    return serve(application, speaker.obey)
