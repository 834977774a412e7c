# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Which language to speak, found before anything is imported that holds words."""

import contextlib
import os
from collections.abc import Iterable, Iterator, Mapping

from recovery_gui.core.language import ENGLISH, LANGUAGES

KEY = "language"
_LARGEST = 64 * 1024
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def language_in(settings: str) -> str | None:
    """The code that the settings file at this path asks for; None when it leaves that open."""
    wanted = _in_settings(settings)
    return wanted if wanted in LANGUAGES else None


def first_spoken(locales: Iterable[str]) -> str:
    """The code of the first locale ("de_AT.UTF-8") whose language the program has, or English."""
    return next((name[:2] for name in locales if name[:2] in LANGUAGES), ENGLISH)


def _in_settings(path: str) -> str:
    """What the file says, whatever else is wrong with it: that is told once there are words."""
    with contextlib.suppress(OSError, ValueError):
        if os.path.isfile(path):  # noqa: PTH113 - pathlib costs a start more than all of this
            with open(path, encoding="utf-8") as file:  # noqa: PTH123
                return _value(file.read(_LARGEST))
    return ""


def _value(text: str) -> str:
    for line in text.splitlines():
        key, _, value = line.partition("=")
        if key.strip() == KEY:
            return value.strip().strip("\"'")
    return ""


def locales_of(environment: Mapping[str, str]) -> Iterator[str]:
    """The locales that a POSIX environment asks for, the one wanted most first."""
    locale = next((environment[name] for name in _VARIABLES if environment.get(name)), "C")
    if locale.partition(".")[0] not in {"C", "POSIX"}:
        yield from environment.get("LANGUAGE", "").split(":")
    yield locale
