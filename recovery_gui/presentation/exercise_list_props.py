# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the column of routines and exercises shows."""

from dataclasses import dataclass

from recovery_gui.core.picture import Picture


@dataclass(frozen=True, slots=True)
class ExerciseRow:
    """One exercise or routine: its name, "3 min · hamstrings, calves", what it needs, its picture.

    `last_done` is a day in words, empty when never. `own` marks the user's own file.
    """

    id: str
    name: str
    detail: str
    needs: str
    last_done: str
    picture: Picture
    own: bool = False
    routine: bool = False

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        kind = ("Routine",) if self.routine else ()
        own = ("Your own",) if self.own else ()
        done = (f"Last done: {self.last_done}",) if self.last_done else ()
        return ". ".join((self.name, *kind, *own, self.detail, f"Needs: {self.needs}", *done))


@dataclass(frozen=True, slots=True)
class RowGroup:
    """Rows under a heading; never empty."""

    heading: str
    rows: tuple[ExerciseRow, ...]


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A file that could not be read, in one line; `title` and `lines` are the whole of it."""

    summary: str
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExerciseListProps:
    """The rows that match the search, which is chosen, and what failed to load."""

    groups: tuple[RowGroup, ...]
    chosen: str
    empty_text: str
    problems: tuple[ProblemRow, ...]

    @property
    def rows(self) -> tuple[ExerciseRow, ...]:
        """The rows of all groups, from top to bottom."""
        return tuple(row for group in self.groups for row in group.rows)
