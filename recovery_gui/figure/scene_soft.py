# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The draw list of small things: ball, cushion and strap."""

from itertools import pairwise, product
from math import cos, pi, sin

from recovery_gui.figure.drawing import Outline, Shape
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.props import (
    BALL_RADIUS,
    CUSHION_HALF,
    CUSHION_HEIGHT,
    Ball,
    Cushion,
    Strap,
)
from recovery_gui.figure.scene_order import Layer
from recovery_gui.figure.solid import Blob, Part, Sphere
from recovery_gui.figure.tube import stroke
from recovery_gui.figure.vectors import Vector, between, minus, unit

_SEAM = 0.62  # Where the ball's seam runs, of its radius from the middle.
_PLUMP = CUSHION_HEIGHT * 0.42
_BAND = 0.0052  # Half the strap's width: 1.8 cm at 1.70 m; common yoga straps measure 3.8 cm.
_TAIL = 0.045  # The tail hangs this far from a hand that is at least `_HANGS` high.
_HANGS = 0.06
_COIL = (0.105, 0.09)  # Half the length and the depth of the coil of a strap on the floor.
_COILED = 1.25 * pi  # The coil's turn to each side: once round, and two loose ends.
_COIL_STEPS = 32
_STEP = 0.035  # Strap between the spheres that tell its depth.


def ball_layer(projector: Projector, ball: Ball) -> Layer:
    """A ball with a seam that curves over the side one sees."""
    sphere = Sphere(ball.centre, BALL_RADIUS)
    part = Part((Blob((sphere,)),), Ink.BALL, Ink.BALL_SHADE)
    x, y = projector.point(ball.centre)
    bend = [
        (x + BALL_RADIUS * 0.86 * cos(t), y + BALL_RADIUS * (_SEAM * sin(t) + 0.05))
        for t in (pi * k / 8.0 for k in range(1, 8))
    ]
    shapes = (
        projector.line(part.cells),
        *projector.fill(part),
        Shape((stroke(bend),), Ink.BALL_SEAM, lines=0.35),
    )
    return Layer((sphere,), shapes)


def cushion_layer(projector: Projector, cushion: Cushion) -> Layer:
    """A soft square with a piped edge and a plump middle."""
    x, y, base = cushion.x, cushion.y, cushion.base
    middle = base + CUSHION_HEIGHT / 2.0
    inset = CUSHION_HALF - _PLUMP

    def corners(reach: float, up: float, radius: float) -> tuple[Sphere, ...]:
        return tuple(
            Sphere((x + reach * a, y + reach * b, up), radius)
            for a, b in ((1.0, 1.0), (1.0, -1.0), (-1.0, 1.0), (-1.0, -1.0))
        )

    edge = Blob(corners(inset, middle, _PLUMP))
    plump = CUSHION_HEIGHT / 2.0
    belly = Blob(corners(0.72 * inset, base + plump, plump))
    cells = (edge, belly)
    part = Part(cells, Ink.CUSHION, Ink.CUSHION_SHADE)
    top = Blob(corners(0.62 * inset, base + CUSHION_HEIGHT - 0.004, 0.004))
    shapes = (
        projector.line(cells),
        *projector.fill(part),
        Shape((projector.outline(top),), Ink.CUSHION_LIGHT, swell=0.012),
    )
    half = inset / 2.0  # Wide balls, so that what rests between two of them overlaps one.
    spheres = tuple(
        Sphere((x + a * half, y + b * half, base + plump), half)
        for a, b in product((-1.5, 0.0, 1.5), repeat=2)
    )
    return Layer(spheres, shapes)


def strap_layers(projector: Projector, strap: Strap) -> tuple[Layer, ...]:
    """A band from point to point, each stretch a piece of its own, with a loop at its end.

    On the floor it lies in a loose coil.
    """
    if all(z < _BAND for _, _, z in strap.points):
        return (_coil(projector, strap),)
    stretches = tuple(_band(projector, start, end) for start, end in pairwise(strap.points))
    return (*stretches, _loop(projector, strap))


def _band(projector: Projector, start: Vector, end: Vector) -> Layer:
    path = stroke([projector.point(start), projector.point(end)])
    gap = minus(end, start)
    count = max(2, round(sum(part * part for part in gap) ** 0.5 / _STEP))
    spheres = tuple(Sphere(between(start, end, k / count), _BAND) for k in range(count + 1))
    return Layer(spheres, _ribbon((path,)))


def _coil(projector: Projector, strap: Strap) -> Layer:
    """A prolate cycloid from the first point to the last."""
    (x, y, z), (u, v, _) = strap.points[0], strap.points[-1]
    long, deep = _COIL
    points: list[Vector] = []
    for k in range(_COIL_STEPS + 1):
        share = k / _COIL_STEPS
        turn = (2.0 * share - 1.0) * _COILED
        there = (x + (u - x) * share - long * sin(turn), y + (v - y) * share + deep * cos(turn), z)
        points.append(there)
    path = stroke([projector.point(point) for point in points])
    return Layer(tuple(Sphere(point, _BAND) for point in points), _ribbon((path,)))


def _loop(projector: Projector, strap: Strap) -> Layer:
    """The tail that hangs from the first hand, bent back into a loop."""
    before, after = strap.points[1], strap.points[0]
    x, y, z = unit(minus(after, before))
    down = -_TAIL if after[2] > _HANGS else 0.0
    hang = [
        after,
        (after[0] + 0.020 * x, after[1] + 0.020 * y, after[2] + 0.012 * z + 0.2 * down),
        (after[0] + 0.030 * x + 0.004, after[1] + 0.026 * y, after[2] + 0.65 * down),
        (after[0] + 0.020 * x, after[1] + 0.020 * y + 0.008, after[2] + down),
        (after[0] + 0.008 * x - 0.004, after[1] + 0.010 * y, after[2] + 0.6 * down),
    ]
    path = stroke([projector.point(point) for point in hang])
    return Layer((Sphere(hang[2], _BAND * 2.0),), _ribbon((path,)))


def _ribbon(paths: tuple[Outline, ...]) -> tuple[Shape, ...]:
    return (
        Shape(paths, Ink.STRAP_EDGE, swell=_BAND, lines=0.6),
        Shape(paths, Ink.STRAP, swell=_BAND),
    )
