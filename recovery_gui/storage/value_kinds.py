# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The kinds of single values that exercise files hold."""

import re
from datetime import date, datetime
from enum import Enum
from typing import Generic, TypeVar

from recovery_gui.core.exercise import PAIR
from recovery_gui.core.override import override
from recovery_gui.storage.clean_text import clean_line
from recovery_gui.storage.fields import Refused, describe, shown_number
from recovery_gui.storage.problems import Place, did_you_mean

E_co = TypeVar("E_co", bound=Enum, covariant=True)

PLACEHOLDERS = ("{side}", "{other}", "{Side}", "{Other}")
_BRACES = re.compile(r"\{[^{}]*\}")
ID_PATTERN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
ID_LENGTH = 64
LINK_PATTERN = re.compile(r"https?://[^\s/]+(/\S*)?")


class Text:
    """One line of text, cleaned; not empty."""

    def __init__(self, most: int) -> None:
        self.most = most

    def read(self, value: object, place: Place) -> str:  # noqa: ARG002 - the same call for all kinds
        """The cleaned line."""
        if not isinstance(value, str):
            raise Refused(f"is {describe(value)}, allowed: text in quotation marks")
        line = clean_line(value)
        if not 1 <= len(line) <= self.most:
            raise Refused(f"has {len(line)} characters, allowed: 1 to {self.most}")
        return line


class Short(Text):
    """A few words that stand in lists: no semicolon, which parts lists in CSV."""

    @override
    def read(self, value: object, place: Place) -> str:
        """The cleaned words."""
        line = super().read(value, place)
        if ";" in line:
            raise Refused(f"is {describe(line)}, allowed: words without a semicolon")
        return line


class Name(Text):
    """What something is called, or noted, in the files alone; the same in every language."""


class Link(Text):
    """The address of a page."""

    @override
    def read(self, value: object, place: Place) -> str:
        """The cleaned address."""
        line = super().read(value, place)
        if not LINK_PATTERN.fullmatch(line):
            raise Refused(f"is {describe(line)}, allowed: an address that begins with https://")
        return line


class Words:
    """Text in which braces hold one of the four placeholders, or `{right|left}`.

    The latter are the words for the pass of the right side and for that of the left. At most
    `most` characters with the longer of the two.
    """

    def __init__(self, most: int) -> None:
        self.most = most

    def read(self, value: object, place: Place) -> str:
        """The cleaned line."""
        most = self.most
        if isinstance(value, str) and "|" in value:
            Text(most).read(PAIR.sub(_longer, value), place)
            most *= 2  # Of both words of each pair.
        line = Text(most).read(value, place)
        for braced in _BRACES.findall(line):
            if braced not in PLACEHOLDERS and not PAIR.fullmatch(braced):
                raise Refused(f"unknown placeholder {braced}; {did_you_mean(braced, PLACEHOLDERS)}")
        return line


def _longer(pair: re.Match[str]) -> str:
    return max(pair[1], pair[2], key=len)


class Id:
    """A name for files and references: small letters, digits and single hyphens."""

    def read(self, value: object, place: Place) -> str:  # noqa: ARG002
        """The id as it stands."""
        if isinstance(value, str) and len(value) <= ID_LENGTH and ID_PATTERN.fullmatch(value):
            return value
        raise Refused(f"is {describe(value)}, allowed: small letters, digits and hyphens")


class Flag:
    """true or false."""

    def read(self, value: object, place: Place) -> bool:  # noqa: ARG002
        """The truth value."""
        if not isinstance(value, bool):
            raise Refused(f"is {describe(value)}, allowed: true or false")
        return value


class Whole:
    """A whole number within bounds, both included."""

    def __init__(self, least: int, most: int) -> None:
        self.least = least
        self.most = most

    def read(self, value: object, place: Place) -> int:  # noqa: ARG002
        """The number."""
        if isinstance(value, bool) or not isinstance(value, int):
            raise Refused(f"is {describe(value)}, allowed: a whole number")
        if not self.least <= value <= self.most:
            raise Refused(f"is {shown_number(value)}, allowed: {self.least} to {self.most}")
        return value


class Number:
    """A finite number within bounds; `above` excludes the lower one."""

    def __init__(self, least: float, most: float, *, above: bool = False) -> None:
        self.least = least
        self.most = most
        self.above = above

    def read(self, value: object, place: Place) -> float:  # noqa: ARG002
        """The number as a float."""
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise Refused(f"is {describe(value)}, allowed: a number")
        in_bounds = self.least <= value <= self.most and not (self.above and value == self.least)
        if not in_bounds:
            lower = f"above {self.least:g}" if self.above else f"{self.least:g}"
            raise Refused(f"is {shown_number(value)}, allowed: {lower} to {self.most:g}")
        return float(value)


ANGLE = Number(-180.0, 180.0)
SECONDS = Number(0.0, 3600.0, above=True)


class Day:
    """A calendar date without quotation marks: 2026-11-22."""

    def read(self, value: object, place: Place) -> date:  # noqa: ARG002
        """The date."""
        if not isinstance(value, date) or isinstance(value, datetime):
            raise Refused(f"is {describe(value)}, allowed: a date such as 2026-11-22")
        return value


class Choice(Generic[E_co]):
    """One of the values of an enumeration."""

    def __init__(self, members: tuple[E_co, ...]) -> None:
        self.members = {member.value: member for member in members}

    def read(self, value: object, place: Place) -> E_co:  # noqa: ARG002
        """The member with that value."""
        word = value if isinstance(value, str) else ""
        member = self.members.get(word)
        if member is not None:
            return member
        raise Refused(f"is {describe(value)}; {did_you_mean(word, tuple(self.members))}")
