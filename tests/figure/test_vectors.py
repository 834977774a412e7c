# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Vectors and bases against their definitions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.figure.vectors import (
    STANDING,
    Basis,
    along,
    basis_from,
    between,
    cross,
    dot,
    length,
    minus,
    mixed,
    rejected,
    unit,
)

ANGLES = st.floats(-180.0, 180.0)
TURNED = st.builds(
    lambda pitch, roll, turn: STANDING.pitched(pitch).rolled(roll).turned(turn),
    ANGLES,
    ANGLES,
    ANGLES,
)


def assert_square(basis: Basis) -> None:
    front, left, up = basis
    assert cross(front, left) == pytest.approx(up, abs=1e-9)
    assert [length(axis) for axis in basis] == pytest.approx([1.0, 1.0, 1.0])
    assert dot(front, left) == pytest.approx(0.0, abs=1e-9)


def test_points_along_and_between() -> None:
    assert along((1.0, 2.0, 3.0), (0.0, 1.0, 0.0), 2.0) == (1.0, 4.0, 3.0)
    assert between((0.0, 0.0, 0.0), (2.0, 4.0, 6.0), 0.5) == (1.0, 2.0, 3.0)
    assert minus((3.0, 2.0, 1.0), (1.0, 1.0, 1.0)) == (2.0, 1.0, 0.0)


def test_unit_and_rejected() -> None:
    assert unit((0.0, 3.0, 4.0)) == pytest.approx((0.0, 0.6, 0.8))
    assert rejected((1.0, 2.0, 3.0), (0.0, 0.0, 1.0)) == (1.0, 2.0, 0.0)
    with pytest.raises(ZeroDivisionError):
        unit((0.0, 0.0, 0.0))


def test_pitching_leans_up_to_the_front() -> None:
    assert STANDING.pitched(90.0).up == pytest.approx(STANDING.front)


def test_rolling_leans_up_to_the_right() -> None:
    right = tuple(-part for part in STANDING.left)
    assert STANDING.rolled(90.0).up == pytest.approx(right)


def test_turning_swings_front_to_the_right() -> None:
    right = tuple(-part for part in STANDING.left)
    assert STANDING.turned(90.0).front == pytest.approx(right)


@given(TURNED)
def test_a_turned_basis_stays_square(basis: Basis) -> None:
    assert_square(basis)


@given(TURNED, st.floats(-1.0, 1.0), st.floats(-1.0, 1.0), st.floats(-1.0, 1.0))
def test_placing_keeps_distances(basis: Basis, front: float, left: float, up: float) -> None:
    placed = basis.place((1.0, 2.0, 3.0), front, left, up)
    assert length(minus(placed, (1.0, 2.0, 3.0))) == pytest.approx(length((front, left, up)))


def test_a_basis_from_up_and_roughly_front() -> None:
    basis = basis_from((0.0, 0.0, 1.0), (2.0, 0.0, 5.0))
    assert basis == STANDING


@given(TURNED, st.floats(0.0, 1.0))
def test_mixing_runs_from_one_basis_to_the_other(basis: Basis, share: float) -> None:
    other = basis.pitched(70.0)
    assert_square(mixed(basis, other, share))
    for got, wanted in ((mixed(basis, other, 0.0), basis), (mixed(basis, other, 1.0), other)):
        for axis, expected in zip(got, wanted, strict=True):
            assert axis == pytest.approx(expected, abs=1e-9)
