# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A score of steady practice that a missed week lowers a little and never breaks.

The formula, its half-life and what is known of habits: docs/consistency.md.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from recovery_gui.core.goal import Goal
from recovery_gui.core.week import WeekTotal, marked_week

HALF_LIFE_WEEKS = 6
HORIZON_WEEKS = 104  # Beyond, a week weighs less than 0.001 %.


@dataclass(frozen=True, slots=True)
class Consistency:
    """A score from 0 to 100, over so many weeks that count."""

    score: int
    weeks: int


def consistency(
    weeks: Sequence[WeekTotal], goal: Goal, set_aside: Collection[date] = ()
) -> Consistency | None:
    """The score of these weeks, oldest first, the last of them still running.

    The weeks before the first practice do not count, nor do those `set_aside` (by the Monday
    that marks them). The running week counts only where it lifts the score. None when no week
    counts.
    """
    practised = [number for number, week in enumerate(weeks) if week.sessions]
    begun = weeks[practised[0] :] if practised else ()
    counted = [week for week in begun if marked_week(week.week_start) not in set_aside]
    if not counted:
        return None
    shares = [goal.reached_by(week) for week in counted]
    running = counted[-1] is weeks[-1]
    over = shares[:-1] if running and len(shares) > 1 else shares
    best = max(_mean(over), _mean(shares))
    return Consistency(int(100 * best + 0.5), len(counted))


def _mean(shares: Sequence[float]) -> float:
    """The mean in which each week weighs half of the one `HALF_LIFE_WEEKS` after it."""
    weights: list[float] = [
        0.5 ** (age / HALF_LIFE_WEEKS) for age in range(len(shares) - 1, -1, -1)
    ]
    weighed = sum(share * weight for share, weight in zip(shares, weights, strict=True))
    return weighed / sum(weights)
