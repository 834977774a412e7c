# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The hold that keeps the machine awake, on a real session bus, and where there is none."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recovery_gui.ui.keep_awake import KeepAwake
from tests.ui.heartbeat import MOST_S, held_up_s

SERVICE = Path(__file__).with_name("screen_saver.py")
WAIT_MS = 15_000
needs_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon")


class Desktop:
    """A session bus with a screen saver on it; `holds` is what it said of itself last."""

    def __init__(self) -> None:
        command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
        self._bus = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self._bus.stdout is not None
        self.address = self._bus.stdout.readline().strip()
        self._service = subprocess.Popen(
            [sys.executable, SERVICE],
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"DBUS_SESSION_BUS_ADDRESS": self.address},
            stderr=subprocess.DEVNULL,
        )
        assert self._service.stdout is not None
        self.said = [self._service.stdout.readline().strip()]
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def holds(self) -> str:
        return self.said[-1]

    def close(self) -> None:
        for program in (self._service, self._bus):
            program.terminate()
            program.wait(timeout=10)
        self._reader.join(timeout=10)
        for program in (self._service, self._bus):
            assert program.stdout is not None
            program.stdout.close()

    def _read(self) -> None:
        assert self._service.stdout is not None
        for line in self._service.stdout:
            self.said.append(line.strip())


@pytest.fixture
def awake(
    qapp: QApplication,  # noqa: ARG001 - processes need its event loop
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> Iterator[KeepAwake]:
    """On the bus that the test names; without one on none."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    awake = KeepAwake()
    yield awake
    awake.shut_down()


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    desktop = Desktop()
    assert desktop.holds == "ready"
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.address)
    yield desktop
    desktop.close()


@needs_bus
def test_it_holds_once_and_lets_go(desktop: Desktop, awake: KeepAwake, qtbot: QtBot) -> None:
    def scene() -> None:
        awake.hold()
        awake.hold()
        qtbot.waitUntil(lambda: awake.held and desktop.holds == "1", timeout=WAIT_MS)
        awake.release()
        awake.release()
        qtbot.waitUntil(lambda: not awake.held and desktop.holds == "0", timeout=WAIT_MS)

    assert held_up_s(scene) < MOST_S
    scene()
    assert "2" not in desktop.said


@needs_bus
def test_closing_lets_go(desktop: Desktop, awake: KeepAwake, qtbot: QtBot) -> None:
    awake.hold()
    qtbot.waitUntil(lambda: desktop.holds == "1", timeout=WAIT_MS)
    awake.shut_down()
    qtbot.waitUntil(lambda: desktop.holds == "0", timeout=WAIT_MS)


@needs_bus
def test_a_helper_that_dies_lets_go_and_the_next_holds(
    desktop: Desktop, awake: KeepAwake, qtbot: QtBot
) -> None:
    awake.hold()
    qtbot.waitUntil(lambda: desktop.holds == "1", timeout=WAIT_MS)
    said = len(desktop.said)
    os.kill(awake.helper.process_id, signal.SIGKILL)
    qtbot.waitUntil(lambda: {"0", "1"} <= set(desktop.said[said:]), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: awake.held and desktop.holds == "1", timeout=WAIT_MS)


def test_without_a_bus_nothing_is_held_and_nothing_fails(awake: KeepAwake, qtbot: QtBot) -> None:
    with qtbot.waitSignal(awake.helper.told, timeout=WAIT_MS) as told:
        awake.hold()
    assert told.args is not None
    assert told.args[0]["held"] is False
    awake.release()
    assert not awake.held


def test_letting_go_of_nothing_starts_nothing(awake: KeepAwake) -> None:
    awake.release()
    assert not awake.helper.running
