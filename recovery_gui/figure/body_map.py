# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The areas of the body as regions of the standing figure, to point at and to walk along."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import atan2, ceil, cos, sin

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.place import Place
from recovery_gui.core.side import Side
from recovery_gui.figure.body_regions import PATCHES, Across, Patch
from recovery_gui.figure.drawing import Bounds, Outline
from recovery_gui.figure.hull import Point
from recovery_gui.figure.mannequin import Facing, Mannequin, mannequin

Polygon = tuple[Point, ...]

_STEP = 0.2  # Radians of an arc between two corners of its polygon.
_ROUNDS = 3  # Times that a region's corners are cut.
_ASIDE = 2.5  # What a step to the side counts, of one in the direction asked for.


@dataclass(frozen=True, slots=True)
class Region:
    """A place in a view: its polygon, and a point within it to which a label belongs. Unit H."""

    place: Place
    polygon: Polygon
    centre: Point

    @property
    def bounds(self) -> Bounds:
        """The rectangle around it."""
        xs, ys = zip(*self.polygon, strict=True)
        return Bounds(min(xs), min(ys), max(xs), max(ys))

    def holds(self, point: Point) -> bool:
        """Whether the point lies in it."""
        return inside(self.polygon, point)


@lru_cache(maxsize=4)
def regions(facing: Facing, build: FigureBuild = FigureBuild.SLENDER) -> tuple[Region, ...]:
    """All regions of a view, from top to bottom; each on the viewer's left, then its mirror."""
    figure = mannequin(facing, build)
    near, far = (Side.LEFT, Side.RIGHT) if facing is Facing.FRONT else (Side.RIGHT, Side.LEFT)
    found: list[Region] = []
    for patch in PATCHES[facing]:
        polygon = _polygon(patch, figure)
        mirror = tuple((-x, y) for x, y in reversed(polygon))
        x, y = _centre(polygon)
        found.append(Region(Place(patch.area, far), mirror, (-x, y)))
        found.append(Region(Place(patch.area, near), polygon, (x, y)))
    return tuple(found)


def region_at(found: Iterable[Region], point: Point) -> Region | None:
    """The region under a point; None between regions and outside the body."""
    return next((region for region in found if region.holds(point)), None)


def region_towards(found: Iterable[Region], start: Region, right: int, up: int) -> Region:
    """The nearest region in a direction; `start` where there is none.

    What lies straight ahead is nearer than what lies aside.
    """
    x, y = start.centre

    def away(region: Region) -> tuple[float, float]:
        dx, dy = region.centre[0] - x, region.centre[1] - y
        return (right * dx + up * dy, abs(up * dx) + abs(right * dy))

    ahead = [(region, *away(region)) for region in found if region is not start]
    ahead = [(one, along, aside) for one, along, aside in ahead if along > aside / _ASIDE]
    best = min(ahead, key=lambda one: one[1] + _ASIDE * one[2], default=None)
    return start if best is None else best[0]


def inside(polygon: Sequence[Point], point: Point) -> bool:
    """Whether a point lies in a polygon, by the even-odd rule."""
    x, y = point
    odd = False
    for (ax, ay), (bx, by) in pairwise((*polygon, polygon[0])):
        if (ay > y) is not (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
            odd = not odd
    return odd


def flattened(outline: Outline) -> Polygon:
    """An outline as a polygon with its corners on it."""
    points: list[Point] = []
    for x, y, radius, right, up, sweep in outline:
        begin, count = atan2(up, right), max(1, ceil(sweep / _STEP))
        for k in range(count + 1):
            angle = begin + sweep * k / count
            points.append((x + radius * cos(angle), y + radius * sin(angle)))
    return tuple(points)


def _polygon(patch: Patch, figure: Mannequin) -> Polygon:
    """The patch counter-clockwise, its corners rounded."""
    polygons = [flattened(one) for one in _outlines(patch.across, figure)]
    from_middle = patch.across in {Across.TRUNK, Across.HIP}
    inner: list[Point] = []
    outer: list[Point] = []
    for height, start, end in patch.slices:
        crossings = [x for polygon in polygons for x in _crossings(polygon, height)]
        least, most = 0.0 if from_middle else min(crossings), max(crossings)
        inner.append((least + start * (most - least), height))
        outer.append((least + end * (most - least), height))
    return _rounded([*inner, *reversed(outer)])


def _outlines(across: Across, figure: Mannequin) -> tuple[Outline, ...]:
    return {
        Across.TRUNK: figure.trunk,
        Across.HIP: (*figure.trunk, *figure.leg),
        Across.ARM: figure.arm,
        Across.LEG: figure.leg,
        Across.FOOT: figure.foot,
    }[across]


def _crossings(polygon: Polygon, height: float) -> list[float]:
    """Where a polygon's edge has that height."""
    return [
        ax + (height - ay) * (bx - ax) / (by - ay)
        for (ax, ay), (bx, by) in pairwise((*polygon, polygon[0]))
        if (ay > height) is not (by > height)
    ]


def _rounded(corners: list[Point]) -> Polygon:
    """The polygon with its corners cut (Chaikin)."""
    for _ in range(_ROUNDS):
        corners = [
            (ax + (bx - ax) * share, ay + (by - ay) * share)
            for (ax, ay), (bx, by) in pairwise((*corners, corners[0]))
            for share in (0.25, 0.75)
        ]
    return tuple(corners)


def _centre(polygon: Polygon) -> Point:
    """The centre of its surface."""
    total = x = y = 0.0
    for (ax, ay), (bx, by) in pairwise((*polygon, polygon[0])):
        turn = ax * by - bx * ay
        total += turn
        x += (ax + bx) * turn
        y += (ay + by) * turn
    return (x / (3.0 * total), y / (3.0 * total))
