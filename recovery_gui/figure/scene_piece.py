# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A piece of the body as it is drawn: its outline, which may fade at a joint, and its coats."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from recovery_gui.figure.drawing import Shape
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.solid import Cell, Part, Sphere, Tube

_TAPER = (0.35, 0.7)  # Line widths of a limb's first spheres, where it grows out of another.
_STUB = len(_TAPER) + 2  # Spheres of a limb's end that belong to a joint.


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


@dataclass(frozen=True, slots=True)
class Piece:
    """One drawable of the body: the spheres that it fills, its outline and its coats.

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
                    lines.append((_TAPER[0] if root else 1.0, strand.cell))
            else:
                lines += _faded(strand, root=root, tip=tip)
                if self.creased and root and strand.root and isinstance(strand.cell, Tube):
                    lines.append((_TAPER[0], Tube(strand.cell.spheres[:2])))
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
    if not isinstance(cell, Tube) or len(cell.spheres) < _STUB:
        return [(_TAPER[0], cell)]
    spheres, size = cell.spheres, len(_TAPER)
    lines: list[tuple[float, Cell]] = []
    first, last = 0, len(spheres)
    if at_root:
        first = size + 1
        lines += [(width, Tube(spheres[k : k + 2])) for k, width in enumerate(_TAPER, start=1)]
    if at_tip:
        last = max(last - size - 1, first + 1)
        ends = spheres[::-1]
        lines += [(width, Tube(ends[k : k + 2])) for k, width in enumerate(_TAPER, start=1)]
    start = None if at_root else cell.start
    end = None if at_tip else cell.end
    return [*lines, (1.0, Tube(spheres[first:last], start, end))]
