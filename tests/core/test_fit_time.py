# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Sums of doses, held against adding up everything there is."""

from itertools import product

from hypothesis import assume, given
from hypothesis import strategies as st

from recovery_gui.core.fit_time import Block, Window, doses_for, subset_for, sums_of

TICKS = st.lists(st.integers(1, 30), min_size=1, max_size=3)
ROWS = st.lists(TICKS, max_size=5)
BLOCKS = st.lists(st.builds(Block, st.integers(0, 7), TICKS.map(tuple), st.booleans()), max_size=6)


@st.composite
def windows(draw: st.DrawFn) -> Window:
    least = draw(st.integers(0, 60))
    most = draw(st.integers(least, 90))
    return Window(least, most, draw(st.integers(0, 100)))


def every_sum(rows: list[list[int]]) -> set[int]:
    return {sum(chosen) for chosen in product(*rows)}


@given(ROWS)
def test_sums_are_all_that_there_are(rows: list[list[int]]) -> None:
    bits = sums_of(rows, 200)[0]
    assert {at for at in range(201) if bits >> at & 1} == every_sum(rows)


@given(ROWS, windows())
def test_doses_add_up_to_something_in_the_window_if_any_do(
    rows: list[list[int]], window: Window
) -> None:
    found = doses_for(rows, window)
    inside = [total for total in every_sum(rows) if window.least <= total <= window.most]
    if found is None:
        assert inside == []
    else:
        total = sum(row[at] for row, at in zip(rows, found, strict=True))
        assert total in inside


@given(ROWS, windows())
def test_the_first_rows_choose_first(rows: list[list[int]], window: Window) -> None:
    found = doses_for(rows, window)
    assume(found is not None)
    ways = [
        places
        for places in product(*(range(len(row)) for row in rows))
        if window.least <= sum(row[at] for row, at in zip(rows, places, strict=True)) <= window.most
    ]
    assert found == min(ways)


@given(BLOCKS, st.integers(0, 7), windows())
def test_a_subset_is_found_whenever_there_is_one_and_is_the_nearest(
    blocks: list[Block], cover: int, window: Window
) -> None:
    sums = set[int]()
    for taken in product(*([*block.ticks, *(() if block.needed else (0,))] for block in blocks)):
        covered = 0
        for block, ticks in zip(blocks, taken, strict=True):
            covered |= block.covers if ticks else 0
        if covered & cover == cover and window.least <= sum(taken) <= window.most:
            sums.add(sum(taken))
    found = subset_for(blocks, cover, window)
    if found is None:
        assert sums == set()
        return
    total, covered, places = 0, 0, []
    for place, length in found:
        total += blocks[place].ticks[length]
        covered |= blocks[place].covers
        places.append(place)
    assert covered & cover == cover
    assert places == sorted(set(places))
    assert {at for at, block in enumerate(blocks) if block.needed} <= set(places)
    best = min(max(window.best, window.least), window.most)
    assert abs(total - best) == min(abs(each - best) for each in sums)


def test_of_two_equally_near_the_shorter() -> None:
    assert Window(0, 20, 10).nearest(1 << 8 | 1 << 12) == 8
    assert Window(0, 20, 10).nearest(1 << 8 | 1 << 11) == 11
    assert Window(5, 20, 10).nearest(1 << 4 | 1 << 19) == 19
    assert Window(5, 20, 10).nearest(1 << 4 | 1 << 21) is None
