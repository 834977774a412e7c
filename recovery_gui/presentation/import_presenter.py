# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Routines from a file: looked at, decided about, taken in."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from recovery_gui.core.arrival import Arrival, ArrivalState, Decision, Decisions, Merged, usual
from recovery_gui.core.fault import Fault
from recovery_gui.core.language import tr
from recovery_gui.presentation.import_props import ImportProps, ImportRow
from recovery_gui.presentation.text import listed
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.ports import LibraryFiles, LibraryPreview

_WORDS = {
    ArrivalState.NEW: tr("New", "of a routine or an exercise"),
    ArrivalState.KNOWN: tr("You have it already"),
    ArrivalState.DIFFERENT: tr("Differs from what you have"),
}
MOST_LETTERS = 160
Done = Callable[[Merged, str], None]


class ImportPresenter:
    """One file at a time. `done` is called with what came in, and that in words."""

    def __init__(
        self,
        files: LibraryFiles,
        catalog: CatalogService,
        show: Callable[[ImportProps | None], None],
        done: Done,
    ) -> None:
        self._files = files
        self._catalog = catalog
        self._show = show
        self._done = done
        self._preview: LibraryPreview | None = None
        self._decisions: Decisions = {}
        self._title = ""

    def open(self, path: Path) -> None:
        """Show what the file would bring."""
        self._title = tr("Import {file}").format(file=path.name)
        self._preview = None
        try:
            self._preview = self._files.look(path)
        except Fault as fault:
            self._show(ImportProps(self._title, "", failure=str(fault)))
            return
        self._decisions = usual(self._preview.arrivals)
        self._put(self._preview)

    def decide(self, place: int, decision: Decision) -> None:
        """Say what happens to the one in this row, which differs from what is here."""
        preview = self._preview
        if preview is not None and preview.arrivals[place].key in self._decisions:
            self._decisions[preview.arrivals[place].key] = decision
            self._put(preview)

    def take(self) -> None:
        """Take it in, and close; what the disk refuses stays on the screen."""
        preview = self._preview
        if preview is None:
            return
        try:
            merged = preview.merge(self._decisions)
        except Fault as fault:
            self._show(replace(self._props(preview), failure=str(fault)))
            return
        finally:
            self._catalog.reload()
        self.close()
        self._done(merged, " ".join(_told(merged)))

    def close(self) -> None:
        """Leave everything as it is."""
        self._preview = None
        self._show(None)

    def _put(self, preview: LibraryPreview) -> None:
        self._show(self._props(preview))

    def _props(self, preview: LibraryPreview) -> ImportProps:
        arrivals = preview.arrivals
        rows = tuple(self._row(one) for one in arrivals)
        stays = (Decision.LEAVE, None)
        new = any(one.state is ArrivalState.NEW for one in arrivals)
        broken = _broken(preview.rejected) if not arrivals else ""
        return ImportProps(
            title=self._title,
            summary="" if broken else _summary(arrivals, preview.rejected),
            failure=broken,
            rows=rows,
            problems=tuple(_short(line) for line in preview.rejected),
            can_take=new or any(row.decision not in stays for row in rows),
        )

    def _row(self, arrival: Arrival) -> ImportRow:
        return ImportRow(
            name=self._name(arrival),
            kind=tr("Routine") if arrival.is_routine else tr("Exercise"),
            words=_WORDS[arrival.state],
            decision=self._decisions.get(arrival.key),
            replaceable=arrival.replaceable,
        )

    def _name(self, arrival: Arrival) -> str:
        """What the file calls it; of the program's own, what the library shows it as."""
        find = self._catalog.routine if arrival.is_routine else self._catalog.exercise
        known = find(arrival.id) if arrival.state is ArrivalState.KNOWN else None
        if known is not None and arrival.name in known.written_names:
            return known.name
        return arrival.name


def _summary(arrivals: Sequence[Arrival], rejected: Sequence[str]) -> str:
    """ "1 new, 2 that you have already, 1 that differs"."""
    counted = {state: sum(one.state is state for one in arrivals) for state in ArrivalState}
    new, known, different = (
        counted[state] for state in (ArrivalState.NEW, ArrivalState.KNOWN, ArrivalState.DIFFERENT)
    )
    parts = (
        (tr("%n new", "routines and exercises of a file", new), new),
        (tr("%n that you have already", "", known), known),
        (tr("%n that (differs|differ)", "", different), different),
    )
    told = listed(words for words, number in parts if number)
    if rejected:
        files = len({line.partition(":")[0] for line in rejected})
        stays = tr("%n cannot come in", "routines and exercises of a file", files)
        return f"{told}; {stays}" if told else stays
    return told or tr("There is nothing in this file")


def _broken(rejected: Sequence[str]) -> str:
    """What is the matter with one file that cannot come in; of more the summary tells."""
    if len({line.partition(":")[0] for line in rejected}) != 1:
        return ""
    return tr("It cannot come in yet: it has %n mistake(s).", "a file", len(rejected))


def _short(line: str) -> str:
    """What is allowed can be a long list; the command line tells it whole."""
    return line if len(line) <= MOST_LETTERS else f"{line[:MOST_LETTERS]}…"


def _told(merged: Merged) -> Iterator[str]:
    yield _came_in(len(merged.routines), len(merged.exercises))
    if merged.known:
        yield tr("%n you had already.", "", merged.known)
    for path in merged.kept:
        yield tr("What was replaced is kept in {path}.").format(path=path)


def _came_in(routines: int, exercises: int) -> str:
    if not routines and not exercises:
        return tr("Nothing new came in.")
    if not exercises:
        return tr("%n routine(s) came in.", "", routines)
    if not routines:
        return tr("%n exercise(s) came in.", "", exercises)
    words = tr("{routines} and %n exercise(s) came in.", "", exercises)
    return words.format(routines=tr("%n routine(s)", "", routines))
