# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""When to see a doctor."""

from dataclasses import dataclass

from recovery_gui.core.exercise import Source


@dataclass(frozen=True, slots=True)
class RedFlag:
    """Signs that call for the same thing, and where that stands; `note` says what does nowhere."""

    heading: str
    signs: tuple[str, ...]
    sources: tuple[Source, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class RedFlags:
    """The whole page, the most pressing first."""

    opening: str
    flags: tuple[RedFlag, ...]
