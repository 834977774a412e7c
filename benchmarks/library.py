# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Loading the whole library in a fresh process, against loading one that is empty.

usage of a process of it: python -m benchmarks.library DIRECTORY
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.ratio import Ratio, compare
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir

ROOT = Path(__file__).parents[1]
PAIRS = 15


def measure() -> Iterator[Ratio]:
    """What the exercises and routines add is the difference of the two times."""
    whole = resources_dir() / "exercises"
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "exercises"
        empty.mkdir()
        shutil.copytree(whole.parent / "shared", Path(folder) / "shared")
        yield compare(
            "library: whole / empty",
            partial(seconds_to_load, whole),
            partial(seconds_to_load, empty),
            PAIRS,
        )


def seconds_to_load(exercises: Path) -> float:
    """Seconds of the processor in a fresh process."""
    command = [sys.executable, "-m", "benchmarks.library", str(exercises)]
    done = subprocess.run(  # noqa: S603 - our own module
        command, cwd=ROOT, env=dict(os.environ), capture_output=True, timeout=60, check=True
    )
    return float(done.stdout)


if __name__ == "__main__":
    catalog = ExerciseCatalog(Path(sys.argv[1]), Path("none") / "exercises")
    started = time.process_time()
    catalog.exercises()
    catalog.routines()
    print(time.process_time() - started)
