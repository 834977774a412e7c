# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Soreness of one area over time, before and after, left against right."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.fault import Fault
from recovery_gui.core.history_query import SorenessPoint
from recovery_gui.core.language import tr
from recovery_gui.core.side import Side
from recovery_gui.core.week import first_day, month_start
from recovery_gui.core.words import area_word
from recovery_gui.presentation.change_words import SORENESS_ONE_OR_TWO_POINTS
from recovery_gui.presentation.history_bars_presenter import WEEKS
from recovery_gui.presentation.history_bars_props import Span
from recovery_gui.presentation.history_soreness_props import (
    SorenessDot,
    SorenessLine,
    SorenessProps,
)
from recovery_gui.presentation.text import (
    decimal,
    long_date,
    month_title,
    sentence,
    short_date,
    short_month_title,
    side_title,
)
from recovery_gui.services.history_archive import HistoryArchive

AREAS = tuple((area, sentence(area_word(area))) for area in BodyArea if area is not BodyArea.CALM)
MOST_DOTS = 26
"""So many stand side by side in calm; of more days weeks are shown, of more weeks months."""
INVITATION = tr("Rate {area} before and after a session, and how it changes shows here.")
EARLIER = tr("Not rated in these weeks. Choose more weeks beside the bars, or another area.")
MEANS = {
    "day": "",
    "week": tr("average of each week"),
    "month": tr("average of each month"),
}
HEADINGS = {
    "day": tr("Day"),
    "week": tr("Week of", "heading of a column of dates"),
    "month": tr("Month"),
}
SIDES = (Side.LEFT, Side.RIGHT, Side.NONE)
_BEFORE = {
    Side.LEFT: (tr("Left, before"), tr("left, before")),
    Side.RIGHT: (tr("Right, before"), tr("right, before")),
    Side.NONE: (tr("Both sides, before"), tr("both sides, before")),
}
_AFTER = {
    Side.LEFT: (tr("Left, after"), tr("left, after")),
    Side.RIGHT: (tr("Right, after"), tr("right, after")),
    Side.NONE: (tr("Both sides, after"), tr("both sides, after")),
}
Key = tuple[date, Side]
StartOf = Callable[[date], date]


@dataclass
class Ratings:
    """Of one side, in a day, week or month."""

    before: list[int] = field(default_factory=list)
    after: list[int] = field(default_factory=list)

    def of(self, *, after: bool) -> list[int]:
        """Those of one moment."""
        return self.after if after else self.before


class SorenessPresenter:
    """Shows one area as far back as the bars; reads the history whenever it has changed."""

    def __init__(self, archive: HistoryArchive, show: Callable[[SorenessProps], None]) -> None:
        self._archive = archive
        self._show = show
        self._area: BodyArea | None = None
        self._span = Span.QUARTER
        archive.revision.subscribe(lambda _revision: self._render())

    def choose(self, area: BodyArea) -> None:
        """Show this area."""
        self._area = area
        self._render()

    def choose_span(self, span: Span) -> None:
        """Look so far back."""
        self._span = span
        self._render()

    def _render(self) -> None:
        area = self._area or BodyArea.HAMSTRINGS
        try:
            self._show(self._props())
        except Fault as fault:
            self._show(SorenessProps(area, sentence(area_word(area)), AREAS, failure=str(fault)))

    def _props(self) -> SorenessProps:
        """Until one is chosen, the area that was rated last."""
        area = self._area or self._archive.rated_last() or BodyArea.HAMSTRINGS
        points, week = self._archive.soreness_points(area), self._archive.week
        weeks = WEEKS.get(self._span)
        first = first_day(week.today(), weeks, week.first_weekday) if weeks else date.min
        invitation = EARLIER if points else INVITATION.format(area=area_word(area))
        shown = [point for point in points if point.date >= first]
        return soreness_props(area, shown, week.week_of, invitation)


def soreness_props(
    area: BodyArea, points: Sequence[SorenessPoint], week_of: StartOf, invitation: str
) -> SorenessProps:
    """The area's lines, and the same numbers as a table; `points` are oldest first.

    Without any the `invitation` stands in their place.
    """
    period, start_of = _period(points, week_of)
    held = _grouped(points, start_of)
    lines = (_line(side, held, period, after=after) for side in SIDES for after in (False, True))
    return SorenessProps(
        area=area,
        title=sentence(area_word(area)),
        areas=AREAS,
        lines=tuple(line for line in lines if line.dots),
        hint=MEANS[period],
        note=SORENESS_ONE_OR_TWO_POINTS if points else "",
        invitation="" if points else invitation,
        headings=(HEADINGS[period], tr("Side"), tr("Before"), tr("After")),
        rows=tuple(_row(key, held[key], period) for key in reversed(held)),
    )


def _period(points: Iterable[SorenessPoint], week_of: StartOf) -> tuple[str, StartOf]:
    """The shortest of day, week and month that leaves few enough dots."""
    days = {point.date for point in points}
    if len(days) <= MOST_DOTS:
        return "day", lambda day: day
    if len({week_of(day) for day in days}) <= MOST_DOTS:
        return "week", week_of
    return "month", month_start


def _grouped(points: Iterable[SorenessPoint], start_of: StartOf) -> dict[Key, Ratings]:
    held: dict[Key, Ratings] = {}
    for point in points:
        ratings = held.setdefault((start_of(point.date), point.side), Ratings())
        ratings.before += [] if point.before is None else [point.before]
        ratings.after += [] if point.after is None else [point.after]
    return dict(sorted(held.items(), key=lambda one: (one[0][0], SIDES.index(one[0][1]))))


def _line(side: Side, held: dict[Key, Ratings], period: str, *, after: bool) -> SorenessLine:
    name, spoken = (_AFTER if after else _BEFORE)[side]
    dots = tuple(
        _dot(start, rated, spoken, period)
        for (start, of), ratings in held.items()
        if of is side and (rated := ratings.of(after=after))
    )
    return SorenessLine(side, after, name, dots)


def _dot(start: date, rated: Sequence[int], name: str, period: str) -> SorenessDot:
    """ "Week of 9 November 2026, left, before: 5.5 of 10 (average of 4 sessions)"."""
    words = tr("{day}, {line}: {rating} of 10", "21 November 2026, left, before: 5 of 10")
    if len(rated) > 1:
        words = tr("{day}, {line}: {rating} of 10 (average of %n session(s))", "", len(rated))
    when = _start(start, period)
    if period == "week":
        when = tr("Week of {date}").format(date=when)
    spoken = words.format(day=when, line=name, rating=_mean(rated))
    label = short_month_title(start) if period == "month" else short_date(start)
    return SorenessDot(start, sum(rated) / len(rated), label, spoken)


def _row(key: Key, ratings: Ratings, period: str) -> tuple[str, ...]:
    start, side = key
    means = (_mean(ratings.before), _mean(ratings.after))
    return _start(start, period), side_title(side), *means


def _start(start: date, period: str) -> str:
    return month_title(start) if period == "month" else long_date(start)


def _mean(rated: Sequence[int]) -> str:
    return decimal(round(sum(rated) / len(rated), 1)) if rated else "–"
