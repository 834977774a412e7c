# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the column of routines and exercises shows."""

from dataclasses import dataclass, field

from recovery_gui.core.language import tr
from recovery_gui.core.picture import Picture
from recovery_gui.presentation.list_filter_props import ListFilter


@dataclass(frozen=True, slots=True)
class ExerciseRow:
    """One exercise or routine: its name, "3 min · hamstrings, calves", what it needs, its picture.

    `last_done` is a day in words, empty when never. `own` marks the user's own file.
    `left_out`: the user wants to be offered it no more.
    """

    id: str
    name: str
    detail: str
    needs: str
    last_done: str
    picture: Picture
    own: bool = False
    routine: bool = False
    favourite: bool = False
    left_out: bool = False

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        kind = (tr("Routine"),) if self.routine else ()
        own = (tr("Your own"),) if self.own else ()
        liked = (tr("Favourite"),) if self.favourite else ()
        done = (tr("Last done: {day}").format(day=self.last_done),) if self.last_done else ()
        needs = tr("Needs: {things}").format(things=self.needs)
        words = (self.name, *kind, *own, *liked, self.detail, needs, *done)
        return ". ".join(words)


@dataclass(frozen=True, slots=True)
class RowGroup:
    """Rows under a heading; never empty. `folded` hides them until asked for; None: it cannot."""

    heading: str
    rows: tuple[ExerciseRow, ...]
    folded: bool | None = None


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A file that could not be read, in one line; `title` and `lines` are the whole of it."""

    summary: str
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExerciseListProps:
    """The rows that fit the `query` and the filter, which is chosen, and what failed to load.

    `empty_text` is why there are none, or why there are others than what was searched for.
    `can_clear`: a filter, and not the search, may be why there is nothing but `empty_text`.
    """

    groups: tuple[RowGroup, ...]
    chosen: str
    empty_text: str
    problems: tuple[ProblemRow, ...]
    query: str = ""
    wanted: ListFilter = field(default_factory=ListFilter)
    can_clear: bool = False

    @property
    def asked_for(self) -> tuple[str, ListFilter] | None:
        """What the rows were looked for by; None for all of them."""
        return (self.query, self.wanted) if self.query or self.wanted.narrows else None

    @property
    def rows(self) -> tuple[ExerciseRow, ...]:
        """The rows that are not folded away, from top to bottom."""
        return tuple(row for group in self.groups if not group.folded for row in group.rows)
