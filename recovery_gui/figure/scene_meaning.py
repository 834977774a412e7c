# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Meaning drawn on top: the glow of where it is felt, and the arc of a limit."""

from math import cos, pi, radians, sin

from recovery_gui.core.picture import Highlight, LegLimit, MuscleChain
from recovery_gui.figure.body_legs import back_of_leg
from recovery_gui.figure.drawing import Label, Outline, Shape
from recovery_gui.figure.hull import Point, polygon
from recovery_gui.figure.limits import away_from_trunk, leg_to_floor
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.skeleton import Skeleton
from recovery_gui.figure.solid import Sphere
from recovery_gui.figure.tube import stroke, tube
from recovery_gui.figure.vectors import UP

_HALO = tuple((0.034 * (1.0 - k / 8) ** 1.4, 0.045 + 0.015 * k) for k in range(8))
_REACH = 0.155
_DASHES = 9
_HALF_WIDTH = 0.0022
_SPANS = {  # Along `back_of_leg`.
    MuscleChain.HAMSTRING: (1, 10),
    MuscleChain.CALF: (12, 24),
    MuscleChain.BACK_LINE: (1, 27),
}


def glow_shapes(
    projector: Projector, body: Skeleton, highlight: Highlight, strength: float
) -> tuple[Shape, ...]:
    """A soft light along a chain of muscles, strongest in its middle; `strength` 0 to 1."""
    first, last = _SPANS[highlight.chain]
    line = back_of_leg(body.leg(highlight.side))[first:last]
    size = len(line) - 1
    circles = [
        projector.circle(Sphere(centre, 0.26 * radius * (0.35 + 0.65 * sin(pi * k / size))))
        for k, (centre, radius) in enumerate(line)
    ]
    outlines = (tube(circles),)
    return (
        *(Shape(outlines, Ink.GLOW, opacity * strength, swell=swell) for swell, opacity in _HALO),
    )


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
