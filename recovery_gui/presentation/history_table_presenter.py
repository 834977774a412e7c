# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The table of sessions: counted at once, its rows read page by page."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.fault import Fault
from recovery_gui.core.history_query import SessionFilter, SessionOrder
from recovery_gui.core.language import tr
from recovery_gui.core.session_record import SessionRecord, SessionStatus
from recovery_gui.core.side import Side
from recovery_gui.core.words import area_word, place_word, side_word
from recovery_gui.presentation.history_table_props import Column, TableProps, TableRow
from recovery_gui.presentation.text import (
    change,
    clock,
    day,
    listed,
    sentence,
    sides_practised,
    weekday,
)
from recovery_gui.services.history_archive import HistoryArchive

ORDERS = {
    Column.WHEN: (SessionOrder.OLDEST, SessionOrder.NEWEST),
    Column.TITLE: (SessionOrder.TITLE, SessionOrder.TITLE_REVERSED),
    Column.PRACTISED: (SessionOrder.SHORTEST, SessionOrder.LONGEST),
    Column.CHANGE: (SessionOrder.EASED_LEAST, SessionOrder.EASED_MOST),
}
"""The order of each column that can be sorted by: ascending, descending."""
SIDES = (Side.RIGHT, Side.LEFT, Side.NONE)
"""The order of an area's sides: one row is compared with the next."""
AREAS = tuple((area, sentence(area_word(area))) for area in BodyArea)
INVITATION = tr("Your sessions will stand here, the latest first.")
NOTHING_FOUND = tr("No session fits. Take a filter away to see more.")


class SessionTablePresenter:
    """Keeps what is filtered and sorted; counts anew whenever the history has changed."""

    def __init__(self, archive: HistoryArchive, show: Callable[[TableProps], None]) -> None:
        self._archive = archive
        self._show = show
        self._chosen = SessionFilter()
        self._sorting = (Column.WHEN, True)
        self._revision = 0
        archive.revision.subscribe(lambda _revision: self._render())

    def page(self, offset: int, limit: int) -> tuple[TableRow, ...]:
        """The rows from `offset` on, as they are sorted now; none where the disk refuses."""
        today = self._archive.week.today()
        try:
            records = self._archive.page(offset, limit, self._chosen)
        except Fault as fault:
            self._show(TableProps(failure=str(fault)))
            return ()
        return tuple(table_row(one, today) for one in records)

    def search(self, words: str) -> None:
        """Show sessions with these words in title or note."""
        self._choose(replace(self._chosen, words=words.strip()))

    def choose_exercise(self, exercise: str) -> None:
        """Show sessions with this exercise, by id; empty for any."""
        self._choose(replace(self._chosen, exercise=exercise))

    def choose_area(self, area: BodyArea | None) -> None:
        """Show sessions with an exercise for this area; None for any."""
        self._choose(replace(self._chosen, area=area))

    def sort(self, column: Column, *, descending: bool) -> None:
        """Sort by a column; one that cannot be sorted by changes nothing."""
        if column in ORDERS:
            self._sorting = (column, descending)
            self._choose(replace(self._chosen, order=ORDERS[column][descending]))

    def _choose(self, chosen: SessionFilter) -> None:
        self._chosen = chosen
        self._render()

    def _render(self) -> None:
        try:
            self._show(self._props())
        except Fault as fault:
            self._show(TableProps(failure=str(fault)))

    def _props(self) -> TableProps:
        self._revision += 1
        chosen = self._chosen
        whole = self._archive.count(SessionFilter())
        any_session = replace(chosen, order=SessionOrder.NEWEST) == SessionFilter()
        found = whole if any_session else self._archive.count(chosen)
        nothing = NOTHING_FOUND if whole else INVITATION
        return TableProps(
            revision=self._revision,
            count=found,
            counted=_counted(found, whole),
            words=chosen.words,
            exercise=chosen.exercise,
            area=chosen.area,
            sorted_by=self._sorting[0],
            descending=self._sorting[1],
            sortable=tuple(ORDERS),
            exercises=tuple(
                sorted(
                    ((one.exercise, one.name) for one in self._archive.exercise_totals()),
                    key=lambda pair: pair[1].casefold(),
                )
            ),
            areas=AREAS,
            invitation="" if found else nothing,
        )


def table_row(record: SessionRecord, today: date) -> TableRow:
    """One session."""
    partly = record.status is SessionStatus.PARTIAL
    return TableRow(
        record.id,
        (
            f"{sentence(day(record.local_date, today))} {record.started_at:%H:%M}",
            tr("{session} (in part)").format(session=record.title) if partly else record.title,
            clock(record.duration_s),
            _sides(record),
            _changes(record),
            record.note,
        ),
    )


def _sides(record: SessionRecord) -> str:
    """And, where it is not the day of the clock, what day the session counts as."""
    sides = sides_practised(entry.side for entry in record.exercises if entry.seconds)
    if record.local_date == record.started_at.date():
        return sides
    counts = tr("counts as {weekday}").format(weekday=weekday(record.local_date.weekday()))
    return f"{counts}, {sides}" if sides else counts


def _changes(record: SessionRecord) -> str:
    """What was rated twice, areas by their largest change: "Calves: right 4 → 3, left 6 → 3"."""
    after = {(one.area, one.side): one.rating for one in record.soreness_after}
    twice = [
        (one, after[one.area, one.side])
        for one in record.soreness_before
        if (one.area, one.side) in after
    ]
    by_area: dict[BodyArea, list[tuple[Side, str]]] = {}
    for one, later in sorted(twice, key=lambda pair: -abs(pair[0].rating - pair[1])):
        by_area.setdefault(one.area, []).append((one.side, change(one.rating, later)))
    return sentence("; ".join(_of_area(area, changes) for area, changes in by_area.items()))


def _of_area(area: BodyArea, changes: list[tuple[Side, str]]) -> str:
    if len(changes) == 1:
        ((side, only),) = changes
        return f"{place_word(area, side)} {only}"
    ordered = sorted(changes, key=lambda pair: SIDES.index(pair[0]))
    told = (each if side is Side.NONE else f"{side_word(side)} {each}" for side, each in ordered)
    return f"{area_word(area)}: {listed(told)}"


def _counted(found: int, whole: int) -> str:
    if found == whole:
        return tr("%n in all", "sessions", found)
    return tr("{found} of {whole}", "sessions").format(found=found, whole=whole)
