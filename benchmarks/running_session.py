# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The share of one processor that the real window takes over a whole side of an exercise.

Glides, first showings and later ones as they come, at 1280 x 800 and thirty frames a second;
then the same window paused, and before it all at rest on the Practice page.

usage of the process that shows the window: python -m benchmarks.running_session EXERCISE DATA
"""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.known import known
from benchmarks.moving_window import SIZE, Shares, pass_s, running, share_of, watched
from benchmarks.ratio import Ratio
from recovery_gui.app import App, Options
from recovery_gui.core.practice_plan import PhaseKind

PAUSED_S = IDLE_S = 10.0


def measure() -> Iterator[Ratio]:
    """Seconds of the processor over seconds on the clock, the helpers beside the window apart."""
    return watched("benchmarks.running_session")


def watch(exercise: str, data: Path) -> Shares:
    """Practise the first side, lead-in included, and pause where it ends."""
    app = App(Options(known(data), 1.0))
    app.show()
    app.window.resize(*SIZE)
    app.practice.choose(exercise)
    pass_s(6.0)  # Pictures and next steps are drawn.
    idle = share_of(IDLE_S)
    app.rooms.shell.start(exercise)
    app.rooms.care.cautions.read()
    phases = running(app).plan.phases
    kinds = [phase.kind for phase in phases]
    side_s = sum(phase.seconds for phase in phases[: kinds.index(PhaseKind.CHANGE)])
    side = share_of(side_s)
    app.rooms.controller.pause()
    pass_s(1.0)
    return {"idle": [idle], "a whole side": [side], "paused": [share_of(PAUSED_S)]}


if __name__ == "__main__":
    print(json.dumps(watch(sys.argv[1], Path(sys.argv[2]))), flush=True)
    os._exit(0)
