# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The bin, and the weeks set aside."""

from collections.abc import Callable
from datetime import date, timedelta

from recovery_gui.core.fault import Fault
from recovery_gui.core.history_query import Deleted
from recovery_gui.core.language import tr
from recovery_gui.core.week_mark import WeekKind
from recovery_gui.presentation.history_edit_props import BinProps, BinRow
from recovery_gui.presentation.text import clock, day, long_date, sentence
from recovery_gui.services.history_archive import HistoryArchive

KEPT = timedelta(days=30)
EMPTY = tr("The bin is empty.")
WORDS = tr("A deleted session stays here for 30 days; then it is gone for good.")


class BinPresenter:
    """Shows what was deleted, whenever the history has changed."""

    def __init__(self, archive: HistoryArchive, show: Callable[[BinProps], None]) -> None:
        self._archive = archive
        self._show = show
        archive.revision.subscribe(lambda _revision: self._render())

    def restore(self, session_id: str) -> None:
        """Take a session out of the bin."""
        self._attempt(lambda: self._archive.restore(session_id))

    def mark_week(self, start: date, kind: WeekKind | None) -> None:
        """Set aside the week that begins at `start`; None takes that back."""
        self._attempt(lambda: self._archive.mark_week(start, kind))

    def _attempt(self, act: Callable[[], None]) -> None:
        try:
            act()
        except Fault as fault:
            self._show(BinProps(failure=str(fault)))

    def _render(self) -> None:
        self._attempt(
            lambda: self._show(bin_props(self._archive.bin(), self._archive.week.today()))
        )


def bin_props(deleted: tuple[Deleted, ...], today: date) -> BinProps:
    """The bin's rows, in the order given."""
    rows = tuple(_row(one, today) for one in deleted)
    return BinProps(rows, WORDS if rows else EMPTY)


def _row(one: Deleted, today: date) -> BinRow:
    record = one.record
    gone = day(one.deleted_at.date(), today)
    return BinRow(
        id=record.id,
        words=f"{record.title}, {long_date(record.local_date)}, {clock(record.duration_s)}",
        deleted=sentence(gone),
        kept_until=long_date((one.deleted_at + KEPT).date()),
        deleted_at=one.deleted_at,
    )
