# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.settings import PracticeSettings, Settings
from recovery_gui.core.side import Side
from recovery_gui.presentation.exercise_list_props import ExerciseListProps
from recovery_gui.presentation.list_filter_props import Length, ListFilter, Order
from recovery_gui.presentation.practice_presenter import PracticePresenter
from recovery_gui.presentation.routine_panel_props import RoutinePanelProps
from recovery_gui.presentation.step_panel_props import StepPanelProps
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.observable import Observable
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from tests.presentation.world import TODAY

OwnExercise = Callable[..., Path]
OwnRoutine = Callable[..., Path]


class Page:
    """What the Practice page was given last."""

    exercises: ExerciseListProps
    panel: StepPanelProps | None = None
    routine: RoutinePanelProps | None = None

    def show_list(self, props: ExerciseListProps) -> None:
        self.exercises = props

    def show_panel(self, props: StepPanelProps) -> None:
        self.panel = props

    def show_routine(self, props: RoutinePanelProps) -> None:
        self.routine = props

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
            catalog,
            settings,
            lambda: TODAY,
            page.show_list,
            page.show_panel,
            page.show_routine,
        )
        presenter.show()
        return presenter

    return make


@pytest.fixture
def practice(
    make: Make, catalog: CatalogService, own_exercise: OwnExercise, own_routine: OwnRoutine
) -> PracticePresenter:
    """Three exercises and a routine; Hip to Heel Press is looked at."""
    for name in ("Arch Press", "Zebra Press"):
        own_exercise(name)
    own_routine("Both Presses", "arch-press", "zebra-press")
    return make(catalog)


@pytest.mark.usefixtures("practice")
def test_the_featured_exercise_is_looked_at(page: Page) -> None:
    told = [(one.heading, [row.name for row in one.rows]) for one in page.exercises.groups]
    assert told == [
        ("Begin here", ["Hip to Heel Press"]),
        ("Routines", ["Both Presses"]),
        ("Exercises", ["Arch Press", "Zebra Press"]),
    ]
    assert [row.own for row in page.exercises.rows] == [False, True, True, True]
    assert page.exercises.chosen == page.step.exercise == "hip-to-heel-press"
    assert (page.step.index, page.step.subtitle) == (0, "Right side · step 1 of 8")
    assert page.exercises.empty_text == ""


def test_a_routine_takes_the_place_of_the_steps(practice: PracticePresenter, page: Page) -> None:
    practice.choose("both-presses")
    assert practice.chosen is None
    assert practice.source == page.exercises.chosen == "both-presses"
    assert page.routine is not None
    assert [item.name for item in page.routine.items] == ["Arch Press", "Zebra Press"]
    page.panel = None
    practice.forward()
    practice.other_side()
    assert page.panel is None
    practice.choose("arch-press")
    assert (practice.source, page.step.exercise) == ("arch-press", "arch-press")


def test_what_is_chosen_has_a_card(practice: PracticePresenter, make: Make, tmp_path: Path) -> None:
    for source, title in (("arch-press", "Arch Press"), ("both-presses", "Both Presses")):
        practice.choose(source)
        assert practice.card is not None
        assert practice.card.title == title
    nowhere = tmp_path / "nowhere" / "none"
    assert make(CatalogService(ExerciseCatalog(nowhere, nowhere))).card is None


def test_an_exercise_is_followed_while_it_is_written(
    practice: PracticePresenter, page: Page, catalog: CatalogService, own_exercise: OwnExercise
) -> None:
    practice.choose("arch-press")
    practice.step(3)
    path = own_exercise("Arch Press")
    text = path.read_text("utf-8")
    path.write_text(text.replace('"Arch Press"', '"Arched Press"'), "utf-8")
    catalog.reload()
    assert (page.step.title, page.step.index) == ("Arched Press", 3)
    assert "Arched Press" in page.names
    path.write_text(text[: len(text) // 2], "utf-8")
    catalog.reload()
    assert page.step.title == "Arched Press"
    assert [problem.title for problem in page.exercises.problems] == ["arch-press.toml"]


def test_what_is_taken_away_is_no_longer_shown(
    practice: PracticePresenter, page: Page, catalog: CatalogService, own_exercise: OwnExercise
) -> None:
    practice.choose("zebra-press")
    own_exercise("Zebra Press").unlink()
    catalog.reload()
    assert page.step.exercise == "hip-to-heel-press"
    assert page.names == ["Hip to Heel Press", "Arch Press"]


def test_choosing_begins_at_the_first_step(practice: PracticePresenter, page: Page) -> None:
    practice.step(3)
    practice.other_side()
    practice.choose("zebra-press")
    assert practice.chosen is not None
    assert practice.chosen.id == page.step.exercise == "zebra-press"
    assert page.step.subtitle == "Right side · step 1 of 8"


def test_choosing_what_is_shown_keeps_the_place(practice: PracticePresenter, page: Page) -> None:
    practice.step(3)
    practice.choose("hip-to-heel-press")
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
    assert page.names == ["Zebra Press", "Both Presses"]
    assert [group.heading for group in page.exercises.groups] == ["Exercises", "Routines"]
    assert page.exercises.chosen == "hip-to-heel-press"
    practice.search("no such thing")
    assert page.names == []
    assert page.exercises.empty_text == (
        "Nothing matches “no such thing”. Try a part of the body: calves."
    )
    practice.search("")
    assert len(page.names) == 4
    assert page.exercises.empty_text == ""


def test_where_nothing_holds_all_words_some_are_enough_and_it_says_so(
    practice: PracticePresenter, page: Page
) -> None:
    practice.search("zebra pain")
    assert page.names == ["Zebra Press", "Both Presses"]
    assert page.exercises.empty_text.startswith("Nothing holds all of these words.")
    practice.search("zebra")
    assert page.exercises.empty_text == ""


@pytest.mark.usefixtures("practice")
def test_a_change_of_settings_is_shown_at_once(settings: Observable[Settings], page: Page) -> None:
    plan = replace(settings.value.plan, first_side=Side.LEFT)
    settings.publish(replace(settings.value, plan=plan))
    assert page.step.subtitle.startswith("Left side")


def test_rows_tell_when_they_were_last_done(practice: PracticePresenter, page: Page) -> None:
    practice.note_last_done({"zebra-press": TODAY, "both-presses": TODAY - timedelta(days=4)})
    assert [row.last_done for row in page.exercises.rows] == ["", "4 days ago", "", "today"]


def test_marks_are_shown_on_row_and_panel(
    practice: PracticePresenter, settings: Observable[Settings], page: Page
) -> None:
    marks = PracticeSettings(favourites=("arch-press", "both-presses"), left_out=("zebra-press",))
    settings.publish(replace(settings.value, practice=marks))
    assert [row.id for row in page.exercises.rows if row.favourite] == [
        "both-presses",
        "arch-press",
    ]
    assert not page.step.favourite
    practice.choose("arch-press")
    assert (page.step.favourite, page.step.left_out) == (True, False)
    assert not page.step.subtitle.endswith("left out")
    practice.choose("zebra-press")
    assert (page.step.favourite, page.step.left_out) == (False, True)
    assert page.step.subtitle.endswith(" · left out")
    practice.choose("both-presses")
    assert page.routine is not None
    assert page.routine.favourite
    assert page.routine.note == "Holds 1 exercise that you left out: Zebra Press."


def test_what_was_left_out_is_folded_away(
    practice: PracticePresenter, settings: Observable[Settings], page: Page
) -> None:
    marks = PracticeSettings(left_out=("zebra-press",))
    settings.publish(replace(settings.value, practice=marks))
    assert page.names == ["Hip to Heel Press", "Both Presses", "Arch Press"]
    practice.unfold(True)
    assert page.names[-1] == "Zebra Press"
    practice.search("zebra")
    practice.unfold(False)
    assert page.names == ["Both Presses"]


def test_filters_narrow_the_list_and_leave_the_panel_alone(
    practice: PracticePresenter, settings: Observable[Settings], page: Page
) -> None:
    page.panel = None
    practice.filter(ListFilter(length=Length.SHORT))
    assert page.names == ["Arch Press", "Hip to Heel Press", "Zebra Press"]
    assert page.panel is None
    practice.filter(ListFilter(at_hand=(Equipment.MAT,), order=Order.NAME))
    assert page.exercises.wanted == ListFilter(order=Order.NAME)
    assert page.names == ["Both Presses", "Arch Press", "Hip to Heel Press", "Zebra Press"]
    marks = PracticeSettings(equipment=(Equipment.MAT,))
    settings.publish(replace(settings.value, practice=marks))
    assert page.exercises.wanted == ListFilter((Equipment.MAT,), order=Order.NAME)
    assert page.names == []


def test_where_a_filter_leaves_nothing_it_can_be_cleared(
    practice: PracticePresenter, page: Page
) -> None:
    practice.filter(ListFilter(length=Length.LONG))
    assert page.exercises.can_clear
    assert page.exercises.empty_text.endswith("Without “Over 10 min” there would be 4.")
    practice.search("no such thing")
    assert not page.exercises.can_clear
    assert page.exercises.empty_text.startswith("Nothing matches")
    practice.search("")
    practice.filter(ListFilter())
    assert (page.exercises.can_clear, page.exercises.empty_text) == (False, "")


def test_a_broken_file_is_told_and_the_rest_works(
    make: Make, catalog: CatalogService, own_exercise: OwnExercise, page: Page
) -> None:
    path = own_exercise("Broken Press", "format = 99\n")
    make(catalog)
    assert page.names == ["Hip to Heel Press"]
    assert page.exercises.problems
    assert [problem.lines[0] for problem in page.exercises.problems] == [str(path)]


def test_an_unsided_exercise_has_no_other_side(
    make: Make, catalog: CatalogService, own_exercise: OwnExercise, page: Page
) -> None:
    path = own_exercise("Arch Press")
    text = re.sub(r"\{\w+\}", "one", path.read_text("utf-8"))
    path.write_text(text.replace("sided = true", "sided = false"), "utf-8")
    practice = make(catalog)
    practice.choose("arch-press")
    practice.other_side()
    assert page.exercises.problems == ()
    assert page.step.subtitle == "Step 1 of 8"


def test_without_a_library_the_page_says_so(make: Make, tmp_path: Path, page: Page) -> None:
    bare = make(CatalogService(ExerciseCatalog(tmp_path / "none", tmp_path / "none")))
    bare.forward()
    assert bare.chosen is None
    assert page.panel is None
    assert page.exercises.empty_text == "No exercise could be read. The reasons are below."


def test_while_places_are_sore_only_what_serves_them_is_shown(
    practice: PracticePresenter, page: Page
) -> None:
    before = page.exercises
    practice.note_sore((Soreness(BodyArea.CALVES, Side.LEFT, 5),))
    (group,) = page.exercises.groups
    assert group.heading == "For left calves"
    assert {row.name for row in group.rows} == set(page.names)
    assert any(row.routine for row in group.rows)
    practice.note_sore(())
    assert page.exercises == before


def test_where_nothing_serves_the_sore_places_it_is_said(
    practice: PracticePresenter, page: Page
) -> None:
    practice.note_sore((Soreness(BodyArea.NECK, Side.RIGHT, 5),))
    assert page.exercises.empty_text == "Nothing in the library serves right neck yet."
    practice.search("press")
    assert page.exercises.empty_text == "Nothing that matches “press” serves right neck."


def test_what_is_as_sore_as_before_changes_nothing(practice: PracticePresenter, page: Page) -> None:
    before = page.exercises
    practice.note_sore(())
    assert page.exercises is before


def test_sore_places_leave_filters_order_and_what_was_left_out_in_force(
    practice: PracticePresenter, settings: Observable[Settings], page: Page
) -> None:
    marks = PracticeSettings(left_out=("zebra-press",))
    settings.publish(replace(settings.value, practice=marks))
    practice.note_sore((Soreness(BodyArea.CALVES, Side.LEFT, 5),))
    headings = [(group.heading, group.folded) for group in page.exercises.groups]
    assert headings == [("For left calves", None), ("Left out", True)]
    practice.filter(ListFilter(length=Length.SHORT))
    assert page.names == ["Arch Press", "Hip to Heel Press"]
    practice.filter(ListFilter(order=Order.LONGEST_AGO))
    assert [group.heading for group in page.exercises.groups] == [
        "Routines",
        "Exercises",
        "Left out",
    ]
    practice.filter(ListFilter(length=Length.LONG))
    assert page.exercises.empty_text.endswith("Without “Over 10 min” there would be 3.")
