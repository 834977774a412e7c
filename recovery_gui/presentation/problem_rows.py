# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is wrong with files of the library, told file by file."""

import re
from collections.abc import Iterable

from recovery_gui.presentation.exercise_list_props import ProblemRow
from recovery_gui.presentation.text import count

REASSURANCE = (
    "Everything else works. Until this is put right, the list holds the last version of the "
    "file that could be read, if there was one. The file is read again when it is saved."
)
_LINE = re.compile(r"(?P<file>.+?):(?P<line>\d+): (?P<what>.+)", re.DOTALL)


def problem_rows(problems: Iterable[str]) -> tuple[ProblemRow, ...]:
    """One row for each file; `problems` are lines `file:line: field: what is wrong`."""
    files: dict[str, list[str]] = {}
    for problem in problems:
        found = _LINE.fullmatch(problem)
        file, told = (
            (found["file"], f"Line {found['line']}: {found['what']}") if found else ("", problem)
        )
        files.setdefault(file, []).append(told)
    return tuple(_row(file, told) for file, told in files.items())


def _row(file: str, told: list[str]) -> ProblemRow:
    name = re.split(r"[/\\]", file)[-1] or "The library"
    first = told[0][:1].lower() + told[0][1:] if len(told) == 1 else count(len(told), "problem")
    return ProblemRow(f"{name}, {first}", name, (*([file] if file else []), *told, REASSURANCE))
