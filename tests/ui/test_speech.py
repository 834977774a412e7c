# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Which engine speaks: the chosen one, another while it fails, none where none works."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recovery_gui.core.settings import VoiceSettings
from recovery_gui.ui.engine_status import ESPEAK, SYSTEM
from recovery_gui.ui.sounds import SoundPlayer
from recovery_gui.ui.speech import Speech
from tests.ui.heartbeat import MOST_S, held_up_s
from tests.ui.sound_server import Ear, environment, missing_tools, sound_server

WAIT_MS = 20_000
WORDS = "Lie on your side, with the roller under your hip."
OTHER = "Now the left side."

needs_espeak = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="needs espeak-ng")
needs_server = pytest.mark.skipif(bool(missing_tools()), reason=f"needs {missing_tools()}")


@pytest.fixture
def speech(
    qapp: QApplication,  # noqa: ARG001 - processes need its event loop
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Speech]:
    """Finds no service of the system, and no sound server but this test's, if it has one."""
    for name, value in environment(tmp_path).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("SPEECHD_ADDRESS", "unix_socket:/nowhere")
    player = SoundPlayer()
    speech = Speech(player, tmp_path / "speech")
    yield speech
    speech.shut_down()
    player.shut_down()


def works(speech: Speech) -> list[str]:
    return [engine.name for engine in speech.engines if engine.works]


@needs_espeak
def test_the_first_words_try_the_first_engine_alone(speech: Speech, qtbot: QtBot) -> None:
    assert [engine.tried for engine in speech.engines] == [False, False]
    assert speech.length_s(WORDS) is None
    speech.prepare(WORDS)
    qtbot.waitUntil(lambda: speech.length_s(WORDS) is not None, timeout=WAIT_MS)
    assert works(speech) == [ESPEAK]
    assert not speech.engines[1].tried


@needs_espeak
def test_looking_asks_every_engine(speech: Speech, qtbot: QtBot) -> None:
    told: list[int] = []
    speech.engines_changed.connect(lambda: told.append(1))
    speech.look()
    qtbot.waitUntil(lambda: all(engine.tried for engine in speech.engines), timeout=WAIT_MS)
    assert works(speech) == [ESPEAK]
    assert len(told) == 2
    assert all(engine.remedy for engine in speech.engines if not engine.works)


@needs_espeak
@needs_server
def test_words_said_before_any_engine_is_known_are_heard(
    speech: Speech, qtbot: QtBot, tmp_path: Path
) -> None:
    with sound_server(tmp_path):
        ear = Ear(tmp_path)
        qtbot.waitUntil(lambda: ear.awake, timeout=WAIT_MS)
        assert held_up_s(lambda: speech.say(OTHER)) < MOST_S
        qtbot.waitUntil(lambda: bool(ear.soundings()), timeout=WAIT_MS)
        ear.close()


@needs_espeak
def test_the_other_engine_steps_in_for_a_chosen_one_that_fails(
    speech: Speech, qtbot: QtBot
) -> None:
    speech.use(VoiceSettings(engine=SYSTEM))
    speech.prepare(WORDS)
    qtbot.waitUntil(lambda: works(speech) == [ESPEAK], timeout=WAIT_MS)
    assert speech.engines[1].tried
    qtbot.waitUntil(lambda: speech.length_s(WORDS) is not None, timeout=WAIT_MS)


@needs_espeak
def test_what_was_prepared_is_prepared_again_at_another_speed(speech: Speech, qtbot: QtBot) -> None:
    speech.prepare(WORDS)
    qtbot.waitUntil(lambda: speech.length_s(WORDS) is not None, timeout=WAIT_MS)
    usual = speech.length_s(WORDS)
    speech.use(VoiceSettings(rate_percent=60))
    assert speech.length_s(WORDS) is None
    qtbot.waitUntil(lambda: (speech.length_s(WORDS) or 0) > (usual or 9), timeout=WAIT_MS)


def test_without_any_engine_it_is_silent_and_says_why(
    speech: Speech, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    def scene() -> None:
        speech.prepare(WORDS)
        speech.say(WORDS)
        qtbot.waitUntil(lambda: all(one.tried for one in speech.engines), timeout=WAIT_MS)
        speech.say(WORDS)
        speech.hush()

    assert held_up_s(scene) < MOST_S
    assert works(speech) == []
    assert speech.length_s(WORDS) is None
    assert all(engine.reason and engine.remedy for engine in speech.engines)
