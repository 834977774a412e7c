# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A second start, until the first window has come to the front, against a bare window's paint."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.first_paint import APP, BARE, PAIRS, ROOT, environment, seconds_to_paint
from benchmarks.ratio import Ratio, compare

COMMANDS = {
    "second start / bare window": [str(Path(sys.executable).with_name("recovery-gui"))],
    "the same as a module / bare": [sys.executable, "-m", "recovery_gui"],
}
PATIENCE_S = 30.0


def measure() -> Iterator[Ratio]:
    """By the command that a desktop starts, and as a module of Python."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        with subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-m", APP, "rung"],
            cwd=ROOT,
            env=environment(home),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as first:
            try:
                _await_bell(home)
                for name, command in COMMANDS.items():
                    raised = partial(seconds_to_raise, first, home, command)
                    yield compare(name, raised, partial(seconds_to_paint, home, BARE), PAIRS)
            finally:
                first.kill()


def seconds_to_raise(first: "subprocess.Popen[str]", home: Path, command: list[str]) -> float:
    """Seconds from a second start until the window is in front; the process has then ended, too.

    Raises `CalledProcessError` or `TimeoutExpired`.
    """
    started = time.monotonic()
    subprocess.run(command, cwd=ROOT, env=environment(home), timeout=10, check=True)  # noqa: S603
    told = first.stdout.readline() if first.stdout else ""
    return float(told) - started


def _await_bell(home: Path) -> None:
    """Until the first window can be rung at, and its pictures are drawn."""
    end = time.monotonic() + PATIENCE_S
    while not any(home.rglob("*.sock")) or not any(home.rglob("front.json")):
        if time.monotonic() > end:
            raise RuntimeError("the first window did not open")
        time.sleep(0.05)
    time.sleep(3.0)
