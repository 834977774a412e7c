# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the finish view shows."""

from dataclasses import dataclass

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.side import Side


@dataclass(frozen=True, slots=True)
class RatingRow:
    """One area of one side: ratings 0 to 10, None while not rated."""

    area: BodyArea
    side: Side
    label: str
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class FinishProps:
    """The end of a session. `failure` and `remedy` are empty unless saving failed.

    With `asks_now` the ratings before stand already, and only what it is now is asked.
    """

    heading: str
    summary: str
    saved_line: str
    failure: str
    remedy: str
    ratings: tuple[RatingRow, ...]
    changed: str
    change_note: str
    honest_note: str
    note: str
    asks_now: bool = False
    noticed: str = ""
