# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Backups: what there is, what restoring would change, and restoring."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from recovery_gui.core.fault import Fault
from recovery_gui.core.language import tr
from recovery_gui.core.session_record import SessionRecord
from recovery_gui.presentation.history_backup_props import BackupProps, BackupRow
from recovery_gui.presentation.text import day, listed, long_date, sentence
from recovery_gui.services.history_service import HistoryService
from recovery_gui.services.local_week import LocalWeek
from recovery_gui.services.ports import BackupStore, BackupSummary, Restoring

NONE_YET = tr("No backup yet. One is made on every day on which the history changes.")
KEPT = tr("A copy is made, and checked, on every day with changes. Older ones are thinned.")
NO_CHANGE = tr("Nothing would change: this copy holds what the history holds.")
MOST_NAMED = 3


class BackupPresenter:
    """Asks before it restores: `ask` shows what would change, `restore` does it."""

    def __init__(
        self,
        store: BackupStore,
        history: HistoryService,
        week: LocalWeek,
        folder: Path,
        show: Callable[[BackupProps], None],
    ) -> None:
        self._store = store
        self._history = history
        self._week = week
        self._show = show
        self._props = BackupProps(folder=str(folder))

    def look(self) -> None:
        """List the copies."""
        rows = self._store.list_backups()
        self._put(
            rows=tuple(backup_row(one, self._week.today()) for one in rows),
            words=KEPT if rows else NONE_YET,
        )

    def use_folder(self, folder: Path) -> None:
        """Keep copies there from now on; those in the folder before stay where they are."""
        self._store.use_backups(folder)
        self._put(folder=str(folder), asked=None, changes=(), result="", failure="")
        self.look()

    def ask(self, copy: Path) -> None:
        """Show what restoring that copy would change."""
        self._attempt(
            lambda: self._put(
                asked=copy, changes=restoring_lines(self._store.compare_backup(copy)), result=""
            )
        )

    def leave(self) -> None:
        """Do not restore."""
        self._put(asked=None, changes=())

    def restore(self) -> None:
        """Restore the copy asked about. The file that it replaces is kept."""
        asked = self._props.asked
        if asked is not None:
            self._attempt(lambda: self._restore(asked))

    def _restore(self, copy: Path) -> None:
        kept = self._store.restore_backup(copy)
        result = tr("Restored.")
        if kept:
            result = tr("Restored. What was there before is kept as {path}.").format(path=kept)
        self._put(asked=None, changes=(), result=result)
        self._history.refresh()
        self.look()

    def _attempt(self, act: Callable[[], None]) -> None:
        self._put(failure="")
        try:
            act()
        except Fault as fault:
            self._put(failure=str(fault), asked=None, changes=())

    def _put(self, **changes: object) -> None:
        self._props = replace(self._props, **changes)  # type: ignore[arg-type]
        self._show(self._props)


def backup_row(one: BackupSummary, today: date) -> BackupRow:
    """A copy in the list."""
    local = one.made_at.astimezone()
    holds = tr("%n session(s)", "", one.sessions)
    if one.newest is not None:
        dated = tr("%n session(s), the latest of {date}", "", one.sessions)
        holds = dated.format(date=long_date(one.newest))
    return BackupRow(
        path=one.path,
        made=f"{sentence(day(local.date(), today))} {local:%H:%M}",
        holds=one.problem or holds,
        sound=not one.problem,
    )


def restoring_lines(change: Restoring) -> tuple[str, ...]:
    """What restoring would change, in whole sentences."""
    back, gone, differ = change.back, change.gone, [then for _, then in change.differ]
    weeks, damaged = len(change.weeks), len(change.damaged)
    lines = (
        _line(tr("%n session(s) would come back: {which}.", "", len(back)), back),
        _line(tr("%n session(s) would vanish: {which}.", "", len(gone)), gone),
        _line(tr("%n session(s) would be as before: {which}.", "", len(differ)), differ),
        tr("%n week(s) would be marked otherwise.", "", weeks) if weeks else "",
        tr("%n session(s) of the copy cannot be read.", "", damaged) if damaged else "",
    )
    return tuple(line for line in lines if line) or (NO_CHANGE,)


def _line(words: str, records: Sequence[SessionRecord]) -> str:
    if not records:
        return ""
    latest = sorted(records, key=lambda one: one.started_at, reverse=True)
    dated = tr("{session} of {date}", "of a day")
    named = [
        dated.format(session=one.title, date=long_date(one.local_date))
        for one in latest[:MOST_NAMED]
    ]
    if len(latest) > MOST_NAMED:
        named.append(tr("and %n more", "", len(latest) - MOST_NAMED))
    return words.format(which=listed(named))
