# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The draw list: outlines of arcs in view coordinates (x right, y up, unit H), far to near."""

from collections.abc import Iterable
from dataclasses import astuple, dataclass, replace
from functools import cached_property, partial
from itertools import chain
from operator import add, sub
from typing import NamedTuple

from recovery_gui.figure.palette import Ink

LINE = 0.0040  # Width of a line, unit H.


class Arc(NamedTuple):
    """An arc of a circle, counter-clockwise over `sweep`, radians.

    It starts in the direction (`cos`, `sin`) from its centre, of length 1. A circle of radius 0
    is a corner of a polygon; growing the outline moves it in that direction.
    """

    x: float
    y: float
    radius: float
    cos: float
    sin: float
    sweep: float


new_arc = partial(tuple.__new__, Arc)
"""An arc from a tuple of its numbers, in half the time that `Arc` takes."""

Outline = tuple[Arc, ...]


class Affine(NamedTuple):
    """Maps (x, y) to (xx x + xy y, yx x + yy y)."""

    xx: float
    xy: float
    yx: float
    yy: float


class Bounds(NamedTuple):
    """A rectangle in view coordinates."""

    left: float
    bottom: float
    right: float
    top: float

    def joined(self, other: "Bounds") -> "Bounds":
        """The smallest rectangle around both."""
        return joined((self, other))

    def reflected(self) -> "Bounds":
        """As in a mirror: x counts to the left."""
        return Bounds(-self.right, self.bottom, -self.left, self.top)


def joined(boxes: Iterable[Bounds]) -> Bounds:
    """The smallest rectangle around all. Raises ValueError if there are none."""
    left, bottom, right, top = zip(*boxes, strict=True)
    return Bounds(min(left), min(bottom), max(right), max(top))


class Columns(NamedTuple):
    """Circles, each kind of number in a row of its own."""

    x: tuple[float, ...]
    y: tuple[float, ...]
    radius: tuple[float, ...]

    @property
    def points(self) -> "Columns":
        """Their middles."""
        return self._replace(radius=(0.0,) * len(self.x))


@dataclass(frozen=True, slots=True)
class Shape:
    """One flat fill: the union of closed outlines, joined by straight lines between arcs.

    Each outline grows by `swell` (unit H) plus `lines` line widths. `plane` maps the
    outlines from the plane they were drawn in, the floor for instance, to the view.
    """

    outlines: tuple[Outline, ...]
    ink: Ink
    opacity: float = 1.0
    swell: float = 0.0
    lines: float = 0.0
    plane: Affine | None = None

    def moved(self, right: float, up: float) -> "Shape":
        """The shape elsewhere in the view; it lies on no plane."""
        outlines = tuple(
            tuple([new_arc((x + right, y + up, *more)) for x, y, *more in outline])
            for outline in self.outlines
        )
        return Shape(outlines, self.ink, self.opacity, self.swell, self.lines)


@dataclass(frozen=True, slots=True)
class Label:
    """Upright text centred on a point, with its cap height in unit H."""

    x: float
    y: float
    text: str
    height: float
    opacity: float = 1.0


@dataclass(frozen=True)
class Drawing:
    """Everything of one frame, far to near; labels come last.

    A flipped drawing is shown in a mirror: its x counts to the left, its text stays readable.
    """

    shapes: tuple[Shape, ...]
    labels: tuple[Label, ...] = ()
    flipped: bool = False

    def reflected(self) -> "Drawing":
        """The exact horizontal reflection."""
        return replace(self, flipped=not self.flipped)

    def without(self, ink: Ink) -> "Drawing":
        """The drawing without what is painted with an ink, and without labels."""
        shapes = tuple(shape for shape in self.shapes if shape.ink is not ink)
        return replace(self, shapes=shapes, labels=())

    @cached_property
    def bounds(self) -> Bounds:
        """What the drawing covers as it is shown, without soft edges."""
        boxes = [_box(shape) for shape in self.shapes if any(shape.outlines)]
        boxes += [
            Bounds(x - 2.0 * height, y - height, x + 2.0 * height, y + height)
            for x, y, _, height, _ in map(astuple, self.labels)
        ]
        whole = joined(boxes)
        return whole.reflected() if self.flipped else whole


def columns(outlines: Iterable[Outline], plane: Affine | None) -> Columns:
    """The circles of outlines in the view, of which there is one at least."""
    x, y, radius, *_ = zip(*chain.from_iterable(outlines), strict=True)
    if plane is None:
        return Columns(x, y, radius)
    a, b, c, d = plane
    pairs = tuple(zip(x, y, strict=True))
    return Columns(
        tuple([a * x + b * y for x, y in pairs]), tuple([c * x + d * y for x, y in pairs]), radius
    )


def around(circles: Columns) -> Bounds:
    """The rectangle around circles."""
    x, y, radius = circles
    return Bounds(
        min(map(sub, x, radius)),
        min(map(sub, y, radius)),
        max(map(add, x, radius)),
        max(map(add, y, radius)),
    )


def _box(shape: Shape) -> Bounds:
    circles = columns(shape.outlines, shape.plane)
    return around(circles if shape.plane is None else circles.points)
