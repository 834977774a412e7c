# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Collects everything that is wrong with one file, and says where."""

from dataclasses import dataclass, field

KeyPath = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of a file: the keys that lead to it, and what is wrong and allowed.

    `line` is given where it is known without the keys; 0 means look the keys up.
    """

    path: KeyPath
    message: str
    line: int = 0


@dataclass(slots=True)
class Problems:
    """The faults of one file, in the order of finding."""

    file: str
    found: list[Problem] = field(default_factory=list)
    text: str = ""

    def __len__(self) -> int:
        return len(self.found)

    def lines(self) -> list[str]:
        """`file:line: field: message` for each problem, by line."""
        if not self.found:
            return []
        from recovery_gui.storage.toml_lines import line_of, lines_of_keys  # noqa: PLC0415

        known = lines_of_keys(self.text)
        placed = sorted(
            ((problem.line or line_of(known, problem.path), problem) for problem in self.found),
            key=lambda pair: pair[0],
        )
        return [
            f"{self.file}:{line}: {field_name(problem.path)}: {problem.message}"
            for line, problem in placed
        ]


@dataclass(frozen=True, slots=True)
class Place:
    """A spot in a file that a reader is looking at."""

    problems: Problems
    path: KeyPath = ()

    def at(self, key: str | int) -> "Place":
        """The spot of a key or of an item of a list (counted from 0)."""
        return Place(self.problems, (*self.path, key))

    def report(self, message: str) -> None:
        """Keep a problem of this spot."""
        self.problems.found.append(Problem(self.path, message))


def field_name(path: KeyPath) -> str:
    """The spot as a person reads it, items counted from 1: `steps[3].pose.ankle`."""
    name = ""
    for key in path:
        name += f"[{key + 1}]" if isinstance(key, int) else f".{key}"
    return name.lstrip(".") or "file"


def did_you_mean(word: str, allowed: tuple[str, ...]) -> str:
    """`"allowed: a, b"`, or the nearest allowed name first."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a file with faults pays for it

    near = get_close_matches(word, allowed, n=1)
    hint = f'did you mean "{near[0]}"? ' if near else ""
    return f"{hint}allowed: {', '.join(allowed) or 'nothing'}"
