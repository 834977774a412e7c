# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Digits side by side: scalloped from above and below, a plain hull from the side."""

from recovery_gui.figure.drawing import Outline
from recovery_gui.figure.fan import creases, fan, is_spread
from recovery_gui.figure.hull import Circle, hull

BASES: list[Circle] = [(0.0, 0.3 * k, 0.1) for k in range(4)]
TIPS: list[Circle] = [(1.0, 0.3 * k, 0.12) for k in range(4)]


def area(outline: Outline) -> float:
    """Of the polygon through the middles of its arcs; positive counter-clockwise."""
    points = [(arc.x, arc.y) for arc in outline]
    pairs = zip(points, points[1:] + points[:1], strict=True)
    return sum(x * v - u * y for (x, y), (u, v) in pairs) / 2.0


def test_each_digit_has_a_round_tip_and_a_notch_beside_it() -> None:
    outline = fan(BASES, TIPS)
    assert sum(arc.sweep > 0.0 for arc in outline) == 4
    notches = [arc for arc in outline if arc.radius == 0.0]
    assert len(notches) == 3
    assert all(0.8 < arc.x < 1.0 for arc in notches)


def test_the_line_runs_counter_clockwise_on_either_side_of_the_hand() -> None:
    assert area(fan(BASES, TIPS)) > 0.0
    assert area(fan(BASES[::-1], TIPS[::-1])) > 0.0


def test_digits_behind_each_other_are_a_hull() -> None:
    edge: list[Circle] = [(x, 0.02 * k, r) for k, (x, _, r) in enumerate(TIPS)]
    assert not is_spread(BASES, edge)
    assert fan(BASES, edge) == hull((*BASES, *edge))
    assert creases(BASES, edge) == ()


def test_digits_that_point_at_the_viewer_are_a_hull_with_creases() -> None:
    tips: list[Circle] = [(0.05, y, r) for _, y, r in TIPS]
    assert fan(BASES, tips) == hull((*BASES, *tips))
    assert len(creases(BASES, tips)) == 3


def test_a_crease_runs_between_two_digits() -> None:
    (first, _, _) = creases(BASES, TIPS)
    assert all(0.14 < arc.y < 0.16 for arc in first)
    assert {round(arc.x, 2) for arc in first} == {0.38, 1.0}
