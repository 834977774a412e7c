# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the shapes of a drawing cover, and where two drawings differ."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest
from operator import attrgetter
from typing import NamedTuple

from recovery_gui.figure.drawing import (
    Bounds,
    Drawing,
    Label,
    Outline,
    Shape,
    around,
    columns,
    joined,
)

_GROWN = 0.01  # Unit H that an outline is grown by at most, about.
_LABEL_WIDTH, _LABEL_HEIGHT = 0.7, 1.3  # Of a letter's height, half of each.
NOWHERE = Bounds(0.0, 0.0, 0.0, 0.0)


class Measured(NamedTuple):
    """A drawing, and what each shape covers as it is shown, with its soft edge and its line."""

    drawing: Drawing
    boxes: tuple[Bounds, ...]

    def touching(self, area: Bounds) -> tuple[Shape, ...]:
        """The shapes that show in an area."""
        pairs = zip(self.drawing.shapes, self.boxes, strict=True)
        return tuple(shape for shape, box in pairs if _overlap(box, area))

    def farthest(self, other: "Measured") -> float:
        """How far a side of a shape is from where it is in another drawing, at most."""
        ways = (
            max(abs(a - b) for a, b in zip(one, two, strict=True))
            for one, two in zip(self.boxes, other.boxes, strict=False)
        )
        return max(ways, default=0.0)


def measured(drawing: Drawing, line: float) -> Measured:
    """The drawing measured; `line` is the width of a line, unit H."""
    flipped = drawing.flipped
    return Measured(drawing, tuple(_box(shape, line, flipped) for shape in drawing.shapes))


def measured_against(
    still: Measured, drawing: Drawing, line: float, blur: float
) -> tuple[Measured, Bounds]:
    """The drawing measured, and what is to be painted where `still` was: `NOWHERE` if nothing.

    What moves by less than `blur`, unit H, has not moved.
    """
    shapes, others = drawing.shapes, still.drawing.shapes
    partners = _partners(shapes, others, blur)
    boxes = tuple(
        _box(shape, line, drawing.flipped) if partner is None else still.boxes[partner]
        for shape, partner in zip(shapes, partners, strict=True)
    )
    came = [box for box, partner in zip(boxes, partners, strict=True) if partner is None]
    gone = [still.boxes[k] for k in set(range(len(others))).difference(partners)]
    labels = _moved_labels(drawing, still.drawing, blur)
    differing = [box for box in (*came, *gone, *labels) if box != NOWHERE]
    area = joined(differing) if differing else NOWHERE
    return Measured(drawing, boxes), area


def _moved_labels(one: Drawing, other: Drawing, blur: float) -> list[Bounds]:
    rows = zip_longest(one.labels, other.labels)
    moved = [label for row in rows if not _still(*row, blur) for label in row if label]
    return [_label_box(label, one.flipped) for label in moved]


def _still(one: Label | None, other: Label | None, blur: float) -> bool:
    if one is None or other is None:
        return False
    near = max(abs(one.x - other.x), abs(one.y - other.y)) <= blur
    return near and replace(one, x=other.x, y=other.y) == other


def _label_box(label: Label, flipped: bool) -> Bounds:
    x = -label.x if flipped else label.x
    wide, high = _LABEL_WIDTH * label.height * (len(label.text) + 1), _LABEL_HEIGHT * label.height
    return Bounds(x - wide, label.y - high, x + wide, label.y + high)


def _partners(shapes: Sequence[Shape], others: Sequence[Shape], blur: float) -> list[int | None]:
    """For each shape the place of the one like it among the others, in the same order."""
    size = len(shapes)
    if size == len(others):
        return [k if _alike(shapes[k], others[k], blur) else None for k in range(size)]
    head = _same(shapes, others, blur)
    tail = _same(shapes[head:][::-1], others[head:][::-1], blur)
    middle: list[int | None] = [None] * (size - head - tail)
    return [*range(head), *middle, *range(len(others) - tail, len(others))]


def _same(shapes: Sequence[Shape], others: Sequence[Shape], blur: float) -> int:
    """How many shapes are alike from the start on."""
    pairs = zip(shapes, others, strict=False)
    differing = (k for k, (one, other) in enumerate(pairs) if not _alike(one, other, blur))
    return next(differing, min(len(shapes), len(others)))


def _alike(one: Shape, other: Shape, blur: float) -> bool:
    if one is other:
        return True
    outlines = zip(one.outlines, other.outlines, strict=False)
    return (
        _style(one) == _style(other)
        and len(one.outlines) == len(other.outlines)
        and all(_near(mine, theirs, blur) for mine, theirs in outlines)
    )


_style = attrgetter("ink", "opacity", "swell", "lines", "plane")


def _near(one: Outline, other: Outline, blur: float) -> bool:
    if one is other:
        return True
    if len(one) != len(other):
        return False
    for (x, y, radius, a, b, sweep), (u, v, size, c, d, turn) in zip(one, other, strict=True):
        if (
            abs(x - u) > blur
            or abs(y - v) > blur
            or abs(radius - size) > blur
            or max(abs(a - c), abs(b - d), abs(sweep - turn)) * (radius + _GROWN) > blur
        ):
            return False
    return True


def _box(shape: Shape, line: float, flipped: bool) -> Bounds:
    if not any(shape.outlines):
        return NOWHERE
    # A plane that is seen at an angle makes nothing wider than it is.
    left, bottom, right, top = around(columns(shape.outlines, shape.plane))
    grow = shape.swell + shape.lines * line
    box = Bounds(left - grow, bottom - grow, right + grow, top + grow)
    return box.reflected() if flipped else box


def _overlap(one: Bounds, other: Bounds) -> bool:
    return (
        one.left < other.right
        and other.left < one.right
        and one.bottom < other.top
        and other.bottom < one.top
    )
