# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The machine that the program runs on, whatever it has of sound and speech."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess
from pytestqt.qtbot import QtBot

from recovery_gui.core.settings import GuidanceSettings, VoiceSettings
from recovery_gui.core.tone import Tone
from recovery_gui.guidance_room import ThisMachine


@pytest.fixture
def parent(qtbot: QtBot) -> QObject:  # noqa: ARG001 - there must be an application
    return QObject()


@pytest.fixture
def machine(tmp_path: Path, parent: QObject) -> Iterator[ThisMachine]:
    machine = ThisMachine(tmp_path, parent)
    yield machine
    machine.shut_down()


def processes(parent: QObject) -> list[QProcess]:
    idle = QProcess.ProcessState.NotRunning
    return [one for one in parent.findChildren(QProcess) if one.state() is not idle]


def test_nothing_runs_before_it_is_asked_for(machine: ThisMachine, parent: QObject) -> None:
    machine.use(GuidanceSettings())
    machine.wake_lock.release()
    assert processes(parent) == []
    assert not any(engine.tried for engine in machine.engines)
    assert not machine.sound.works


def test_what_works_is_found_out_and_told(
    machine: ThisMachine, parent: QObject, qtbot: QtBot
) -> None:
    told: list[str] = []
    machine.on_change(lambda: told.append("changed"))
    machine.look()
    qtbot.waitUntil(lambda: machine.engines[0].tried, timeout=20_000)
    assert told
    machine.shut_down()
    assert processes(parent) == []


def test_without_volume_no_tone_starts_anything(machine: ThisMachine, parent: QObject) -> None:
    machine.use(GuidanceSettings(voice=VoiceSettings(volume_percent=0), tone_percent=0))
    machine.tones.play(Tone.STEP)
    assert processes(parent) == []


def test_the_sound_is_ready_before_the_first_tone(machine: ThisMachine, parent: QObject) -> None:
    machine.warm_up()
    assert len(processes(parent)) == 1
