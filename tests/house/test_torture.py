# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Rows of the fault matrix, for one turn each: `make torture` goes on for minutes."""

import subprocess

import pytest

from tests.torture.__main__ import run_row
from tests.torture.bench import Row
from tests.torture.rows import ROWS

# The tour and the suite itself would take minutes; the others have quick tests of their own.
ELSEWHERE = {"P1", "P2", "S", "1", "2", "3", "7", "8", "10", "11", "14", "18"}
SEED = 20261129


def may_be_apart(row: Row) -> bool:
    """Whether the world of its own that the row asks for can be had."""
    return not row.apart or subprocess.run([*row.apart, "true"], check=False).returncode == 0


@pytest.mark.parametrize(
    "row", [row for row in ROWS if row.name not in ELSEWHERE], ids=lambda r: r.name
)
def test_a_row_holds_for_one_turn(row: Row) -> None:
    if not may_be_apart(row):
        pytest.skip("this machine grants no namespace")
    result = run_row(row, SEED, 0.0)
    assert result.tries > 0, result.line
    assert result.met, result.line
