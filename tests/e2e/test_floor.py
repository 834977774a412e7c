# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A session on a real screen, from the floor, by the notches of a real wheel alone."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from recovery_gui.core.side import Side
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.paths import paths_under
from tests.e2e.screen import Screen, wait_until
from tests.newcomer import be_known

SETTINGS = """
format = 1
pacing = "at my pace"
floor_at_start = true
voice_says = "none"
"""
PHASES = 17
PACE = 60
FLICK_S, TRY_S = 0.6, 3.0


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder in which sessions begin on the floor, and each step waits."""
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "settings.toml").write_text(SETTINGS)
    return folder


def every(seconds: float, act: Callable[[], None], holds: Callable[[], bool]) -> Callable[[], bool]:
    """Act, and again after so many seconds, for as long as it does not hold."""
    acted = [-seconds]

    def look() -> bool:
        if holds():
            return True
        if time.monotonic() - acted[0] >= seconds:
            acted[0] = time.monotonic()
            act()
        return False

    return look


def test_a_session_by_the_wheel_of_a_mouse(screen: Screen, data: Path, tmp_path: Path) -> None:
    paths = paths_under(data)
    store = HistoryStore(paths.history, paths.backups)
    errors = tmp_path / "errors.txt"
    command = ("-m", "recovery_gui", "--data-dir", str(be_known(data)), "--pace", str(PACE))
    program = screen.launch_python(*command, errors=errors)
    window = screen.window("^Recovery")
    screen.activate(window)

    wait_until(
        every(TRY_S, lambda: screen.key("Return", "space"), lambda: bool(store.read_checkpoint())),
        "the session has begun",
    )
    wait_until(lambda: screen.fills_the_screen(window), "floor mode fills the screen")
    wait_until(
        every(FLICK_S, screen.notch, lambda: bool(store.sessions())),
        "notch by notch the session ends",
        PHASES * FLICK_S * 3,
    )
    wait_until(lambda: not screen.fills_the_screen(window), "the window is back")
    (record,) = store.sessions()
    assert [one.side for one in record.exercises] == [Side.RIGHT, Side.LEFT]
    assert record.duration_s > record.planned_s / 2
    screen.key("ctrl+q")
    assert program.wait(timeout=20) == 0
    assert errors.read_text() == ""
