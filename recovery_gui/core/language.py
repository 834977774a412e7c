# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The language that the program speaks. Every text that a person reads goes through `tr`.

It is chosen once, before anything that holds words is imported, and stays: a constant may hold
translated words, too. Without a choice it is English, as it stands in the code.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español"}
"""The languages that the program has, by their codes, each in its own words."""
ENGLISH = "en"
PSEUDO, PSEUDO_RTL = "en-XA", "ar-XB"
"""Lengthened English, read from the left or the right, to try the window with."""

Translate = Callable[[str, str, int], str]
"""Of a text, what tells it from one of the same words, and a number or -1; "" if unknown."""

_CHOICE = re.compile(r"\(([^()|]*)\|([^()|]*)\)")
_PLURAL = re.compile(r"\((e?s)\)")


class _Spoken(NamedTuple):
    code: str
    translate: Translate | None


_spoken = _Spoken(ENGLISH, None)
_sources: dict[str, str] = {}


def speak(code: str, translate: Translate | None = None) -> None:
    """From now on `tr` answers in this language."""
    global _spoken  # noqa: PLW0603 - there is one language, as there is one reader
    _spoken = _Spoken(code, translate)


def spoken() -> str:
    """The code of the language."""
    return _spoken.code


def tr(text: str, comment: str = "", number: int = -1) -> str:
    """`text` in the language of the program.

    `text` is a literal, so that it can be collected; what changes stands in braces, and is filled
    in afterwards. With a `number`, "%n" is it, and English tells one from many as in
    "%n session(s)" or "%n (is|are) left".
    """
    words = _spoken.translate(text, comment, number) if _spoken.translate else ""
    if words:
        _sources[words] = text
    if number < 0:
        return words or text
    return (words or counted(text, number)).replace("%n", str(number))


def source_of(words: str) -> str:
    """What `tr` last made these words of: names that no user sees are English everywhere."""
    return _sources.get(words, words)


def counted(text: str, number: int) -> str:
    """The English `text` for one or for many: "%n session(s)" becomes "%n sessions"."""
    one = number == 1
    chosen = _CHOICE.sub(r"\1" if one else r"\2", text)
    return _PLURAL.sub("" if one else r"\1", chosen)
