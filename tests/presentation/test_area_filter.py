# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The list narrowed to what serves the sore areas; checked on the whole library, too."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.picture import Picture
from recovery_gui.core.pose import Pose
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.settings import Settings
from recovery_gui.core.side import Side
from recovery_gui.presentation.area_filter import serving
from recovery_gui.presentation.exercise_list_props import ExerciseRow, RowGroup
from recovery_gui.presentation.list_filter import arranged
from recovery_gui.presentation.list_filter_props import ListFilter
from recovery_gui.presentation.list_rows import Days, ListRows
from recovery_gui.presentation.places import PLACES
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir
from tests.presentation.world import TODAY

AREAS = {
    "roll": (BodyArea.CALVES,),
    "press": (BodyArea.HAMSTRINGS, BodyArea.CALVES),
    "stretch": (BodyArea.HAMSTRINGS,),
    "neck": (BodyArea.NECK,),
    "evening": (BodyArea.HAMSTRINGS, BodyArea.CALVES, BodyArea.NECK),
}


def row(name: str) -> ExerciseRow:
    return ExerciseRow(
        name, name, "3 min", "nothing", "", Picture(Pose()), routine=name == "evening"
    )


GROUPS = (
    RowGroup("Routines", (row("evening"),)),
    RowGroup("Exercises", tuple(map(row, ("neck", "roll", "press", "stretch")))),
)


def found(*sore: Soreness) -> list[str]:
    groups = serving(GROUPS, sore, AREAS.__getitem__)
    return [one.id for group in groups for one in group.rows]


HAMSTRINGS = Soreness(BodyArea.HAMSTRINGS, Side.RIGHT, 6)
CALVES = Soreness(BodyArea.CALVES, Side.LEFT, 3)


def test_while_nothing_is_sore_the_list_is_as_it_was() -> None:
    assert serving(GROUPS, (), AREAS.__getitem__) == GROUPS


def test_only_what_serves_the_area_stays_exercises_first() -> None:
    assert found(HAMSTRINGS) == ["press", "stretch", "evening"]


def test_what_serves_more_comes_first_and_then_what_serves_the_sorest() -> None:
    assert found(CALVES, HAMSTRINGS) == ["press", "evening", "stretch", "roll"]


def test_the_worse_side_of_an_area_counts() -> None:
    worse = Soreness(BodyArea.CALVES, Side.RIGHT, 9)
    assert found(CALVES, worse, HAMSTRINGS) == ["press", "evening", "roll", "stretch"]


def test_they_stand_under_what_they_are_for() -> None:
    (group,) = serving(GROUPS, (HAMSTRINGS, CALVES), AREAS.__getitem__)
    assert group.heading == "For right hamstrings, left calves"


def test_what_is_left_out_stays_at_the_end() -> None:
    routines, exercises = GROUPS
    groups = (routines, replace(exercises, heading="Left out", folded=True))
    offered, left_out = serving(groups, (HAMSTRINGS,), AREAS.__getitem__)
    assert [one.id for one in offered.rows] == ["evening"]
    assert (left_out.heading, left_out.folded) == ("Left out", True)
    assert [one.id for one in left_out.rows] == ["press", "stretch"]


def test_where_nothing_serves_the_area_nothing_is_left() -> None:
    assert serving(GROUPS, (Soreness(BodyArea.LATS, Side.LEFT, 5),), AREAS.__getitem__) == ()


LIBRARY = CatalogService(
    ExerciseCatalog(resources_dir() / "exercises", resources_dir() / "exercises" / "none")
)
FOUND = ListRows(LIBRARY).found("", Settings(), Days(TODAY, {}))
WHOLE = arranged(FOUND, ListFilter(), searched=False, unfolded=False)
SERVED = {one.id: one.areas for one in LIBRARY.exercises()}
places = st.sampled_from(PLACES)
ratings = st.tuples(places, st.integers(1, 10)).map(
    lambda rated: Soreness(rated[0].area, rated[0].side, rated[1])
)


@given(st.lists(ratings, min_size=1, max_size=5, unique_by=lambda one: (one.area, one.side)))
def test_of_the_library_all_that_serves_is_left_and_no_more(sore: list[Soreness]) -> None:
    wanted = {one.area for one in sore}
    groups = serving(WHOLE, sore, lambda source: SERVED.get(source, ()))
    shown = [one.id for group in groups for one in group.rows]
    assert set(shown) == {one for one, areas in SERVED.items() if wanted & set(areas)}
    counts = [len(wanted & set(SERVED[one])) for one in shown]
    assert all(before >= after for before, after in pairwise(counts))


@pytest.mark.parametrize("area", [area for area in BodyArea if area is not BodyArea.CALM])
def test_the_library_serves_every_area(area: BodyArea) -> None:
    assert any(area in areas for areas in SERVED.values())
