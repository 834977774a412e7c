# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The weekly goal, and how much of it a week has reached."""

from dataclasses import dataclass

from recovery_gui.core.settings import GoalKind
from recovery_gui.core.week import WeekTotal

MINUTE_S = 60


@dataclass(frozen=True, slots=True)
class Goal:
    """So many sessions or minutes a week; an `amount` of 0 is no goal."""

    kind: GoalKind
    amount: int

    def reached_by(self, week: WeekTotal) -> float:
        """The share of the goal that the week has reached, 0 to 1; without a goal any practice
        is all of it."""
        done, asked = _done(self.kind, week), self.amount * _unit(self.kind)
        return min(1.0, done / asked) if asked else float(done > 0)

    def is_met_by(self, week: WeekTotal) -> bool:
        """Whether there is a goal and the week has reached it."""
        return self.amount > 0 and self.reached_by(week) >= 1.0


def _done(kind: GoalKind, week: WeekTotal) -> int:
    return week.sessions if kind is GoalKind.SESSIONS else week.seconds


def _unit(kind: GoalKind) -> int:
    return 1 if kind is GoalKind.SESSIONS else MINUTE_S
