# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The page on trust names every row of the matrix, and only tests that there are."""

import ast
import re
from pathlib import Path

import pytest

from tests.torture.rows import ROWS
from tests.torture.table import LEAST_IN_ALL, Result, table

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "trust.md").read_text("utf-8")
TEST = re.compile(r"`(test_\w+\.py)::(\w+)`")
MATRIX = re.findall(r"^\| (\d+|[A-Z]\d?) \| [^|]+ \| [^|]+ \| ([^|]+) \|$", PAGE, re.MULTILINE)


def named_in(name: str) -> set[str]:
    """The tests and the classes of tests of a file, by its name."""
    (path,) = (ROOT / "tests").rglob(name)
    kinds = (ast.FunctionDef, ast.ClassDef)
    return {
        node.name for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, kinds)
    }


def test_every_row_is_on_the_page_and_in_make_torture() -> None:
    assert [row for row, _ in MATRIX] == [row.name for row in ROWS]
    assert {str(number) for number in range(1, 22)} <= {row.name for row in ROWS}


@pytest.mark.parametrize(("row", "proofs"), MATRIX)
def test_the_named_in_a_row_exist(row: str, proofs: str) -> None:
    named = TEST.findall(proofs)
    assert named, row
    assert [test for file, test in named if test not in named_in(file)] == []


def test_a_test_that_is_not_there_is_noticed() -> None:
    assert "test_that_nobody_wrote" not in named_in("test_trust.py")
    assert "test_a_test_that_is_not_there_is_noticed" in named_in("test_trust.py")


def test_other_tests_that_the_page_names_exist() -> None:
    for file, test in TEST.findall(PAGE):
        assert test in named_in(file)


def test_the_table_of_the_page_is_whole_and_as_expected() -> None:
    latest = PAGE.partition("<!-- torture: begin -->")[2]
    rows = re.findall(
        r"^\| (\S+) +\| .*\| +([\d,]+) +\| +(\d+) +\| +(\d+) +\| (\S+) +\|$", latest, re.MULTILINE
    )
    assert [name for name, *_ in rows] == [row.name for row in ROWS]
    assert {(lost, wrong, met) for _, _, lost, wrong, met in rows} == {("0", "0", "yes")}
    assert sum(int(tries.replace(",", "")) for _, tries, *_ in rows) >= LEAST_IN_ALL


@pytest.mark.parametrize(
    ("lost", "wrong", "tries", "met"),
    [(0, 0, 5, "yes"), (1, 0, 5, "NO"), (0, 1, 5, "NO"), (0, 0, 4, "NO")],
)
def test_the_verdict_of_a_row(lost: int, wrong: int, tries: int, met: str) -> None:
    result = Result(ROWS[0], tries, lost, wrong, least=5)
    assert result.cells[-1] == met
    assert table([result], 1, 2.0).splitlines()[2].endswith(f"| {met:<11} |")
