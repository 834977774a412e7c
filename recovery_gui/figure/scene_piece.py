# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A piece of the body as it is drawn: its outline, which may fade at a joint, and its coats."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from recovery_gui.figure.drawing import LINE, Shape
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.solid import Cell, Part, Ring, Sphere, Tube
from recovery_gui.figure.vectors import along, length, minus

_THIN = 0.35  # Width of a line over a joint.
_FADE = (0.4, 1.9)  # Where a limb's line begins and is whole, in radii from its joint.
_STUB = 5  # Spheres of a limb's end that belong to a joint.
_NOWHERE = (0.0, 0.0, 0.0)


class Strand(NamedTuple):
    """A cell of an outline, and the joints at which its line fades.

    The line of a `tucked` cell shows only where the piece lies on top of no joint.
    """

    cell: Cell
    root: bool = False
    tip: bool = False
    tucked: bool = False


class Coat(NamedTuple):
    """A part, what is drawn right before and after it, and its rank among a limb's coats."""

    part: Part
    before: tuple[Shape, ...] = ()
    after: tuple[Shape, ...] = ()
    rank: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """One drawable of the body: the spheres that it fills, its outline and its coats.

    Two pieces are equal only if they are the same.

    A `creased` piece is folded at its root, so that a thin line shows there.
    """

    spheres: tuple[Sphere, ...]
    strands: tuple[Strand, ...]
    coats: tuple[Coat, ...]
    creased: bool = False

    def stub(self, *, tip: bool) -> tuple[Cell, ...]:
        """The end at a joint, whose line lies under the neighbour that is drawn first."""
        cells: list[Cell] = []
        for strand in self.strands:
            cell = strand.cell
            if strand.tucked and not tip:
                cells.append(cell)
            elif strand.tip if tip else strand.root:
                if isinstance(cell, Tube) and len(cell.spheres) > _STUB:
                    cell = Tube(cell.spheres[-_STUB:] if tip else cell.spheres[:_STUB])
                cells.append(cell)
        return tuple(cells)

    def lines(self, *, root: bool, tip: bool) -> list[tuple[float, Cell]]:
        """Cells with the width of their line, which fades at the root, the tip or both."""
        lines: list[tuple[float, Cell]] = []
        for strand in self.strands:
            if strand.tucked:
                if self.creased or not root:
                    lines.append((_THIN if root else 1.0, strand.cell))
            else:
                lines += _faded(strand, root=root, tip=tip)
                if self.creased and root and strand.root and isinstance(strand.cell, Tube):
                    lines.append((_THIN, Tube(strand.cell.spheres[:2])))
        return lines


def line_shapes(projector: Projector, lines: Sequence[tuple[float, Cell]]) -> tuple[Shape, ...]:
    """One shape for each width of line, the thin ones first."""
    cells: dict[float, list[Cell]] = {}
    for width, cell in lines:
        cells.setdefault(width, []).append(cell)
    return tuple(projector.line(cells[width], width) for width in sorted(cells))


def coat_shapes(projector: Projector, coats: Sequence[Coat]) -> tuple[Shape, ...]:
    """The coats in the order of their ranks; neighbours of one colour become one union."""
    shapes: list[Shape] = []
    ordered = sorted(coats, key=lambda coat: coat.rank)
    while ordered:
        inks = (ordered[0].part.fill, ordered[0].part.shade, ordered[0].rank)
        same = [coat for coat in ordered if (coat.part.fill, coat.part.shade, coat.rank) == inks]
        ordered = [coat for coat in ordered if coat not in same]
        for coat in same:
            shapes += coat.before
        shapes += projector.fill(_joined([coat.part for coat in same]))
        for coat in same:
            shapes += coat.after
    return tuple(shapes)


def _joined(parts: list[Part]) -> Part:
    first = parts[0]
    if len(parts) == 1:
        return first
    return Part(
        tuple(cell for part in parts for cell in part.cells),
        first.fill,
        first.shade,
        tuple(cell for part in parts for cell in part.details),
        tuple(cell for part in parts for cell in part.rooted),
    )


def _faded(strand: Strand, *, root: bool, tip: bool) -> list[tuple[float, Cell]]:
    """The strand's line, fading towards the joints that ask for it."""
    cell = strand.cell
    at_root, at_tip = root and strand.root, tip and strand.tip
    if not (at_root or at_tip):
        return [(1.0, cell)]
    if not isinstance(cell, Tube):
        return [(_THIN, cell)]
    widths = [1.0] * len(cell.spheres)
    if at_root:
        widths = _from_joint(cell.spheres)
    if at_tip:
        back = _from_joint(cell.spheres[::-1])[::-1]
        widths = [min(pair) for pair in zip(widths, back, strict=True)]
    grown = [
        Sphere(centre, radius + LINE * width)
        for (centre, radius), width in zip(cell.spheres, widths, strict=True)
        if width > 0.0
    ]
    start = None if at_root else _widened(cell.start)
    return [(0.0, Tube(tuple(grown), start, None if at_tip else _widened(cell.end)))]


def _from_joint(spheres: Sequence[Sphere]) -> list[float]:
    """Widths of a line that begins beside the first sphere and grows to a whole one."""
    joint, radius = spheres[0]
    begin, whole = _FADE
    return [
        min(max((length(minus(centre, joint)) / radius - begin) / (whole - begin), 0.0), 1.0)
        for centre, _ in spheres
    ]


def _widened(ring: Ring | None) -> Ring | None:
    """The ring as wide as the line around it."""
    if ring is None:
        return None
    more = 1.0 + LINE / length(ring.first)
    first, second = (along(_NOWHERE, axis, more) for axis in (ring.first, ring.second))
    return Ring(along(ring.centre, ring.normal, LINE), first, second, ring.normal)
