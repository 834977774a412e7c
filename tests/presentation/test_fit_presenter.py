# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The page of a fitted session over the real library: wishes, swaps, removals, locks, start."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.energy import Energy
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.routine import FITTED, Routine, exercises_of, fits, routine_s
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.settings import PracticeSettings, Settings
from recovery_gui.core.side import Side
from recovery_gui.presentation.fit_presenter import Body, FitPresenter
from recovery_gui.presentation.fit_props import FitProps
from recovery_gui.presentation.text import clock
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.settings_service import SettingsService
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.settings_store import SettingsStore
from tests.presentation.world import TODAY

SORE = (Soreness(BodyArea.HAMSTRINGS, Side.RIGHT, 6), Soreness(BodyArea.CALVES, Side.NONE, 3))


class Fit:
    """The presenter over the real library, and everything that it did."""

    def __init__(self, home: Path) -> None:
        self.catalog = CatalogService(
            ExerciseCatalog(resources_dir() / "exercises", home / "exercises")
        )
        self.settings = SettingsService(SettingsStore(home / "settings.toml"))
        self.shown = list[FitProps]()
        self.begun = list[Routine]()
        self.kept = list[Routine]()
        self.sore: tuple[Soreness, ...] = SORE
        self.last_done = dict[str, date]()
        self.hurt = dict[str, int]()
        self.presenter = FitPresenter(
            self.catalog,
            self.settings,
            self.settings.settings,
            Body(lambda: self.sore, lambda: self.last_done, lambda: self.hurt, lambda: TODAY),
            self.shown.append,
            self.begun.append,
            self.kept.append,
        )

    @property
    def now(self) -> FitProps:
        return self.shown[-1]

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(row.exercise for row in self.now.rows)

    @property
    def practice(self) -> PracticeSettings:
        return self.settings.settings.value.practice

    def remember(self, **changes: object) -> None:
        now = self.settings.settings.value
        practice = replace(now.practice, **changes)  # type: ignore[arg-type]
        self.settings.change(replace(now, practice=practice))


@pytest.fixture
def fit(tmp_path: Path) -> Fit:
    made = Fit(tmp_path)
    made.presenter.open()
    return made


def test_it_opens_with_as_many_minutes_as_last_time(fit: Fit) -> None:
    assert fit.presenter.is_open.value
    assert fit.now.title == "10 minutes for your calves and right hamstrings"
    assert fit.now.choices.minutes == 10
    assert fit.now.choices.energy is Energy.TIRED
    assert fit.now.choices.equipment == frozenset(Equipment)
    assert fit.now.notes == ()
    fit.presenter.close()
    assert not fit.presenter.is_open.value
    fit.presenter.close()
    fit.presenter.open(15)
    assert fit.now.choices.minutes == fit.practice.minutes == 15


def test_each_row_says_what_it_is_and_why(fit: Fit) -> None:
    assert len(fit.now.rows) >= 3
    last = fit.now.rows[-1]
    assert [row.number for row in fit.now.rows] == [str(n) for n in range(1, len(fit.now.rows) + 1)]
    assert last.name == "Legs Up the Wall"
    assert last.reasons == "For your calves and right hamstrings · ends calm"
    assert last.dose == "10 repetitions, then 60 s held"
    assert last.detail == "2 min"
    assert fit.now.rows[0].detail.endswith("min · both sides")
    assert last.spoken == ". ".join(
        (f"{last.number}: Legs Up the Wall", "2 min", last.dose, last.reasons)
    )


def test_the_minutes_are_kept_and_held_in_bounds(fit: Fit) -> None:
    for asked, kept in ((25, 25), (1, 3), (90, 40)):
        fit.presenter.set_minutes(asked)
        assert fit.now.choices.minutes == fit.practice.minutes == kept
    again = Settings() if fit.settings.notice.value else fit.settings.settings.value
    assert again.practice.minutes == 40


def test_what_is_chosen_already_is_not_written_again(fit: Fit) -> None:
    seen = list[Settings]()
    fit.settings.settings.subscribe(seen.append)
    fit.presenter.set_minutes(10)
    fit.presenter.set_energy(Energy.TIRED)
    assert len(seen) == 1
    assert len(fit.shown) == 3


def test_energy_equipment_and_what_to_leave_out_are_kept(fit: Fit) -> None:
    fit.presenter.set_energy(Energy.EXHAUSTED)
    assert fit.practice.energy is Energy.EXHAUSTED
    fit.presenter.set_equipment(frozenset({Equipment.FOAM_ROLLER, Equipment.MAT}))
    assert fit.practice.equipment == (Equipment.MAT, Equipment.FOAM_ROLLER)
    assert "legs-up-the-wall" not in fit.ids
    fit.presenter.set_equipment(frozenset(Equipment))
    assert fit.practice.equipment is None
    fit.presenter.set_energy(Energy.TIRED)
    fit.presenter.set_avoid(frozenset({"inversion", "rolling"}))
    assert fit.practice.avoid == ("inversion", "rolling")
    assert fit.now.choices.avoid == {"inversion", "rolling"}
    assert not {"legs-up-the-wall", "hip-to-heel-press"} & set(fit.ids)


def test_the_rows_add_up_to_the_time(fit: Fit) -> None:
    fit.presenter.start()
    (routine,) = fit.begun
    known = {one.id: one for one in fit.catalog.exercises()}
    seconds = routine_s(exercises_of(routine, known), Settings().plan)
    assert fit.now.summary == f"{clock(seconds)} in {len(fit.ids)} exercises"
    assert 540 <= seconds <= 660


def test_what_starts_is_a_routine_of_its_own(fit: Fit) -> None:
    fit.presenter.start()
    (routine,) = fit.begun
    assert routine.id == FITTED
    assert routine.name == fit.now.title == fit.presenter.name
    assert tuple(item.exercise for item in routine.items) == fit.ids
    assert fits(routine, {one.id: one for one in fit.catalog.exercises()})
    assert routine.when == "Fitted on 22 Nov 2026"
    assert routine.goal.startswith("Ease ")


def test_it_is_saved_under_the_name_that_is_given(fit: Fit) -> None:
    for name in ("  Evening legs ", "", "   "):
        fit.presenter.save(name)
    (routine,) = fit.kept
    assert routine.name == "Evening legs"
    fit.presenter.save("x" * 200)
    assert fit.kept[-1].name == "x" * 80


def test_swap_shows_another_in_one_place(fit: Fit) -> None:
    before = set(fit.ids)
    fit.presenter.lock(0)
    gone = fit.ids[0]
    fit.presenter.swap(0)
    assert before - set(fit.ids) == {gone}
    assert len(set(fit.ids) - before) == 1
    assert not any(row.locked for row in fit.now.rows)


def test_where_nothing_else_fits_swap_says_so(fit: Fit) -> None:
    fit.presenter.set_equipment(frozenset({Equipment.CHAIR}))
    fit.sore = (Soreness(BodyArea.NECK, Side.NONE, 4),)
    fit.presenter.open(3)
    before = fit.ids
    place = before.index("chair-neck-side-stretch")
    fit.presenter.swap(place)
    assert fit.ids == before
    name = fit.now.rows[place].name
    assert fit.now.notes[-1] == f"Nothing else fits in place of {name}."
    fit.presenter.set_minutes(4)
    assert not any("in place of" in note for note in fit.now.notes)


def test_shuffle_shows_other_sessions_and_keeps_what_is_locked(fit: Fit) -> None:
    fit.presenter.lock(0)
    locked = fit.ids[0]
    seen = set[frozenset[str]]()
    for _ in range(6):
        fit.presenter.shuffle()
        assert locked in fit.ids
        seen.add(frozenset(fit.ids))
    assert len(seen) > 2
    (row,) = [row for row in fit.now.rows if row.locked]
    assert row.exercise == locked
    assert row.spoken.endswith(". Locked")
    fit.presenter.lock(fit.ids.index(locked))
    assert not any(row.locked for row in fit.now.rows)


def test_where_there_is_no_other_session_shuffle_says_so(fit: Fit) -> None:
    fit.presenter.set_equipment(frozenset({Equipment.CHAIR}))
    fit.sore = ()
    fit.presenter.open(40)
    before = fit.ids
    fit.presenter.shuffle()
    assert fit.ids == before
    assert fit.now.notes[-1] == "There is no other session for these choices."


def test_what_is_removed_stays_away_until_it_is_brought_back(fit: Fit) -> None:
    before, gone = fit.now, fit.ids[0]
    others = set(fit.ids[1:])
    fit.presenter.remove(0)
    assert gone not in fit.ids
    assert others <= set(fit.ids)
    assert fit.now.undo == f"Removed: {before.rows[0].name}."
    fit.presenter.lock(0)
    assert fit.now.undo
    fit.presenter.undo_remove()
    assert fit.now == before
    fit.presenter.undo_remove()
    assert fit.now == before
    fit.presenter.remove(0)
    fit.presenter.set_minutes(20)
    assert gone not in fit.ids
    assert fit.now.undo == ""
    fit.presenter.open()
    assert fit.now.choices.minutes == 20


def test_a_locked_one_that_is_removed_is_not_locked_when_it_comes_again(fit: Fit) -> None:
    fit.presenter.lock(0)
    fit.presenter.remove(0)
    assert not any(row.locked for row in fit.now.rows)


def test_with_nothing_left_it_neither_starts_nor_is_saved(fit: Fit) -> None:
    fit.presenter.set_equipment(frozenset())
    assert fit.now.rows == ()
    assert fit.now.summary == ""
    assert fit.now.notes[0] == "With these choices nothing is left to do. Allow a little more."
    fit.presenter.start()
    fit.presenter.save("Nothing")
    assert fit.begun == fit.kept == []


def test_favourites_left_out_and_discomforts_are_heeded(fit: Fit) -> None:
    gone = fit.ids[0]
    fit.remember(left_out=(gone,), favourites=("calf-wall-stretch",))
    fit.presenter.open()
    assert gone not in fit.ids
    (row,) = [row for row in fit.now.rows if row.exercise == "calf-wall-stretch"]
    assert "a favourite of yours" in row.reasons
    fit.hurt = {"calf-wall-stretch": 2}
    fit.presenter.open()
    assert "calf-wall-stretch" not in fit.ids


def test_what_was_not_done_for_weeks_says_so(fit: Fit) -> None:
    fit.last_done = dict.fromkeys(fit.ids, date(2026, 10, 25))
    fit.presenter.open()
    assert any("not done for 4 weeks" in row.reasons for row in fit.now.rows)


def test_a_change_in_the_library_is_followed_while_the_page_is_open(
    fit: Fit, own_exercise: Callable[[str, str], Path]
) -> None:
    fit.presenter.close()
    count = len(fit.shown)
    path = own_exercise("My Press", "")
    fit.catalog.reload()
    assert len(fit.shown) == count
    fit.remember(favourites=("my-press",))
    fit.presenter.open()
    assert "my-press" in fit.ids
    path.unlink()
    fit.catalog.reload()
    assert "my-press" not in fit.ids


def test_what_was_removed_and_then_left_the_library_is_not_named(
    fit: Fit, own_exercise: Callable[[str, str], Path]
) -> None:
    path = own_exercise("My Press", "")
    fit.remember(favourites=("my-press",))
    fit.catalog.reload()
    fit.presenter.remove(fit.ids.index("my-press"))
    path.unlink()
    fit.presenter.lock(0)
    assert fit.now.undo == "Removed: My Press."
    fit.catalog.reload()
    assert fit.now.undo == ""
