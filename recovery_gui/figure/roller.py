# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The foam roller: where it lies and what rests on it."""

from dataclasses import dataclass
from math import cos, radians, sin, sqrt

from recovery_gui.figure.solid import Sphere
from recovery_gui.figure.vectors import Vector, along

RADIUS = 0.043  # 14.6 cm across at 1.70 m; common rollers measure 15 cm.
HALF_LENGTH = 0.132  # 45 cm long.
CORE = 0.45  # Radius of the hole, of the whole.


@dataclass(frozen=True, slots=True)
class Roller:
    """A roller lying on the floor. Heading 0: its axis lies across the mat (y); degrees."""

    x: float
    y: float
    heading: float = 0.0

    @property
    def axis(self) -> Vector:
        """Unit vector along the axis."""
        return (sin(radians(self.heading)), cos(radians(self.heading)), 0.0)

    @property
    def centre(self) -> Vector:
        """Middle of the axis."""
        return (self.x, self.y, RADIUS)

    @property
    def ends(self) -> tuple[Sphere, Sphere]:
        """Spheres at both ends of the axis, as thick as the roller."""
        inner = HALF_LENGTH - RADIUS
        return (
            Sphere(along(self.centre, self.axis, inner), RADIUS),
            Sphere(along(self.centre, self.axis, -inner), RADIUS),
        )

    def rise(self, sphere: Sphere) -> float:
        """How far the sphere must be lifted to lie on the roller; negative above it."""
        (x, y, z), radius = sphere
        across = (x - self.x) * self.axis[1] - (y - self.y) * self.axis[0]
        lengthwise = (x - self.x) * self.axis[0] + (y - self.y) * self.axis[1]
        beyond = max(0.0, abs(lengthwise) - HALF_LENGTH)
        gap = (radius + RADIUS) ** 2 - across * across
        if gap <= 0.0 or beyond >= radius:
            return radius - z
        shrink = sqrt(1.0 - (beyond / radius) ** 2)
        return max(radius, RADIUS + sqrt(gap) * shrink) - z
