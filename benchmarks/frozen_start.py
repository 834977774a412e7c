# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The frozen program of `make dist` against the program from source, from start to first paint.

Neither knows that it is measured: each is started as a user starts it. Either hangs the bell for
a second start in the moment of its first paint (`app.App.run`), and the bell is a socket, which
can be seen from outside.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from benchmarks.first_paint import ROOT, environment
from benchmarks.ratio import Ratio, compare

FROZEN = ROOT / "dist" / "frozen" / "recovery-gui" / "recovery-gui"
FRONT = ".cache/recovery-gui/front.json"  # Kept when all of the first window is there.
BELL = ".local/state/recovery-gui/*.sock"
SOURCE = (sys.executable, "-m", "recovery_gui")
PAIRS = 25
LOOK_S = 0.0005
PATIENCE_S = 60.0


def measure() -> Iterator[Ratio]:
    """Byte code, disk and font cache warm; each has been started and filled its window before.

    Raises `FileNotFoundError` where nothing is frozen.
    """
    with tempfile.TemporaryDirectory() as folder:
        frozen = _ready_start(Path(folder) / "frozen", (str(FROZEN),))
        source = _ready_start(Path(folder) / "source", SOURCE)
        yield compare("frozen first paint / from source", frozen, source, PAIRS)


def _ready_start(home: Path, command: tuple[str, ...]) -> Callable[[], float]:
    """Seconds to the first paint, as often as asked, after a start that has left its page."""
    _seconds_to(home, command, FRONT)
    return partial(_seconds_to, home, command, BELL)


def _seconds_to(home: Path, command: tuple[str, ...], file: str) -> float:
    """Seconds from the start until the program has made the file; it is killed then."""
    for bell in home.glob(BELL):
        bell.unlink()
    started = time.monotonic()
    with subprocess.Popen(command, cwd=ROOT, env=environment(home)) as program:  # noqa: S603
        try:
            while not any(home.glob(file)):
                if program.poll() is not None or time.monotonic() > started + PATIENCE_S:
                    raise RuntimeError(f"{command[0]} made no {file}")
                time.sleep(LOOK_S)
            return time.monotonic() - started
        finally:
            program.kill()
