# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Which rows the list shows, in which order, and under which headings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import Exercise, StartPosition
from recovery_gui.core.language import tr
from recovery_gui.presentation.exercise_list_props import ExerciseRow, RowGroup
from recovery_gui.presentation.list_filter_props import ListFilter, Order
from recovery_gui.presentation.text import whole_minutes

LYING_POSITIONS = {StartPosition.SUPINE, StartPosition.PRONE, StartPosition.SIDE_LYING}
FEATURED = "hip-to-heel-press"
LEFT_OUT = tr("Left out", "exercises that are not offered")


@dataclass(frozen=True, slots=True)
class Listed:
    """A row and what filters ask of it: its length, what it cannot do without, whether one lies
    down for it, and when it was done last.
    """

    row: ExerciseRow
    seconds: float
    needs: frozenset[Equipment]
    lying: bool
    done: date | None = None


def lies_down(exercises: Iterable[Exercise]) -> bool:
    """Whether each of them begins on the back, the belly or the side."""
    return all(one.start_position in LYING_POSITIONS for one in exercises)


def arranged(
    listed: Sequence[Listed], wanted: ListFilter, *, searched: bool, unfolded: bool
) -> tuple[RowGroup, ...]:
    """The rows that pass, under their headings; empty groups are left out.

    All of it begins with the featured exercise; a search tells exercises first. What the user
    left out stands at the end, folded until asked for.
    """
    rows = [one.row for one in _sorted(passing(listed, wanted), wanted.order)]
    kept = [row for row in rows if not row.left_out]
    usual = not searched and wanted == ListFilter()
    first = FEATURED if usual else ""
    groups = [
        RowGroup(tr("Begin here"), tuple(row for row in kept if row.id == first)),
        RowGroup(tr("Routines"), tuple(row for row in kept if row.routine)),
        RowGroup(
            tr("Exercises"), tuple(row for row in kept if not row.routine and row.id != first)
        ),
    ]
    if searched:
        groups.reverse()
    left_out = tuple(row for row in rows if row.left_out)
    groups.append(RowGroup(LEFT_OUT, left_out, folded=not unfolded))
    return tuple(group for group in groups if group.rows)


def passing(listed: Iterable[Listed], wanted: ListFilter) -> list[Listed]:
    """What fits everything that is wanted, in the order given."""
    return [one for one in listed if _passes(one, wanted)]


def empty_words(listed: Sequence[Listed], wanted: ListFilter) -> str:
    """Why nothing is to be seen, though the search found `listed`, and which filter to loosen."""
    counts = {
        words: len([one for one in passing(listed, looser) if not one.row.left_out])
        for words, looser in wanted.loosened.items()
    }
    if not counts:
        return tr("You left out all of these. They are below.")
    best = max(counts, key=lambda words: counts[words])
    if wanted.favourites and not any(one.row.favourite for one in listed):
        return tr("None of these is a favourite yet. The star beside a name makes it one.")
    if not counts[best]:
        return tr("Nothing fits all that you chose.")
    words = tr(
        "Nothing fits all that you chose. Without “{filter}” there would be %n.", "", counts[best]
    )
    return words.format(filter=best)


def _passes(one: Listed, wanted: ListFilter) -> bool:
    return (
        (wanted.at_hand is None or one.needs.issubset(wanted.at_hand))
        and (wanted.length is None or wanted.length.holds(whole_minutes(one.seconds)))
        and (one.lying or not wanted.lying)
        and (one.row.favourite or not wanted.favourites)
    )


def _sorted(listed: list[Listed], order: Order) -> list[Listed]:
    """What was never done was done longest ago; what is equal keeps the library's order."""
    match order:
        case Order.NAME:
            return sorted(listed, key=lambda one: one.row.name.casefold())
        case Order.SHORTEST:
            return sorted(listed, key=lambda one: one.seconds)
        case Order.LONGEST_AGO:
            return sorted(listed, key=lambda one: one.done or date.min)
        case _:
            return listed
