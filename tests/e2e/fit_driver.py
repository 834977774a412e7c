# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The real window, telling where its buttons are, so that a hand from outside can press them.

usage: python -m tests.e2e.fit_driver DATA_DIR TOLD [start] [read]

Writes to the file TOLD, a few times a second, JSON: `spots`, the middle of each button of
`LOOKED_FOR` that can be pressed, and of the right hamstrings on the small body, in pixels of the
screen; `sore`, how many places are; `running`, the title of the session under way, and
`practised`, its seconds. With `start` it fits and starts a session by itself; with `read` all
cautions were read before.
"""

import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from recovery_gui.app import App, Options
from recovery_gui.core.session_snapshot import checkpoint_of
from recovery_gui.core.session_state import Running
from tests.newcomer import be_known
from tests.ui.body import RIGHT_HAMSTRINGS, spot

LOOKED_FOR = ("Build", "Start", "Ihavereadthis")
PACE = 20.0


def tell(app: App, told: Path) -> None:
    """Replace the file by what can be seen now."""
    spots = {}
    for button in app.window.findChildren(QPushButton):
        if button.objectName() in LOOKED_FOR and button.isVisible() and button.isEnabled():
            middle = button.mapToGlobal(button.rect().center())
            spots[button.objectName()] = (middle.x(), middle.y())
    back = app.rooms.sore_room.card.map.back
    if back.isVisible():
        middle = back.mapToGlobal(spot(back, RIGHT_HAMSTRINGS))
        spots["RightHamstrings"] = (middle.x(), middle.y())
    state = app.rooms.controller.state.value
    running = checkpoint_of(state).record if isinstance(state, Running) else None
    found = {
        "asking": app.rooms.care.cautions.is_open.value,
        "fitting": app.rooms.fit.page.isVisible(),
        "spots": spots,
        "sore": len(app.rooms.sore.value),
        "running": running.title if running else "",
        "practised": running.duration_s if running else 0,
    }
    fresh = told.with_suffix(".new")
    fresh.write_text(json.dumps(found))
    fresh.replace(told)


def read_cautions(app: App) -> None:
    """As if those of every exercise had been read."""
    settings = app.settings.settings.value
    read = tuple(one.id for one in app.catalog.exercises())
    practice = replace(settings.practice, cautions_read=read)
    app.settings.change(replace(settings, practice=practice))


def run(data_dir: Path, told: Path, asked: Sequence[str]) -> None:
    """Open the window and stay."""
    app = App(Options(be_known(data_dir), PACE))
    app.show()
    while "rooms" not in vars(app):
        app.qt.processEvents()
    if "read" in asked:
        read_cautions(app)
    if "start" in asked:
        app.rooms.fit.presenter.open()
        app.rooms.fit.presenter.start()
    timer = QTimer(app.window, interval=50)
    timer.timeout.connect(partial(tell, app, told))
    timer.start()
    app.qt.exec()


if __name__ == "__main__":
    run(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
