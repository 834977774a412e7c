# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""From the start of a process to what it has painted."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.ratio import Ratio, compare

ROOT = Path(__file__).parents[1]
PAIRS = 21
MOMENTS = {
    "first-paint": "first paint / bare window",
    "practice-page": "practice page filled / bare window",
    "figure": "figure on the stage / bare window",
}


def seconds_to_paint(home: Path, module: str, *arguments: str) -> float:
    """Seconds until a fresh process, started with `-m module`, has painted its window.

    Raises `RuntimeError` with the process's own words when it paints nothing.
    """
    env = {"HOME": str(home), "PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", module, *arguments]
    started = time.monotonic()
    done = subprocess.run(  # noqa: S603 - our own modules
        command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=60, check=False
    )
    try:
        return float(done.stdout) - started
    except ValueError:
        raise RuntimeError(f"{module} painted nothing:\n{done.stdout}{done.stderr}") from None


def measure() -> Iterator[Ratio]:
    """The program's start against the bare window; byte code, disk and font cache warm."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for moment, name in MOMENTS.items():
            yield compare(
                name,
                partial(seconds_to_paint, home, "benchmarks.app_window", moment),
                partial(seconds_to_paint, home, "benchmarks.bare_window"),
                PAIRS,
            )
