# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The draw list of body and things, far to near, with limbs that read as one."""

from collections.abc import Callable, Mapping, Sequence

from recovery_gui.core.side import Side
from recovery_gui.figure.body_trunk import shirt, shorts
from recovery_gui.figure.drawing import Shape
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.scene_depth import CHILD, LEGS, PARENT, depth_groups
from recovery_gui.figure.scene_head import head_layer
from recovery_gui.figure.scene_limbs import SHIRT, SHORTS, arm_pieces, leg_pieces, near_dyed
from recovery_gui.figure.scene_order import Layer, seen
from recovery_gui.figure.scene_piece import Coat, Piece, Strand, coat_shapes, line_shapes
from recovery_gui.figure.skeleton import Skeleton
from recovery_gui.figure.solid import Cell, Part
from recovery_gui.figure.vectors import Vector, length, minus

_FAR = 0.55  # Of the gap between two hips or shoulders: one so much farther is darker.
_HEM_LINE = 0.45

Under = tuple[Side, tuple[Shape, ...]]


def body_shapes(
    projector: Projector,
    body: Skeleton,
    breath: float,
    things: Sequence[Layer] = (),
    under: Under | None = None,
    grips: frozenset[Side] = frozenset(),
) -> tuple[Shape, ...]:
    """Body and things from far to near; `under` lies right behind the leg of a side.

    The hands of the sides in `grips` are closed.
    """
    head = head_layer(projector, body)
    drawables: list[Piece | Layer] = [
        *_trunk(body, breath),
        head,
        *_limbs(projector, body, grips),
        *things,
    ]
    rows = [seen(projector.camera, drawable.spheres) for drawable in drawables]
    pieces = {k: one for k, one in enumerate(drawables) if isinstance(one, Piece)}
    shapes: list[Shape] = []
    drawn: set[int] = set()
    for group in depth_groups(projector.camera, body, rows):
        if under and LEGS[under[0] is Side.RIGHT] in group:
            shapes += under[1]
        first = drawables[group[0]]
        shapes += (
            first.shapes if isinstance(first, Layer) else _drawn(projector, pieces, group, drawn)
        )
        drawn.update(group)
    return tuple(shapes)


def _drawn(
    projector: Projector, pieces: Mapping[int, Piece], group: tuple[int, ...], drawn: set[int]
) -> tuple[Shape, ...]:
    """A group: its line, with the ends of what joins it later, and then its coats."""
    lines: list[tuple[float, Cell]] = []
    coats: list[Coat] = []
    for one in group:
        piece, rooted = pieces[one], PARENT.get(one) in drawn
        lines += piece.lines(root=rooted, tip=CHILD.get(one) in drawn)
        coats += map(near_dyed, piece.coats) if rooted else piece.coats
    for other, piece in pieces.items():
        if other not in drawn and other not in group:
            lines += [(1.0, cell) for cell in _stub(other, piece, group)]
    return (*line_shapes(projector, lines), *coat_shapes(projector, coats))


def _stub(other: int, piece: Piece, group: tuple[int, ...]) -> tuple[Cell, ...]:
    """The end of another piece at its joint with a group, if they have one."""
    if PARENT.get(other) in group:
        return piece.stub(tip=False)
    if any(PARENT.get(one) == other for one in group):
        return piece.stub(tip=True)
    return ()


def _trunk(body: Skeleton, breath: float) -> tuple[Piece, Piece]:
    """Seat and shirt; of the two the one that comes later has a thin line over the other."""
    (seat,) = shorts(body)
    belly, chest = shirt(body, breath)
    levels = chest.spheres
    return (
        Piece(seat.spheres, (Strand(seat, tip=True),), (Coat(Part((seat,), *SHORTS[0])),)),
        Piece(
            levels[:2] + levels[4:6] + levels[8:10],
            (Strand(belly, root=True), Strand(chest)),
            (Coat(Part((belly, chest), *SHIRT[0])),),
        ),
    )


def _limbs(projector: Projector, body: Skeleton, grips: frozenset[Side]) -> list[Piece]:
    near = projector.camera.nearness
    pieces: list[Piece] = []
    for arm, other in zip(body.arms, body.arms[::-1], strict=True):
        far = _is_far(near, arm.upper.origin, other.upper.origin)
        pieces += arm_pieces(projector, body, arm, far=far, grips=arm.side in grips)
    for leg, twin in zip(body.legs, body.legs[::-1], strict=True):
        pieces += leg_pieces(projector, body, leg, far=_is_far(near, leg.hip, twin.hip))
    return pieces


def _is_far(near: Callable[[Vector], float], one: Vector, other: Vector) -> bool:
    return near(other) - near(one) > _FAR * length(minus(other, one))
