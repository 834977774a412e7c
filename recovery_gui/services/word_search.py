# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Words are looked for whatever their case and accents, and with umlauts spelt out, too."""

import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

TOO_SHORT = 2  # Letters.
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


class Spellings(NamedTuple):
    """A text without case, accents and hyphens; `spelt` has "ae" for "ä" where `plain` has "a"."""

    plain: str
    spelt: str


class Entry(NamedTuple):
    """What is looked at of one thing: its names and words, and those in which it was written.

    Each name stands behind a line break, the one that is shown first.
    """

    names: Spellings
    words: Spellings
    written_names: Spellings
    all_words: Spellings


class Question:
    """What is looked for: every word of a text, in any order."""

    def __init__(self, text: str) -> None:
        plain, spelt = (one.split() for one in spellings(text))
        self.words = tuple(map(Spellings, plain, spelt))
        self._starts = Spellings("\n" + " ".join(plain), "\n" + " ".join(spelt))

    def rank(self, entry: Entry) -> int | None:
        """None where a word is missing; the lower, the closer.

        First what holds the words as it is called, then what does as it was written; of each
        first what is called so from the beginning, then what has another name that begins so.
        """
        if self._all_in(entry.words):
            return self._place(entry.names)
        if self._all_in(entry.all_words):
            return 3 + self._place(entry.written_names)
        return None

    def rank_some(self, entry: Entry) -> int | None:
        """None where no word of it begins like one of these; the lower, the more do.

        Words of one or two letters, which are everywhere, do not count.
        """
        telling = [word for word in self.words if len(word.plain) > TOO_SHORT]
        missing = sum(not _begins_in(entry.all_words, word) for word in telling)
        return missing if missing < len(telling) else None

    def _place(self, names: Spellings) -> int:
        if any(map(str.startswith, names, self._starts)):
            return 0
        return 1 if any(map(str.__contains__, names, self._starts)) else 2

    def _all_in(self, text: Spellings) -> bool:
        return all(_holds(text, word) for word in self.words)


def entry(
    names: Iterable[str],
    words: Iterable[str],
    written_names: Iterable[str],
    written_words: Iterable[str],
) -> Entry:
    """What is looked at of a thing."""
    called, other, written, more = map(_lines, (names, words, written_names, written_words))
    own = _joined(called, other)
    return Entry(called, own, written, _joined(own, written, more))


def _holds(text: Spellings, word: Spellings) -> bool:
    return word.plain in text.plain or word.spelt in text.spelt


def _begins_in(text: Spellings, word: Spellings) -> bool:
    begins = (Spellings(before + word.plain, before + word.spelt) for before in (" ", "\n"))
    return any(_holds(text, one) for one in begins)


def _lines(texts: Iterable[str]) -> Spellings:
    return spellings("".join(f"\n{one}" for one in texts))


def _joined(*parts: Spellings) -> Spellings:
    return Spellings(*map("".join, zip(*parts, strict=True)))


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
