# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Drawn bodies as clouds of spheres, and how deep these sink into plain geometry.

Clouds come from the very solids that are drawn, filled up with spheres half way between
neighbours. Nothing here asks what settles a pose.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations, pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.pose import Pose
from recovery_gui.figure.blend import Moment
from recovery_gui.figure.body_arms import bare_arm, digits, palm, sleeve
from recovery_gui.figure.body_head import face, hair, neck, profile
from recovery_gui.figure.body_legs import bare_leg, foot, shorts_leg, toes
from recovery_gui.figure.body_trunk import shirt, shorts
from recovery_gui.figure.kinematics import skeleton_of
from recovery_gui.figure.props import (
    BACKREST_TOP,
    BALL_RADIUS,
    SEAT_DEPTH,
    SEAT_HALF_WIDTH,
    SEAT_HEIGHT,
    SEAT_THICKNESS,
    Ball,
    Chair,
    Wall,
)
from recovery_gui.figure.roller import HALF_LENGTH, RADIUS, Roller
from recovery_gui.figure.skeleton import Skeleton
from recovery_gui.figure.solid import Blob, Cell, Fan, Sphere

CENTIMETRE = 0.01 / 1.70
Numbers = NDArray[np.float64]
Indices = NDArray[np.intp]
_BACKREST_DEPTH = 0.016


class Cloud(NamedTuple):
    """`centres` (frames, spheres, 3) and `radii` (spheres) of one part over some frames."""

    centres: Numbers
    radii: Numbers


class _Layout(NamedTuple):
    weights: Numbers
    parts: dict[str, Indices]


def clouds(bodies: Sequence[Skeleton]) -> dict[str, Cloud]:
    """The cloud of every part of bodies of one build, by names such as `hand_L`."""
    layout = _layout(bodies[0].build)
    knots = np.array([[(*s.centre, s.radius) for s in _spheres(body)] for body in bodies])
    whole = np.concatenate((knots, layout.weights @ knots), axis=1)
    return {
        name: Cloud(whole[:, index, :3], whole[0, index, 3]) for name, index in layout.parts.items()
    }


def cells(body: Skeleton) -> Iterator[tuple[str, Cell]]:
    """Every drawn solid of a body, and the part it belongs to."""
    yield from (("pelvis", cell) for cell in shorts(body))
    yield from (("thorax", cell) for cell in shirt(body, 0.0))
    yield from (("head", cell) for cell in (*face(body), *profile(body), hair(body)[0], neck(body)))
    for leg, mark in zip(body.legs, "LR", strict=True):
        thigh, shank = bare_leg(leg)
        yield from ((f"thigh_{mark}", cell) for cell in (shorts_leg(leg).tube, thigh))
        yield f"shank_{mark}", shank
        yield from ((f"foot_{mark}", cell) for cell in (*foot(leg), *toes(leg)))
    for arm, mark in zip(body.arms, "LR", strict=True):
        upper, forearm = bare_arm(arm)
        yield from ((f"upper_{mark}", cell) for cell in (sleeve(arm).tube, upper))
        yield f"forearm_{mark}", forearm
        yield from ((f"hand_{mark}", cell) for cell in (*palm(arm), *digits(arm)))


def _spheres(body: Skeleton) -> list[Sphere]:
    return [sphere for _, cell in cells(body) for sphere in cell.spheres]


@lru_cache(maxsize=4)
def _layout(build: FigureBuild) -> _Layout:
    found: dict[str, list[int]] = {}
    links: list[tuple[str, list[int]]] = []
    start = 0
    for name, cell in cells(skeleton_of(Pose(), build=build)):
        found.setdefault(name, []).extend(range(start, start + len(cell.spheres)))
        links += [(name, [start + one for one in near]) for near in _neighbours(cell)]
        start += len(cell.spheres)
    weights = np.zeros((len(links), start))
    for row, (name, near) in enumerate(links):
        found[name].append(start + row)
        np.add.at(weights[row], near, 1.0 / len(near))
    return _Layout(weights, {name: np.array(index) for name, index in found.items()})


def _neighbours(cell: Cell) -> Iterable[tuple[int, ...]]:
    size = len(cell.spheres)
    if isinstance(cell, Blob):
        pairs = tuple(combinations(range(size), 2))
        if size > _SMALL:
            return pairs
        thirds = [near for one, two in pairs for near in ((one, one, two), (one, two, two))]
        return (*pairs, *thirds, *combinations(range(size), 3))
    if isinstance(cell, Fan):
        return zip(range(size // 2), range(size // 2, size), strict=True)
    return pairwise(range(size))


_SMALL = 6  # Spheres of a hull that is filled up more closely: hand and foot.


def gaps(kind: str, moments: Sequence[Moment], centres: Numbers) -> Numbers | None:
    """How far points (frames, points, 3) are outside of a thing; None when it is not there."""
    if kind == "floor":
        return centres[..., 2]
    things = [getattr(now.things, kind) for now in moments]
    if None in things:
        return None
    outside = _OUTSIDE[kind]
    return np.array([outside(*each) for each in zip(things, centres, strict=True)])


def _roller(roller: Roller, points: Numbers) -> Numbers:
    off = points - np.array(roller.centre)
    along = off @ np.array(roller.axis)
    across = np.sqrt(np.maximum((off**2).sum(axis=-1) - along**2, 0.0))
    return _corner(np.stack((np.abs(along) - HALF_LENGTH, across - RADIUS)))


def _chair(chair: Chair, points: Numbers) -> Numbers:
    fx, fy = chair.facing
    dx, dy, z = points[:, 0] - chair.x, points[:, 1] - chair.y, points[:, 2]
    ahead, aside = dx * fx + dy * fy, np.abs(dy * fx - dx * fy) - SEAT_HALF_WIDTH
    seat = _corner(
        np.stack(
            (
                np.abs(ahead + SEAT_DEPTH / 2.0) - SEAT_DEPTH / 2.0,
                aside,
                np.abs(z - SEAT_HEIGHT + SEAT_THICKNESS / 2.0) - SEAT_THICKNESS / 2.0,
            )
        )
    )
    height = BACKREST_TOP - SEAT_HEIGHT
    rest = _corner(
        np.stack(
            (
                np.abs(ahead + SEAT_DEPTH + _BACKREST_DEPTH / 2.0) - _BACKREST_DEPTH / 2.0,
                aside,
                np.abs(z - SEAT_HEIGHT - height / 2.0) - height / 2.0,
            )
        )
    )
    return np.minimum(seat, rest)


def _corner(out: Numbers) -> Numbers:
    """Distance from a convex shape with square corners, given how far out it is each way."""
    outside: Numbers = np.sqrt((np.maximum(out, 0.0) ** 2).sum(axis=0))
    inside: Numbers = np.minimum(out.max(axis=0), 0.0)
    return outside + inside


def _ball(ball: Ball, points: Numbers) -> Numbers:
    distance: Numbers = np.sqrt(((points - np.array(ball.centre)) ** 2).sum(axis=-1))
    return distance - BALL_RADIUS


def _wall(wall: Wall, points: Numbers) -> Numbers:
    before: Numbers = (points - np.array(wall.point)) @ np.array(wall.normal)
    return before


_OUTSIDE: dict[str, Callable[..., Numbers]] = {
    "roller": _roller,
    "ball": _ball,
    "chair": _chair,
    "wall": _wall,
}
THINGS = ("floor", *_OUTSIDE)


def sinking(
    moments: Sequence[Moment], body: dict[str, Cloud]
) -> Iterator[tuple[str, str, Numbers]]:
    """Part, thing, and how deep the part sinks into it in each frame (negative above it)."""
    for kind in THINGS:
        for name, cloud in body.items():
            outside = gaps(kind, moments, cloud.centres)
            if outside is not None:
                yield name, kind, (cloud.radii - outside).max(axis=1)


def overlap(one: Cloud, two: Cloud) -> Numbers:
    """How deep two parts are in each other in each frame (negative apart)."""
    off = one.centres[:, :, None, :] - two.centres[:, None, :, :]
    reach = one.radii[:, None] + two.radii[None, :]
    deep: Numbers = (reach - np.sqrt((off**2).sum(axis=-1))).max(axis=(1, 2))
    return deep


def far_apart(one: Cloud, two: Cloud) -> bool:
    """Whether boxes around the parts are apart in every frame."""
    (low, high), (bottom, top) = _box(one), _box(two)
    return bool(((low > top) | (bottom > high)).any(axis=1).all())


def _box(cloud: Cloud) -> tuple[Numbers, Numbers]:
    reach = cloud.radii[None, :, None]
    return (cloud.centres - reach).min(axis=1), (cloud.centres + reach).max(axis=1)
