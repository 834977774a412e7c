# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""`python -m tests.torture [ROW ...]`: the fault matrix, for as long as its budgets say.

Each row runs in a process of its own, two at a time, and prints how it went; the table comes
last. --scale 0.1 takes a tenth of the time, --seed N repeats a run, --write keeps the table in
docs/trust.md. The exit status is 1 when a row is not as expected.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from tests.torture.bench import Bench, Row
from tests.torture.rows import ROWS
from tests.torture.table import Result, print_table, write_table

ROOT = Path(__file__).parents[2]
AT_ONCE = 2
GRACE_S = 120.0  # For the turn that is under way when the budget ends.


def main() -> int:
    """Run the rows asked for, or be the process of one."""
    parser = argparse.ArgumentParser(prog="tests.torture", description=__doc__)
    parser.add_argument("rows", nargs="*", metavar="ROW")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    rows = [row for row in ROWS if not asked.rows or row.name in asked.rows]
    if asked.alone:
        return _be(rows[0], asked.seed, asked.scale)
    begun = time.monotonic()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        # The longest first, so that both processes end at about the same time.
        order = sorted(rows, key=lambda row: -row.seconds)
        waiting = {row: pool.submit(run_row, row, asked.seed, asked.scale) for row in order}
        results = [waiting[row].result() for row in rows]
    minutes = (time.monotonic() - begun) / 60
    print_table(results, asked.seed, minutes)
    if asked.write:
        write_table(ROOT / "docs" / "trust.md", results, asked.seed, minutes)
    return 0 if all(result.met for result in results) else 1


def run_row(row: Row, seed: int, scale: float) -> Result:
    """The row in a process of its own; one that does not come to an end is not as expected."""
    apart = row.apart if may_be_apart(row) else ()
    command = [*apart, sys.executable, "-m", "tests.torture", row.name, "--alone"]
    command += ["--seed", str(seed), "--scale", str(scale)]
    limit = row.seconds * scale + GRACE_S
    with subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            printed, errors = process.communicate(timeout=limit)
            told = json.loads(printed.splitlines()[-1])
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)  # Its own children, too.
            told = {"problems": [f"hung: no end after {limit:.0f} s"], "wrong": 1}
        except (IndexError, ValueError):
            told = {"problems": [errors.strip()[-2000:] or "it died"], "wrong": 1}
    result = Result(row, **told, least=row.least if scale >= 1 else 1)
    sys.stderr.write(f"{result.line}\n")
    return result


def may_be_apart(row: Row) -> bool:
    """Whether the machine grants the world of its own that the row asks for."""
    with suppress(OSError):
        return not row.apart or subprocess.run([*row.apart, "true"], check=False).returncode == 0
    return False


def _be(row: Row, seed: int, scale: float) -> int:
    """Run the row here and print its tally as JSON."""
    chance = random.Random(f"{seed} {row.name}")
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        bench = Bench(Path(folder), chance, row.seconds * scale)
        try:
            row.run(bench)
        except Exception:  # noqa: BLE001 - and not by the hook of the program under test
            traceback.print_exc()
            return 1
    tally = ("tries", "lost", "wrong", "problems", "notes")
    print(json.dumps({name: getattr(bench, name) for name in tally}))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
