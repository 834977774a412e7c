# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""From the start of a process to what it has painted, and what it holds by then."""

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
APP, BARE = "benchmarks.app_window", "benchmarks.bare_window"
PAIRS = 21
FEW = 7  # Pairs of what is measured beside the goals.
MOMENTS = {
    "page": ("filled page painted / bare window", PAIRS),
    "click": ("a click at once is answered / bare", FEW),
    "first-ever": ("the same at the first start ever", FEW),
    "figure": ("figure on the stage / bare window", FEW),
}
MEMORY = {
    "memory": ("memory at the first paint / bare", PAIRS),
    "memory-at-rest": ("memory at rest / bare", FEW),
}


def run(home: Path, module: str, *arguments: str) -> float:
    """The number that a fresh process, started with `-m module`, prints.

    Raises `RuntimeError` with the process's own words when it prints none.
    """
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(  # noqa: S603 - our own modules
        command,
        cwd=ROOT,
        env=environment(home),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    try:
        return float(done.stdout)
    except ValueError:
        raise RuntimeError(f"{module} painted nothing:\n{done.stdout}{done.stderr}") from None


def environment(home: Path) -> dict[str, str]:
    """Of every process that is measured."""
    return {"HOME": str(home), "PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen"}


def seconds_to_paint(home: Path, module: str, *arguments: str) -> float:
    """Seconds until a fresh process has painted its window."""
    started = time.monotonic()
    return run(home, module, *arguments) - started


def megabytes(home: Path, module: str, *arguments: str) -> float:
    """What a fresh process holds, in thousands of MB: the table tells thousandths."""
    return run(home, module, *arguments) / 1e6


def measure() -> Iterator[Ratio]:
    """The program's start against the bare window; byte code, disk and font cache warm."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        run(home, APP, "prime")
        for moment, (name, pairs) in MOMENTS.items():
            place = home / "nobody" if moment == "first-ever" else home
            paint = partial(seconds_to_paint, place)
            yield compare(name, partial(paint, APP, moment), partial(paint, BARE), pairs)
        holds = partial(megabytes, home)
        for moment, (name, pairs) in MEMORY.items():
            yield compare(name, partial(holds, APP, moment), partial(holds, BARE, "memory"), pairs)
