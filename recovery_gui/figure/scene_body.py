# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The draw list of body and things, far to near, with limbs that read as one."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from recovery_gui.core.side import Side
from recovery_gui.figure.body_trunk import shirt, shorts
from recovery_gui.figure.drawing import Shape
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.scene_depth import CHILD, PARENT, depth_groups
from recovery_gui.figure.scene_head import head_layer
from recovery_gui.figure.scene_limbs import SHIRT, SHORTS, arm_pieces, leg_pieces, near_dyed
from recovery_gui.figure.scene_order import Layer, Row, seen
from recovery_gui.figure.scene_piece import Coat, Piece, Strand, coat_shapes, line_shapes
from recovery_gui.figure.skeleton import Skeleton
from recovery_gui.figure.solid import Cell, Part
from recovery_gui.figure.vectors import Vector, length, minus

_FAR = 0.55  # Of the gap between two hips or shoulders: one so much farther is darker.
_HEM_LINE = 0.45


class Between(NamedTuple):
    """Shapes among the body's: right behind the first of some rows, or on the last of them."""

    rows: frozenset[int]
    behind: bool
    shapes: tuple[Shape, ...]


class Member(NamedTuple):
    """A piece of a group, and whether what it joins at its root or its tip is drawn before."""

    piece: Piece
    rooted: bool
    tipped: bool


class Stub(NamedTuple):
    """A piece that comes later and joins a group with its tip, or else with its root."""

    piece: Piece
    tip: bool


def body_shapes(
    projector: Projector,
    body: Skeleton,
    breath: float,
    things: Sequence[Layer] = (),
    between: Sequence[Between] = (),
    grips: frozenset[Side] = frozenset(),
) -> tuple[Shape, ...]:
    """Body and things from far to near, and what lies between them.

    The hands of the sides in `grips` are closed.
    """
    head = head_layer(projector, body)
    drawables: list[Piece | Layer] = [
        *_trunk(projector, body, breath),
        head,
        *_limbs(projector, body, grips),
        *things,
    ]
    rows = [_row(projector, drawable) for drawable in drawables]
    pieces = {k: one for k, one in enumerate(drawables) if isinstance(one, Piece)}
    shapes: list[Shape] = []
    drawn: set[int] = set()
    for group in depth_groups(projector.camera, body, rows):
        for rows_of, behind, more in between:
            if behind and rows_of.intersection(group) and not rows_of & drawn:
                shapes += more
        first = drawables[group[0]]
        shapes += (
            first.shapes if isinstance(first, Layer) else _drawn(projector, pieces, group, drawn)
        )
        drawn.update(group)
        for rows_of, behind, more in between:
            if not behind and rows_of.intersection(group) and rows_of <= drawn:
                shapes += more
    return tuple(shapes)


def _drawn(
    projector: Projector, pieces: Mapping[int, Piece], group: tuple[int, ...], drawn: set[int]
) -> tuple[Shape, ...]:
    """A group: its line, with the ends of what joins it later, and then its coats."""
    members = tuple(
        Member(pieces[one], PARENT.get(one) in drawn, CHILD.get(one) in drawn) for one in group
    )
    parents = {PARENT.get(one) for one in group}
    stubs = tuple(
        Stub(piece, PARENT.get(other) not in group)
        for other, piece in pieces.items()
        if other not in drawn
        and other not in group
        and (PARENT.get(other) in group or other in parents)
    )
    return projector.kept.of((members, stubs), lambda: _group(projector, members, stubs))


def _group(
    projector: Projector, members: tuple[Member, ...], stubs: tuple[Stub, ...]
) -> tuple[Shape, ...]:
    lines: list[tuple[float, Cell]] = []
    coats: list[Coat] = []
    kept = projector.kept.of
    for member in members:
        piece, rooted, tipped = member
        lines += kept(member, partial(piece.lines, root=rooted, tip=tipped))
        coats += map(near_dyed, piece.coats) if rooted else piece.coats
    for stub in stubs:
        lines += [(1.0, cell) for cell in kept(stub, partial(stub.piece.stub, tip=stub.tip))]
    return (*line_shapes(projector, lines), *coat_shapes(projector, coats))


def _row(projector: Projector, drawable: Piece | Layer) -> Row:
    """The drawable as it is seen."""
    row, _ = projector.kept.of(
        id(drawable), lambda: (seen(projector.camera, drawable.spheres), drawable)
    )
    return row


def _trunk(projector: Projector, body: Skeleton, breath: float) -> tuple[Piece, Piece]:
    """Seat and shirt."""
    key = ("trunk", body.pelvis, body.thorax, body.build, breath)
    return projector.kept.of(key, lambda: _seat_and_shirt(body, breath))


def _seat_and_shirt(body: Skeleton, breath: float) -> tuple[Piece, Piece]:
    """Of the two the one that comes later has a thin line over the other."""
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
