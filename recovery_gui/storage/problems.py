# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Collects everything that is wrong with one file, and says where."""

from typing import TYPE_CHECKING, NamedTuple

from recovery_gui.storage.clean_text import clean_line

if TYPE_CHECKING:  # Lines are looked up only when there is something to tell.
    from recovery_gui.storage.toml_lines import KeyPath

# Plain classes here and in the kinds: each dataclass costs a start about half a millisecond.


MOST_PROBLEMS = 100
"""More tell nobody more, and a hostile file could ask for a hundred thousand."""
_MOST_CHARACTERS = 2000
_MOST_OF_A_KEY = 60


class Problem(NamedTuple):
    """One fault of a file: the keys that lead to it, and what is wrong and allowed.

    `line` is given where it is known without the keys; 0 means look the keys up.
    """

    path: "KeyPath"
    message: str
    line: int = 0


class Problems:
    """The faults found in one file, in the order of finding; `text` is what it holds."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[Problem] = []
        self.text = ""

    def __len__(self) -> int:
        return len(self.found)

    @property
    def full(self) -> bool:
        """Whether enough is known: what is not read yet need not be."""
        return len(self.found) >= MOST_PROBLEMS

    def lines(self) -> list[str]:
        """`file:line: field: message` for each problem, by line; safe to show."""
        if not self.found:
            return []
        from recovery_gui.storage.toml_lines import line_of, lines_of_keys  # noqa: PLC0415

        # A text that is no TOML comes with its line, and could keep the look-up busy for hours.
        known = lines_of_keys(self.text) if any(not one.line for one in self.found) else {}
        placed = sorted(
            ((problem.line or line_of(known, problem.path), problem) for problem in self.found),
            key=lambda pair: pair[0],
        )
        lines = (f"{line}: {field_name(one.path)}: {one.message}" for line, one in placed)
        return [clean_line(f"{self.file}:{line}")[:_MOST_CHARACTERS] for line in lines]


class Place:
    """A spot in a file that a reader is looking at."""

    __slots__ = ("path", "problems")

    def __init__(self, problems: Problems, path: "KeyPath" = ()) -> None:
        self.problems = problems
        self.path = path

    def at(self, key: str | int) -> "Place":
        """The spot of a key or of an item of a list (counted from 0)."""
        return Place(self.problems, (*self.path, key))

    def report(self, message: str) -> None:
        """Keep a problem of this spot."""
        self.problems.found.append(Problem(self.path, message))


def field_name(path: "KeyPath") -> str:
    """The spot as a person reads it, items counted from 1: `steps[3].pose.ankle`."""
    name = ""
    for key in path:
        name += f"[{key + 1}]" if isinstance(key, int) else f".{key[:_MOST_OF_A_KEY]}"
    return name.lstrip(".") or "file"


def did_you_mean(word: str, allowed: tuple[str, ...]) -> str:
    """`"allowed: a, b"`, or the nearest allowed name first."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a file with faults pays for it

    near = get_close_matches(word, allowed, n=1)
    hint = f'did you mean "{near[0]}"? ' if near else ""
    return f"{hint}allowed: {', '.join(allowed) or 'nothing'}"
