# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Which voices the helper `speech` offers, and which it takes; on Qt's engine for tests."""

import json
import time

import pytest
from PySide6.QtTextToSpeech import QTextToSpeech
from PySide6.QtWidgets import QApplication

from recovery_gui.helper import speech
from recovery_gui.helper.speech import Speaker

ENGLISH = ["Charly", "Mary", "Bob", "Anne"]


@pytest.fixture(autouse=True)
def _languages(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001
    """Of those that the engine knows; it speaks no German."""
    monkeypatch.setattr(speech, "LANGUAGES", {"en": "English", "fi": "Suomi"})


def told(capsys: pytest.CaptureFixture[str]) -> object:
    return json.loads(capsys.readouterr().out)


def say(speaker: Speaker, voice: str) -> str:
    """The voice that says it."""
    line = {"do": "say", "words": "x", "voice": voice, "rate": 0.0, "volume": 0.5}
    speaker.obey({**line, "by": time.monotonic() + 60.0})
    (engine,) = speaker.findChildren(QTextToSpeech)
    return engine.voice().name()


@pytest.mark.parametrize(
    ("language", "voices"),
    [("en", [*ENGLISH, "Kari", "Anneli"]), ("fi", ["Kari", "Anneli", *ENGLISH]), ("de", [])],
)
def test_voices_of_the_language_come_first(
    language: str, voices: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    speaker = Speaker("mock", language)
    assert told(capsys) == {"voices": voices}
    if voices:
        assert say(speaker, "") == voices[0]


def test_the_chosen_voice_wins_until_none_is_chosen() -> None:
    speaker = Speaker("mock", "fi")
    assert say(speaker, "Bob") == "Bob"
    assert say(speaker, "Nobody") == say(speaker, "") == "Kari"
