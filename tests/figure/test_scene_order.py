# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What lies before what: overlap in the view decides, and rings of orders break."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.figure.camera import Camera
from recovery_gui.figure.scene_order import Order, Row, far_to_near, lead, seen
from recovery_gui.figure.solid import Sphere

FRONT = Camera(90.0, 0.0)  # Looks along -x; right is +y.


def row(*centres: tuple[float, float, float], radius: float = 1.0) -> Row:
    return seen(FRONT, [Sphere(centre, radius) for centre in centres])


def test_a_row_knows_its_box_and_how_near_it_is() -> None:
    one = row((5.0, 1.0, 2.0), (3.0, 2.0, 2.0))
    assert one.nearness == pytest.approx(4.0)
    assert one[1:5] == pytest.approx((0.0, 1.0, 3.0, 3.0))


def test_the_nearer_of_two_that_overlap_leads() -> None:
    ahead, weight = lead(row((5.0, 0.0, 0.0)), row((2.0, 0.5, 0.0)))
    assert ahead == pytest.approx(3.0)
    assert weight > 0.0
    assert lead(row((2.0, 0.5, 0.0)), row((5.0, 0.0, 0.0))) == pytest.approx((-ahead, weight))


@pytest.mark.parametrize(
    "away", [(0.0, 2.1, 0.0), (0.0, -2.1, 0.0), (0.0, 0.0, 2.1), (0.0, 0.0, -2.1)]
)
def test_what_does_not_overlap_has_no_order(away: tuple[float, float, float]) -> None:
    assert lead(row((5.0, 0.0, 0.0)), row(away)) == (0.0, 0.0)


def test_boxes_may_touch_where_circles_do_not() -> None:
    assert lead(row((5.0, 0.0, 0.0)), row((0.0, 1.6, 1.6))) == (0.0, 0.0)


def test_what_is_skipped_does_not_count() -> None:
    bent = row((9.0, 0.0, 0.0), (5.0, 3.0, 0.0))
    assert lead(bent, row((0.0, 0.0, 0.0)), 1) == (0.0, 0.0)


def test_orders_hold_and_the_rest_comes_by_nearness() -> None:
    assert far_to_near([Order(2, 0, 1.0), Order(0, 1, 1.0)], [0.1, 0.0, 0.9, 0.5]) == [3, 2, 0, 1]


def test_of_a_ring_the_weakest_order_gives_way() -> None:
    ring = [Order(0, 1, 3.0), Order(1, 2, 2.0), Order(2, 0, 0.5)]
    assert far_to_near(ring, [0.0, 0.0, 0.0]) == [0, 1, 2]


def test_orders_between_the_same_two_add_up() -> None:
    orders = [Order(0, 1, 1.0), Order(0, 1, 1.5), Order(1, 0, 2.0)]
    assert far_to_near(orders, [0.0, 0.0]) == [0, 1]


@given(st.permutations(range(6)))
def test_a_known_order_is_found_again(order: list[int]) -> None:
    orders = [Order(order[a], order[b], 1.0) for a in range(6) for b in range(a + 1, 6)]
    assert far_to_near(orders, [0.0] * 6) == order
