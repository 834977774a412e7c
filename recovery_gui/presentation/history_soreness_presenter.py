# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Soreness of one area over time, before and after, left against right."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.fault import Fault
from recovery_gui.core.history_query import SorenessPoint
from recovery_gui.core.side import Side
from recovery_gui.core.week import month_start
from recovery_gui.presentation.change_words import ONE_OR_TWO_POINTS
from recovery_gui.presentation.history_soreness_props import (
    SorenessDot,
    SorenessLine,
    SorenessProps,
)
from recovery_gui.presentation.text import long_date, sentence, side_title
from recovery_gui.services.history_archive import HistoryArchive

AREAS = tuple((area, sentence(area.value)) for area in BodyArea if area is not BodyArea.CALM)
MOST_DOTS = 200
MOST_ROWS = 500
INVITATION = "Rate {area} before and after a session, and how it changes shows here."
MEANS = "A dot is the mean of a month: there are more than {most} ratings."
HEADINGS = ("Day", "Side", "Before", "After")


class SorenessPresenter:
    """Shows one area; reads the history whenever it has changed."""

    def __init__(self, archive: HistoryArchive, show: Callable[[SorenessProps], None]) -> None:
        self._archive = archive
        self._show = show
        self._area: BodyArea | None = None
        archive.revision.subscribe(lambda _revision: self._render())

    def choose(self, area: BodyArea) -> None:
        """Show this area."""
        self._area = area
        self._render()

    def _render(self) -> None:
        area = self._area or BodyArea.HAMSTRINGS
        try:
            self._show(self._props())
        except Fault as fault:
            self._show(SorenessProps(area, sentence(area.value), AREAS, failure=str(fault)))

    def _props(self) -> SorenessProps:
        """Until one is chosen, the area that was rated last."""
        area = self._area or self._archive.rated_last() or BodyArea.HAMSTRINGS
        return soreness_props(area, self._archive.soreness_points(area))


def soreness_props(area: BodyArea, points: Sequence[SorenessPoint]) -> SorenessProps:
    """The area's lines and table; `points` are oldest first."""
    many = len(points) > MOST_DOTS
    lines = (
        _line(side, points, after=after, by_month=many)
        for side in (Side.LEFT, Side.RIGHT, Side.NONE)
        for after in (False, True)
    )
    return SorenessProps(
        area=area,
        title=sentence(area.value),
        areas=AREAS,
        lines=tuple(line for line in lines if line.dots),
        hint=_hint(points, many=many),
        invitation="" if points else INVITATION.format(area=area.value),
        headings=HEADINGS,
        rows=tuple(_row(one) for one in points[: -MOST_ROWS - 1 : -1]),
    )


def _hint(points: Sequence[SorenessPoint], *, many: bool) -> str:
    means = MEANS.format(most=MOST_DOTS) if many else ""
    return " ".join(part for part in (means, ONE_OR_TWO_POINTS if points else "") if part)


def _line(
    side: Side, points: Sequence[SorenessPoint], *, after: bool, by_month: bool
) -> SorenessLine:
    moment = "after" if after else "before"
    name = f"{side_title(side)}, {moment}"
    ratings: dict[date, list[int]] = defaultdict(list)
    for point in points:
        rating = point.after if after else point.before
        if point.side is side and rating is not None:
            ratings[month_start(point.date) if by_month else point.date].append(rating)
    dots = tuple(_dot(day, sum(held) / len(held), name) for day, held in ratings.items())
    return SorenessLine(side, after, name, dots)


def _dot(day: date, rating: float, name: str) -> SorenessDot:
    return SorenessDot(day, rating, f"{long_date(day)}: {name.lower()} {rating:.3g} of 10")


def _row(point: SorenessPoint) -> tuple[str, ...]:
    ratings = ("–" if one is None else str(one) for one in (point.before, point.after))
    return long_date(point.date), side_title(point.side), *ratings
