# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Tones through the real helper: into a real sound server, and where there is none."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recovery_gui.core.tone import Tone
from recovery_gui.storage.resources import resources_dir
from recovery_gui.ui.engine_status import NO_DEVICE
from recovery_gui.ui.sounds import SoundPlayer, Sounds
from tests.ui.heartbeat import MOST_S, held_up_s
from tests.ui.sound_server import Ear, environment, missing_tools, sound_server

WAIT_MS = 15_000
needs_server = pytest.mark.skipif(bool(missing_tools()), reason=f"needs {missing_tools()}")


@pytest.fixture
def player(
    qapp: QApplication,  # noqa: ARG001 - processes need its event loop
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    sounds: list[Sounds],
) -> Iterator[SoundPlayer]:
    """Has the tones, and no other sound server than one of this test."""
    for name, value in environment(tmp_path).items():
        monkeypatch.setenv(name, value)
    player = SoundPlayer()
    sounds.append(Sounds(player, resources_dir() / "sounds", player))
    yield player
    player.shut_down()


@pytest.fixture
def sounds() -> list[Sounds]:
    return []


@pytest.fixture
def ear(tmp_path: Path, qtbot: QtBot) -> Iterator[Ear]:
    with sound_server(tmp_path):
        ear = Ear(tmp_path)
        qtbot.waitUntil(lambda: ear.awake, timeout=WAIT_MS)
        yield ear
        ear.close()


def ready(qtbot: QtBot, player: SoundPlayer) -> None:
    player.start()
    qtbot.waitUntil(lambda: player.status.works, timeout=WAIT_MS)


@needs_server
def test_a_tone_begins_without_delay_and_stops_at_once(
    ear: Ear, player: SoundPlayer, sounds: list[Sounds], qtbot: QtBot
) -> None:
    ready(qtbot, player)
    for _ in range(3):
        play_and_hush(ear, sounds[0], qtbot)


def play_and_hush(ear: Ear, sounds: Sounds, qtbot: QtBot) -> None:
    asked = time.monotonic()
    sounds.play(Tone.DONE)
    qtbot.waitUntil(lambda: bool(ear.soundings()) and ear.silent_for() < 0.1, timeout=WAIT_MS)
    begun = next(one.begin for one in ear.soundings() if one.end > asked)
    qtbot.waitUntil(lambda: ear.soundings()[-1].end - asked > 0.4, timeout=WAIT_MS)
    hushed = time.monotonic()
    sounds.hush()
    qtbot.waitUntil(lambda: ear.silent_for() > 0.3, timeout=WAIT_MS)
    assert begun - asked < 0.25
    assert ear.soundings()[-1].end - hushed < 0.1


@needs_server
def test_a_volume_of_none_is_silence(
    ear: Ear, player: SoundPlayer, sounds: list[Sounds], qtbot: QtBot
) -> None:
    ready(qtbot, player)
    sounds[0].set_volume(0)
    sounds[0].play(Tone.STEP)
    sounds[0].set_volume(100)
    sounds[0].play(Tone.LAST_SECONDS)
    qtbot.waitUntil(lambda: bool(ear.soundings()), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: ear.silent_for() > 0.3, timeout=WAIT_MS)
    (tick,) = ear.soundings()
    assert tick.end - tick.begin < 0.25


@needs_server
def test_a_helper_that_was_killed_plays_again_and_holds_up_nothing(
    ear: Ear, player: SoundPlayer, sounds: list[Sounds], qtbot: QtBot
) -> None:
    def scene() -> None:
        asked = time.monotonic()
        sounds[0].play(Tone.START)  # starts the helper, too
        qtbot.waitUntil(lambda: heard_since(ear, asked), timeout=WAIT_MS)
        first = player.helper.process_id
        os.kill(first, signal.SIGKILL)
        qtbot.waitUntil(lambda: not player.helper.running, timeout=WAIT_MS)
        assert not player.status.works
        killed = time.monotonic()
        sounds[0].play(Tone.DONE)
        qtbot.waitUntil(lambda: heard_since(ear, killed), timeout=WAIT_MS)
        assert player.status.works
        assert player.helper.process_id != first

    assert held_up_s(scene) < MOST_S


def heard_since(ear: Ear, moment: float) -> bool:
    return any(one.begin > moment for one in ear.soundings())


def test_without_a_server_it_is_silent_and_says_so_once(
    player: SoundPlayer, sounds: list[Sounds], qtbot: QtBot
) -> None:
    told: list[str] = []
    player.status_changed.connect(lambda: told.append(player.status.reason))

    def scene() -> None:
        for _ in range(3):
            sounds[0].play(Tone.STEP)
            sounds[0].hush()
        qtbot.waitUntil(lambda: bool(told), timeout=WAIT_MS)

    assert held_up_s(scene) < MOST_S
    scene()
    player.shut_down()
    assert told == [NO_DEVICE.reason]


def test_a_helper_that_hears_nothing_holds_up_nothing(
    player: SoundPlayer, sounds: list[Sounds], qtbot: QtBot
) -> None:
    """Stopped by the system, it takes no command; thousands wait for it."""
    player.start()
    qtbot.waitUntil(lambda: player.helper.process_id > 0, timeout=WAIT_MS)
    os.kill(player.helper.process_id, signal.SIGSTOP)

    def scene() -> None:
        for _ in range(2000):
            sounds[0].play(Tone.STEP)
            QCoreApplication.processEvents()

    assert held_up_s(scene) < MOST_S
