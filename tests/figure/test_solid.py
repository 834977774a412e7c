# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Knots, spheres along a segment, and rings."""

import pytest

from recovery_gui.figure.skeleton import Segment
from recovery_gui.figure.solid import Knot, ring, smooth, spheres
from recovery_gui.figure.vectors import STANDING

KNOTS = (Knot(0.0, 0.0, 1.0), Knot(0.4, 0.1, 2.0), Knot(1.0, 0.0, 1.5))
SEGMENT = Segment((0.0, 0.0, 1.0), STANDING)


def test_a_smooth_profile_passes_through_its_knots() -> None:
    profile = smooth(KNOTS, 6)
    assert [knot.share for knot in profile] == pytest.approx([0.0, 0.2, 0.4, 0.6, 0.8, 1.0])
    assert profile[0] == KNOTS[0]
    assert profile[2] == pytest.approx(KNOTS[1])
    assert profile[-1] == pytest.approx(KNOTS[2])


def test_a_straight_profile_stays_straight() -> None:
    line = smooth((Knot(0.0, 0.0, 1.0), Knot(0.5, 0.5, 2.0), Knot(1.0, 1.0, 3.0)), 5)
    assert [knot.front for knot in line[1:-1]] == pytest.approx([0.25, 0.5, 0.75])


def test_spheres_hang_from_the_joint() -> None:
    first, _, last = spheres(SEGMENT, 0.5, KNOTS)
    assert first == ((0.0, 0.0, 1.0), 1.0)
    assert last == ((0.0, 0.0, 0.5), 1.5)


def test_a_ring_is_square_to_its_segment() -> None:
    hem = ring(SEGMENT, (0.1, -0.2), (0.3, 0.4))
    assert hem.centre == pytest.approx((0.1, 0.0, 0.8))
    assert hem.first == (0.3, 0.0, 0.0)
    assert hem.second == (0.0, 0.4, 0.0)
    assert hem.normal == (0.0, 0.0, -1.0)
