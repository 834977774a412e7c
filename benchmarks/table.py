# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""One table of all ratios, on the terminal as they come and in docs/benchmarks.md at the end."""

import os
import platform
import statistics
from datetime import UTC, datetime
from pathlib import Path

import PySide6

from benchmarks.ratio import Ratio

FILE = Path(__file__).parents[1] / "docs" / "benchmarks.md"
HEAD = f"{'what':<42} {'ratio':>7}   quartiles      {'median':>9} {'yardstick':>10} {'pairs':>5}"
INTRODUCTION = """# Benchmarks

Written by `make bench`. Every line is a ratio against a yardstick measured in turn with it in the
same run, so that it holds on other machines, too; both medians are beside it. A bare window is the
least PySide6 `QMainWindow` with a list and a label (`benchmarks/bare_window.py`). Memory is the
proportional set size.

Measured on {day}, {cores} cores, load {load:.1f} when it began, {system}, Python {python},
PySide6 {pyside}, offscreen, byte code compiled.
"""
ROW = "| {} | {:.2f} | {:.2f} to {:.2f} | {} | {} | {} |"


def line(ratio: Ratio) -> str:
    """A row for the terminal."""
    low, high = ratio.quartiles
    mine, theirs = _medians(ratio)
    return (
        f"{ratio.name:<42} {ratio.of_medians:>7.2f}   {f'{low:.2f} to {high:.2f}':<14}"
        f" {mine:>9} {theirs:>10} {len(ratio.subject):>5}"
    )


def write(ratios: list[Ratio], lines: list[str], load: float) -> None:
    """Keep the table for whoever reads the repository."""
    rows = [
        ROW.format(one.name, one.of_medians, *one.quartiles, *_medians(one), len(one.subject))
        for one in ratios
    ]
    introduction = INTRODUCTION.format(
        day=datetime.now(UTC).date().isoformat(),
        cores=os.cpu_count(),
        load=load,
        system=platform.system(),
        python=platform.python_version(),
        pyside=PySide6.__version__,
    )
    head = [
        "| what | ratio | quartiles | median | yardstick | pairs |",
        "|---|--:|---|--:|--:|--:|",
    ]
    told = [f"- {one}" for one in lines]
    FILE.write_text("\n".join([introduction, *head, *rows, "", *told]) + "\n", encoding="utf-8")


def _medians(ratio: Ratio) -> tuple[str, str]:
    """Subject and yardstick in their unit."""
    unit = "MB" if ratio.name.startswith("memory") else "ms"
    mine, theirs = (statistics.median(each) * 1e3 for each in (ratio.subject, ratio.baseline))
    return f"{mine:.1f} {unit}", f"{theirs:.1f} {unit}"
