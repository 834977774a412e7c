# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the totals by exercise and by area show."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TotalRow:
    """One exercise or area. `share` of the longest, 0 to 1, is the length of its bar."""

    name: str
    practised: str
    sessions: str
    last: str
    share: float


@dataclass(frozen=True, slots=True)
class TotalsProps:
    """The most practised first: every exercise of all time, and areas of the span on show."""

    exercises: tuple[TotalRow, ...] = ()
    areas: tuple[TotalRow, ...] = ()
    areas_title: str = ""
    invitation: str = ""
    failure: str = ""
