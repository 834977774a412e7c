# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""`python -m benchmarks [NAME ...]`: one table of ratios, each against a yardstick of the same run.

With names only those modules are run, and nothing is written; without, all of them, and the
table goes into docs/benchmarks.md.
"""

import os
import sys
from importlib import import_module

from benchmarks.ratio import Ratio
from benchmarks.table import HEAD, line, write

ORDER = (
    *(
        "first_paint",
        "second_start",
        "library",
        "list_filter",
        "plan_building",
        "figure_frame",
        "page_switches",
    ),
    *("history_page", "history_commit", "moving_window", "running_session"),
)


def main(names: list[str]) -> None:
    """Measure, and tell as it comes."""
    load = os.getloadavg()[0]
    print(HEAD)
    ratios: list[Ratio] = []
    for name in names or ORDER:
        for ratio in import_module(f"benchmarks.{name}").measure():
            ratios.append(ratio)
            print(line(ratio), flush=True)
    if names:
        return
    lines = []
    for name in ("plan_building", "session_timing"):
        for told in import_module(f"benchmarks.{name}").report():
            lines.append(told)
            print(told, flush=True)
    write(ratios, lines, load)


if __name__ == "__main__":
    main(sys.argv[1:])
