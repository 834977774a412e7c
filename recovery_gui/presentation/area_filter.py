# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The list narrowed to what serves the sore areas."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.language import tr
from recovery_gui.core.session_record import Soreness
from recovery_gui.presentation.exercise_list_props import ExerciseRow, RowGroup
from recovery_gui.presentation.places import sore_areas


def serving(
    groups: Sequence[RowGroup],
    sore: Sequence[Soreness],
    areas_of: Callable[[str], Collection[BodyArea]],
) -> tuple[RowGroup, ...]:
    """One group of what serves a sore area, without the rest; all groups when nothing is sore.

    What can be folded, because it is left out, stays a group of its own. What serves more of the
    areas comes first, then what serves the sorest, then exercises before routines; what is equal
    stays in its order. `areas_of` gives the areas by the id of a row.
    """
    if not sore:
        return tuple(groups)
    worst: dict[BodyArea, int] = {}
    for one in sore:
        worst[one.area] = max(one.rating, worst.get(one.area, 0))

    def rank(row: ExerciseRow) -> tuple[int, int, bool]:
        served = worst.keys() & set(areas_of(row.id))
        return (-len(served), -sum(worst[area] for area in served), row.routine)

    def ranked(among: Iterable[RowGroup]) -> tuple[ExerciseRow, ...]:
        pairs = [(rank(row), row) for group in among for row in group.rows]
        return tuple(row for place, row in sorted(pairs, key=lambda pair: pair[0]) if place[0])

    offered = [group for group in groups if group.folded is None]
    folding = [group for group in groups if group.folded is not None]
    narrowed = (
        RowGroup(tr("For {places}").format(places=sore_areas(sore)), ranked(offered)),
        *(replace(group, rows=ranked([group])) for group in folding),
    )
    return tuple(group for group in narrowed if group.rows)
