# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""`python -m tests.torture.soak [SESSIONS]`: what hundreds of sessions in one window leave behind.

Each is practised by real keys and clicks: Start, a stretch of each step, Next to the end, a
rating, Save. After the first fifty nothing may grow: memory, widgets and timers, open files, what
Python tracks; and the counts of references to None and True stay (see `docs/adr/0002`). The exit
status is 1 where something does.
"""

import ctypes
import gc
import sys
import tempfile
import time
from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from recovery_gui.app import App, Options
from recovery_gui.core.session_state import Running
from tests.newcomer import be_known
from tests.ui.conftest import read_cautions
from tests.ui.hand import click, focused, key, practise

SESSIONS, WARM = 500, 50
SAMPLES = 5  # At either end; the least of them counts, for others use the machine, too.
EXERCISES = ("hip-to-heel-press", "calf-foam-roll")
STRETCH_S = 0.4
FRAMES_MS = 20


@dataclass(frozen=True)
class Load:
    """What the process holds on to."""

    memory_kb: int
    objects: int
    timers: int
    files: int
    tracked: int
    references_to_none: int
    references_to_true: int


# What each may grow by: a share of what it was, and so much.
ALLOWED = {
    "memory_kb": (0.02, 0),
    "objects": (0.0, 0),
    "timers": (0.0, 0),
    "files": (0.0, 0),
    "tracked": (0.01, 200),
}
# These may not fall: at none left the process dies. That they rise is PySide6's own: each widget
# that is made and deleted leaves a reference to None behind, and harms nobody.
COUNTED = ("references_to_none", "references_to_true")
FALL = 0.02


def load(app: App) -> Load:
    """Now, once all that is to be deleted is."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.qt.processEvents()
    gc.collect()
    held = app.window.findChildren(QObject)
    return Load(
        memory_kb=_private_kb(),
        objects=len(held),
        timers=sum(isinstance(one, QTimer) for one in held),
        files=sum(1 for _ in Path("/proc/self/fd").iterdir()),
        tracked=len(gc.get_objects()),
        references_to_none=sys.getrefcount(None),
        references_to_true=sys.getrefcount(True),
    )


def practise_one(app: App, exercise: str) -> None:
    """A session from the list to the list."""
    app.practice.choose(exercise)
    click(app.window.practice, "Start")
    while isinstance(app.rooms.controller.state.value, Running):
        practise(app, STRETCH_S)
        _live()
        key(app.window, Qt.Key.Key_Right)
    QTest.keyClicks(focused(app.window), "5")
    click(app.window.finish, "Save")
    _live()


def soak(sessions: int = SESSIONS) -> tuple[Load, Load]:
    """What is held after the first fifty, and after all."""
    with tempfile.TemporaryDirectory() as folder:
        app = App(Options(be_known(Path(folder) / "data")))
        app.show()
        while "rooms" not in vars(app) or not app.window.header.week_line:
            app.qt.processEvents()
        sys.excepthook = sys.__excepthook__  # What goes wrong here is for the terminal.
        read_cautions(app)
        early: list[Load] = []
        late: list[Load] = []
        for number in range(sessions):
            practise_one(app, EXERCISES[number % len(EXERCISES)])
            if WARM <= number < WARM + SAMPLES:
                early.append(load(app))
            elif number >= sessions - SAMPLES:
                late.append(load(app))
        app.window.close()
    return _least(early), _least(late)


def grown(before: Load, after: Load) -> list[str]:
    """What grew by more than it may, and the references that fell."""
    found = []
    for name, (share, some) in ALLOWED.items():
        old, new = getattr(before, name), getattr(after, name)
        if new > old + share * old + some:
            found.append(f"{name} grew from {old} to {new}")
    for name in COUNTED:
        old, new = getattr(before, name), getattr(after, name)
        if new < old - FALL * old:
            found.append(f"{name} fell from {old} to {new}")
    return found


def _least(loads: list[Load]) -> Load:
    return Load(*(min(getattr(one, field.name) for one in loads) for field in fields(Load)))


def _live() -> None:
    """Let a frame or so be painted, and what is to be deleted go: that needs a real loop."""
    loop = QEventLoop()
    QTimer.singleShot(FRAMES_MS, loop.quit)
    loop.exec()


def _private_kb() -> int:
    """Without what is free and only kept by the C library for the next who asks."""
    ctypes.CDLL(None).malloc_trim(0)
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_"))


def main() -> int:
    """Say what was held before and after; the exit status."""
    sessions = int(sys.argv[1]) if len(sys.argv) > 1 else SESSIONS
    began = time.monotonic()
    before, after = soak(sessions)
    over = grown(before, after)
    lines = [f"soak: {sessions} sessions in {time.monotonic() - began:.0f} s"]
    for field in fields(Load):
        old, new = getattr(before, field.name), getattr(after, field.name)
        lines.append(
            f"  {field.name.replace('_', ' '):<20} {old:>9} -> {new:>9}  {new / old - 1:+.2%}"
        )
    lines += over or ["  nothing grew by more than it may"]
    sys.stdout.write("\n".join(lines) + "\n")
    return int(bool(over))


if __name__ == "__main__":
    sys.exit(main())
