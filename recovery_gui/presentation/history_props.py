# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the History page shows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tile:
    """A figure of this week: "9 min", "this week"."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class WeekBar:
    """One week of the chart and of its table twin.

    `minutes` is the height of the bar, `practised` the same in words, `spoken` what hover
    and keys read.
    """

    label: str
    minutes: float
    practised: str
    sessions: str
    exercises: str
    spoken: str
    current: bool


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session of the table."""

    id: str
    when: str
    title: str
    duration: str
    sides: str
    change: str
    note: str


@dataclass(frozen=True, slots=True)
class HistoryProps:
    """The whole page; `failure` and `remedy` are empty unless the file cannot be read."""

    tiles: tuple[Tile, ...]
    weeks: tuple[WeekBar, ...]
    sessions: tuple[SessionRow, ...]
    invitation: str
    failure: str
    remedy: str
