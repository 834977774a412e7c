# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The History page over 200,000 sessions, against the same page over 200.

usage: python -m benchmarks.history_page
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.first_paint import ROOT, seconds_to_paint
from benchmarks.many_sessions import MANY, make_history
from benchmarks.ratio import Ratio, compare
from recovery_gui.presentation.history_bars_props import Span

FEW = 200
PAIRS = 11
MOMENTS = {"opened": "History opened"} | {
    span.value: f"switched to {span.value}" for span in reversed(Span)
}


def measure(many: int = MANY, pairs: int = PAIRS) -> Iterator[Ratio]:
    """Opening the page, switching to each span, and the start of the program."""
    with tempfile.TemporaryDirectory() as folder:
        long, short = (furnished(Path(folder) / str(count), count) for count in (many, FEW))
        for moment, name in MOMENTS.items():
            yield compare(
                f"{name}: {many:,} / {FEW}",
                partial(seconds_of, long, moment),
                partial(seconds_of, short, moment),
                pairs,
            )
        yield compare(
            f"program start: {many:,} / {FEW}",
            partial(seconds_to_paint, long, "benchmarks.app_window", "figure"),
            partial(seconds_to_paint, short, "benchmarks.app_window", "figure"),
            pairs,
        )


def furnished(home: Path, count: int) -> Path:
    """A home whose history holds so many sessions."""
    data = home / ".local" / "share" / "recovery-gui"
    data.mkdir(parents=True)
    make_history(data / "history.sqlite3", count)
    return home


def seconds_of(home: Path, moment: str) -> float:
    """Seconds in a fresh process over the history in that home."""
    env = {"HOME": str(home), "PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "benchmarks.history_window", moment]
    done = subprocess.run(  # noqa: S603 - our own module
        command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=120, check=True
    )
    return float(done.stdout)


if __name__ == "__main__":
    from benchmarks.__main__ import HEAD, row

    print(HEAD)
    for ratio in measure():
        print(row(ratio), flush=True)
