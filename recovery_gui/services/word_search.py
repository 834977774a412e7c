# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Words are looked for whatever their case and accents, and with umlauts spelt out, too."""

import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


class Spellings(NamedTuple):
    """A text without case, accents and hyphens; `spelt` has "ae" for "ä" where `plain` has "a"."""

    plain: str
    spelt: str


class Entry(NamedTuple):
    """What is looked at of one thing: its name and words, and those in which it was written."""

    name: Spellings
    words: Spellings
    written_name: Spellings
    all_words: Spellings


class Question:
    """What is looked for: every word of a text, in any order."""

    def __init__(self, text: str) -> None:
        plain, spelt = (one.split() for one in spellings(text))
        self.words = tuple(map(Spellings, plain, spelt))
        self._starts = Spellings(" ".join(plain), " ".join(spelt))

    def rank(self, entry: Entry) -> int | None:
        """None where a word is missing; the lower, the closer.

        First what holds the words as it is called, then what does as it was written; of each
        first what is called so from the beginning.
        """
        if self._all_in(entry.words):
            return 0 if self._begins(entry.name) else 1
        if self._all_in(entry.all_words):
            return 2 if self._begins(entry.written_name) else 3
        return None

    def _all_in(self, text: Spellings) -> bool:
        return all(word.plain in text.plain or word.spelt in text.spelt for word in self.words)

    def _begins(self, name: Spellings) -> bool:
        return any(map(str.startswith, name, self._starts))


def entry(
    name: str, words: Iterable[str], written_name: str, written_words: Iterable[str]
) -> Entry:
    """What is looked at of a thing."""
    called = spellings("\n".join((name, *words)))
    written = spellings("\n".join((written_name, *written_words)))
    every = Spellings(*map("\n".join, zip(called, written, strict=True)))
    return Entry(spellings(name), called, spellings(written_name), every)


def spellings(text: str) -> Spellings:
    """A text in both spellings."""
    written = unicodedata.normalize("NFC", text.casefold().replace("-", " "))
    plain = _bare(written)
    spelt = written.translate(_SPELT_OUT)
    return Spellings(plain, plain if spelt == written else _bare(spelt))


def _bare(text: str) -> str:
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))
