# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Hulls against the support function: how far a set of circles reaches in each direction."""

from math import atan2, cos, pi, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.figure.drawing import Outline
from recovery_gui.figure.hull import TURN, Circle, hull, hull_of_pair, hull_of_points, polygon

COORDINATE = st.integers(-40, 40).map(lambda n: n / 8.0)
CIRCLE = st.tuples(COORDINATE, COORDINATE, st.integers(0, 24).map(lambda n: n / 8.0))
CIRCLES = st.lists(CIRCLE, min_size=1, max_size=7)
DIRECTIONS = [TURN * k / 48 for k in range(48)]


def outer_reach(circles: list[Circle], angle: float) -> float:
    return max(x * cos(angle) + y * sin(angle) + r for x, y, r in circles)


def reach(outline: Outline, angle: float) -> float:
    """How far a chain of arcs reaches: at its ends, or where an arc faces the direction."""
    best = float("-inf")
    for x, y, r, c, s, sweep in outline:
        start = atan2(s, c)
        facing = (angle - start) % TURN <= sweep + 1e-9
        ends = (start, start + sweep)
        spread = 1.0 if facing else max(cos(angle - end) for end in ends)
        best = max(best, x * cos(angle) + y * sin(angle) + r * spread)
    return best


def assert_hull(outline: Outline, circles: list[Circle]) -> None:
    for angle in DIRECTIONS:
        assert reach(outline, angle) == pytest.approx(outer_reach(circles, angle), abs=1e-6)
    assert sum(arc.sweep for arc in outline) == pytest.approx(TURN)


@given(CIRCLES)
def test_a_hull_reaches_as_far_as_its_circles(circles: list[Circle]) -> None:
    assert_hull(hull(circles), circles)


@given(CIRCLE, CIRCLE)
def test_a_hull_of_a_pair(first: Circle, second: Circle) -> None:
    assert_hull(hull_of_pair(first, second), [first, second])


@given(CIRCLES, st.floats(0.1, 2.0))
def test_growing_the_radii_of_a_hull_grows_the_hull(circles: list[Circle], grow: float) -> None:
    grown = tuple(arc._replace(radius=arc.radius + grow) for arc in hull(circles))
    assert_hull(grown, [(x, y, r + grow) for x, y, r in circles])


@given(st.lists(st.tuples(COORDINATE, COORDINATE), min_size=2, max_size=20, unique=True))
def test_a_hull_of_points(points: list[tuple[float, float]]) -> None:
    assert_hull(hull_of_points(points), [(x, y, 0.0) for x, y in points])


def test_a_circle_inside_another_vanishes() -> None:
    (arc,) = hull([(0.0, 0.0, 2.0), (0.5, 0.0, 1.0)])
    assert arc[:3] == (0.0, 0.0, 2.0)
    (arc,) = hull_of_pair((0.5, 0.0, 1.0), (0.0, 0.0, 2.0))
    assert arc.sweep == pytest.approx(2.0 * pi)


def test_a_polygon_keeps_its_corners() -> None:
    corners = [(0.0, 0.0), (1.0, 0.0), (0.2, 0.1)]
    assert [arc[:3] for arc in polygon(corners)] == [(x, y, 0.0) for x, y in corners]
