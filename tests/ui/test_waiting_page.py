# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The first opening of History shows a page at once, and blocks nobody while it fills."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from recovery_gui.ui.waiting_page import WaitingPage

# The longest time that the event loop did not come round, against what the page took in all:
# a share, for a machine under load is slow in both.
OPENING = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from recovery_gui.app import App, Options

app = App(Options(Path(sys.argv[1])))
app.show()
while "rooms" not in vars(app) or not app.rooms.shell.props.value.week_line:
    app.qt.processEvents()
gaps, last = [], time.thread_time()

def beat():
    global last
    gaps.append(time.thread_time() - last)
    last = time.thread_time()

pulse = QTimer(interval=1)
pulse.timeout.connect(beat)
pulse.start()
began = time.process_time()
last = time.thread_time()
app.window.open_page(1)
shown = time.thread_time() - last
from PySide6.QtWidgets import QLabel
words = [one.text() for one in app.window.findChildren(QLabel, "Waiting") if one.isVisible()]
while "history_room" not in vars(app.rooms):
    app.qt.processEvents()
app.qt.processEvents()
beat()
print(words, shown * 1e3, max(gaps) * 1e3, (time.process_time() - began) * 1e3)
"""


def test_history_shows_at_once_and_lets_the_window_live(tmp_path: Path) -> None:
    """No turn of the event loop does more than a tenth of a second's work, nor half of it all."""
    done = subprocess.run(
        [sys.executable, "-c", OPENING, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    words, shown, longest, whole = done.stdout.rsplit(" ", 3)
    assert words == "['The history is coming …']"
    assert float(shown) < 50.0
    assert float(longest) < 100.0
    assert float(longest) < float(whole) / 2


def test_it_says_so_and_tells_once_when_it_is_there(qtbot: QtBot) -> None:
    """A module that is imported already is there at the next look."""
    page = WaitingPage("History", "It comes.")
    qtbot.addWidget(page)
    told: list[bool] = []
    taken: list[int] = []

    def three() -> Iterator[bool]:
        for number in range(3):
            taken.append(number)
            yield True

    page.ready.connect(lambda: told.append(taken == [0, 1, 2]))
    before = sys.getswitchinterval()
    page.wait_for("json", three)
    qtbot.waitUntil(lambda: told == [True])
    assert sys.getswitchinterval() == before
    assert [one.text() for one in page.findChildren(QLabel)] == ["It comes."]
    assert page.accessibleName() == "History"


def test_an_error_comes_up_where_errors_are_told(qtbot: QtBot) -> None:
    """A broken installation is not waited for for ever."""
    page = WaitingPage("History", "It comes.")
    qtbot.addWidget(page)
    told: list[bool] = []
    page.ready.connect(lambda: told.append(True))
    with qtbot.captureExceptions() as errors:
        page.wait_for("no_such_module_here", lambda: iter(()))
        qtbot.waitUntil(lambda: bool(errors))
    assert errors[0][0] is ModuleNotFoundError
    assert told == []


def test_an_error_in_a_step_ends_the_waiting(qtbot: QtBot) -> None:
    """It comes up, too, and nobody is told that all is there."""
    page = WaitingPage("History", "It comes.")
    qtbot.addWidget(page)
    told: list[bool] = []
    page.ready.connect(lambda: told.append(True))

    def breaks() -> Iterator[bool]:
        yield True
        raise LookupError("no week")

    with qtbot.captureExceptions() as errors:
        page.wait_for("json", breaks)
        qtbot.waitUntil(lambda: bool(errors))
        qtbot.wait(20)
    assert [one[0] for one in errors] == [LookupError]
    assert told == []


@pytest.fixture(autouse=True)
def _switching() -> None:
    """Nothing of it is left in the process."""
    assert sys.getswitchinterval() == pytest.approx(0.005)
