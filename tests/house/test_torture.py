# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Rows of the fault matrix, for one turn each: `make torture` goes on for minutes."""

import pytest

from tests.torture.__main__ import run_row
from tests.torture.bench import Row
from tests.torture.rows import ROWS

# The tour and the suite itself would take minutes; the others have quick tests of their own.
ELSEWHERE = {"P1", "P2", "S", "1", "2", "3", "7", "8", "10", "11", "14", "18"}
QUICK = [row for row in ROWS if row.name not in ELSEWHERE]
SEED = 20261129


@pytest.mark.parametrize("row", QUICK, ids=lambda row: f"row {row.name}")
def test_a_row_holds_for_one_turn(row: Row) -> None:
    result = run_row(row, SEED, 0.0)
    assert result.met, result.line
