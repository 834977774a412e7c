# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the column of exercises shows."""

from dataclasses import dataclass

from recovery_gui.core.picture import Picture


@dataclass(frozen=True, slots=True)
class ExerciseRow:
    """One exercise: its name, "3 min · hamstrings, calves", when last done, its picture.

    `pictures` are all of the exercise, for a frame that fits them all.
    """

    id: str
    name: str
    detail: str
    needs: str
    last_done: str
    picture: Picture
    pictures: tuple[Picture, ...]

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        done = (f"Last done: {self.last_done}",) if self.last_done else ()
        return ". ".join((self.name, self.detail, self.needs, *done))


@dataclass(frozen=True, slots=True)
class ExerciseListProps:
    """The rows that match the search, which is chosen, and what failed to load."""

    rows: tuple[ExerciseRow, ...]
    chosen: str
    empty_text: str
    problems: tuple[str, ...]
