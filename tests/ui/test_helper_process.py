# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Helpers that answer, die, hang, will not go, and lose their window."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recovery_gui.ui.helper_process import FORGIVEN_AFTER_S, MOST_DEATHS, HelperProcess
from tests.ui.heartbeat import MOST_S, held_up_s

ECHO = """
import sys
for line in sys.stdin:
    print(line, end="", flush=True)
"""
DEAF = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)"
WINDOW = """
import sys, os
from PySide6.QtCore import QCoreApplication
from recovery_gui.ui.helper_command import helper_command
from recovery_gui.ui.helper_process import HelperProcess
application = QCoreApplication([])
helper = HelperProcess(helper_command(sys.argv[1]), None)
helper.start()
print(helper.process_id, flush=True)
application.exec()
"""
WAIT_MS = 20_000

Make = Callable[..., HelperProcess]


@pytest.fixture
def make(qapp: QApplication) -> Iterator[Make]:  # noqa: ARG001 - processes need its event loop
    """Makes helpers of a Python text, or of a command, and ends them."""
    made: list[HelperProcess] = []

    def make(text: str, limit_s: float | None = None, *command: str) -> HelperProcess:
        helper = HelperProcess(list(command) or [sys.executable, "-c", text], limit_s)
        made.append(helper)
        return helper

    yield make
    for helper in made:
        helper.shut_down()


def test_the_greeting_comes_first_then_each_command(make: Make, qtbot: QtBot) -> None:
    helper = make(ECHO)
    told: list[object] = []
    helper.told.connect(told.append)
    helper.greet_with(lambda: [{"do": "greet"}])
    assert not helper.running
    helper.send("play", name="größer")
    helper.send("stop")
    qtbot.waitUntil(lambda: len(told) == 3, timeout=WAIT_MS)
    assert told == [{"do": "greet"}, {"do": "play", "name": "größer"}, {"do": "stop"}]


def test_one_that_tells_nothing_in_time_is_killed(make: Make, qtbot: QtBot) -> None:
    def scene() -> None:
        helper = make(DEAF, 0.3)
        with qtbot.waitSignal(helper.lost, timeout=WAIT_MS):
            helper.start()
        assert not helper.running

    assert held_up_s(scene) < MOST_S


def test_one_that_has_told_something_may_be_silent(make: Make, qtbot: QtBot) -> None:
    helper = make("print('{}', flush=True)" + "\n" + DEAF, 0.5)
    with qtbot.waitSignal(helper.told, timeout=WAIT_MS):
        helper.start()
    with qtbot.assertNotEmitted(helper.lost, wait=700):
        assert helper.running


def test_one_that_keeps_dying_is_left_alone_for_a_minute(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    helper = make("raise SystemExit(3)")
    for _ in range(MOST_DEATHS):
        with qtbot.waitSignal(helper.lost, timeout=WAIT_MS):
            helper.send("play")
    helper.send("play")
    assert not helper.running
    later = FORGIVEN_AFTER_S + 1 + time.monotonic()
    monkeypatch.setattr("recovery_gui.ui.helper_process.time.monotonic", lambda: later)
    helper.send("play")
    assert helper.running


def test_one_that_cannot_be_started_is_lost_at_once(make: Make) -> None:
    helper = make("", None, "/nowhere/at/all")
    lost: list[bool] = []
    helper.lost.connect(lambda: lost.append(True))
    helper.send("play")
    QCoreApplication.processEvents()
    assert lost == [True]
    assert not helper.running


def test_a_stubborn_one_is_killed_at_the_end(make: Make, qtbot: QtBot) -> None:
    helper = make("print('{}', flush=True)" + "\n" + DEAF)
    with qtbot.waitSignal(helper.told, timeout=WAIT_MS):
        helper.start()
    with qtbot.assertNotEmitted(helper.lost):
        helper.shut_down()
    assert not helper.running


@pytest.mark.parametrize("kind", ["sound", "speech", "awake"])
def test_no_helper_outlives_its_window(kind: str, qtbot: QtBot, tmp_path: Path) -> None:
    window = subprocess.Popen(
        [sys.executable, "-c", WINDOW, kind],
        stdout=subprocess.PIPE,
        env=os.environ | {"XDG_RUNTIME_DIR": str(tmp_path), "PULSE_SERVER": "unix:/nowhere"},
    )
    assert window.stdout is not None
    with window:
        helper = int(window.stdout.readline())
        assert is_running(helper)
        window.send_signal(signal.SIGKILL)
    qtbot.waitUntil(lambda: not is_running(helper), timeout=WAIT_MS)


def is_running(process_id: int) -> bool:
    """Whether there is such a process, and not only its remains."""
    try:
        return Path(f"/proc/{process_id}/stat").read_text().split()[2] != "Z"
    except OSError:
        return False
