# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A draft is changed item by item, each change a new draft, and says what it still lacks."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.core.draft_history import MOST_STEPS, DraftHistory
from recovery_gui.core.exercise import Exercise, Origin, StepKind, Tempo
from recovery_gui.core.item_dose import DoseKind, doses, with_dose
from recovery_gui.core.routine import Routine, RoutineItem, exercises_of, plan_routine
from recovery_gui.core.routine_draft import (
    ANY_TIME,
    NO_GOAL,
    RoutineDraft,
    add,
    dosed,
    draft_of,
    draft_s,
    known_items,
    move,
    problems,
    remove,
    routine_of,
    sided,
)
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side

PLAN = PlanSettings()
ROUTINE = Routine(
    *("mine", "Mine", "at night", "sleep", (RoutineItem("a"), RoutineItem("b", sets=2))),
    licence="MIT",
    revised=date(2026, 11, 1),
    origin=Origin.OWN,
)


@pytest.fixture
def press(exercise: Exercise) -> Exercise:
    """Breaths and repetitions."""
    return replace(exercise, steps=tuple(s for s in exercise.steps if s.kind is not StepKind.HOLD))


@pytest.fixture
def calf_roll(exercise: Exercise) -> Exercise:
    """A roll and a hold."""
    setup, hold, _, _ = exercise.steps
    roll = replace(hold, kind=StepKind.ROLL, seconds=0.0, amount=6, tempo=Tempo(2.0, 2.0))
    return replace(exercise, id="calf-roll", steps=(setup, roll, hold))


def names(draft: RoutineDraft) -> list[str]:
    return [item.exercise for item in draft.items]


def test_a_routine_becomes_a_draft_and_a_routine_again() -> None:
    assert routine_of(draft_of(ROUTINE), ROUTINE) == ROUTINE
    changed = replace(draft_of(ROUTINE), name="  My \t Night ", when=" ", goal="")
    assert routine_of(changed, ROUTINE) == replace(
        ROUTINE, name="My Night", when=ANY_TIME, goal=NO_GOAL
    )


def test_items_are_added_removed_and_moved() -> None:
    draft = add(add(add(RoutineDraft(), "b", 0), "a", 0), "c", 99)
    assert names(draft) == ["a", "b", "c"]
    assert names(remove(draft, 1)) == ["a", "c"]
    assert names(move(draft, 0, 2)) == ["b", "c", "a"]
    assert names(move(draft, 2, -3)) == ["c", "a", "b"]
    assert names(move(draft, 1, 7)) == ["a", "c", "b"]
    assert names(draft) == ["a", "b", "c"]


@given(st.integers(1, 6), st.integers(0, 5), st.integers(0, 5))
def test_moving_loses_nothing_and_lands_where_it_says(count: int, at: int, to: int) -> None:
    at, to = min(at, count - 1), min(to, count - 1)
    draft = RoutineDraft(items=tuple(RoutineItem(str(n)) for n in range(count)))
    moved = move(draft, at, to)
    assert sorted(names(moved)) == sorted(names(draft))
    assert names(moved)[to] == str(at)
    assert move(moved, to, at) == draft


def test_only_what_fits_has_a_dose(press: Exercise, calf_roll: Exercise) -> None:
    item = RoutineItem("one", sets=3)
    assert [one.kind for one in doses(press, item)] == [DoseKind.SETS, DoseKind.BREATHS]
    kinds = [one.kind for one in doses(calf_roll, item)]
    assert kinds == [DoseKind.SETS, DoseKind.HOLD, DoseKind.PASSES]
    sets, hold, passes = doses(calf_roll, item)
    assert (sets.own, sets.value, sets.least, sets.most) == (calf_roll.dose.sets, 3, 1, 20)
    assert hold.value == hold.own > 0
    assert passes.value == passes.own > 0


def test_a_dose_is_set_within_bounds_and_the_own_one_is_left_open(calf_roll: Exercise) -> None:
    item = RoutineItem(calf_roll.id)
    _, hold, passes = doses(calf_roll, item)
    assert with_dose(calf_roll, item, DoseKind.SETS, 99) == replace(item, sets=20)
    assert with_dose(calf_roll, item, DoseKind.HOLD, 12.5) == replace(item, hold_s=12.5)
    more = with_dose(calf_roll, item, DoseKind.PASSES, passes.own + 2.2)
    assert more == replace(item, passes=int(passes.own) + 2)
    assert with_dose(calf_roll, more, DoseKind.PASSES, passes.own) == item
    assert with_dose(calf_roll, replace(item, hold_s=1.0), DoseKind.HOLD, hold.own) == item
    assert with_dose(calf_roll, item, DoseKind.BREATHS, 4) is item


def test_dose_and_side_of_one_item(calf_roll: Exercise) -> None:
    draft = RoutineDraft(items=(RoutineItem("a"), RoutineItem(calf_roll.id), RoutineItem("b")))
    changed = sided(dosed(draft, 1, calf_roll, DoseKind.SETS, 4), 1, Side.LEFT)
    assert changed.items[1] == RoutineItem(calf_roll.id, sets=4, side=Side.LEFT)
    assert (changed.items[0], changed.items[2]) == (draft.items[0], draft.items[2])
    assert sided(changed, 1, None).items[1].side is None


def test_its_seconds_are_those_of_the_plan(press: Exercise, calf_roll: Exercise) -> None:
    known = {one.id: one for one in (press, calf_roll)}
    assert draft_s(RoutineDraft(), known, PLAN) == 0.0
    items = (RoutineItem(press.id, side=Side.LEFT), RoutineItem(calf_roll.id, passes=9))
    routine = replace(ROUTINE, items=items)
    assert exercises_of(routine, known)
    draft = draft_of(routine)
    assert draft_s(draft, known, PLAN) == plan_routine(routine, known, PLAN).seconds
    stranger = add(draft, "gone", 0)
    assert draft_s(stranger, known, PLAN) == draft_s(draft, known, PLAN)
    assert known_items(stranger, known) == items


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, None),
        ({"when": "", "goal": ""}, None),
        ({"name": " "}, "Give the routine a name."),
        ({"name": "x" * 81}, "Shorten the name to 80 letters."),
        ({"when": "x" * 121}, "Say when in 120 letters or fewer."),
        ({"goal": "x" * 161}, "Say what for in 160 letters or fewer."),
        ({"items": ()}, "Add an exercise."),
    ],
)
def test_what_it_lacks_is_told(
    press: Exercise, changes: dict[str, object], words: str | None
) -> None:
    draft = RoutineDraft("Mine", "at night", "sleep", (RoutineItem(press.id),))
    found = problems(replace(draft, **changes), {press.id: press}, PLAN)  # type: ignore[arg-type]
    assert found == (() if words is None else (words,))


def test_too_much_and_what_is_gone_is_told(press: Exercise) -> None:
    known = {press.id: press}
    many = RoutineDraft("Mine", items=(RoutineItem(press.id, sets=9),) * 41)
    assert problems(many, known, PLAN) == (
        "Take out some: 40 exercises are the most.",
        "Make it shorter: two hours are the most.",
    )
    gone = ("Take out the exercises that are no longer in the library.",)
    stranger = RoutineDraft("Mine", items=(RoutineItem(press.id), RoutineItem("gone")))
    assert problems(stranger, known, PLAN) == gone
    misfit = RoutineDraft("Mine", items=(RoutineItem(press.id, passes=3),))
    assert problems(misfit, known, PLAN) == gone


def named(name: str) -> RoutineDraft:
    return RoutineDraft(name)


def test_steps_back_and_forth() -> None:
    history = DraftHistory(named("")).change(named("a")).change(named("b"))
    assert history.undo().now == named("a")
    assert history.undo().undo().now == named("")
    assert history.undo().undo().undo() == history.undo().undo()
    assert history.undo().undo().redo().redo().now == named("b")
    assert history.redo() is history
    assert history.change(named("b")) is history
    anew = history.undo().change(named("c"))
    assert anew.redo() is anew
    assert anew.undo().now == named("a")


def test_letters_of_one_word_are_one_step() -> None:
    history = DraftHistory(named(""))
    for name in ("M", "My", "My Evening"):
        history = history.change(named(name), "name")
    assert history.undo().now == named("")
    later = history.settled().change(named("My"), "name")
    assert later.undo().now == named("My Evening")
    other = history.change(replace(named("My Evening"), when="now"), "when")
    assert other.undo().now == named("My Evening")
    assert history.undo().change(named("x"), "name").undo().now == named("")


def test_the_steps_that_are_kept_are_bounded() -> None:
    history = DraftHistory(named(""))
    for number in range(MOST_STEPS + 5):
        history = history.change(named(str(number)))
    assert len(history.past) == MOST_STEPS


@given(st.lists(st.sampled_from(["undo", "redo", "a", "b", "c"]), max_size=30))
def test_undo_after_redo_is_where_it_was(acts: list[str]) -> None:
    history = DraftHistory(named(""))
    for act in acts:
        match act:
            case "undo":
                history = history.undo()
            case "redo":
                history = history.redo()
            case _:
                history = history.change(named(act))
    if history.past:
        assert history.undo().redo().now == history.now
    if history.future:
        assert history.redo().undo().now == history.now
