# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The share of one processor that the real window takes while the figure moves.

usage of the process that shows the window: python -m benchmarks.moving_window EXERCISE DATA
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from benchmarks.known import known
from benchmarks.ratio import Ratio
from recovery_gui.app import App, Options
from recovery_gui.core.exercise import StepKind
from recovery_gui.core.practice_plan import Phase
from recovery_gui.core.session_state import Running

ROOT = Path(__file__).parents[1]
EXERCISES = ("hip-to-heel-press", "calf-foam-roll")
SIZE = (1280, 800)
SETTLED_S = 1.5  # The glide into a step is over.
MOVING = (StepKind.REPS, StepKind.ROLL, StepKind.BREATHS)

Shares = dict[str, list[tuple[float, float]]]


def measure() -> Iterator[Ratio]:
    """Seconds of the processor over seconds on the clock: first cycle, and those after it."""
    return watched("benchmarks.moving_window")


def watched(module: str) -> Iterator[Ratio]:
    """What a module prints of each exercise, watched in a process and a folder of its own."""
    for exercise in EXERCISES:
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(  # noqa: S603 - our own module
                [sys.executable, "-m", module, exercise, folder],
                cwd=ROOT,
                env=dict(os.environ),
                capture_output=True,
                timeout=400,
                check=True,
            )
        shares: Shares = json.loads(done.stdout)
        for name, pairs in shares.items():
            mine, clock = zip(*pairs, strict=True)
            yield Ratio(f"window, {exercise}, {name}", mine, clock)


def watch(exercise: str, data: Path) -> Shares:
    """Practise the exercise up to its end of the first side, and watch each motion twice."""
    app = App(Options(known(data), 1.0))
    app.show()
    app.window.resize(*SIZE)
    pass_s(2.0)
    app.practice.choose(exercise)
    app.rooms.shell.start(exercise)
    app.rooms.care.cautions.read()
    controller = app.rooms.controller
    shares: Shares = {"first cycle": [], "later cycle": []}
    for index, phase in enumerate(running(app).plan.phases):
        if phase.step_kind in MOVING and phase.seconds > 2.0 * cycle_s(phase):
            while running(app).position.index < index:
                controller.advance()
            pass_s(SETTLED_S)
            for rows in shares.values():
                rows.append(share_of(cycle_s(phase)))
        if len(shares["first cycle"]) > 1:
            break
    return shares


def running(app: App) -> Running:
    """The session as it goes on."""
    state = app.rooms.controller.state.value
    if not isinstance(state, Running):
        raise TypeError(state)
    return state


def cycle_s(phase: Phase) -> float:
    """Seconds of one repetition or breath."""
    return phase.tempo.out_s + phase.tempo.back_s if phase.tempo else phase.breath.total_s


def share_of(seconds: float) -> tuple[float, float]:
    """Seconds of the processor, and on the clock, while so many pass."""
    clock, mine = time.monotonic(), time.process_time()
    pass_s(seconds)
    return time.process_time() - mine, time.monotonic() - clock


def pass_s(seconds: float) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


if __name__ == "__main__":
    print(json.dumps(watch(sys.argv[1], Path(sys.argv[2]))), flush=True)
    os._exit(0)
