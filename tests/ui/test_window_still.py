# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""While nothing moves, nothing runs; and nothing is loaded before it is needed."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recovery_gui.app import App
from recovery_gui.core.override import override
from tests.ui.hand import click

STILL_MS = 700
LOADED = """
import sys
from pathlib import Path
from recovery_gui.app import App, Options

app = App(Options(Path(sys.argv[1])))
app.show()
while "rooms" not in vars(app) or not app.rooms.shell.props.value.week_line:
    app.qt.processEvents()

def loaded():
    late = ("pyqtgraph", "numpy", "recovery_gui.ui.history_page")
    return [name for name in late if name in sys.modules]

print(loaded())
app.window.open_page(2)
print(loaded())
app.window.open_page(1)
print(loaded())
"""


class Paints(QObject):
    """Knows how long it is since the program last painted anything."""

    def __init__(self) -> None:
        super().__init__()
        self._clock = QElapsedTimer()
        self._clock.start()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's
        if event.type() == QEvent.Type.Paint:
            self._clock.restart()
        return False

    def still_for(self, milliseconds: int) -> bool:
        return self._clock.elapsed() > milliseconds


def beating(app: App) -> list[QTimer]:
    return [timer for timer in app.window.findChildren(QTimer) if timer.isActive()]


@pytest.mark.parametrize("page", ["Practice", "History", "Settings"])
def test_a_page_that_stands_still_costs_nothing(app: App, qtbot: QtBot, page: str) -> None:
    click(app.window.header, page)
    paints = Paints()
    qtbot.waitUntil(lambda: paints.still_for(STILL_MS), timeout=2 * STILL_MS)
    assert beating(app) == []


def test_a_paused_session_stands_still(app: App, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: beating(app) == [])  # The list has drawn its pictures.
    click(app.window.practice, "Start")
    assert len(beating(app)) == 1
    click(app.window.session, "Pause")
    assert beating(app) == []
    paints = Paints()
    qtbot.waitUntil(lambda: paints.still_for(STILL_MS), timeout=2 * STILL_MS)


def test_charts_are_loaded_when_history_first_opens(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    assert done.stdout.splitlines() == [
        "[]",
        "[]",
        "['pyqtgraph', 'numpy', 'recovery_gui.ui.history_page']",
    ]


FIRST_PAINT = """
import sys
from pathlib import Path
from recovery_gui.app import App, Options

app = App(Options(Path(sys.argv[1])))
loaded = []
app.window.first_painted.connect(lambda: loaded.append(set(sys.modules)))
app.window.show()
while not loaded:
    app.qt.processEvents()
late = ("body", "mannequin", "sore", "places", "area_filter", "figure")
print(sorted(name for name in loaded[0] if name.startswith("recovery_gui.")
    and any(word in name.rpartition(".")[2] for word in late)))
"""


def test_nothing_of_the_body_is_loaded_before_the_first_paint(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", FIRST_PAINT, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    assert done.stdout.strip() == "['recovery_gui.core.figure_build']"
