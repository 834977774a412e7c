# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""From solids in the world to flat shapes in the view, lit from above."""

from collections.abc import Iterable
from functools import lru_cache
from math import hypot

from recovery_gui.figure.camera import Camera
from recovery_gui.figure.drawing import Outline, Shape, new_arc
from recovery_gui.figure.fan import creases, fan
from recovery_gui.figure.hull import Circle, Point, hull
from recovery_gui.figure.kept import Kept
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.solid import Cell, Fan, Part, Ring, Sphere, Tube
from recovery_gui.figure.tube import Ellipse, stroke, tube
from recovery_gui.figure.vectors import Vector, length

_LIGHT = (-0.42, 0.91)  # Where the light comes from in the view; of length 1.
_SHADE = 0.15  # Share of the radius by which the lit part of a sphere shrinks.
_ROOT = 3  # Spheres over which the shade of a rooted tube grows.


class Projector:
    """Draws cells as seen by a camera."""

    def __init__(self, camera: Camera) -> None:
        self.camera = camera
        self._right, self._up = camera.right, camera.up
        self.kept = Kept()

    def begin(self) -> None:
        """Begin another frame; what was drawn in the last one is kept for it."""
        self.kept.begin()

    def point(self, point: Vector) -> Point:
        """A world point in the view."""
        x, y, z = point
        (a, b, _), (d, e, f) = self._right, self._up
        return (a * x + b * y, d * x + e * y + f * z)

    def circle(self, sphere: Sphere) -> Circle:
        """A sphere in the view: exactly a circle."""
        (x, y, z), radius = sphere
        (a, b, _), (d, e, f) = self._right, self._up
        return (a * x + b * y, d * x + e * y + f * z, radius)

    def outline(self, cell: Cell) -> Outline:
        """The outline of a cell, worked out once for each object."""
        return self.kept.of(("outline", id(cell)), lambda: (cell, self._outline(cell)))[1]

    def lit(self, cell: Cell) -> Outline:
        """The outline of the lit part of a cell; next to a start that is cut off, all of it."""
        return self.kept.of(("lit", id(cell)), lambda: (cell, self._lit(cell)))[1]

    def creases(self, fan: Fan) -> tuple[Outline, ...]:
        """Lines between digits that show side by side."""
        return creases([*map(self.circle, fan.bases)], [*map(self.circle, fan.tips)])

    def lit_from_root(self, cell: Tube) -> Outline:
        """The lit part of a tube that grows out of another cell without a shade between them."""
        return self.kept.of(("rooted", id(cell)), lambda: (cell, self._rooted(cell)))[1]

    def line(self, cells: Iterable[Cell], lines: float = 1.0) -> Shape:
        """What shows around the cells as their line."""
        return Shape(tuple(map(self.outline, cells)), Ink.LINE, lines=lines)

    def fill(self, part: Part) -> tuple[Shape, Shape]:
        """A part in its shade, and its lit side on top."""
        outline = self.outline
        whole = (*map(outline, part.cells), *map(outline, part.rooted))
        lit = (*map(self.lit, part.cells), *map(self.lit_from_root, part.rooted))
        return (
            Shape(whole, part.shade),
            Shape((*lit, *map(outline, part.details)), part.fill),
        )

    def ring(self, ring: Ring) -> Outline:
        """The outline of a ring."""
        return self._seen(ring).outline

    def near_half(self, ring: Ring) -> Outline:
        """The side of a ring about a round body that the viewer sees, as a stroke.

        The ring's normal points at the viewer.
        """
        x, y = self.point(ring.normal)
        size = hypot(x, y) or 1.0
        half = self._seen(ring).half((-x / size, -y / size))
        return stroke([(arc.x, arc.y) for arc in half])

    def _outline(self, cell: Cell) -> Outline:
        if isinstance(cell, Fan):
            return fan([*map(self.circle, cell.bases)], [*map(self.circle, cell.tips)])
        circles = [self.circle(sphere) for sphere in cell.spheres]
        if isinstance(cell, Tube):
            return tube(circles, self._ellipse(cell.start), self._ellipse(cell.end))
        return hull(circles)

    def _lit(self, cell: Cell) -> Outline:
        if isinstance(cell, Tube) and cell.end:
            circles = [self._lit_circle(sphere, 1.0) for sphere in cell.spheres]
            return tube(circles, self._lit_ellipse(cell.start), self._lit_ellipse(cell.end))
        return lit_outline(self.outline(cell))

    def _rooted(self, cell: Tube) -> Outline:
        circles = [
            self._lit_circle(sphere, min(1.0, index / _ROOT))
            for index, sphere in enumerate(cell.spheres)
        ]
        return tube(circles, None, self._lit_ellipse(cell.end))

    def _seen(self, ring: Ring) -> Ellipse:
        return Ellipse(self.point(ring.centre), self.point(ring.first), self.point(ring.second))

    def _ellipse(self, ring: Ring | None) -> Ellipse | None:
        return self._seen(ring) if ring else None

    def _lit_ellipse(self, ring: Ring | None) -> Ellipse | None:
        """A ring shrinks across the limb only, so that the hem stays where it is."""
        if ring is None:
            return None
        (x, y), first, second = self._seen(ring)
        ax, ay = self.point(ring.normal)
        size = hypot(ax, ay) or 1.0
        px, py = -ay / size, ax / size
        shift = max(length(ring.first), length(ring.second)) * (_LIGHT[0] * px + _LIGHT[1] * py)

        def shrunk(axis: Point) -> Point:
            across = _SHADE * (axis[0] * px + axis[1] * py)
            return (axis[0] - across * px, axis[1] - across * py)

        centre = (x + _SHADE * shift * px, y + _SHADE * shift * py)
        return Ellipse(centre, shrunk(first), shrunk(second))

    def _lit_circle(self, sphere: Sphere, depth: float) -> Circle:
        """The lit part of a sphere, touching its outline where the light comes from."""
        x, y, radius = self.circle(sphere)
        step = _SHADE * depth * radius
        return (x + _LIGHT[0] * step, y + _LIGHT[1] * step, radius - step)


@lru_cache(maxsize=4)
def projector_of(camera: Camera) -> Projector:
    """The projector of a camera, with what it keeps from frame to frame."""
    return Projector(camera)


def lit_outline(outline: Outline) -> Outline:
    """The outline around circles as it would be around their lit parts, very nearly.

    Each circle touches its lit part where the light comes from. Where neighbours differ in
    radius the tangents turn by up to a few degrees, which the eye does not see.
    """
    (lx, ly), keep = _LIGHT, 1.0 - _SHADE
    dx, dy = lx * _SHADE, ly * _SHADE
    return tuple(
        [
            new_arc((x + dx * r, y + dy * r, r * keep, cos, sin, sweep))
            for x, y, r, cos, sin, sweep in outline
        ]
    )
