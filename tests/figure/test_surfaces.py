# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Gaps between spheres and things, by hand and by their slope."""

from math import inf

import pytest

from recovery_gui.core.picture import Surface
from recovery_gui.figure.props import (
    BALL_RADIUS,
    CUSHION_HALF,
    CUSHION_HEIGHT,
    SEAT_DEPTH,
    SEAT_HEIGHT,
    SEAT_THICKNESS,
    Ball,
    Chair,
    Cushion,
    Things,
    Wall,
)
from recovery_gui.figure.roller import HALF_LENGTH, RADIUS, Roller
from recovery_gui.figure.surfaces import gap_to, solid_things
from recovery_gui.figure.vectors import UP, Vector, along, length

THINGS = Things(
    roller=Roller(0.1, 0.2),
    ball=Ball(0.3, -0.1),
    chair=Chair(0.14, 0.0),
    wall=Wall((-0.4, 0.0, 0.0), (1.0, 0.0, 0.0)),
    cushion=Cushion(0.5, 0.5, 0.01),
)
BACKREST = 0.14 - SEAT_DEPTH


@pytest.mark.parametrize(
    ("surface", "centre", "distance", "away"),
    [
        (Surface.FLOOR, (3.0, 4.0, 0.5), 0.5, UP),
        (Surface.WALL, (0.1, 7.0, 2.0), 0.5, (1.0, 0.0, 0.0)),
        (Surface.FOAM_ROLLER, (0.1, 0.2, 0.5), 0.5 - 2.0 * RADIUS, UP),
        (Surface.FOAM_ROLLER, (0.4, 0.25, RADIUS), 0.3 - RADIUS, (1.0, 0.0, 0.0)),
        (
            Surface.FOAM_ROLLER,
            (0.1, 0.2 + HALF_LENGTH + 0.1, RADIUS),
            0.1 - RADIUS,
            (0.0, 1.0, 0.0),
        ),
        (Surface.FOAM_ROLLER, (0.1, 0.2, RADIUS), -RADIUS, UP),
        (Surface.SMALL_BALL, (0.3, -0.1, 0.3), 0.3 - 2.0 * BALL_RADIUS, UP),
        (Surface.CHAIR, (0.05, 0.02, 0.4), 0.4 - SEAT_HEIGHT, UP),
        (Surface.CHAIR, (0.05, 0.02, 0.1), SEAT_HEIGHT - SEAT_THICKNESS - 0.1, (0.0, 0.0, -1.0)),
        (Surface.CHAIR, (0.24, 0.0, SEAT_HEIGHT - 0.01), 0.1, (1.0, 0.0, 0.0)),
        (Surface.CHAIR, (BACKREST + 0.03, 0.0, 0.45), 0.03, (1.0, 0.0, 0.0)),
        (Surface.CHAIR, (0.05, 0.02, SEAT_HEIGHT - 0.002), -0.002, UP),
        (Surface.CUSHION, (0.5, 0.5, 0.1), 0.09 - 0.75 * CUSHION_HEIGHT, UP),
        (Surface.CUSHION, (0.5 + CUSHION_HALF + 0.01, 0.5, 0.1), inf, UP),
        (Surface.STRAP, (0.0, 0.0, 0.0), inf, UP),
    ],
)
def test_gap_and_way_out(surface: Surface, centre: Vector, distance: float, away: Vector) -> None:
    gap = gap_to(surface, THINGS, centre, 0.02)
    assert gap.distance == pytest.approx(distance - 0.02)
    assert gap.away == pytest.approx(away, abs=1e-12)


@pytest.mark.parametrize("surface", [one for one in Surface if one is not Surface.FLOOR])
def test_what_is_not_there_is_far_away(surface: Surface) -> None:
    assert gap_to(surface, Things(), (0.0, 0.0, 0.0), 0.1).distance == inf


@pytest.mark.parametrize("surface", solid_things(THINGS))
@pytest.mark.parametrize(
    "point", [(0.31, 0.17, 0.3), (0.2, 0.4, 0.12), (-0.05, -0.2, 0.21), (0.33, -0.14, 0.6)]
)
def test_the_way_out_is_the_slope_of_the_gap(surface: Surface, point: Vector) -> None:
    step = 1e-6
    here = gap_to(surface, THINGS, point, 0.0)
    axes: tuple[Vector, ...] = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
    slope = [
        (gap_to(surface, THINGS, along(point, axis, step), 0.0).distance - here.distance) / step
        for axis in axes
    ]
    assert slope == pytest.approx(here.away, abs=1e-4)
    assert length(here.away) == pytest.approx(1.0)


def test_a_turned_chair_turns_its_way_out() -> None:
    things = Things(chair=Chair(0.0, 0.0, 90.0))
    gap = gap_to(Surface.CHAIR, things, (0.0, -0.1, SEAT_HEIGHT - 0.01), 0.0)
    assert gap.distance == pytest.approx(0.1)
    assert gap.away == pytest.approx((0.0, -1.0, 0.0), abs=1e-12)


def test_past_a_corner_the_way_out_leans() -> None:
    gap = gap_to(Surface.CHAIR, Things(chair=Chair(0.0, 0.0)), (0.03, 0.0, SEAT_HEIGHT + 0.04), 0.0)
    assert gap.distance == pytest.approx(0.05)
    assert gap.away == pytest.approx((0.6, 0.0, 0.8))


def test_what_is_solid_of_what_is_there() -> None:
    assert solid_things(Things()) == (Surface.FLOOR,)
    assert Surface.CUSHION not in solid_things(THINGS)
    assert len(solid_things(THINGS)) == 5
