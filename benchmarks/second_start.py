# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A second start, which brings the first window to the front and ends, against a bare window."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.first_paint import BARE, PAIRS, ROOT, environment, seconds_to_paint
from benchmarks.ratio import Ratio, compare

COMMAND = [sys.executable, "-m", "recovery_gui"]
PATIENCE_S = 30.0


def measure() -> Iterator[Ratio]:
    """Until the second process has ended, the window having come forward."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        with subprocess.Popen(  # noqa: S603 - our own program
            COMMAND, cwd=ROOT, env=environment(home), stderr=subprocess.DEVNULL
        ) as first:
            try:
                _await_bell(home)
                yield compare(
                    "second start / bare window",
                    partial(seconds_to_end, home),
                    partial(seconds_to_paint, home, BARE),
                    PAIRS,
                )
            finally:
                first.kill()


def seconds_to_end(home: Path) -> float:
    """Seconds of a second start. Raises `CalledProcessError` or `TimeoutExpired`."""
    started = time.monotonic()
    subprocess.run(COMMAND, cwd=ROOT, env=environment(home), timeout=10, check=True)  # noqa: S603
    return time.monotonic() - started


def _await_bell(home: Path) -> None:
    """Until the first window can be rung at, and its pictures are drawn."""
    end = time.monotonic() + PATIENCE_S
    while not any(home.rglob("*.sock")) or not any(home.rglob("front.json")):
        if time.monotonic() > end:
            raise RuntimeError("the first window did not open")
        time.sleep(0.05)
    time.sleep(3.0)
