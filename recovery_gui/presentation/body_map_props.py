# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the map of the body shows, and the list that says the same."""

from dataclasses import dataclass

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.language import tr
from recovery_gui.core.place import Place
from recovery_gui.presentation.places import place_name


@dataclass(frozen=True, slots=True)
class Mark:
    """A place with its rating, 0 to 10; `words` is all of it: "Right hamstrings, soreness 6"."""

    place: Place
    rating: int
    words: str

    @property
    def name(self) -> str:
        """The place: "Right hamstrings"."""
        return place_name(self.place)


@dataclass(frozen=True, slots=True)
class BodyMapProps:
    """The marks in the order in which they came.

    `lines` are the first of them in short, with how many more there are; `count` says how many
    there are in all, empty for none. `unmarked` is said of a place without a mark; `build_text`
    is what can be asked for.
    """

    marks: tuple[Mark, ...] = ()
    lines: tuple[str, ...] = ()
    count: str = ""
    unmarked: str = tr("not sore")
    build_text: str = ""
    build: FigureBuild = FigureBuild.SLENDER

    def rating(self, place: Place) -> int | None:
        """The rating of a place, None without a mark."""
        return next((mark.rating for mark in self.marks if mark.place == place), None)

    def words(self, place: Place) -> str:
        """A place and its rating as they are said."""
        found = (mark.words for mark in self.marks if mark.place == place)
        return next(found, f"{place_name(place)}, {self.unmarked}")


@dataclass(frozen=True, slots=True)
class PastBodyProps:
    """The latest ratings on the body; `hint` says what they are, or why there are none."""

    body: BodyMapProps
    hint: str
