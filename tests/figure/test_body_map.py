# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The regions of the body: within it, apart from each other, mirrored, hit where they are."""

from functools import cache
from itertools import combinations, product
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.place import Place
from recovery_gui.core.side import Side
from recovery_gui.figure.body_map import (
    Polygon,
    Region,
    flattened,
    inside,
    region_at,
    region_towards,
    regions,
)
from recovery_gui.figure.hull import Point, circle
from recovery_gui.figure.mannequin import Facing, mannequin

VIEWS = tuple(product(Facing, FigureBuild))
SMALLEST_H = 24 / 525  # A target of 24 px where the body is 525 px high.
GAP = 0.003
views = st.sampled_from(VIEWS)


@cache
def silhouette(facing: Facing, build: FigureBuild) -> tuple[Polygon, ...]:
    return tuple(map(flattened, mannequin(facing, build).outlines))


def on_the_body(facing: Facing, build: FigureBuild, point: Point) -> bool:
    return any(inside(polygon, point) for polygon in silhouette(facing, build))


@pytest.mark.parametrize(("facing", "build"), VIEWS)
def test_there_are_at_least_twenty_regions_each_once(facing: Facing, build: FigureBuild) -> None:
    places = [region.place for region in regions(facing, build)]
    assert len(places) == len(set(places)) >= 20
    assert {place.side for place in places} == {Side.LEFT, Side.RIGHT}


def test_every_area_of_the_body_can_be_pointed_at() -> None:
    shown = {region.place.area for facing in Facing for region in regions(facing)}
    assert shown == set(BodyArea) - {BodyArea.CALM}


@pytest.mark.parametrize(("facing", "build"), VIEWS)
def test_every_region_lies_on_the_body(facing: Facing, build: FigureBuild) -> None:
    for region in regions(facing, build):
        for point in region.polygon:
            assert on_the_body(facing, build, point), (region.place, point)


@pytest.mark.parametrize(("facing", "build"), VIEWS)
def test_regions_lie_apart(facing: Facing, build: FigureBuild) -> None:
    for one, other in combinations(regions(facing, build), 2):
        assert not any(map(one.holds, other.polygon)), (one.place, other.place)
        assert not any(map(other.holds, one.polygon)), (one.place, other.place)
        gap = min(hypot(x - u, y - v) for x, y in one.polygon for u, v in other.polygon)
        assert gap > GAP, (one.place, other.place)


@pytest.mark.parametrize(("facing", "build"), VIEWS)
def test_left_is_the_exact_mirror_of_right(facing: Facing, build: FigureBuild) -> None:
    by_place = {region.place: region for region in regions(facing, build)}
    for (area, side), region in by_place.items():
        twin = by_place[Place(area, side.other)]
        assert {(-x, y) for x, y in twin.polygon} == set(region.polygon)
        assert twin.centre == (-region.centre[0], region.centre[1])


@pytest.mark.parametrize(
    ("facing", "on_viewers_left"), [(Facing.FRONT, Side.RIGHT), (Facing.BACK, Side.LEFT)]
)
def test_each_side_is_where_the_viewer_sees_it(facing: Facing, on_viewers_left: Side) -> None:
    for region in regions(facing):
        assert (region.centre[0] < 0.0) is (region.place.side is on_viewers_left)


@pytest.mark.parametrize(("facing", "build"), VIEWS)
def test_each_region_is_hit_at_its_centre(facing: Facing, build: FigureBuild) -> None:
    found = regions(facing, build)
    for region in found:
        assert region_at(found, region.centre) is region


@pytest.mark.parametrize(("facing", "build"), VIEWS)
def test_each_region_is_a_target_large_enough(facing: Facing, build: FigureBuild) -> None:
    for region in regions(facing, build):
        left, bottom, right, top = region.bounds
        assert min(right - left, top - bottom) >= SMALLEST_H, region.place


@given(views, st.floats(-0.6, 0.6), st.floats(-0.7, 0.7))
def test_outside_the_body_nothing_is_hit(
    view: tuple[Facing, FigureBuild], x: float, y: float
) -> None:
    hit = region_at(regions(*view), (x, y))
    assert hit is None or on_the_body(*view, (x, y))


@given(views, st.integers(0, 19), st.integers(0, 95), st.floats(0.0, 0.95))
def test_up_to_its_edge_a_region_is_hit_alone(
    view: tuple[Facing, FigureBuild], index: int, corner: int, share: float
) -> None:
    found = regions(*view)
    region = found[index]
    (x, y), (u, v) = region.centre, region.polygon[corner % len(region.polygon)]
    point = (x + (u - x) * share, y + (v - y) * share)
    assert [one for one in found if one.holds(point)] == [region]


@given(views, st.floats(-0.6, 0.6), st.floats(-0.7, 0.7))
def test_what_is_hit_on_one_side_is_hit_on_the_other(
    view: tuple[Facing, FigureBuild], x: float, y: float
) -> None:
    found = regions(*view)
    one, other = region_at(found, (x, y)), region_at(found, (-x, y))
    mirrored = other and Place(other.place.area, other.place.side.other)
    assert mirrored == (one and one.place)


def step(found: tuple[Region, ...], start: Region, right: int, up: int) -> Region:
    return region_towards(found, start, right, up)


WAYS = ((1, 0), (-1, 0), (0, 1), (0, -1))


@pytest.mark.parametrize(("facing", "build"), VIEWS)
def test_every_region_is_reached_by_the_arrow_keys(facing: Facing, build: FigureBuild) -> None:
    found = regions(facing, build)
    for start in found:
        seen, new = {start.place}, [start]
        while new:
            ahead = [step(found, one, *way) for one in new for way in WAYS]
            new = [one for one in ahead if one.place not in seen]
            seen |= {one.place for one in new}
        assert len(seen) == len(found), start.place


@pytest.mark.parametrize(
    ("facing", "start", "way", "end"),
    [
        (Facing.FRONT, (BodyArea.CHEST, Side.RIGHT), (1, 0), (BodyArea.CHEST, Side.LEFT)),
        (Facing.FRONT, (BodyArea.QUADS, Side.LEFT), (0, -1), (BodyArea.SHINS, Side.LEFT)),
        (Facing.FRONT, (BodyArea.FEET, Side.LEFT), (0, -1), (BodyArea.FEET, Side.LEFT)),
        (Facing.BACK, (BodyArea.CALVES, Side.RIGHT), (0, 1), (BodyArea.HAMSTRINGS, Side.RIGHT)),
        (Facing.BACK, (BodyArea.GLUTES, Side.RIGHT), (-1, 0), (BodyArea.GLUTES, Side.LEFT)),
        (Facing.BACK, (BodyArea.GLUTES, Side.RIGHT), (1, 0), (BodyArea.OUTER_HIPS, Side.RIGHT)),
    ],
)
def test_an_arrow_key_leads_where_it_points(
    facing: Facing,
    start: tuple[BodyArea, Side],
    way: tuple[int, int],
    end: tuple[BodyArea, Side],
) -> None:
    found = regions(facing)
    (begin,) = (region for region in found if region.place == start)
    assert step(found, begin, *way).place == end


def test_a_flattened_circle_has_its_corners_on_it() -> None:
    points = flattened((circle(1.0, 2.0, 0.5),))
    assert len(points) > 30
    assert all(hypot(x - 1.0, y - 2.0) == pytest.approx(0.5) for x, y in points)
