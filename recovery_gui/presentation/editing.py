# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A routine on the page on which it is put together, as a value."""

from dataclasses import dataclass, replace

from recovery_gui.core.draft_history import DraftHistory
from recovery_gui.core.language import tr
from recovery_gui.core.routine import Routine, RoutineItem
from recovery_gui.core.routine_draft import RoutineDraft, draft_of


@dataclass(frozen=True, slots=True)
class Editing:
    """`source` is what the draft was made from, `clean` the draft as it was opened.

    `chosen` is a place among the items. Once it was `tried` to save, what is missing is told.
    `asks` whether to give changes up; `said` is what the latest step did.
    """

    source: Routine
    clean: RoutineDraft
    history: DraftHistory
    chosen: int = 0
    query: str = ""
    asks: bool = False
    tried: bool = False
    failure: str = ""
    said: str = ""

    @property
    def draft(self) -> RoutineDraft:
        """The draft as it stands."""
        return self.history.now

    @property
    def changed(self) -> bool:
        """Whether closing would lose anything."""
        return self.draft != self.clean

    @property
    def item(self) -> RoutineItem | None:
        """The chosen item."""
        return self.draft.items[self.chosen] if self.draft.items else None

    def choose(self, place: int) -> "Editing":
        """Another item chosen; a place that is none changes nothing."""
        if not 0 <= place < len(self.draft.items):
            return self
        return replace(self, chosen=place, history=self.history.settled(), said="")

    def change(
        self, draft: RoutineDraft, run: str = "", chosen: int | None = None, said: str = ""
    ) -> "Editing":
        """The draft changed; `run` as in `DraftHistory`."""
        place = self.chosen if chosen is None else chosen
        return self._at(self.history.change(draft, run), place, said)

    def undo(self) -> "Editing":
        """One step back."""
        return self._travelled(self.history.undo(), tr("Undone."))

    def redo(self) -> "Editing":
        """One step forth again."""
        return self._travelled(self.history.redo(), tr("Done again."))

    def _travelled(self, history: DraftHistory, said: str) -> "Editing":
        """There, and the first item chosen that has changed."""
        before, after = self.draft.items, history.now.items
        changed = [n for n, one in enumerate(after) if before[n : n + 1] != (one,)]
        return self._at(history, changed[0] if changed else self.chosen, said)

    def _at(self, history: DraftHistory, place: int, said: str) -> "Editing":
        if history is self.history:
            return self
        last = max(len(history.now.items) - 1, 0)
        return replace(
            self, history=history, chosen=min(place, last), said=said, failure="", asks=False
        )


def begin(source: Routine) -> Editing:
    """The routine as it is."""
    draft = draft_of(source)
    return Editing(source, draft, DraftHistory(draft))
