# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from recovery_gui.core.settings import Settings
from recovery_gui.core.side import Side
from recovery_gui.presentation.exercise_list_props import ExerciseListProps
from recovery_gui.presentation.practice_presenter import PracticePresenter
from recovery_gui.presentation.step_panel_props import StepPanelProps
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.observable import Observable
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from tests.presentation.world import TODAY

OwnExercise = Callable[..., Path]


class Page:
    """What the Practice page was given last."""

    exercises: ExerciseListProps
    panel: StepPanelProps | None = None

    def show_list(self, props: ExerciseListProps) -> None:
        self.exercises = props

    def show_panel(self, props: StepPanelProps) -> None:
        self.panel = props

    @property
    def step(self) -> StepPanelProps:
        assert self.panel is not None
        return self.panel

    @property
    def names(self) -> list[str]:
        return [row.name for row in self.exercises.rows]


@pytest.fixture
def page() -> Page:
    return Page()


Make = Callable[[CatalogService], PracticePresenter]


@pytest.fixture
def make(settings: Observable[Settings], page: Page) -> Make:
    """Makes the presenter over a library, and shows the page."""

    def make(catalog: CatalogService) -> PracticePresenter:
        presenter = PracticePresenter(
            catalog, settings, lambda: TODAY, page.show_list, page.show_panel
        )
        presenter.show()
        return presenter

    return make


@pytest.fixture
def practice(make: Make, catalog: CatalogService, own_exercise: OwnExercise) -> PracticePresenter:
    """Three exercises; the first of them by name is looked at."""
    for name in ("Arch Press", "Zebra Press"):
        own_exercise(name)
    return make(catalog)


@pytest.mark.usefixtures("practice")
def test_the_first_exercise_is_looked_at(page: Page) -> None:
    assert page.names == ["Arch Press", "Hip to Heel Press", "Zebra Press"]
    assert page.exercises.chosen == page.step.exercise == "arch-press"
    assert (page.step.index, page.step.subtitle) == (0, "Right side · step 1 of 8")
    assert page.exercises.empty_text == ""


def test_choosing_begins_at_the_first_step(practice: PracticePresenter, page: Page) -> None:
    practice.step(3)
    practice.other_side()
    practice.choose("zebra-press")
    assert practice.chosen is not None
    assert practice.chosen.id == page.step.exercise == "zebra-press"
    assert page.step.subtitle == "Right side · step 1 of 8"


def test_choosing_what_is_shown_keeps_the_place(practice: PracticePresenter, page: Page) -> None:
    practice.step(3)
    practice.choose("arch-press")
    assert page.step.index == 3


def test_steps_end_where_the_exercise_does(practice: PracticePresenter, page: Page) -> None:
    practice.back()
    assert page.step.index == 0
    practice.forward()
    assert page.step.index == 1
    practice.step(99)
    practice.forward()
    assert page.step.index == 7
    practice.back()
    assert page.step.index == 6


def test_the_other_side_and_back(practice: PracticePresenter, page: Page) -> None:
    practice.step(3)
    practice.other_side()
    assert page.step.subtitle == "Left side · step 4 of 8"
    practice.other_side()
    assert page.step.subtitle == "Right side · step 4 of 8"


def test_search_narrows_and_keeps_the_choice(practice: PracticePresenter, page: Page) -> None:
    practice.search("zebra")
    assert page.names == ["Zebra Press"]
    assert page.exercises.chosen == "arch-press"
    practice.search("no such thing")
    assert page.names == []
    assert page.exercises.empty_text == (
        "Nothing matches “no such thing”. Try a part of the body: calves."
    )
    practice.search("")
    assert len(page.names) == 3


@pytest.mark.usefixtures("practice")
def test_a_change_of_settings_is_shown_at_once(settings: Observable[Settings], page: Page) -> None:
    plan = replace(settings.value.plan, first_side=Side.LEFT)
    settings.publish(replace(settings.value, plan=plan))
    assert page.step.subtitle.startswith("Left side")


def test_rows_tell_when_they_were_last_done(practice: PracticePresenter, page: Page) -> None:
    practice.note_last_done({"zebra-press": TODAY})
    assert [row.last_done for row in page.exercises.rows] == ["", "", "today"]


def test_a_broken_file_is_told_and_the_rest_works(
    make: Make, catalog: CatalogService, own_exercise: OwnExercise, page: Page
) -> None:
    path = own_exercise("Broken Press", "format = 99\n")
    make(catalog)
    assert page.names == ["Hip to Heel Press"]
    assert page.exercises.problems
    assert all(problem.startswith(f"{path}:") for problem in page.exercises.problems)


def test_an_unsided_exercise_has_no_other_side(
    make: Make, catalog: CatalogService, own_exercise: OwnExercise, page: Page
) -> None:
    path = own_exercise("Arch Press")
    text = re.sub(r"\{\w+\}", "one", path.read_text("utf-8"))
    path.write_text(text.replace("sided = true", "sided = false"), "utf-8")
    make(catalog).other_side()
    assert page.exercises.problems == ()
    assert page.step.subtitle == "Step 1 of 8"


def test_without_a_library_the_page_says_so(make: Make, tmp_path: Path, page: Page) -> None:
    bare = make(CatalogService(ExerciseCatalog(tmp_path / "none", tmp_path / "none")))
    bare.forward()
    assert bare.chosen is None
    assert page.panel is None
    assert page.exercises.empty_text == "No exercise could be read. The reasons are below."
