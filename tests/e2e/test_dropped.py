# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A file is dragged out of another program and dropped on the real window, by a real mouse."""

import contextlib
from pathlib import Path

import pytest

from tests.e2e.drag_source import TITLE
from tests.e2e.screen import Screen, ScreenError, wait_until
from tests.newcomer import be_known
from tests.ui.test_passing_on import ROW

DRAGS, SECONDS = 5, 5.0  # On a busy machine a hand may let go before the window has answered.


def _await_import(screen: Screen, files: str, window: str) -> str:
    """The window that asks; a ScreenError when none of the drags brings it."""
    for _ in range(DRAGS - 1):
        with contextlib.suppress(ScreenError):
            return screen.window("^Import my-row.toml", SECONDS)
        screen.drag_over(files, window)
    return screen.window("^Import my-row.toml", SECONDS)


@pytest.mark.parametrize("suffix", [".toml", ".jpg"])
def test_a_routine_comes_in_and_a_picture_does_not(
    screen: Screen, tmp_path: Path, suffix: str
) -> None:
    """And either way the window is as it was before, and stays in use."""
    data, errors = be_known(tmp_path / "data"), tmp_path / "errors.txt"
    file = tmp_path / f"my-row{suffix}"
    file.write_text(ROW.format(goal="rest"))
    program = screen.launch_python("-m", "recovery_gui", "--data-dir", str(data), errors=errors)
    window = screen.window("^Recovery")
    wait_until((data / "cache" / "front.json").exists, "the window is furnished")
    screen.launch_python("-m", "tests.e2e.drag_source", str(file))
    files = screen.window(f"^{TITLE}$")
    screen.drag_over(files, window)
    if suffix == ".toml":
        screen.activate(_await_import(screen, files, window))
        screen.key("Return")
        wait_until((data / "routines" / file.name).exists, "the routine is taken in")
    screen.activate(window)
    screen.key("ctrl+q")
    assert program.wait(timeout=20) == 0
    assert (data / "routines" / file.name).exists() == (suffix == ".toml")
    assert file.exists()
    assert errors.read_text() == ""
