# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from dataclasses import replace
from datetime import timedelta

import pytest

from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import Exercise, StartPosition
from recovery_gui.core.settings import PlanSettings
from recovery_gui.presentation.exercise_list_props import RowGroup
from recovery_gui.presentation.exercise_rows import exercise_row
from recovery_gui.presentation.list_filter import Listed, arranged, empty_words, lies_down, passing
from recovery_gui.presentation.list_filter_props import Length, ListFilter, Order
from tests.presentation.world import TODAY

EVERYTHING = ListFilter()
MAT, ROLLER, CHAIR = Equipment.MAT, Equipment.FOAM_ROLLER, Equipment.CHAIR


@pytest.fixture
def listed(press: Exercise) -> list[Listed]:
    """A routine, the featured exercise and two more, in the library's order."""
    row = exercise_row(press, PlanSettings())

    def one(name: str, minutes: float, *needs: Equipment, lying: bool, ago: int) -> Listed:
        named = replace(row, id=name.lower().replace(" ", "-"), name=name, left_out=False)
        done = TODAY - timedelta(days=ago) if ago else None
        return Listed(named, minutes * 60, frozenset(needs), lying, done)

    routine = one("Evening", 12, MAT, ROLLER, CHAIR, lying=False, ago=2)
    return [
        replace(routine, row=replace(routine.row, routine=True)),
        one("Hip to Heel Press", 3, MAT, ROLLER, lying=True, ago=1),
        one("Wall Stretch", 5, Equipment.WALL, lying=False, ago=9),
        one("arch on the mat", 10, MAT, lying=True, ago=0),
    ]


def marked(listed: list[Listed], name: str, **marks: bool) -> list[Listed]:
    return [
        replace(one, row=replace(one.row, **marks)) if one.row.name == name else one  # type: ignore[arg-type]
        for one in listed
    ]


def told(groups: tuple[RowGroup, ...]) -> list[tuple[str, list[str]]]:
    return [(group.heading, [row.name for row in group.rows]) for group in groups]


def shown(listed: list[Listed], wanted: ListFilter, *, searched: bool = False) -> list[str]:
    """The names from top to bottom."""
    groups = arranged(listed, wanted, searched=searched, unfolded=False)
    return [row.name for group in groups for row in group.rows]


def test_all_of_it_begins_with_the_featured_exercise(listed: list[Listed]) -> None:
    assert told(arranged(listed, EVERYTHING, searched=False, unfolded=False)) == [
        ("Begin here", ["Hip to Heel Press"]),
        ("Routines", ["Evening"]),
        ("Exercises", ["Wall Stretch", "arch on the mat"]),
    ]


def test_a_search_tells_exercises_first(listed: list[Listed]) -> None:
    groups = told(arranged(listed, EVERYTHING, searched=True, unfolded=False))
    assert [heading for heading, _ in groups] == ["Exercises", "Routines"]
    assert groups[0][1] == ["Hip to Heel Press", "Wall Stretch", "arch on the mat"]


@pytest.mark.parametrize(
    ("order", "exercises"),
    [
        (Order.NAME, ["arch on the mat", "Hip to Heel Press", "Wall Stretch"]),
        (Order.SHORTEST, ["Hip to Heel Press", "Wall Stretch", "arch on the mat"]),
        (Order.LONGEST_AGO, ["arch on the mat", "Wall Stretch", "Hip to Heel Press"]),
    ],
)
def test_another_order_has_no_beginning(
    listed: list[Listed], order: Order, exercises: list[str]
) -> None:
    groups = arranged(listed, ListFilter(order=order), searched=False, unfolded=False)
    assert told(groups) == [("Routines", ["Evening"]), ("Exercises", exercises)]


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (ListFilter(at_hand=(MAT,)), ["arch on the mat"]),
        (ListFilter(at_hand=(MAT, ROLLER)), ["Hip to Heel Press", "arch on the mat"]),
        (ListFilter(at_hand=()), []),
        (ListFilter(length=Length.SHORT), ["Hip to Heel Press", "Wall Stretch"]),
        (ListFilter(length=Length.MIDDLE), ["Wall Stretch", "arch on the mat"]),
        (ListFilter(length=Length.LONG), ["Evening"]),
        (ListFilter(lying=True), ["Hip to Heel Press", "arch on the mat"]),
        (ListFilter(favourites=True), []),
        (ListFilter((MAT,), Length.SHORT, lying=True), []),
    ],
)
def test_what_does_not_fit_is_not_shown(
    listed: list[Listed], wanted: ListFilter, names: list[str]
) -> None:
    assert shown(listed, wanted) == names


@pytest.mark.parametrize(
    ("minutes", "held"),
    [
        (5, {Length.SHORT, Length.MIDDLE}),
        (6, {Length.MIDDLE}),
        (10, {Length.MIDDLE}),
        (11, {Length.LONG}),
    ],
)
def test_lengths_leave_no_gap(minutes: int, held: set[Length]) -> None:
    assert {length for length in Length if length.holds(minutes)} == held


def test_minutes_are_those_that_the_row_shows(listed: list[Listed]) -> None:
    """5:29 is told as 5 min, and 5:30 as 6."""
    for seconds, short in ((329, True), (330, False)):
        changed = [replace(listed[1], seconds=seconds)]
        assert bool(passing(changed, ListFilter(length=Length.SHORT))) is short


def test_favourites_are_found(listed: list[Listed]) -> None:
    liked = marked(listed, "Evening", favourite=True)
    assert shown(liked, ListFilter(favourites=True)) == ["Evening"]


def test_what_is_left_out_stands_at_the_end_until_asked_for(listed: list[Listed]) -> None:
    less = marked(listed, "Hip to Heel Press", left_out=True)
    for unfolded in (False, True):
        groups = arranged(less, EVERYTHING, searched=False, unfolded=unfolded)
        assert told(groups)[-1] == ("Left out", ["Hip to Heel Press"])
        assert [group.folded for group in groups] == [None, None, not unfolded]


def test_lying_down_is_on_the_back_the_belly_or_the_side(press: Exercise) -> None:
    seated = replace(press, start_position=StartPosition.SEATED)
    prone = replace(press, start_position=StartPosition.PRONE)
    assert lies_down([press, prone])
    assert not lies_down([press, seated])


def test_the_filter_that_hides_most_is_named(listed: list[Listed]) -> None:
    wanted = ListFilter(at_hand=(), length=Length.SHORT)
    assert empty_words(listed, wanted) == (
        "Nothing fits all that you chose. Without “No equipment” there would be 2."
    )


def test_where_no_single_filter_is_to_blame_none_is_named(listed: list[Listed]) -> None:
    wanted = ListFilter(at_hand=(), length=Length.LONG, lying=True)
    assert empty_words(listed, wanted) == "Nothing fits all that you chose."


def test_without_favourites_the_star_is_told_of(listed: list[Listed]) -> None:
    assert empty_words(listed, ListFilter(favourites=True)) == (
        "None of these is a favourite yet. The star beside a name makes it one."
    )
    liked = marked(listed, "Evening", favourite=True)
    assert empty_words(liked, ListFilter(favourites=True, length=Length.SHORT)) == (
        "Nothing fits all that you chose. Without “Favourites” there would be 2."
    )


def test_what_was_left_out_is_not_counted(listed: list[Listed]) -> None:
    less = [replace(one, row=replace(one.row, left_out=True)) for one in listed]
    assert empty_words(less, EVERYTHING) == "You left out all of these. They are below."
    assert empty_words(less, ListFilter(lying=True)) == "Nothing fits all that you chose."


@pytest.mark.parametrize(
    ("at_hand", "words"),
    [
        (None, "Equipment"),
        ((), "No equipment"),
        ((MAT,), "Just a mat"),
        ((ROLLER,), "Foam roller"),
        ((MAT, ROLLER), "Foam roller"),
        ((MAT, ROLLER, CHAIR), "3 things"),
    ],
)
def test_a_chip_says_what_is_at_hand(at_hand: tuple[Equipment, ...] | None, words: str) -> None:
    assert ListFilter(at_hand=at_hand).at_hand_words == words


def test_a_chip_says_how_long() -> None:
    assert EVERYTHING.length_words == "Minutes"
    assert ListFilter(length=Length.MIDDLE).length_words == "5–10 min"


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (EVERYTHING, "Filters"),
        (ListFilter(order=Order.NAME), "Filters"),
        (ListFilter(lying=True), "Lying down"),
        (ListFilter((MAT,), favourites=True), "2 filters"),
    ],
)
def test_one_chip_stands_for_all(wanted: ListFilter, words: str) -> None:
    assert wanted.summary == words


def test_one_thing_more_or_less_is_at_hand() -> None:
    less = EVERYTHING.with_thing(MAT, there=False)
    assert less.at_hand is not None
    assert not less.has(MAT)
    assert less.has(CHAIR)
    assert len(less.at_hand) == len(Equipment) - 1
    assert less.with_thing(MAT, there=True) == EVERYTHING
    assert ListFilter((CHAIR,)).with_thing(MAT, there=True).at_hand == (MAT, CHAIR)


def test_clearing_keeps_the_order() -> None:
    wanted = ListFilter((MAT,), Length.SHORT, lying=True, favourites=True, order=Order.NAME)
    assert wanted.narrows
    assert wanted.cleared == ListFilter(order=Order.NAME)
    assert not wanted.cleared.narrows
    assert list(wanted.loosened) == ["Just a mat", "Up to 5 min", "Lying down", "Favourites"]
