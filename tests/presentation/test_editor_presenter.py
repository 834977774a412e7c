# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A routine put together over the library as it ships, on a real disk."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from recovery_gui.core.exercise import Origin
from recovery_gui.core.item_dose import DoseKind
from recovery_gui.core.routine import Routine, RoutineItem, plan_routine
from recovery_gui.core.settings import PlanSettings, Settings
from recovery_gui.core.side import Side
from recovery_gui.presentation.editor_presenter import EditorPresenter
from recovery_gui.presentation.editor_props import EditorProps, ItemDetail
from recovery_gui.presentation.text import minutes_in_words
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.observable import Observable
from recovery_gui.services.ports import SavedRoutine
from recovery_gui.services.routine_service import RoutineService
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.own_routines import OwnRoutines
from recovery_gui.storage.resources import resources_dir
from tests.presentation.world import TODAY

PRESS, COW, ROLL = "hip-to-heel-press", "cat-cow", "calf-foam-roll"


@dataclass
class Desk:
    """The presenter, and everything that it showed and told."""

    presenter: EditorPresenter
    catalog: CatalogService
    folder: Path
    shown: list[EditorProps] = field(default_factory=list)
    saved: list[tuple[str, str]] = field(default_factory=list)
    undo: list[tuple[str, Callable[[], None]]] = field(default_factory=list)

    @property
    def props(self) -> EditorProps:
        """What is shown now."""
        return self.shown[-1]

    @property
    def detail(self) -> ItemDetail:
        """The chosen exercise."""
        assert self.props.detail is not None
        return self.props.detail

    @property
    def names(self) -> list[str]:
        """The exercises in their order."""
        return [row.exercise for row in self.props.items]

    def fill(self, *exercises: str) -> None:
        """A new routine of these."""
        self.presenter.new()
        for one in exercises:
            self.presenter.add(one)


@pytest.fixture
def desk(tmp_path: Path, settings: Observable[Settings]) -> Desk:
    """Nothing is open."""
    exercises = resources_dir() / "exercises"
    catalog = CatalogService(ExerciseCatalog(exercises, tmp_path / "exercises"))
    beside = (exercises, resources_dir() / "routines", tmp_path / "exercises")
    store = OwnRoutines(tmp_path / "routines", beside)
    shown: list[EditorProps] = []
    saved: list[tuple[str, str]] = []
    undo: list[tuple[str, Callable[[], None]]] = []

    def note(one: SavedRoutine, name: str) -> None:
        saved.append((one.id, name))

    presenter = EditorPresenter(
        catalog,
        settings,
        RoutineService(store, catalog, lambda: TODAY),
        shown.append,
        note,
        lambda text, act: undo.append((text, act)),
    )
    return Desk(presenter, catalog, tmp_path / "routines", shown, saved, undo)


def own(desk: Desk, *items: RoutineItem) -> Routine:
    """A routine of the user's, saved and open again."""
    desk.presenter.new()
    desk.presenter.name("Mine")
    for item in items:
        desk.presenter.add(item.exercise)
    desk.presenter.save()
    desk.presenter.edit("mine")
    found = desk.catalog.routine("mine")
    assert found is not None
    return found


def test_an_empty_page_offers_the_library(desk: Desk) -> None:
    desk.presenter.new()
    assert desk.presenter.is_open.value
    props = desk.props
    assert (props.title, props.items, props.chosen, props.detail) == ("New routine", (), -1, None)
    assert props.total == "Nothing in it yet"
    assert len(props.library) == 30
    assert (props.can_undo, props.can_redo) == (False, False)
    assert (props.problems, props.question) == ((), "")


def test_the_library_is_searched(desk: Desk) -> None:
    desk.presenter.new()
    desk.presenter.search("cow")
    assert [row.id for row in desk.props.library] == [COW]
    desk.presenter.search("unicorns")
    assert desk.props.no_match == "Nothing matches “unicorns”."


def test_exercises_are_added_moved_and_taken_out(desk: Desk) -> None:
    desk.fill(PRESS, COW)
    desk.presenter.add(ROLL, 0)
    assert desk.names == [ROLL, PRESS, COW]
    assert (desk.props.chosen, desk.props.said) == (0, "Calf Foam Roll added at place 1.")
    desk.presenter.move_by(+1)
    assert desk.names == [PRESS, ROLL, COW]
    assert (desk.props.chosen, desk.props.said) == (1, "Calf Foam Roll moved to place 2.")
    desk.presenter.move(2, 0)
    assert desk.names == [COW, PRESS, ROLL]
    desk.presenter.choose(2)
    desk.presenter.remove()
    assert desk.names == [COW, PRESS]
    assert desk.props.chosen == 1
    assert desk.props.said == "Calf Foam Roll taken out. Ctrl+Z brings it back."
    desk.presenter.remove()
    desk.presenter.remove()
    desk.presenter.remove()
    assert (desk.names, desk.props.chosen) == ([], -1)


def test_what_cannot_be_done_changes_nothing(desk: Desk) -> None:
    desk.fill(PRESS)
    before = desk.props
    desk.presenter.add("no-such-exercise")
    desk.presenter.move(5, 0)
    desk.presenter.choose(9)
    desk.presenter.move_by(-1)
    assert desk.names == [PRESS]
    assert replace(desk.props, said=before.said) == before


def test_nothing_happens_while_nothing_is_open(desk: Desk) -> None:
    presenter = desk.presenter
    for act in (presenter.save, presenter.close, presenter.discard, presenter.go_on):
        act()
    for act in (presenter.undo, presenter.redo, presenter.remove):
        act()
    presenter.name("x")
    presenter.add(PRESS)
    presenter.choose(0)
    presenter.move_by(1)
    presenter.dose(DoseKind.SETS, 2)
    presenter.side(Side.LEFT)
    presenter.edit("after-long-run")
    presenter.duplicate("nothing")
    assert presenter.may_close()
    assert (len(desk.shown), len(desk.saved), len(desk.undo)) == (0, 0, 0)
    assert not presenter.is_open.value


def test_the_detail_has_what_fits(desk: Desk) -> None:
    desk.fill(PRESS, COW, ROLL)
    hold = next(one for one in desk.detail.doses if one.kind is DoseKind.HOLD)
    assert [one.label for one in desk.detail.doses] == ["Sets", "Hold", "Rolls"]
    assert (hold.unit, hold.own) == ("s", f"The exercise itself says {hold.value:g} s")
    assert (desk.detail.sided, desk.detail.side, desk.detail.is_last) == (True, None, True)
    desk.presenter.choose(1)
    assert (desk.detail.name, desk.detail.sided) == ("Cat-Cow", False)
    desk.presenter.side(Side.LEFT)
    assert desk.detail.side is None
    assert not desk.detail.is_first
    assert not desk.detail.is_last


def test_dose_and_side_show_at_once_in_row_picture_and_minutes(desk: Desk) -> None:
    desk.fill(PRESS)
    total = desk.props.total
    desk.presenter.dose(DoseKind.SETS, 3)
    assert desk.props.items[0].dose.startswith("3 sets of ")
    assert desk.detail.summary == desk.props.items[0].dose
    assert desk.props.total != total
    desk.presenter.side(Side.LEFT)
    assert desk.props.items[0].detail.endswith(" · left side only")
    assert desk.detail.step is not None
    assert desk.detail.step.subtitle.startswith("Left side")
    expected = Routine("", "", "", "", (RoutineItem(PRESS, sets=3, side=Side.LEFT),))
    known = {one.id: one for one in desk.catalog.exercises()}
    seconds = plan_routine(expected, known, PlanSettings()).seconds
    assert desk.props.total == f"{minutes_in_words(seconds)} · 1 exercise"


def test_each_step_is_undone_and_done_again(desk: Desk) -> None:
    desk.fill(PRESS, COW)
    for letter in ("M", "My", "My "):
        desk.presenter.name(letter)
    desk.presenter.when("at night")
    desk.presenter.goal("sleep")
    desk.presenter.dose(DoseKind.SETS, 2)
    desk.presenter.dose(DoseKind.SETS, 3)
    desk.presenter.choose(0)
    desk.presenter.dose(DoseKind.SETS, 2)
    desk.presenter.undo()
    assert (desk.props.chosen, desk.props.said) == (0, "Undone.")
    desk.presenter.undo()
    assert (desk.props.chosen, desk.detail.name) == (1, "Cat-Cow")
    assert desk.detail.doses[0].value == 1
    for _ in range(3):
        desk.presenter.undo()
    assert (desk.props.name, desk.props.when, desk.props.goal) == ("", "", "")
    desk.presenter.undo()
    desk.presenter.undo()
    assert not desk.props.can_undo
    desk.presenter.undo()
    assert desk.names == []
    for _ in range(7):
        desk.presenter.redo()
    assert desk.props.said == "Done again."
    assert (desk.props.name, desk.detail.doses[0].value) == ("My ", 2)
    assert not desk.props.can_redo


def test_saving_says_what_is_missing_until_it_is_there(desk: Desk) -> None:
    desk.presenter.new()
    desk.presenter.save()
    assert list(desk.props.problems) == ["Give the routine a name.", "Add an exercise."]
    desk.presenter.name("Mine")
    assert list(desk.props.problems) == ["Add an exercise."]
    desk.presenter.add(PRESS)
    assert list(desk.props.problems) == []
    assert desk.saved == []
    desk.presenter.save()
    assert desk.saved == [("mine", "Mine")]
    assert not desk.presenter.is_open.value


def test_what_was_saved_is_in_the_library_at_once(desk: Desk) -> None:
    routine = own(desk, RoutineItem(PRESS), RoutineItem(COW))
    assert routine == Routine(
        id="mine",
        name="Mine",
        when="Whenever it suits",
        goal="What does you good",
        items=(RoutineItem(PRESS), RoutineItem(COW)),
        revised=TODAY,
        origin=Origin.OWN,
    )
    assert desk.props.title == "Edit Mine"
    desk.presenter.name("Before Bed")
    desk.presenter.save()
    assert desk.saved[-1] == ("mine", "Before Bed")
    found = desk.catalog.routine("mine")
    assert found == replace(routine, name="Before Bed")


def test_a_routine_of_the_program_is_copied_and_never_edited(desk: Desk) -> None:
    desk.presenter.edit("after-long-run")
    assert not desk.presenter.is_open.value
    desk.presenter.duplicate("after-long-run")
    assert (desk.props.title, desk.props.name) == ("New routine", "After the Long Run, my way")
    assert len(desk.names) == 8
    desk.presenter.save()
    assert desk.saved == [("after-the-long-run-my-way", "After the Long Run, my way")]
    assert desk.catalog.routine("after-long-run") is not None


def test_without_a_change_it_closes_without_a_question(desk: Desk) -> None:
    own(desk, RoutineItem(PRESS))
    desk.presenter.name("Other")
    desk.presenter.undo()
    assert desk.presenter.may_close()
    desk.presenter.close()
    assert not desk.presenter.is_open.value
    assert desk.undo == []


def test_changes_are_asked_about_and_what_is_discarded_comes_back(desk: Desk) -> None:
    own(desk, RoutineItem(PRESS))
    desk.presenter.add(COW)
    assert not desk.presenter.may_close()
    assert desk.props.question == "Save what you changed in Mine?"
    desk.presenter.go_on()
    assert desk.props.question == ""
    desk.presenter.close()
    desk.presenter.undo()
    assert desk.props.question == ""
    desk.presenter.redo()
    desk.presenter.close()
    desk.presenter.discard()
    assert not desk.presenter.is_open.value
    ((text, undo),) = desk.undo
    assert text == "The changes to Mine are discarded."
    undo()
    assert desk.presenter.is_open.value
    assert (desk.names, desk.props.question) == ([PRESS, COW], "")
    assert desk.props.can_undo


def test_a_routine_without_a_name_is_called_so(desk: Desk) -> None:
    desk.fill(PRESS)
    desk.presenter.close()
    assert desk.props.question == "Save what you changed in a routine without a name?"
    desk.presenter.discard()
    assert desk.undo[0][0] == "The changes to the new routine are discarded."


def test_a_draft_that_is_open_stays(desk: Desk) -> None:
    desk.fill(PRESS)
    desk.presenter.new()
    desk.presenter.duplicate("after-long-run")
    assert desk.names == [PRESS]


def test_what_the_disk_refuses_stays_on_the_page(desk: Desk) -> None:
    desk.fill(PRESS)
    desk.presenter.name("Mine")
    desk.folder.write_text("in the way")
    desk.presenter.save()
    assert desk.presenter.is_open.value
    assert str(desk.folder) in desk.props.failure
    assert desk.names == [PRESS]
    desk.folder.unlink()
    desk.presenter.name("Mine too")
    assert desk.props.failure == ""
    desk.presenter.save()
    assert desk.saved == [("mine-too", "Mine too")]


def test_an_exercise_that_vanishes_is_told_and_can_be_taken_out(
    desk: Desk, own_exercise: Callable[[str, str], Path]
) -> None:
    path = own_exercise("My Press", "")
    desk.catalog.reload()
    own(desk, RoutineItem("my-press"), RoutineItem(PRESS))
    path.unlink()
    desk.catalog.reload()
    assert desk.props.items[0].detail == "Not in the library any more"
    desk.presenter.choose(0)
    assert (desk.detail.name, desk.detail.step, desk.detail.doses) == ("my-press", None, ())
    desk.presenter.dose(DoseKind.SETS, 2)
    desk.presenter.side(Side.LEFT)
    assert desk.props.items[0].dose == ""
    desk.presenter.save()
    gone = ["Take out the exercises that are no longer in the library."]
    assert list(desk.props.problems) == gone
    desk.presenter.remove()
    assert desk.props.said.startswith("my-press taken out.")
    assert (desk.names, list(desk.props.problems)) == ([PRESS], [])


def test_the_look_follows_the_settings(desk: Desk, settings: Observable[Settings]) -> None:
    desk.fill(PRESS)
    settings.publish(replace(settings.value, plan=PlanSettings(first_side=Side.LEFT)))
    assert desk.detail.step is not None
    assert desk.detail.step.subtitle.startswith("Left side")
