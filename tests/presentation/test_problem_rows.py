# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is wrong with files, told file by file."""

from recovery_gui.presentation.problem_rows import REASSURANCE, problem_rows

FILE = "/home/me/exercises/my-press.toml"


def test_one_problem_is_told_in_the_line() -> None:
    (row,) = problem_rows([f'{FILE}:12: steps[2].kind: is the text "raps"; allowed: reps'])
    assert row.summary == 'my-press.toml, line 12: steps[2].kind: is the text "raps"; allowed: reps'
    assert row.title == "my-press.toml"
    assert row.lines == (
        FILE,
        'Line 12: steps[2].kind: is the text "raps"; allowed: reps',
        REASSURANCE,
    )


def test_several_problems_of_a_file_share_its_line() -> None:
    rows = problem_rows([f"{FILE}:1: id: a", r"C:\data\b.toml:2: name: b", f"{FILE}:3: name: c"])
    assert [row.summary for row in rows] == ["my-press.toml, 2 problems", "b.toml, line 2: name: b"]
    assert rows[0].lines[1:3] == ("Line 1: id: a", "Line 3: name: c")


def test_what_names_no_place_is_told_as_it_is() -> None:
    (row,) = problem_rows(["The folder cannot be listed."])
    assert row.summary == "The library, the folder cannot be listed."
    assert row.lines == ("The folder cannot be listed.", REASSURANCE)
