# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What a start shows, as JSON can hold it."""

import json
from collections.abc import Callable
from pathlib import Path

from recovery_gui.core.equipment import Equipment
from recovery_gui.presentation.exercise_list_props import ExerciseListProps
from recovery_gui.presentation.front_page import front_page, plain
from recovery_gui.presentation.list_filter_props import Length, ListFilter
from recovery_gui.presentation.practice_presenter import PracticePresenter
from recovery_gui.presentation.step_panel_props import StepPanelProps
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from tests.presentation.test_practice_presenter import (  # noqa: F401 - fixtures
    Make,
    Page,
    make,
    page,
)


def test_words_and_numbers_stay_and_things_of_the_core_go() -> None:
    """So what is kept needs nothing of the core to be read."""
    assert plain((1, 2.5, "three", True)) == [1, 2.5, "three", True]
    assert plain(Equipment.MAT) is None
    assert plain(Length.SHORT) is None
    assert plain(object()) is None
    wanted = plain(ListFilter(at_hand=(Equipment.MAT,), lying=True))
    assert wanted == {
        "at_hand": [None],
        "length": None,
        "lying": True,
        "favourites": False,
        "order": None,
        "length_words": "Minutes",
        "at_hand_words": "Just a mat",
        "summary": "2 filters",
    }


def test_the_page_is_kept_with_all_that_it_says(
    make: Callable[[CatalogService], PracticePresenter],  # noqa: F811
    catalog: CatalogService,
) -> None:
    """Names and what a screen reader says; no picture, which alone are ten times as much."""
    shown = make(catalog).at_start()
    assert shown is not None
    exercises, panel = shown
    front = front_page(exercises, panel, "2 sessions this week")
    again = json.loads(json.dumps(front))
    first = exercises.rows[0]
    kept = again["exercises"]["groups"][0]["rows"][0]
    assert (kept["name"], kept["spoken"]) == (first.name, first.spoken)
    assert kept["picture"] is None
    assert again["exercises"]["chosen"] == exercises.chosen
    assert again["panel"]["instruction"] == panel.instruction
    assert again["week_line"] == "2 sessions this week"
    assert len(json.dumps(front)) < 100_000


def test_a_fresh_start_is_told_whatever_is_looked_at(
    make: Make,  # noqa: F811
    page: Page,  # noqa: F811
    catalog: CatalogService,
) -> None:
    """And what is looked at stays."""
    practice = make(catalog)
    first: tuple[ExerciseListProps, StepPanelProps] | None = practice.at_start()
    practice.search("no such thing")
    practice.step(3)
    assert practice.at_start() == first
    assert page.exercises.rows == ()
    practice.show()
    assert page.step.index == 3
    assert page.exercises.rows == ()


def test_without_an_exercise_there_is_nothing_to_keep(make: Make, tmp_path: Path) -> None:  # noqa: F811
    """The page is empty then."""
    nowhere = tmp_path / "none" / "exercises"
    assert make(CatalogService(ExerciseCatalog(nowhere, nowhere))).at_start() is None
