# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Weeks and months of practice, stacked by body area."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache

from recovery_gui.core.area_group import AreaGroup, group_of
from recovery_gui.core.history_query import AreaTotal
from recovery_gui.core.session_record import DayTotal
from recovery_gui.core.week import WeekTotal


@dataclass(frozen=True, slots=True)
class Stack:
    """A week or month: its sums, and of its seconds those of each group."""

    total: WeekTotal
    groups: Mapping[AreaGroup, int] = field(default_factory=dict)


def stacks(
    days: Iterable[DayTotal],
    areas: Iterable[AreaTotal],
    starts: Iterable[date],
    start_of: Callable[[date], date],
) -> tuple[Stack, ...]:
    """One for each of `starts`; `start_of` finds that of a day. Other days are left out."""
    sums = {start: [0, 0, 0] for start in starts}
    groups: dict[date, Counter[AreaGroup]] = {start: Counter() for start in sums}
    start_of = cache(start_of)  # A day has many areas.
    for day in days:
        held = sums.get(start_of(day.date))
        if held is not None:
            held[0] += day.sessions
            held[1] += day.seconds
            held[2] += day.exercises
    for one in areas:
        start = start_of(one.date)
        if start in groups:
            groups[start][group_of(one.area)] += one.seconds
    return tuple(Stack(WeekTotal(start, *sums[start]), groups[start]) for start in sums)


def starts_between(first: date, last: date, start_of: Callable[[date], date]) -> tuple[date, ...]:
    """The start of every week or month from that of `first` to that of `last`."""
    found = [start_of(last)]
    while found[-1] > start_of(first):
        found.append(start_of(found[-1] - timedelta(days=1)))
    return tuple(reversed(found))
