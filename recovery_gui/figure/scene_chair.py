# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The draw list of a chair, in pieces: a sitter's legs lie before it, the backrest behind."""

from collections.abc import Iterable
from itertools import pairwise

from recovery_gui.figure.drawing import Shape
from recovery_gui.figure.hull import hull_of_points
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.props import (
    BACKREST_TOP,
    SEAT_DEPTH,
    SEAT_HALF_WIDTH,
    SEAT_HEIGHT,
    SEAT_THICKNESS,
    Chair,
)
from recovery_gui.figure.scene_order import Layer
from recovery_gui.figure.solid import Blob, Part, Sphere, Tube
from recovery_gui.figure.vectors import Vector, between

_ROUND = SEAT_THICKNESS / 2.0
_INSET = 0.016  # The legs stand this far inside the seat's edge.
_LEG = (0.0078, 0.0110)  # Radius at the floor and under the seat.
_POST = 0.0088
_LEAN = 0.034  # How far the top of the backrest lies behind its foot.
_RAILS = ((0.86, 1.0, 0.0125), (0.52, 0.52, 0.0095))  # Shares of the post at its ends, radius.
_SIDES = (-1.0, 1.0)
_BOW = 0.010  # The rails bend away from the sitter.


def chair_layers(projector: Projector, chair: Chair) -> tuple[Layer, ...]:
    """Two front legs, two back posts, the rails between them, and the seat."""
    posts = [_post(chair, side) for side in _SIDES]
    return (
        *(_wooden(projector, (_leg(chair, side),)) for side in _SIDES),
        *(_wooden(projector, (post,)) for post in posts),
        _wooden(projector, _rails(chair)),
        _seat(projector, chair),
    )


def leg_feet(chair: Chair) -> tuple[tuple[float, float], ...]:
    """Where its four legs stand on the floor."""
    standing = (*(_leg(chair, side) for side in _SIDES), *(_post(chair, side) for side in _SIDES))
    return tuple(tube.spheres[0].centre[:2] for tube in standing)


def _at(chair: Chair, back: float, left: float, up: float) -> Vector:
    """The world point this far behind the front edge and to the left of the middle."""
    x, y = chair.facing
    return (chair.x - back * x - left * y, chair.y - back * y + left * x, up)


def _leg(chair: Chair, side: float) -> Tube:
    edge = side * (SEAT_HALF_WIDTH - _INSET)
    foot, top = _LEG
    under = SEAT_HEIGHT - SEAT_THICKNESS
    return Tube(
        (
            Sphere(_at(chair, _INSET - 0.006, edge * 1.05, foot), foot),
            Sphere(_at(chair, _INSET, edge, under), top),
        )
    )


def _post(chair: Chair, side: float) -> Tube:
    """From the floor past the seat to the top of the backrest."""
    edge = side * (SEAT_HALF_WIDTH - _INSET)
    foot, top = _LEG
    back = SEAT_DEPTH - _INSET
    return Tube(
        (
            Sphere(_at(chair, back + 0.016, edge * 1.05, foot), foot),
            Sphere(_at(chair, back, edge, SEAT_HEIGHT), top),
            Sphere(_at(chair, back + _LEAN, edge, BACKREST_TOP - _POST), _POST),
        )
    )


def _rails(chair: Chair) -> tuple[Blob, ...]:
    return tuple(_rail(chair, low, high, radius) for low, high, radius in _RAILS)


def _rail(chair: Chair, low: float, high: float, radius: float) -> Blob:
    """A board between the posts, bent a little, from one share of their height to another."""
    edge = SEAT_HALF_WIDTH - _INSET
    rise = BACKREST_TOP - _POST - SEAT_HEIGHT
    back = SEAT_DEPTH - _INSET
    return Blob(
        tuple(
            Sphere(
                _at(chair, back + _LEAN * share + bow, side * edge, SEAT_HEIGHT + rise * share),
                radius,
            )
            for share in dict.fromkeys((low, high))
            for side, bow in ((-1.0, 0.0), (0.0, _BOW), (1.0, 0.0))
        )
    )


def _wooden(projector: Projector, cells: tuple[Blob | Tube, ...]) -> Layer:
    part = Part(cells, Ink.WOOD, Ink.WOOD_SHADE)
    spheres = tuple(one for cell in cells for one in _filled(cell.spheres))
    return Layer(spheres, (projector.line(cells), *projector.fill(part)))


def _filled(row: tuple[Sphere, ...]) -> Iterable[Sphere]:
    """A row of spheres with others between them."""
    for (start, radius), (end, size) in pairwise(row):
        for share in (0.0, 0.33, 0.67):
            yield Sphere(between(start, end, share), radius + (size - radius) * share)
    yield row[-1]


def _seat(projector: Projector, chair: Chair) -> Layer:
    """A board with round edges, lighter on top."""
    near, far, edge = _ROUND, SEAT_DEPTH - _ROUND, SEAT_HALF_WIDTH - _ROUND
    corners = ((near, -edge), (near, edge), (far, 0.92 * edge), (far, -0.92 * edge))
    board = Blob(
        tuple(
            Sphere(_at(chair, back, left, SEAT_HEIGHT - _ROUND), _ROUND) for back, left in corners
        )
    )
    top = hull_of_points(
        [projector.point(_at(chair, back, left, SEAT_HEIGHT)) for back, left in corners]
    )
    bulk = SEAT_DEPTH / 8.0
    spheres = tuple(
        Sphere(_at(chair, SEAT_DEPTH * back, SEAT_HALF_WIDTH * left, SEAT_HEIGHT - bulk), bulk)
        for back in (0.14, 0.5, 0.86)
        for left in (-0.75, 0.0, 0.75)
    )
    shapes = (
        projector.line((board,)),
        Shape((projector.outline(board),), Ink.WOOD_SHADE),
        Shape((top,), Ink.WOOD_LIGHT, swell=0.35 * _ROUND),
    )
    return Layer(spheres, shapes)
