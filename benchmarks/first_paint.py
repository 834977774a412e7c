# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""From the start of a process to the first painted window."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.ratio import Ratio, compare

ROOT = Path(__file__).parents[1]
PAIRS = 21


def seconds_to_paint(module: str, home: Path) -> float:
    """Seconds until a fresh process, started with `-m module`, has painted its window.

    Raises `RuntimeError` with the process's own words when it paints nothing.
    """
    env = {"HOME": str(home), "PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", module]
    started = time.monotonic()
    done = subprocess.run(  # noqa: S603 - our own modules
        command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=60, check=False
    )
    try:
        return float(done.stdout) - started
    except ValueError:
        raise RuntimeError(f"{module} painted nothing:\n{done.stdout}{done.stderr}") from None


def measure() -> Ratio:
    """The program against the bare window; byte code, disk cache and font cache warm."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        return compare(
            "first paint: program / bare window",
            lambda: seconds_to_paint("benchmarks.app_window", home),
            lambda: seconds_to_paint("benchmarks.bare_window", home),
            PAIRS,
        )
