# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is wrong with files of the library, told file by file."""

import re
from collections.abc import Iterable

from recovery_gui.core.language import tr
from recovery_gui.presentation.exercise_list_props import ProblemRow

REASSURANCE = tr(
    "Everything else works. Until this is put right, the list holds the last version of the "
    "file that could be read, if there was one. The file is read again when it is saved."
)
_LINE = re.compile(r"(?P<file>.+?):(?P<line>\d+): (?P<what>.+)", re.DOTALL)
Told = tuple[str, str]
"""A problem as a line of its own, and behind a comma."""


def problem_rows(problems: Iterable[str]) -> tuple[ProblemRow, ...]:
    """One row for each file; `problems` are lines `file:line: field: what is wrong`."""
    files: dict[str, list[Told]] = {}
    for problem in problems:
        found = _LINE.fullmatch(problem)
        told = _of_line(found["line"], found["what"]) if found else _plain(problem)
        files.setdefault(found["file"] if found else "", []).append(told)
    return tuple(_row(file, told) for file, told in files.items())


def _of_line(line: str, what: str) -> Told:
    return (
        tr("Line {line}: {problem}").format(line=line, problem=what),
        tr("line {line}: {problem}").format(line=line, problem=what),
    )


def _plain(problem: str) -> Told:
    return problem, problem[:1].lower() + problem[1:]


def _row(file: str, told: list[Told]) -> ProblemRow:
    name = re.split(r"[/\\]", file)[-1] or tr("The library")
    first = told[0][1] if len(told) == 1 else tr("%n problem(s)", "", len(told))
    lines = (*([file] if file else []), *(whole for whole, _ in told), REASSURANCE)
    return ProblemRow(f"{name}, {first}", name, lines)
