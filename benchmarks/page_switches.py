# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Opening each page, for the first time and again, against a bare stack of two pages.

usage of the process that shows the window: python -m benchmarks.page_switches DATA
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QListWidget, QStackedWidget

from benchmarks.first_paint import ROOT, environment
from benchmarks.known import known
from benchmarks.ratio import Ratio
from recovery_gui.app import App, Options
from recovery_gui.core.session_state import Running
from recovery_gui.ui.main_window import HISTORY, PRACTICE, SETTINGS

STARTS = 5
QUIET_S, A_TURN_S, MOST_S = 0.3, 0.005, 20.0

Seconds = dict[str, list[float]]


def measure() -> Iterator[Ratio]:
    """Seconds of the processor until what is opened is painted; a fresh process each time."""
    all_seconds: Seconds = {}
    for _ in range(STARTS):
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(  # noqa: S603 - our own module
                [sys.executable, "-m", "benchmarks.page_switches", folder],
                cwd=ROOT,
                env=environment(Path(folder)),
                capture_output=True,
                timeout=120,
                check=True,
            )
        for name, seconds in json.loads(done.stdout).items():
            all_seconds.setdefault(name, []).append(seconds)
    bare = tuple(all_seconds.pop("bare"))
    for name, found in all_seconds.items():
        yield Ratio(f"{name} / bare switch", tuple(found), bare)


def switches(data: Path) -> dict[str, float]:
    """Each page once, in the order of a first evening; History twice."""
    app = App(Options(known(data)))
    app.show()
    while "rooms" not in vars(app) or not app.window.header.week_line:
        app.qt.processEvents()
    timed: dict[str, float] = {}
    for name, act in _evening(app):
        _settle(app.qt)
        timed[name] = _seconds_of(app.qt, act)
    timed["bare"] = _bare(app.qt)
    return timed


def _evening(app: App) -> Iterator[tuple[str, Callable[[], object]]]:
    """What is opened, and how; between two of them one leaves what was open."""
    window, panel, rooms = app.window, app.window.practice.panel, app.rooms
    yield "Settings first", lambda: window.open_page(SETTINGS)
    yield "Practice again", lambda: window.open_page(PRACTICE)
    yield "manual first", window.help_requested.emit
    yield "list of keys first", window.keys_requested.emit
    for opened in app.qt.topLevelWidgets():
        if opened is not window:
            opened.close()
    yield "a session made to fit first", window.build_requested.emit
    rooms.fit.presenter.close()
    yield "new routine first", rooms.editing.tools.new_requested.emit
    rooms.editing.presenter.close()
    yield "a routine first", lambda: app.practice.choose("after-long-run")
    yield "rehearsal first", panel.rehearse_requested.emit
    rooms.rehearsal.close()
    app.practice.choose("calf-foam-roll")
    yield "cautions first", panel.start_requested.emit
    yield "session first", rooms.care.cautions.read
    yield "floor first", window.session.floor_requested.emit
    rooms.floor.leave()
    while isinstance(rooms.controller.state.value, Running):
        rooms.controller.advance()
    rooms.controller.close()
    yield "History's frame", lambda: window.open_page(HISTORY)
    while "history_room" not in vars(rooms):
        app.qt.processEvents()
    window.open_page(PRACTICE)
    yield "History again", lambda: window.open_page(HISTORY)


def _bare(qt: QApplication) -> float:
    stack = QStackedWidget()
    for page in range(2):
        words = QListWidget()
        words.addItems([f"Row {page} {number}" for number in range(40)])
        stack.addWidget(words)
    stack.resize(1280, 800)
    stack.show()
    _settle(qt)
    return _seconds_of(qt, lambda: stack.setCurrentIndex(1))


def _seconds_of(qt: QApplication, act: Callable[[], object]) -> float:
    """Of the processor, until it is painted."""
    started = time.process_time()
    act()
    qt.processEvents()
    return time.process_time() - started


def _settle(qt: QApplication) -> None:
    """Until what is drawn between events is done."""
    began = turned = time.perf_counter()
    while time.perf_counter() - turned < QUIET_S and time.perf_counter() - began < MOST_S:
        if _seconds_of(qt, lambda: None) > A_TURN_S:
            turned = time.perf_counter()


if __name__ == "__main__":
    print(json.dumps(switches(Path(sys.argv[1]) / "data")), flush=True)
    os._exit(0)
