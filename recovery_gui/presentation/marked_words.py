# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Finds words in a text whatever their case and accents, and says where they stand in it."""

import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

SHORT = 3  # Letters; a word with fewer is looked for where words begin.


class Mark(NamedTuple):
    """From `start` on, `length` letters of a text."""

    start: int
    length: int


def words_of(query: str) -> tuple[str, ...]:
    """The words that are asked for, each once, as `marks` takes them."""
    return tuple(dict.fromkeys(_folded(query)[0].split()))


def marks(text: str, words: Iterable[str]) -> tuple[Mark, ...]:
    """Where any of the words stands in the text, in order; what touches is one mark."""
    folded, places = _folded(text)
    found = sorted(span for word in words for span in _spans(folded, word))
    joined = list[tuple[int, int]]()
    for start, end in found:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    ends = [*places, len(text)]
    spans = ((places[start], max(ends[end], places[end - 1] + 1)) for start, end in joined)
    return tuple(Mark(start, end - start) for start, end in spans)


def number_found(text: str, words: Iterable[str]) -> int:
    """How many of the words stand in the text."""
    folded, _places = _folded(text)
    return sum(any(_spans(folded, word)) for word in words)


def _spans(folded: str, word: str) -> Iterator[tuple[int, int]]:
    at = folded.find(word)
    while at >= 0:
        if len(word) >= SHORT or not folded[at - 1 : at].isalnum():
            yield at, at + len(word)
        at = folded.find(word, at + 1)


def _folded(text: str) -> tuple[str, list[int]]:
    """The text without case and accents, and of each letter its place in `text`."""
    letters, places = list[str](), list[int]()
    for place, letter in enumerate(text):
        for part in unicodedata.normalize("NFKD", letter).casefold():
            if not unicodedata.combining(part):
                letters.append(part)
                places.append(place)
    return "".join(letters), places
