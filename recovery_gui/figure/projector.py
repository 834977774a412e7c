# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""From solids in the world to flat shapes in the view, lit from above."""

from collections.abc import Iterable
from math import hypot

from recovery_gui.figure.camera import Camera
from recovery_gui.figure.drawing import Outline, Shape
from recovery_gui.figure.hull import Circle, Point, circle_points, hull, hull_of_points
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.solid import ROUND, Cell, Part, Ring, Sphere
from recovery_gui.figure.vectors import Vector, dot, length

LIGHT = (-0.42, 0.91)
_ROOT = 3  # Cells over which the shade of a rooted part grows.
SHADE = 0.15  # Share of the radius by which the lit part of a sphere shrinks.


class Projector:
    """Draws cells as seen by a camera."""

    def __init__(self, camera: Camera) -> None:
        self.camera = camera
        self._right, self._up = camera.right, camera.up

    def point(self, point: Vector) -> Point:
        """A world point in the view."""
        return (dot(point, self._right), dot(point, self._up))

    def circle(self, sphere: Sphere) -> Circle:
        """A sphere in the view: exactly a circle."""
        return (dot(sphere[0], self._right), dot(sphere[0], self._up), sphere[1])

    def lit_circle(self, sphere: Sphere, depth: float) -> Circle:
        """The lit part of a sphere, touching its outline where the light comes from."""
        centre, radius = sphere
        step = SHADE * depth * radius
        return (
            dot(centre, self._right) + LIGHT[0] * step,
            dot(centre, self._up) + LIGHT[1] * step,
            radius - step,
        )

    def ring_points(self, ring: Ring) -> list[Point]:
        """Points around a ring."""
        x, y = self.point(ring.centre)
        (ax, ay), (bx, by) = self.point(ring.first), self.point(ring.second)
        return [(x + ax * c + bx * s, y + ay * c + by * s) for c, s in ROUND]

    def outline(self, cell: Cell) -> Outline:
        """The outline of a cell."""
        circles = [self.circle(solid) for solid in cell if isinstance(solid, Sphere)]
        rings = [self.ring_points(solid) for solid in cell if isinstance(solid, Ring)]
        return _around(circles, rings)

    def lit(self, cell: Cell, depth: float = 1.0) -> Outline:
        """The outline of the lit part of a cell; the shade has its full `depth` at 1."""
        circles = [self.lit_circle(solid, depth) for solid in cell if isinstance(solid, Sphere)]
        rings = [self._lit_ring(solid) for solid in cell if isinstance(solid, Ring)]
        return _around(circles, rings)

    def outlines(self, cells: Iterable[Cell]) -> tuple[Outline, ...]:
        """The outlines of cells."""
        return tuple(map(self.outline, cells))

    def line(self, cells: Iterable[Cell], lines: float = 1.0) -> Shape:
        """What shows around the cells as their line."""
        return Shape(self.outlines(cells), Ink.LINE, lines=lines)

    def fill(self, part: Part) -> tuple[Shape, Shape]:
        """A part in its shade, and its lit side on top."""
        return (
            Shape(self.outlines(part.cells), part.shade),
            Shape(tuple(map(self.lit, part.cells)), part.fill),
        )

    def fill_rooted(self, part: Part) -> tuple[Shape, Shape]:
        """A part that grows out of another without a shade between them: a limb's cloth."""
        lit = tuple(
            self.lit(cell, min(1.0, index / _ROOT)) for index, cell in enumerate(part.cells)
        )
        return (Shape(self.outlines(part.cells), part.shade), Shape(lit, part.fill))

    def toward(self, solid: Ring) -> bool:
        """Whether what emerges from a ring comes towards the viewer."""
        return dot(solid.normal, self.camera.toward) > 0.0

    def _lit_ring(self, ring: Ring) -> list[Point]:
        """A ring shrinks across the limb only, so that the hem stays where it is."""
        x, y = self.point(ring.centre)
        ax, ay = self.point(ring.normal)
        size = hypot(ax, ay) or 1.0
        px, py = -ay / size, ax / size
        reach = max(length(ring.first), length(ring.second))
        shift = SHADE * reach * (LIGHT[0] * px + LIGHT[1] * py)
        lit: list[Point] = []
        for u, v in self.ring_points(ring):
            across = (u - x) * px + (v - y) * py
            change = shift - SHADE * across
            lit.append((u + change * px, v + change * py))
        return lit


def _around(circles: list[Circle], rings: list[list[Point]]) -> Outline:
    if not rings:
        return hull(circles)
    points = [point for circle in circles for point in circle_points(circle)]
    return hull_of_points([*points, *(point for ring in rings for point in ring)])
