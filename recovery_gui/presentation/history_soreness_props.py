# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the soreness of an area over time shows."""

from dataclasses import dataclass
from datetime import date

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.side import Side


@dataclass(frozen=True, slots=True)
class SorenessDot:
    """A rating, 0 to 10, or the average of several; `label` names its day for the axis."""

    date: date
    rating: float
    label: str
    spoken: str


@dataclass(frozen=True, slots=True)
class SorenessLine:
    """The ratings of one side, before or after practice, oldest first."""

    side: Side
    after: bool
    name: str
    dots: tuple[SorenessDot, ...]


@dataclass(frozen=True, slots=True)
class SorenessProps:
    """One area, left against right. `areas` are what can be chosen; the table is newest first.

    `hint` says when a dot is the average of a week or month, `note` what a small change means.
    """

    area: BodyArea
    title: str
    areas: tuple[tuple[BodyArea, str], ...] = ()
    lines: tuple[SorenessLine, ...] = ()
    hint: str = ""
    note: str = ""
    invitation: str = ""
    headings: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    failure: str = ""
