# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A routine put together in a real window by a real mouse and keyboard, and on the disk."""

import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.e2e.screen import Screen, wait_until
from tests.newcomer import be_known

NEW_ROUTINE = (72, 30)  # From the window's lower left corner.
LIBRARY_ROW, ROUTINE = (180, 190), (760, 440)  # From its upper left one.


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Where the program keeps things."""
    return tmp_path / "data"


def opens(screen: Screen, data: Path, errors: Path) -> tuple[subprocess.Popen[bytes], str]:
    """Until the figure is on the stage, after which the program hears every key."""
    command = ("-m", "recovery_gui", "--data-dir", str(be_known(data)))
    program = screen.launch_python(*command, errors=errors)
    window = screen.window("^Recovery")
    screen.activate(window)
    shot = data.with_name("shot.png")

    def shows_a_figure() -> bool:
        screen.picture(shot)
        picture = QImage(str(shot))
        across = range(picture.width() * 2 // 5, picture.width() * 4 // 5)
        return len({picture.pixel(x, picture.height() // 2) for x in across}) > 1

    wait_until(shows_a_figure, "the figure is on the stage")
    return program, window


def test_a_routine_by_mouse_and_keyboard(screen: Screen, data: Path, tmp_path: Path) -> None:
    errors = tmp_path / "errors.txt"
    program, window = opens(screen, data, errors)
    file = data / "routines" / "my-evening.toml"
    left, up = NEW_ROUTINE
    screen.click(window, left, screen.size(window)[1] - up)
    screen.write("My evening")
    screen.drag(window, LIBRARY_ROW, ROUTINE)
    screen.drag(window, LIBRARY_ROW, ROUTINE)
    screen.key("ctrl+s")
    wait_until(file.exists, "the routine is on the disk")
    text = file.read_text()
    assert text.count("[[items]]") == 2
    assert 'name = "My evening"' in text
    screen.key("ctrl+q")
    assert program.wait(timeout=20) == 0
    assert errors.read_text() == ""
    listed = screen.run_python("-m", "recovery_gui", "--data-dir", str(data), "list")
    assert "my-evening" in listed
