# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Totals by exercise and by area."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.fault import Fault
from recovery_gui.core.history_query import AreaTotal, ExerciseTotal
from recovery_gui.core.language import tr
from recovery_gui.core.week import first_day
from recovery_gui.core.words import area_word
from recovery_gui.presentation.history_bars_presenter import exact
from recovery_gui.presentation.history_totals_props import TotalRow, TotalsProps
from recovery_gui.presentation.text import day, sentence
from recovery_gui.services.history_archive import HistoryArchive

WEEKS = 52
AREAS_TITLE = tr("By area, the last 52 weeks")
INVITATION = tr("What you practise most is listed here, as soon as there is a session.")


class TotalsPresenter:
    """Reads the history whenever it has changed."""

    def __init__(self, archive: HistoryArchive, show: Callable[[TotalsProps], None]) -> None:
        self._archive = archive
        self._show = show
        archive.revision.subscribe(lambda _revision: self._render())

    def _render(self) -> None:
        try:
            self._show(self._props())
        except Fault as fault:
            self._show(TotalsProps(failure=str(fault)))

    def _props(self) -> TotalsProps:
        today = self._archive.week.today()
        first = first_day(today, WEEKS, self._archive.week.first_weekday)
        areas = self._archive.area_totals(first, today + timedelta(days=6))
        return totals_props(self._archive.exercise_totals(), areas, today)


def totals_props(
    exercises: Sequence[ExerciseTotal], areas: Sequence[AreaTotal], today: date
) -> TotalsProps:
    """The rows, the most practised first; exercises without practice are left out."""
    practised = [one for one in exercises if one.seconds]
    longest = max((one.seconds for one in practised), default=1)
    return TotalsProps(
        exercises=tuple(_exercise_row(one, longest, today) for one in practised),
        areas=_area_rows(areas),
        areas_title=AREAS_TITLE,
        invitation="" if practised else INVITATION,
    )


def _exercise_row(one: ExerciseTotal, longest: int, today: date) -> TotalRow:
    return TotalRow(
        name=one.name,
        practised=exact(one.seconds),
        sessions=tr("%n session(s)", "", one.sessions),
        last=sentence(day(one.last_date, today)),
        share=one.seconds / longest,
    )


def _area_rows(areas: Sequence[AreaTotal]) -> tuple[TotalRow, ...]:
    seconds: Counter[BodyArea | None] = Counter()
    for one in areas:
        seconds[one.area] += one.seconds
    longest = max(seconds.values(), default=1)
    return tuple(
        TotalRow(_area_name(area), exact(held), "", "", held / longest)
        for area, held in seconds.most_common()
    )


def _area_name(area: BodyArea | None) -> str:
    return tr("No area named") if area is None else sentence(area_word(area))
