# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What rests on the roller."""

from math import hypot

import pytest

from recovery_gui.figure.roller import HALF_LENGTH, RADIUS, Roller
from recovery_gui.figure.solid import Sphere

ROLLER = Roller(0.1, 0.2)


@pytest.mark.parametrize("across", [0.0, 0.03, -0.06])
def test_a_sphere_lifted_by_its_rise_touches_the_roller(across: float) -> None:
    sphere = Sphere((0.1 + across, 0.2, 0.01), 0.05)
    z = sphere.centre[2] + ROLLER.rise(sphere)
    assert hypot(across, z - RADIUS) == pytest.approx(RADIUS + 0.05)


def test_a_sphere_above_has_nothing_to_rise() -> None:
    assert ROLLER.rise(Sphere((0.1, 0.2, 0.5), 0.05)) < 0.0


@pytest.mark.parametrize("place", [(0.1 + RADIUS + 0.05, 0.2), (0.1, 0.2 + HALF_LENGTH + 0.05)])
def test_beside_the_roller_only_the_floor_carries(place: tuple[float, float]) -> None:
    assert ROLLER.rise(Sphere((*place, 0.01), 0.05)) == pytest.approx(0.04)


def test_over_the_roller_s_end_a_sphere_sinks_in_smoothly() -> None:
    inside, edge = (
        ROLLER.rise(Sphere((0.1, 0.2 + HALF_LENGTH + beyond, 0.01), 0.05)) for beyond in (0.0, 0.03)
    )
    assert 0.04 < edge < inside


def test_a_turned_roller_turns_its_axis_and_ends() -> None:
    turned = Roller(0.1, 0.2, 90.0)
    assert turned.axis == pytest.approx((1.0, 0.0, 0.0))
    (one, radius), (other, _) = turned.ends
    assert radius == RADIUS
    assert one[0] - other[0] == pytest.approx(2.0 * (HALF_LENGTH - RADIUS))
    assert turned.rise(Sphere((0.2, 0.2, 0.0), 0.05)) == pytest.approx(2.0 * RADIUS + 0.05)
