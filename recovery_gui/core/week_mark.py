# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Weeks that the user sets aside."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum


class WeekKind(Enum):
    """Why a week does not count against the goal; the value is what files and exports hold."""

    REST = "rest"
    ILL = "ill"
    TAPER = "taper"


@dataclass(frozen=True, slots=True)
class WeekMark:
    """A week set aside: `week` is the Monday of the ISO week, whatever day weeks begin on.

    `revised_at` is aware: the instant of the latest change.
    """

    week: date
    kind: WeekKind
    revised_at: datetime
