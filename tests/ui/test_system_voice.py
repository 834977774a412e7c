# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The system's own voice: as it is, refusing, and wedged."""

import shutil
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recovery_gui.core.language import ENGLISH, PSEUDO_RTL, speak
from recovery_gui.core.settings import VoiceSettings
from recovery_gui.ui import system_voice
from recovery_gui.ui.system_voice import SystemVoice, speech_command
from tests.ui.heartbeat import MOST_S, held_up_s
from tests.ui.sound_server import Ear, environment, missing_tools, sound_server

WAIT_MS = 30_000
WORDS = "Lie on your side, with the roller under your hip."

needs_service = pytest.mark.skipif(
    shutil.which("speech-dispatcher") is None or bool(missing_tools()),
    reason="needs speech-dispatcher and a sound server",
)


@pytest.fixture
def voice(
    qapp: QApplication,  # noqa: ARG001 - processes need its event loop
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[SystemVoice]:
    """Speaks on the sound server of this test, if it has one."""
    for name, value in environment(tmp_path).items():
        monkeypatch.setenv(name, value)
    voice = SystemVoice()
    yield voice
    voice.shut_down()


@needs_service
def test_it_is_heard_and_hushes(voice: SystemVoice, qtbot: QtBot, tmp_path: Path) -> None:
    with sound_server(tmp_path):
        ear = Ear(tmp_path)
        voice.look()
        qtbot.waitUntil(lambda: voice.status.works, timeout=WAIT_MS)
        assert any("English" in name for name in voice.status.voices)
        said = time.monotonic()
        voice.say(WORDS)
        qtbot.waitUntil(lambda: bool(ear.soundings()), timeout=WAIT_MS)
        assert ear.soundings()[0].begin - said < 1.0
        hushed = time.monotonic()
        voice.hush()
        qtbot.waitUntil(lambda: ear.silent_for() > 0.7, timeout=WAIT_MS)
        assert ear.soundings()[-1].end - hushed < 0.3
        assert voice.status.works
        ear.close()


def test_a_service_that_refuses_is_told(
    voice: SystemVoice, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So is a Qt that lacks the library for it."""
    monkeypatch.setenv("SPEECHD_ADDRESS", "unix_socket:/nowhere")

    def scene() -> None:
        voice.say(WORDS)
        voice.hush()
        qtbot.waitUntil(lambda: voice.status.tried, timeout=WAIT_MS)

    assert held_up_s(scene) < MOST_S
    assert not voice.status.works
    assert "does not speak (" in voice.status.reason
    assert voice.status.remedy


def test_a_wedged_service_is_given_up(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It takes the connection and answers nothing; a library that is missing tells at once."""
    monkeypatch.setattr(system_voice, "START_LIMIT_S", 1.5)
    address = tmp_path / "s"
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{address}")
    with socket.socket(socket.AF_UNIX) as wedged:
        wedged.bind(str(address))
        wedged.listen()

        voices: list[SystemVoice] = []

        def scene() -> None:
            voices.append(SystemVoice())
            voices[-1].look()
            qtbot.waitUntil(lambda: voices[-1].status.tried, timeout=WAIT_MS)

        assert held_up_s(scene) < MOST_S
        for voice in voices:
            assert not voice.status.works
            voice.shut_down()


def test_lengths_are_guessed_from_letters_and_speed(voice: SystemVoice) -> None:
    usual = voice.length_s(WORDS)
    assert usual is not None
    assert 2.0 < usual < 6.0
    voice.use(VoiceSettings(rate_percent=200))
    assert (voice.length_s(WORDS) or 0) < 0.7 * usual


@pytest.mark.parametrize(("spoken", "asked"), [("de", "de"), ("en", "en"), (PSEUDO_RTL, "en")])
def test_the_helper_is_asked_for_the_language_that_is_spoken(spoken: str, asked: str) -> None:
    speak(spoken)
    command = speech_command()
    speak(ENGLISH)
    assert command[-3:] == ["speech", "--language", asked]
