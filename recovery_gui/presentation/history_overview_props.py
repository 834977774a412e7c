# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the top of the History page shows: this week at a glance."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of the page: "48 min", "this week", "goal 45"; `good` when a goal is reached."""

    value: str
    label: str
    aside: str = ""
    good: bool = False


@dataclass(frozen=True, slots=True)
class OverviewProps:
    """Minutes, sessions, the largest change of soreness this week, and consistency.

    `consistency` is a sentence. `invitation` is empty as soon as there is a session;
    `failure` and `remedy` are empty unless the history cannot be read.
    """

    figures: tuple[Figure, ...] = ()
    consistency: str = ""
    invitation: str = ""
    failure: str = ""
    remedy: str = ""
