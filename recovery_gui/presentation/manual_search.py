# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Searches all chapters of the manual: the lines that have the most of the words."""

from collections.abc import Sequence

from recovery_gui.core.manual import Chapter
from recovery_gui.presentation.manual_lines import lines_of
from recovery_gui.presentation.manual_props import FoundLine
from recovery_gui.presentation.marked_words import marks, number_found

MOST = 60
LONGEST, BEFORE = 130, 40  # Letters of an excerpt, and of them before the first word found.
CUT = "…"


def search(chapters: Sequence[Chapter], words: Sequence[str]) -> tuple[FoundLine, ...]:
    """The lines in which as many of the words stand as in any, in the manual's order."""
    lines = [
        (place, line, number_found(line, words))
        for place, chapter in enumerate(chapters)
        for line in lines_of(chapter.text)
    ]
    most = max((number for _place, _line, number in lines), default=0)
    best = [(place, line) for place, line, number in lines if number == most and most]
    return tuple(_found(chapters, place, line, words) for place, line in best[:MOST])


def _found(chapters: Sequence[Chapter], place: int, line: str, words: Sequence[str]) -> FoundLine:
    excerpt = _excerpt(line, marks(line, words)[0].start)
    return FoundLine(place, chapters[place].title, line, excerpt, marks(excerpt, words))


def _excerpt(line: str, first: int) -> str:
    """What stands around the first word found, cut between words."""
    space = line.find(" ", first - BEFORE, first) if first > BEFORE else -1
    begin = space + 1 or (first if first > BEFORE else 0)
    if len(line) - begin <= LONGEST:
        return f"{CUT if begin else ''}{line[begin:]}"
    end = line.rfind(" ", begin, begin + LONGEST)
    return f"{CUT if begin else ''}{line[begin : end if end > first else begin + LONGEST]} {CUT}"
