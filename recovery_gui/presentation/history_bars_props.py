# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the bars of practice show, week by week or month by month."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from recovery_gui.core.area_group import AreaGroup
from recovery_gui.core.language import tr
from recovery_gui.core.week_mark import WeekKind


class Measure(Enum):
    """What the height of a bar counts; the value is the chip's label."""

    MINUTES = tr("Minutes")
    SESSIONS = tr("Sessions")
    EXERCISES = tr("Exercises")


class Span(Enum):
    """How far back the bars reach; the value is the chip's label."""

    QUARTER = tr("12 weeks")
    HALF = tr("26 weeks")
    YEAR = tr("52 weeks")
    ALL = tr("All", "of all time")


@dataclass(frozen=True, slots=True)
class BarPart:
    """A stretch of a stacked bar, in the measure's unit."""

    group: AreaGroup
    value: float


@dataclass(frozen=True, slots=True)
class Bar:
    """A week, or a month. Its first day is `start`; the parts sum to `value`.

    `short` names it after another of its month. Without parts the bar is of one colour.
    `mark` is why the week is set aside, `caption` the word to put over it; `spoken` is what
    hover and arrow keys read.
    """

    start: date
    label: str
    short: str
    value: float
    parts: tuple[BarPart, ...]
    mark: WeekKind | None
    caption: str
    spoken: str
    reached: bool
    current: bool


@dataclass(frozen=True, slots=True)
class BarsProps:
    """The bars, oldest first, and the same numbers as a table, newest first.

    `goal` is the height of the goal line in the measure's unit, None where there is none;
    `can_mark` when bars are weeks; `legend` the groups in the stacks, bottom first.
    `hint` says what is shown otherwise than asked for. `failure` is why nothing can be read.
    """

    title: str
    measure: Measure
    span: Span
    bars: tuple[Bar, ...] = ()
    goal: float | None = None
    goal_label: str = ""
    legend: tuple[AreaGroup, ...] = ()
    can_mark: bool = True
    hint: str = ""
    invitation: str = ""
    headings: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    failure: str = ""
