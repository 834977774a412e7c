# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A real desktop's settings: Qt reads those of KDE by itself, wherever they are."""

from pathlib import Path

import pytest

from tests.e2e.screen import Screen

LOOK = """
from recovery_gui.ui.qt_start import start_qt
from recovery_gui.ui.system_look import look_at_start
print(tuple(look_at_start(start_qt(["look"]))))
"""
SETTINGS = """
[General]
font=DejaVu Sans,{points},-1,5,50,0,0,0,0,0

[Colors:Window]
BackgroundNormal={ground}

[Colors:Button]
BackgroundNormal={ground}

[Colors:View]
BackgroundNormal={ground}

[Colors:Selection]
BackgroundNormal=61,174,233
"""


@pytest.mark.parametrize(
    ("points", "ground", "look"),
    [
        (10, "239,240,241", "(False, 100, False)"),
        (15, "42,46,50", "(True, 150, False)"),
        (20, "42,46,50", "(True, 200, False)"),
    ],
)
def test_colours_and_letters_of_the_desktop_are_known_at_the_start(
    screen: Screen, points: int, ground: str, look: str
) -> None:
    home = screen.environment["HOME"]
    screen.environment.update(
        XDG_CURRENT_DESKTOP="KDE",
        KDE_FULL_SESSION="true",
        KDE_SESSION_VERSION="6",
        XDG_CONFIG_HOME=home,
        QT_QPA_PLATFORM="xcb",
    )
    settings = SETTINGS.format(points=points, ground=ground)
    Path(home, "kdeglobals").write_text(settings, "utf-8")
    assert screen.run_python("-c", LOOK).strip() == look
