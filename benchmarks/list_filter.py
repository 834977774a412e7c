# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Filtering, sorting and searching a list with 200 own exercises, painted, against one frame.

usage of the process that shows the window: python -m benchmarks.list_filter DATA
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.known import known
from benchmarks.moving_window import ROOT, SIZE, pass_s
from benchmarks.ratio import Ratio
from recovery_gui.app import App, Options
from recovery_gui.presentation.list_filter_props import Length, ListFilter, Order
from recovery_gui.storage.resources import resources_dir

FRAME_S = 1 / 30
OWN = 200
TIMES = 15

Samples = dict[str, list[float]]


def measure() -> Iterator[Ratio]:
    """Seconds from the choice to the painted list over those of a frame."""
    with tempfile.TemporaryDirectory() as folder:
        samples = sampled(Path(folder), OWN)
    for name, seconds in samples.items():
        yield Ratio(f"list of {OWN} own: {name} / frame", tuple(seconds), (FRAME_S,) * len(seconds))


def sampled(data: Path, own: int) -> Samples:
    """Seconds of each change, in a fresh process over so many own exercises."""
    write_exercises(data / "exercises", own)
    done = subprocess.run(  # noqa: S603 - our own module
        [sys.executable, "-m", "benchmarks.list_filter", str(data)],
        cwd=ROOT,
        env=dict(os.environ),
        capture_output=True,
        timeout=120,
        check=True,
    )
    samples: Samples = json.loads(done.stdout)
    return samples


def write_exercises(folder: Path, count: int) -> None:
    """So many exercises of one's own, each like Hip to Heel Press."""
    folder.mkdir(parents=True)
    text = (resources_dir() / "exercises" / "hip-to-heel-press.toml").read_text("utf-8")
    for number in range(count):
        named = text.replace('"Hip to Heel Press"', f'"Own Exercise {number}"')
        own = named.replace('"hip-to-heel-press"', f'"own-{number}"')
        (folder / f"own-{number}.toml").write_text(own, "utf-8")


def watch(data: Path) -> Samples:
    """Change the list to and fro, and wait each time until it is painted."""
    app = App(Options(known(data)))
    app.show()
    app.window.resize(*SIZE)
    pass_s(4.0)  # The small pictures are drawn by then.
    choose, search = app.practice.filter, app.practice.search
    changes: dict[str, tuple[Callable[[], None], Callable[[], None]]] = {
        "filter": (
            lambda: choose(ListFilter(length=Length.SHORT)),
            lambda: choose(ListFilter()),
        ),
        "sort": (
            lambda: choose(ListFilter(order=Order.LONGEST_AGO)),
            lambda: choose(ListFilter(order=Order.NAME)),
        ),
        "search": (lambda: search("own"), lambda: search("")),
    }
    for there, back in changes.values():  # Each row is measured when it is first laid out.
        painted_s(app, there)
        painted_s(app, back)
    return {
        name: [painted_s(app, change) for _ in range(TIMES) for change in to_and_fro]
        for name, to_and_fro in changes.items()
    }


def painted_s(app: App, change: Callable[[], None]) -> float:
    """Seconds from a change until what it changed is painted."""
    began = time.perf_counter()
    change()
    app.qt.processEvents()
    return time.perf_counter() - began


if __name__ == "__main__":
    print(json.dumps(watch(Path(sys.argv[1]))), flush=True)
    os._exit(0)
