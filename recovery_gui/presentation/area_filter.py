# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The list narrowed to what serves the sore areas."""

from collections.abc import Callable, Collection, Sequence

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import Soreness
from recovery_gui.presentation.exercise_list_props import ExerciseRow, RowGroup
from recovery_gui.presentation.places import sore_areas


def serving(
    groups: Sequence[RowGroup],
    sore: Sequence[Soreness],
    areas_of: Callable[[str], Collection[BodyArea]],
) -> tuple[RowGroup, ...]:
    """One group of what serves a sore area, without the rest; all groups when nothing is sore.

    What serves more of them comes first, then what serves the sorest, then exercises before
    routines; what is equal stays in its order. `areas_of` gives the areas by the id of a row.
    """
    if not sore:
        return tuple(groups)
    worst: dict[BodyArea, int] = {}
    for one in sore:
        worst[one.area] = max(one.rating, worst.get(one.area, 0))

    def rank(row: ExerciseRow) -> tuple[int, int, bool]:
        served = worst.keys() & set(areas_of(row.id))
        return (-len(served), -sum(worst[area] for area in served), row.routine)

    ranked = [(rank(row), row) for group in groups for row in group.rows]
    rows = [row for place, row in sorted(ranked, key=lambda pair: pair[0]) if place[0]]
    return (RowGroup(f"For {sore_areas(sore)}", tuple(rows)),) if rows else ()
