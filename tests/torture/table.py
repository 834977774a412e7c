# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The one table: what was done to the program, and what it lost."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.torture.bench import Row

HEADS = ("row", "fault", "tries", "lost", "wrong", "as expected")
BEGIN, END = "<!-- torture: begin -->", "<!-- torture: end -->"
LEAST_IN_ALL = 20_000


@dataclass(frozen=True, slots=True)
class Result:
    """The tally of a row."""

    row: Row
    tries: int = 0
    lost: int = 0
    wrong: int = 0
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    least: int = 1

    @property
    def met(self) -> bool:
        """Whether all was as expected, and often enough."""
        return not self.lost and not self.wrong and self.tries >= self.least

    @property
    def cells(self) -> tuple[str, ...]:
        """The row of the table."""
        fault = "; ".join([self.row.fault, *self.notes])
        verdict = "yes" if self.met else "NO"
        return (self.row.name, fault, f"{self.tries:,}", str(self.lost), str(self.wrong), verdict)

    @property
    def line(self) -> str:
        """The row as it is told when it ends, with what was wrong."""
        return "\n    ".join([" | ".join(self.cells), *self.problems])


def table(results: Sequence[Result], seed: int, minutes: float) -> str:
    """The table in Markdown, with its sums below."""
    rows = [HEADS, *(result.cells for result in results)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADS))]
    lines = ["| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in rows]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    tries, lost, wrong = (
        sum(getattr(result, name) for result in results) for name in ("tries", "lost", "wrong")
    )
    end = (
        f"{tries:,} faults and inputs, {lost} lost, {wrong} wrong; seed {seed}, {minutes:.0f} min."
    )
    return "\n".join([*lines, "", end])


def print_table(results: Sequence[Result], seed: int, minutes: float) -> None:
    """The table to standard output."""
    sys.stdout.write(f"\n{table(results, seed, minutes)}\n")


def write_table(page: Path, results: Sequence[Result], seed: int, minutes: float) -> None:
    """Put the table between its marks on the page."""
    text = page.read_text("utf-8")
    head, _, rest = text.partition(BEGIN)
    _, _, tail = rest.partition(END)
    page.write_text(f"{head}{BEGIN}\n{table(results, seed, minutes)}\n{END}{tail}", "utf-8")
