# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the manual shows."""

from dataclasses import dataclass

from recovery_gui.presentation.marked_words import Mark


@dataclass(frozen=True, slots=True)
class FoundLine:
    """A line of a chapter with what was searched for: `excerpt` of it, with the `marks` in that."""

    chapter: int
    title: str
    line: str
    excerpt: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class ManualProps:
    """The chapter that is open, from 0 of `titles`, as Markdown.

    `words` are to be marked in it; `line` is to be gone to, or empty: its top. `found` are the
    lines with what was searched for, and `summary` says how many; both empty without a search.
    """

    titles: tuple[str, ...]
    chapter: int
    text: str
    words: tuple[str, ...] = ()
    line: str = ""
    found: tuple[FoundLine, ...] = ()
    summary: str = ""
