# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Meaning drawn on top: the glow of where it is felt, and the arc of a limit."""

from itertools import pairwise
from math import cos, pi, radians, sin

from recovery_gui.core.picture import Highlight, LegLimit
from recovery_gui.core.side import Side
from recovery_gui.figure.drawing import Label, Outline, Shape
from recovery_gui.figure.hull import Circle, Point, polygon
from recovery_gui.figure.limits import away_from_trunk, leg_to_floor
from recovery_gui.figure.muscle_chains import SkinPoint, bearers, chain_points
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.scene_body import Between
from recovery_gui.figure.scene_depth import HEAD, LEGS, PELVIS, THORAX
from recovery_gui.figure.skeleton import Skeleton
from recovery_gui.figure.tube import stroke, tube
from recovery_gui.figure.vectors import UP, Vector, along, dot, length

# Swell of each layer of the halo, and its opacity.
_HALO = tuple((0.034 * (1.0 - k / 6) ** 1.4, 0.055 + 0.024 * k) for k in range(6))
_DEPTH = 0.66  # Share of the radius at which a muscle's light lies under the skin.
_CORE = 0.4  # Width of the core, of the light's.
_AVERTED = (-0.1, -0.6)  # Facing the viewer, as a cosine, where the light begins and ends to fade.
_BEHIND = -0.35  # A muscle that looks away by more lies behind what bears it.
_FAINT = 0.5
_DIM = 0.5  # Share of the core that a hidden light loses besides.
_EDGE_ON = 0.35
_ROUND = 9  # Circles in a row that bends without corners.
_REACH = 0.155
_DASHES = 9
_HALF_WIDTH = 0.0022


def glow_shapes(
    projector: Projector, body: Skeleton, highlight: Highlight, strength: float
) -> tuple[Shape, ...]:
    """A soft light along a chain of muscles, strongest in its middle; `strength` 0 to 1.

    A chain on the far side shines fainter, from the edge of what hides it. The core tells
    the light from its ground without colour.
    """
    points = chain_points(body, highlight)
    facing = _facing(projector, points)
    begins, ends = _AVERTED
    hidden = min(max((begins - facing) / (begins - ends), 0.0), 1.0)
    strength *= 1.0 - (1.0 - _FAINT) * hidden
    light = (tube(_smooth(_row(projector, points, 1.0, 0.35))),)
    core = (tube(_smooth(_row(projector, points, _CORE, 0.0))),)
    return (
        *(Shape(light, Ink.GLOW, opacity * strength, swell=swell) for swell, opacity in _HALO),
        Shape(core, Ink.GLOW_CASE, strength * (1.0 - _DIM * hidden), lines=0.5),
        Shape(core, Ink.GLOW_CORE, strength * (1.0 - _DIM * hidden)),
    )


def glow_between(
    projector: Projector, body: Skeleton, highlight: Highlight, strength: float
) -> Between:
    """The light where it is seen: nearer parts cover it, and what bears it if it looks away."""
    away = _facing(projector, chain_points(body, highlight)) < _BEHIND
    shapes = glow_shapes(projector, body, highlight, strength)
    return Between(_bearers(highlight), away, shapes)


def _bearers(highlight: Highlight) -> frozenset[int]:
    """The rows of the body under a light."""
    trunk, leg = bearers(highlight)
    first = LEGS[highlight.side is Side.RIGHT]
    rows = zip((PELVIS, THORAX, HEAD, first, first + 1, first + 2), (*trunk, *leg), strict=True)
    return frozenset(row for row, bears in rows if bears)


def _facing(projector: Projector, points: tuple[SkinPoint, ...]) -> float:
    toward = projector.camera.toward
    return sum(dot(point.out, toward) for point in points) / len(points)


def _row(
    projector: Projector, points: tuple[SkinPoint, ...], width: float, least: float
) -> list[Circle]:
    """The chain in the view, as circles that swell from `least` at its ends to its middle."""
    last = len(points) - 1
    toward = projector.camera.toward
    row: list[Circle] = []
    for k, (centre, radius, out, half) in enumerate(points):
        x, y = projector.point(along(centre, _seen(out, toward), _DEPTH * radius))
        row.append((x, y, width * half * (least + (1.0 - least) * sin(pi * k / last))))
    return row


def _smooth(row: list[Circle]) -> list[Circle]:
    """A short row with its corners cut (Chaikin), between the same ends."""
    while len(row) < _ROUND:
        cut = [
            tuple(a + (b - a) * share for a, b in zip(one, other, strict=True))
            for one, other in pairwise(row)
            for share in (0.25, 0.75)
        ]
        row = [row[0], *((x, y, r) for x, y, r in cut), row[-1]]
    return row


def _seen(out: Vector, toward: Vector) -> Vector:
    """Outwards; what points away from the viewer is turned to the edge that he sees."""
    away = dot(out, toward)
    if away >= 0.0:
        return out
    aside = along(out, toward, -away)
    size = max(length(aside), _EDGE_ON)
    return (aside[0] / size, aside[1] / size, aside[2] / size)


class LimitArc:
    """The angle between leg and floor at the hip, with the limit as a dashed arc."""

    def __init__(
        self, projector: Projector, body: Skeleton, limit: LegLimit, strength: float
    ) -> None:
        leg = body.leg(limit.side)
        away = away_from_trunk(body)
        self._hip = projector.point(leg.hip)
        self._away, self._up = projector.point(away), projector.point(UP)
        self._reached = leg_to_floor(body, leg)
        self._most = limit.degrees
        self._strength = strength

    def area(self) -> Shape:
        """The angle as it is now; it lies behind the leg."""
        rim = [self._at(self._reached * k / 24, _REACH) for k in range(25)]
        return Shape((polygon([self._hip, *rim]),), Ink.ACCENT, 0.20 * self._strength)

    def lines(self) -> tuple[Shape, ...]:
        """The floor's direction through the hip, and the limit."""
        step = self._most / _DASHES
        dashes = tuple(self._strip(step * (k + 0.2), step * (k + 0.8)) for k in range(_DASHES))
        base = tuple(
            stroke([self._at(0.0, 0.02 + 0.021 * k), self._at(0.0, 0.032 + 0.021 * k)])
            for k in range(8)
        )
        return (
            Shape(dashes, Ink.ACCENT, self._strength),
            Shape(base, Ink.ACCENT, self._strength, lines=0.4),
        )

    def label(self) -> Label:
        """The limit in degrees."""
        x, y = self._at(self._most / 2.0, _REACH + 0.045)
        return Label(x, y, f"{self._most:g}°", 0.026, self._strength)

    def _at(self, angle: float, reach: float) -> Point:
        c, s = reach * cos(radians(angle)), reach * sin(radians(angle))
        (x, y), (ax, ay), (ux, uy) = self._hip, self._away, self._up
        return (x + ax * c + ux * s, y + ay * c + uy * s)

    def _strip(self, start: float, end: float) -> Outline:
        steps = [start + (end - start) * k / 3 for k in range(4)]
        outer = [self._at(angle, _REACH + _HALF_WIDTH) for angle in steps]
        return polygon(outer + [self._at(angle, _REACH - _HALF_WIDTH) for angle in steps[::-1]])
