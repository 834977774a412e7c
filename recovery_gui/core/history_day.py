# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Which day a practice belongs to."""

from datetime import date, datetime, timedelta


def practice_day(at: datetime, day_ends_at: int = 0) -> date:
    """The day of a moment by the clock on the wall; `day_ends_at` o'clock, 0 to 6, begins it.

    The hour is read, not counted from midnight, so that a change of summer time moves nothing.
    """
    return at.date() - timedelta(days=int(at.hour < day_ends_at))
