# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The harness itself, with a window of three widgets."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.e2e.screen import Screen, ScreenError, wait_until

WINDOW = """
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
app = QApplication([])
window = QMainWindow()
middle = QWidget(window)
layout = QVBoxLayout(middle)
line, button = QLineEdit(middle), QPushButton("Press", middle)
layout.addWidget(line)
layout.addWidget(button)
line.textEdited.connect(lambda text: window.setWindowTitle("Heard " + text))
button.clicked.connect(lambda: window.setWindowTitle("Pressed"))
button.setMinimumHeight(200)
window.setCentralWidget(middle)
window.resize(400, 300)
window.setWindowTitle("Waiting")
window.show()
app.exec()
"""


def test_keys_and_clicks_reach_the_window(screen: Screen) -> None:
    screen.launch_python("-c", WINDOW)
    window = screen.window("^Waiting$")
    screen.activate(window)
    screen.write("heel")
    screen.key("space", "6")
    wait_until(lambda: screen.title(window) == "Heard heel 6", "the title repeats what is typed")
    screen.click(window, 200, 200)
    wait_until(lambda: screen.title(window) == "Pressed", "the button is pressed")


def test_the_picture_shows_the_whole_screen(screen: Screen, tmp_path: Path) -> None:
    screen.launch_python("-c", WINDOW)
    screen.window("^Waiting$")
    screen.picture(tmp_path / "screen.png")
    picture = QImage(str(tmp_path / "screen.png"))
    assert (picture.width(), picture.height()) == (1440, 900)
    assert len({picture.pixel(x, 400) for x in range(1440)}) > 1


def test_two_screens_live_side_by_side(screen: Screen, tmp_path: Path) -> None:
    screen.launch_python("-c", WINDOW)
    screen.window("^Waiting$")
    with Screen(tmp_path) as other, pytest.raises(ScreenError, match="Waiting"):
        other.window("^Waiting$", seconds=0.2)


def test_a_program_is_gone_when_its_screen_closes(tmp_path: Path) -> None:
    with Screen(tmp_path) as short:
        program = short.launch_python("-c", WINDOW)
        short.window("^Waiting$")
    assert program.poll() is not None


def test_missing_tools_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ScreenError, match=r"apt-get install openbox x11-utils xdotool xvfb"):
        Screen(tmp_path).__enter__()
