# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The least change against small systems solved by hand."""

from operator import mul

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.figure.least_change import Equation, least_change

EVEN = (1.0, 1.0, 1.0)
FIRM = 1e-9


def test_one_equation_is_met_by_the_shortest_change() -> None:
    change = least_change([Equation((3.0, 4.0, 0.0), 5.0)], EVEN, FIRM)
    assert change == pytest.approx([0.6, 0.8, 0.0])


def test_what_gives_more_readily_changes_more() -> None:
    change = least_change([Equation((1.0, 1.0, 0.0), 5.0)], (4.0, 1.0, 1.0), FIRM)
    assert change == pytest.approx([4.0, 1.0, 0.0])


def test_equations_that_contradict_each_other_meet_half_way() -> None:
    wanted = [Equation((1.0, 0.0, 0.0), 0.0), Equation((1.0, 0.0, 0.0), 1.0)]
    assert least_change(wanted, EVEN, FIRM) == pytest.approx([0.5, 0.0, 0.0], abs=1e-6)


def test_a_give_leaves_a_share_undone() -> None:
    change = least_change([Equation((1.0, 0.0, 0.0), 1.0)], EVEN, 0.25)
    assert change == pytest.approx([0.8, 0.0, 0.0])


@pytest.mark.parametrize(("wanted", "found"), [(-1.0, 0.0), (0.0, 0.0), (1.0, 1.0)])
def test_what_pushes_never_pulls(wanted: float, found: float) -> None:
    change = least_change([Equation((1.0, 0.0, 0.0), wanted, pushes=True)], EVEN, FIRM)
    assert change[0] == pytest.approx(found, abs=1e-6)


def test_a_push_lets_go_of_what_another_equation_lifts_off() -> None:
    lifted = [Equation((1.0, 0.0, 0.0), 2.0), Equation((1.0, 0.0, 0.0), 1.0, pushes=True)]
    assert least_change(lifted, EVEN, FIRM) == pytest.approx([2.0, 0.0, 0.0], abs=1e-6)


def test_a_push_joins_when_another_equation_presses_onto_it() -> None:
    pressed = [
        Equation((1.0, 1.0, 0.0), -2.0),
        Equation((1.0, 0.0, 0.0), 0.0, pushes=True),
    ]
    assert least_change(pressed, EVEN, FIRM) == pytest.approx([0.0, -2.0, 0.0], abs=1e-6)


def test_nothing_wanted_changes_nothing() -> None:
    assert least_change([], EVEN, FIRM) == [0.0, 0.0, 0.0]


numbers = st.floats(-5.0, 5.0)
triangles = st.tuples(*[numbers] * 9)


@given(triangles)
def test_equations_that_can_be_met_are_met(drawn: tuple[float, ...]) -> None:
    a, b, c, d, e, f, *wanted = drawn
    rows = ((1.0 + abs(a), b, c), (0.0, 1.0 + abs(d), e), (0.0, 0.0, 1.0 + abs(f)))
    equations = [Equation(row, goal) for row, goal in zip(rows, wanted, strict=True)]
    change = least_change(equations, EVEN, 1e-10)
    for row, goal in zip(rows, wanted, strict=True):
        assert sum(map(mul, row, change)) == pytest.approx(goal, abs=1e-4)
