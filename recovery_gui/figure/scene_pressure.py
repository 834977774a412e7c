# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What rolling means: rings where the weight rests, and arrows along what is rolled."""

from collections.abc import Iterable, Sequence
from math import cos, hypot, pi, sin

from recovery_gui.core.picture import BodyPart, Contact, Surface
from recovery_gui.core.side import Side
from recovery_gui.figure.body_legs import BALL_IN, HEEL, foot_sphere
from recovery_gui.figure.drawing import Outline, Shape, new_arc
from recovery_gui.figure.hull import hull_of_points
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.props import BALL_RADIUS, Ball, Things
from recovery_gui.figure.roller import HALF_LENGTH, RADIUS, Roller
from recovery_gui.figure.scene_body import Between
from recovery_gui.figure.scene_depth import LEGS, PELVIS, SIZE, THORAX
from recovery_gui.figure.skeleton import THORAX as THORAX_LENGTH
from recovery_gui.figure.skeleton import Leg, Skeleton
from recovery_gui.figure.tube import stroke
from recovery_gui.figure.vectors import (
    UP,
    Vector,
    along,
    between,
    dot,
    length,
    minus,
    rejected,
    unit,
)

_RINGS = (0.020, 0.034, 0.048)
_SWELL = 0.30  # How much wider the rings are with full lungs, of their radius.
_ON_BALL = 0.55
_CORNERS = 16
_INSIDE = 0.85  # Share of the roller's half length up to which weight rests on it.
_CLEAR = 0.082  # The arrow runs this far from the middle of a limb.
_HEAD = (0.030, 0.016)  # Length and half width of an arrow's head.
_SHAFT = 0.0038
_STEEP = 0.3
_SHORTEST = 0.05
_PUSHED = 0.02  # How far the hips move when it is they that push the roller.
_BEFORE = 0.035  # The arrow on the floor lies this far before a roller's end,
_BEFORE_BALL = 0.075  # so far from the middle of a ball,
_HALF_ARROW = 0.05  # and is twice this long.
_OVER = 0.02  # It reaches this far beyond what rolls.

_MIDDLE = frozenset({BodyPart.BACK, BodyPart.CHEST, BodyPart.RIBS})
_NOTHING = Things()
_HIPS = frozenset({BodyPart.BUTTOCK, BodyPart.HIP})


def pressure_between(
    projector: Projector,
    body: Skeleton,
    things: Things,
    contacts: Iterable[Contact],
    breath: float,
    strength: float = 1.0,
) -> list[Between]:
    """Rings around each place that rests on roller or ball; `breath` (0 to 1) widens them.

    They lie on the part and the thing: nearer parts cover them.
    """
    found: list[Between] = []
    for contact in contacts:
        spot = spot_of(body, contact)
        place = _place(things, contact, spot) if spot else None
        if place:
            centre, size, thing = place
            rings = tuple(_rings(projector, centre, size * (1.0 + _SWELL * breath)))
            shape = Shape(rings, Ink.PRESSURE, 0.8 * strength, lines=0.42)
            found.append(Between(_rows(contact) | {thing}, False, (shape,)))
    return found


def _place(things: Things, contact: Contact, spot: Vector) -> tuple[Vector, float, int] | None:
    """Where weight rests on roller or ball, how large its rings are, and the thing's row."""
    if contact.surface is Surface.FOAM_ROLLER and things.roller:
        return _on_roller(things.roller, spot), 1.0, SIZE
    if contact.surface is Surface.SMALL_BALL and things.ball:
        return _on_ball(things.ball), _ON_BALL, SIZE + (things.roller is not None)
    return None


def _rows(contact: Contact) -> frozenset[int]:
    """The rows of the body that rest there; thighs belong to the hips that they root in."""
    if contact.part in _MIDDLE:
        return frozenset({THORAX})
    if contact.part is BodyPart.PELVIS:
        return frozenset({PELVIS, *LEGS})
    leg = LEGS[contact.side is Side.RIGHT]
    rows = {
        BodyPart.THIGH: {leg},
        BodyPart.SHIN: {leg + 1},
        BodyPart.CALF: {leg + 1},
        BodyPart.FOOT: {leg + 2},
    }
    return frozenset(rows.get(contact.part, {PELVIS, leg}))


def roll_arrows(
    projector: Projector,
    body: Skeleton,
    contacts: Sequence[Contact],
    far: Sequence[Contact] | None,
    strength: float = 1.0,
    things: Things = _NOTHING,
    pushed: Vector = (0.0, 0.0, 0.0),
) -> tuple[Shape, ...]:
    """An arrow with two heads along each limb on which a roller moves.

    It lies on the floor before a ball, before a roller under the trunk, and before one that the
    hips have `pushed` so far.
    """
    moves = {(one.part, one.side, one.surface): one for one in far or ()}
    arrows: list[Outline] = []
    for contact in contacts:
        other = moves.get((contact.part, contact.side, contact.surface))
        if other is None or other.share == contact.share:
            continue
        start, end = spot_of(body, contact), spot_of(body, other)
        if start and end and things.ball and contact.surface is Surface.SMALL_BALL:
            arrows += _before_ball(projector, things.ball, minus(end, start))
        elif start and end and things.roller and contact.part in _MIDDLE:
            arrows += _before_roller(projector, things.roller, minus(end, start))
        elif start and end:
            arrows += _arrow(projector, start, end, _CLEAR)
    if things.roller and length(pushed) > _PUSHED and any(map(_under_hips, contacts)):
        arrows += _before_roller(projector, things.roller, pushed)
    if not arrows:
        return ()
    outlines = tuple(arrows)
    return (
        Shape(outlines, Ink.ARROW_EDGE, strength, swell=_SHAFT, lines=0.8),
        Shape(outlines, Ink.ARROW, strength, swell=_SHAFT),
    )


def _under_hips(contact: Contact) -> bool:
    return contact.part in _HIPS and contact.surface is Surface.FOAM_ROLLER


def spot_of(body: Skeleton, contact: Contact) -> Vector | None:
    """The middle of a part at the contact's share of it; None for a part that nothing rolls."""
    if contact.part in _MIDDLE:
        return body.thorax.place(0.0, 0.0, contact.share * THORAX_LENGTH)
    if contact.part is BodyPart.PELVIS:
        return body.pelvis.origin
    if contact.side is Side.NONE:
        return None
    ends = _ends(body.leg(contact.side), contact.part)
    return between(*ends, contact.share) if ends else None


def _ends(leg: Leg, part: BodyPart) -> tuple[Vector, Vector] | None:
    match part:
        case BodyPart.BUTTOCK | BodyPart.HIP:
            return leg.hip, leg.hip
        case BodyPart.THIGH:
            return leg.hip, leg.knee
        case BodyPart.SHIN | BodyPart.CALF:
            return leg.knee, leg.ankle
        case BodyPart.FOOT:
            return foot_sphere(leg, HEEL).centre, foot_sphere(leg, BALL_IN).centre
        case _:
            return None


def _on_roller(roller: Roller, spot: Vector) -> Vector:
    """The place of the roller's skin that lies next to a spot of the body."""
    gap = minus(spot, roller.centre)
    reach = _INSIDE * HALF_LENGTH
    lengthwise = min(max(dot(gap, roller.axis), -reach), reach)
    middle = along(roller.centre, roller.axis, lengthwise)
    away = rejected(gap, roller.axis)
    return along(middle, away, RADIUS / (length(away) or 1.0))


def _on_ball(ball: Ball) -> Vector:
    return along(ball.centre, UP, BALL_RADIUS)


def _rings(projector: Projector, centre: Vector, size: float) -> list[Outline]:
    x, y = projector.point(centre)
    key = ("rings", size)
    rings = projector.kept.of(key, lambda: [_ring(projector, size * radius) for radius in _RINGS])
    return [tuple([new_arc((x + dx, y + dy, *more)) for dx, dy, *more in ring]) for ring in rings]


def _ring(projector: Projector, radius: float) -> Outline:
    """A level circle around the origin as a stroke."""
    turns = [2.0 * pi * k / _CORNERS for k in range(_CORNERS + 1)]
    return stroke([projector.point((radius * cos(t), radius * sin(t), 0.0)) for t in turns])


def _before_roller(projector: Projector, roller: Roller, way: Vector) -> list[Outline]:
    """Before the end of a roller that the viewer sees."""
    reach = HALF_LENGTH + _BEFORE
    near = reach if dot(roller.axis, projector.camera.toward) > 0.0 else -reach
    return _on_floor(projector, along(roller.centre, roller.axis, near), way)


def _before_ball(projector: Projector, ball: Ball, way: Vector) -> list[Outline]:
    return _on_floor(projector, along(ball.centre, projector.camera.toward, _BEFORE_BALL), way)


def _on_floor(projector: Projector, middle: Vector, way: Vector) -> list[Outline]:
    foot, level = (middle[0], middle[1], 0.0), (way[0], way[1], 0.0)
    if length(level) < _STEEP * length(way):
        return []
    ahead = unit(level)
    start, end = (along(foot, ahead, side * _HALF_ARROW) for side in (-1.0, 1.0))
    return _arrow(projector, start, end, 0.0)


def _arrow(projector: Projector, start: Vector, end: Vector, clear: float) -> list[Outline]:
    """Beside the limb, on its upper side; a limb that stands has it on the viewer's right."""
    way = minus(end, start)
    axis = unit(way)
    aside = rejected(UP, axis)
    if length(aside) < _STEEP:
        aside = rejected(projector.camera.right, axis)
    reach = clear / length(aside)
    (ax, ay), (bx, by) = (projector.point(along(at, aside, reach)) for at in (start, end))
    size = hypot(bx - ax, by - ay)
    if size < _SHORTEST:
        return []
    ux, uy = (bx - ax) / size, (by - ay) / size
    head, half = _HEAD
    ax, ay, bx, by = ax - ux * _OVER, ay - uy * _OVER, bx + ux * _OVER, by + uy * _OVER
    shaft = stroke([(ax + ux * head, ay + uy * head), (bx - ux * head, by - uy * head)])
    heads = (
        hull_of_points(
            [
                (x, y),
                (x + dx * head - dy * half, y + dy * head + dx * half),
                (x + dx * head + dy * half, y + dy * head - dx * half),
            ]
        )
        for x, y, dx, dy in ((ax, ay, ux, uy), (bx, by, -ux, -uy))
    )
    return [shaft, *heads]
