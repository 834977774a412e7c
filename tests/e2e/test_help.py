# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Help on a real screen, by real keys: the manual stays beside the program, which goes on."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from recovery_gui import __version__
from recovery_gui.storage.paths import paths_under
from tests.e2e.screen import Screen, wait_until


def open_window(screen: Screen, title: str, *keys: str) -> str:
    """Press the keys until the window is there, and has the keyboard; its id."""
    screen.key(*keys)
    found = screen.window(title)
    wait_until(lambda: screen.active() == found, f"{title} has the keyboard")
    return found


def is_gone(screen: Screen, window: str) -> bool:
    return screen.active() != window


@pytest.mark.parametrize("keys", ["ctrl+question", "ctrl+slash"])
def test_manual_and_keys_by_keyboard(screen: Screen, tmp_path: Path, keys: str) -> None:
    data, errors = tmp_path / "data", tmp_path / "errors.txt"
    data.mkdir()
    program = screen.launch_python("-m", "recovery_gui", "--data-dir", str(data), errors=errors)
    window = screen.window("^Recovery")
    screen.activate(window)
    wait_until(paths_under(data).seen_version.exists, "the rooms are built")
    assert paths_under(data).seen_version.read_text().strip() == __version__

    manual = open_window(screen, "^Manual$", "F1")
    before = tmp_path / "before.png"
    screen.picture(before)
    screen.write("presenter")
    screen.key("Return")
    wait_until(lambda: _differs(screen, before, tmp_path / "now.png"), "the place is gone to")
    screen.key("ctrl+f", "Escape")  # Searches no more, and then closes.
    screen.key("Escape")
    wait_until(lambda: is_gone(screen, manual), "the manual is closed")

    screen.activate(window)
    listed = open_window(screen, "^Keys$", keys)
    screen.activate(window)  # It stays open beside the window, to try them.
    screen.key("ctrl+2", "ctrl+1")
    screen.activate(listed)
    screen.key("Escape")
    wait_until(lambda: is_gone(screen, listed), "the list is closed")

    screen.activate(window)
    open_window(screen, "^Manual$", "F1")
    screen.key("ctrl+q")  # From the manual, which goes with the window.
    assert program.wait(timeout=20) == 0
    assert errors.read_text() == ""


def _differs(screen: Screen, before: Path, now: Path) -> bool:
    screen.picture(now)
    return QImage(str(before)) != QImage(str(now))
