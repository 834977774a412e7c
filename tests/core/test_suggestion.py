# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Sessions fitted from the real library: in time, over what is sore, or honest about it."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.energy import Energy
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.fit_bars import Bar, bars, offered
from recovery_gui.core.fit_reason import Reason, ReasonKind, Shortfall, ShortfallKind
from recovery_gui.core.fit_request import FitHistory, FitRequest
from recovery_gui.core.practice_plan import PhaseKind
from recovery_gui.core.routine import Routine, exercises_of, fits, plan_routine, routine_s
from recovery_gui.core.side import Side
from recovery_gui.core.suggestion import Suggester, Suggestion
from tests.core.fit_world import (
    SETTINGS,
    TODAY,
    every_sum,
    library,
    sore,
    stock,
    suggester,
    wishes,
)

COMBINATIONS = 2000
TIME_KINDS = {
    ShortfallKind.SCARCE,
    ShortfallKind.SHORT,
    ShortfallKind.LONG,
    ShortfallKind.NOTHING,
}


def routine_of(made: Suggestion) -> Routine:
    return Routine("fitted", "Fitted", "now", "ease", made.items)


def covered(made: Suggestion) -> set[BodyArea]:
    return {area for one in made.ids for area in library()[one].areas}


def kinds(made: Suggestion) -> Counter[ShortfallKind]:
    return Counter(one.kind for one in made.shortfalls)


def check_time(made: Suggestion, request: FitRequest, history: FitHistory) -> None:
    """In time, or the reason why not, and it is true."""
    told = TIME_KINDS & kinds(made).keys()
    if made.picks and request.least_s <= made.seconds <= request.most_s:
        assert not told
        return
    (kind,) = told
    pool = offered(stock(), request, history)
    if kind is ShortfallKind.SCARCE:
        whole_s = stock().begin_s + sum(one.most for one in pool) / 10
        assert made.seconds == pytest.approx(whole_s, abs=0.1 * len(pool))
        assert made.seconds < request.least_s
        return
    if kind is ShortfallKind.NOTHING:
        assert not made.picks
    areas = covered(made) & set(request.worst)
    least = (request.least_s - stock().begin_s) * 10
    sums = every_sum(request, history, sorted(areas, key=lambda area: area.value))
    reachable = sums.get(frozenset(areas), set())
    assert not any(total >= least for total in reachable)


def check_cover(made: Suggestion, request: FitRequest, history: FitHistory) -> None:
    """Every sore area that the library can serve is served, or there is truly no time."""
    served = {area for one in offered(stock(), request, history) for area in one.areas}
    told = {one.area: one for one in made.shortfalls if one.area is not None}
    assert told.keys() == request.worst.keys() - covered(made)
    kept: list[BodyArea] = []
    for area in request.worst:
        if area in covered(made):
            kept.append(area)
        elif area in served:
            assert told[area] == Shortfall(ShortfallKind.ROOM, area)
            wanted = frozenset([*kept, area])
            assert wanted not in every_sum(request, history, sorted(wanted, key=str))
        else:
            check_bars(told[area], request, history)


def check_bars(told: Shortfall, request: FitRequest, history: FitHistory) -> None:
    """What is said to keep an area out does."""
    assert told.kind is ShortfallKind.AREA
    servers = [one for one in library().values() if told.area in one.areas]
    held = [bars(one, request, history) for one in servers]
    assert all(held)
    assert frozenset(told.bars) in (held or [frozenset()])
    assert bool(told.things) == (Bar.EQUIPMENT in told.bars)
    assert not request.equipment & set(told.things)


def check_picks(made: Suggestion, request: FitRequest, history: FitHistory) -> None:
    """Nothing that may not be, both sides alike, what is locked is there."""
    pool = {one.id: one for one in offered(stock(), request, history)}
    assert len(set(made.ids)) == len(made.ids)
    for pick in made.picks:
        one = library()[pick.item.exercise]
        assert not bars(one, request, history)
        assert pick.item in [option.item for option in pool[one.id].options]
        assert pick.reasons
        strap = {Equipment.STRAP} if Reason(ReasonKind.TOWEL) in pick.reasons else set()
        assert set(one.equipment) - strap <= request.equipment
    assert request.locked & pool.keys() <= set(made.ids)


def check_plan(made: Suggestion) -> None:
    """It is a routine that can be practised, as long as it says, both sides equally long."""
    routine = routine_of(made)
    assert fits(routine, library())
    plan = plan_routine(routine, library(), SETTINGS)
    assert plan.seconds == pytest.approx(made.seconds)
    assert routine_s(exercises_of(routine, library()), SETTINGS) == pytest.approx(made.seconds)
    for one in made.ids:
        sides: Counter[Side] = Counter()
        for phase in plan.phases:
            if phase.exercise == one and phase.kind is PhaseKind.STEP:
                once = library()[one].steps[phase.step_number - 1].once
                sides[phase.side] += 0 if once else round(phase.seconds * 10)
        assert sides[Side.LEFT] == sides[Side.RIGHT]


def test_two_thousand_wishes_are_met_or_it_is_said_truly_why_not() -> None:
    told: Counter[ShortfallKind] = Counter()
    for request, history in wishes(COMBINATIONS):
        made = Suggester(stock(), history).suggest(request)
        check_time(made, request, history)
        check_cover(made, request, history)
        check_picks(made, request, history)
        if made.picks:
            check_plan(made)
        told += kinds(made)
    assert set(told) >= set(ShortfallKind) - {ShortfallKind.LONG}, told


@pytest.mark.parametrize("area", list(BodyArea))
@pytest.mark.parametrize("minutes", [3, 5, 10, 20, 40])
def test_every_single_area_gets_a_session_in_time(area: BodyArea, minutes: int) -> None:
    request = FitRequest(minutes, sore(area))
    made = suggester().suggest(request)
    check_time(made, request, FitHistory(TODAY))
    assert area in covered(made)
    if minutes >= 5:
        assert not made.shortfalls
        assert BodyArea.CALM in library()[made.ids[-1]].areas


def test_the_same_wish_gives_the_same_session() -> None:
    for request, history in wishes(100):
        again = replace(request, sore=tuple(request.sore), locked=frozenset(sorted(request.locked)))
        shelf = Suggester(stock(), replace(history, last_done=dict(history.last_done)))
        assert shelf.suggest(again) == Suggester(stock(), history).suggest(request)


@given(
    minutes=st.integers(3, 40),
    areas=st.lists(st.sampled_from(BodyArea), max_size=4, unique=True),
    place=st.integers(0, 20),
    energy=st.sampled_from(Energy),
)
@settings(max_examples=150, deadline=None)
def test_a_swap_changes_one_and_comes_round_again(
    minutes: int, areas: list[BodyArea], place: int, energy: Energy
) -> None:
    request = FitRequest(minutes, sore(*areas), energy=energy)
    fitted = suggester()
    first = fitted.suggest(request)
    place %= len(first.picks)
    swapped = fitted.swap(request, first, place)
    if swapped is None:
        return
    (gone,) = set(first.ids) - set(swapped.ids)
    (come,) = set(swapped.ids) - set(first.ids)
    assert gone == first.ids[place]
    others = {pick.item for pick in first.picks if pick.item.exercise != gone}
    assert {pick.item for pick in swapped.picks if pick.item.exercise != come} == others
    assert covered(first) & set(areas) <= covered(swapped)
    off = abs(swapped.seconds - request.wanted_s)
    assert off <= max(request.most_s - request.wanted_s, abs(first.seconds - request.wanted_s))


def test_swapped_again_and_again_it_goes_through_several() -> None:
    request = FitRequest(15, sore(BodyArea.QUADS))
    fitted = suggester()
    shown: Suggestion | None = fitted.suggest(request)
    seen = list[frozenset[str]]()
    for _ in range(6):
        assert shown is not None
        seen.append(frozenset(shown.ids))
        exercise = next(one for one in shown.ids if one not in seen[0] or one == shown.ids[0])
        shown = fitted.swap(request, shown, shown.ids.index(exercise))
    assert len(set(seen)) == 6


@given(
    minutes=st.integers(3, 40),
    areas=st.lists(st.sampled_from(BodyArea), max_size=4, unique=True),
    equipment=st.frozensets(st.sampled_from(Equipment)),
)
@settings(max_examples=100, deadline=None)
def test_a_shuffle_is_another_session_where_there_is_one(
    minutes: int, areas: list[BodyArea], equipment: frozenset[Equipment]
) -> None:
    request = FitRequest(minutes, sore(*areas), equipment)
    fitted = suggester()
    first = fitted.suggest(request)
    other = fitted.shuffle(request, first)
    swaps = [fitted.swap(request, first, place) for place in range(len(first.picks))]
    if set(other.ids) == set(first.ids):
        assert other == first
        assert not any(swaps)
    else:
        assert other.variant > first.variant
        assert covered(first) & set(areas) <= covered(other)


def test_a_shuffle_keeps_what_is_locked() -> None:
    request = FitRequest(15, sore(BodyArea.QUADS, BodyArea.CALVES))
    fitted = suggester()
    shown = fitted.suggest(request)
    locked = frozenset(shown.ids[:2])
    request = replace(request, locked=locked)
    seen = set[frozenset[str]]()
    for _ in range(8):
        shown = fitted.shuffle(request, shown)
        assert locked <= set(shown.ids)
        seen.add(frozenset(shown.ids))
    assert len(seen) > 3


def test_a_shuffle_swaps_one_where_chance_is_too_weak() -> None:
    request = FitRequest(4, sore(BodyArea.HAMSTRINGS, rating=10))
    first = suggester().suggest(request)
    others = {one: 1 for one in library() if one not in first.ids}
    fitted = suggester(discomforts=others)
    assert fitted.suggest(request).ids == first.ids
    other = fitted.shuffle(request, first)
    assert len(set(first.ids) - set(other.ids)) == 1
    assert other.variant == 1
    everything = replace(request, locked=frozenset(first.ids), removed=frozenset(others))
    assert fitted.shuffle(everything, first) == first


def test_the_exhausted_stay_lying_down() -> None:
    made = suggester().suggest(FitRequest(20, sore(BodyArea.QUADS), energy=Energy.EXHAUSTED))
    lying = {"supine", "prone", "side-lying"}
    assert {library()[one].start_position.value for one in made.ids} <= lying
    assert "quad-foam-roll" not in made.ids
    standing = suggester().suggest(FitRequest(5, sore(BodyArea.FEET), energy=Energy.EXHAUSTED))
    (told,) = standing.shortfalls
    assert told == Shortfall(ShortfallKind.AREA, BodyArea.FEET, (Bar.ENERGY,))


def test_only_the_fresh_are_given_what_is_hard() -> None:
    hard = replace(library()["quad-foam-roll"], difficulty=3)
    for energy in Energy:
        barred = bars(hard, FitRequest(10, energy=energy), FitHistory(TODAY))
        assert (Bar.ENERGY in barred) == (energy is not Energy.FRESH)


def test_what_hurt_twice_comes_only_where_nothing_else_serves_and_at_its_own_dose() -> None:
    hurts = {"quad-foam-roll": 2, "kneeling-shin-stretch": 2, "calf-foam-roll": 1}
    fitted = suggester(discomforts=hurts)
    for minutes in (10, 20, 40):
        made = fitted.suggest(FitRequest(minutes, sore(BodyArea.QUADS, BodyArea.SHINS)))
        assert "quad-foam-roll" not in made.ids
        (shins,) = [pick for pick in made.picks if pick.item.exercise == "kneeling-shin-stretch"]
        assert Reason(ReasonKind.GENTLE) in shins.reasons
        assert shins.item.sets in {None, 1}
    locked = FitRequest(10, locked=frozenset({"quad-foam-roll"}))
    assert "quad-foam-roll" in fitted.suggest(locked).ids


def test_what_was_not_done_lately_comes_before_what_was() -> None:
    request = FitRequest(10, sore(BodyArea.HAMSTRINGS))
    first = suggester().suggest(request)
    done = dict.fromkeys(first.ids, TODAY)
    long_ago = {one: TODAY - timedelta(days=28) for one in library() if one not in done}
    second = suggester(last_done=done | long_ago).suggest(request)
    assert set(second.ids) != set(first.ids)
    fresh = [one for one in second.picks if one.item.exercise not in done]
    assert all(Reason(ReasonKind.LONG_AGO, weeks=4) in one.reasons for one in fresh)


def test_a_favourite_is_preferred_and_says_so() -> None:
    request = FitRequest(10, sore(BodyArea.CALVES))
    plain = suggester().suggest(request)
    other = next(one for one in sorted(library()) if one not in plain.ids and "calf" in one)
    liked = suggester(favourites=frozenset({other})).suggest(request)
    (pick,) = [one for one in liked.picks if one.item.exercise == other]
    assert Reason(ReasonKind.FAVOURITE) in pick.reasons


def test_a_towel_does_for_the_strap_where_the_exercise_says_so() -> None:
    things = frozenset({Equipment.MAT, Equipment.TOWEL})
    made = suggester().suggest(FitRequest(10, sore(BodyArea.HAMSTRINGS), things))
    (strap,) = [pick for pick in made.picks if pick.item.exercise == "hamstring-strap-stretch"]
    assert Reason(ReasonKind.TOWEL) in strap.reasons
    quads = suggester().suggest(FitRequest(10, sore(BodyArea.QUADS), things))
    assert "prone-quad-strap-stretch" not in quads.ids


def test_one_goes_down_to_the_floor_once_and_ends_calm() -> None:
    made = suggester().suggest(FitRequest(40, sore(*list(BodyArea)[:-1])))
    starts = [library()[one].start_position.value for one in made.ids]
    down = [
        ("standing",),
        ("seated",),
        ("half-kneeling", "kneeling", "quadruped"),
        ("seated", "long-sitting"),
        ("prone",),
        ("side-lying",),
        ("supine",),
    ]
    at = 0
    for start in starts:
        at = next(level for level in range(at, len(down)) if start in down[level])
    assert BodyArea.CALM in library()[made.ids[-1]].areas


def test_what_is_locked_may_be_too_long_and_then_that_is_said() -> None:
    locked = frozenset(list(library())[:6])
    made = suggester().suggest(FitRequest(3, sore(BodyArea.NECK), locked=locked))
    assert set(made.ids) == locked
    assert kinds(made)[ShortfallKind.LONG] == 1


def test_an_empty_library_offers_nothing_and_says_so() -> None:
    made = Suggester(replace(stock(), candidates={}), FitHistory(TODAY)).suggest(
        FitRequest(10, sore(BodyArea.NECK))
    )
    assert made == Suggestion(
        (),
        0.0,
        (
            Shortfall(ShortfallKind.NOTHING),
            Shortfall(ShortfallKind.AREA, BodyArea.NECK),
        ),
    )
