# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The one-line outline of a limb against the circles that it sweeps through."""

from math import atan2, cos, hypot, pi, sin

import pytest

from recovery_gui.figure.drawing import Arc, Outline
from recovery_gui.figure.hull import TURN, Circle, hull_of_pair
from recovery_gui.figure.tube import Ellipse, stroke, tube

LIMB: list[Circle] = [(0.0, 0.0, 0.5), (1.0, 0.1, 0.45), (2.0, 0.15, 0.4), (3.0, 0.0, 0.3)]
RING = Ellipse((4.0, 0.0), (0.1, 0.0), (0.0, 0.4))
Point = tuple[float, float]


def points(outline: Outline, grow: float = 0.0) -> list[Point]:
    """The outline as a fine polygon."""
    found: list[Point] = []
    for x, y, r, c, s, sweep in outline:
        for k in range(33 if sweep else 1):
            angle = atan2(s, c) + sweep * k / 32
            found.append((x + (r + grow) * cos(angle), y + (r + grow) * sin(angle)))
    return found


def area(corners: list[Point]) -> float:
    """Signed: positive counter-clockwise."""
    shifted = [*corners[1:], corners[0]]
    return sum(x * v - u * y for (x, y), (u, v) in zip(corners, shifted, strict=True)) / 2.0


def reach(outline: Outline, angle: float) -> float:
    return max(x * cos(angle) + y * sin(angle) for x, y in points(outline))


@pytest.mark.parametrize("heading", [0.0, 0.7, 2.0, 3.1, -1.2])
def test_a_tube_runs_counter_clockwise_whichever_way_it_points(heading: float) -> None:
    c, s = cos(heading), sin(heading)
    assert area(points(tube([(c * x - s * y, s * x + c * y, r) for x, y, r in LIMB]))) > 0.0


def test_a_tube_keeps_to_its_circles() -> None:
    for x, y in points(tube(LIMB)):
        assert min(abs(hypot(x - u, y - v) - r) for u, v, r in LIMB) == pytest.approx(0.0, abs=1e-9)


def test_a_tube_of_two_circles_is_their_hull() -> None:
    first, second = LIMB[:2]
    assert area(points(tube([first, second]))) == pytest.approx(
        area(points(hull_of_pair(first, second)))
    )


def test_a_tube_turns_round_its_ends() -> None:
    caps = [arc for arc in tube(LIMB) if arc.sweep]
    assert sum(arc.sweep for arc in caps) == pytest.approx(TURN, abs=0.2)
    assert reach(tube(LIMB), 0.0) == pytest.approx(3.3, abs=1e-3)
    assert reach(tube(LIMB), pi) == pytest.approx(0.5, abs=1e-3)


def test_a_bend_is_smooth_on_both_sides() -> None:
    bent = tube([(0.0, 0.0, 0.3), (1.0, 0.0, 0.3), (1.7, 0.7, 0.3)])
    corners = [arc for arc in bent if not arc.sweep]
    assert sorted(round(atan2(arc.sin, arc.cos) % TURN, 6) for arc in corners) == [
        pytest.approx(pi * 5 / 8, abs=1e-6),
        pytest.approx(pi * 13 / 8, abs=1e-6),
    ]


def test_circles_hidden_in_their_neighbours_are_left_out() -> None:
    assert tube([(0.0, 0.0, 0.2), (0.1, 0.0, 0.5), (0.2, 0.0, 0.1)]) == (
        Arc(0.1, 0.0, 0.5, 1.0, 0.0, TURN),
    )


def test_rings_cut_the_ends_off() -> None:
    start = Ellipse((-1.0, 0.0), (0.1, 0.0), (0.0, 0.4))
    cut = tube(LIMB, start, RING)
    assert reach(cut, 0.0) == pytest.approx(4.1, abs=1e-3)
    assert reach(cut, pi) == pytest.approx(1.1, abs=1e-3)
    assert area(points(cut)) > 0.0
    assert not any(arc.sweep for arc in cut)


@pytest.mark.parametrize(
    "ring", [RING, RING._replace(first=(-0.1, 0.0)), Ellipse(*RING[::2], (0.1, 0.0))]
)
def test_an_ellipse_grows_outwards(ring: Ellipse) -> None:
    outline = ring.outline
    assert area(points(outline)) == pytest.approx(pi * 0.1 * 0.4, rel=0.02)
    assert area(points(outline, grow=0.01)) > area(points(outline))
    for x, y in points(outline):
        assert hypot((x - 4.0) / 0.1, y / 0.4) == pytest.approx(1.0)


@pytest.mark.parametrize(
    "ring", [RING, RING._replace(first=(-0.1, 0.0)), RING._replace(second=(0.0, -0.4))]
)
@pytest.mark.parametrize("outward", [0.0, 0.3, pi])
def test_half_an_ellipse_lies_outwards(ring: Ellipse, outward: float) -> None:
    half = points(ring.half((cos(outward), sin(outward))))
    ahead = [(x - 4.0) * cos(outward) + y * sin(outward) for x, y in half]
    assert max(ahead) > 0.09
    assert half[0] != half[-1]
    assert area([(4.0, 0.0), *half]) > 0.0


def test_a_stroke_has_no_width_until_it_grows() -> None:
    line = stroke([(0.0, 0.0), (1.0, 0.0), (2.0, 0.0)])
    assert area(points(line)) == pytest.approx(0.0)
    assert area(points(line, grow=0.1)) == pytest.approx(0.4 + pi * 0.01, rel=0.01)
