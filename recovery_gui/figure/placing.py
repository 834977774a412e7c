# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where things stand: by their own place, or under what rests on them."""

from math import sqrt

from recovery_gui.core.picture import BodyPart, Contact, Prop, PropPlace, Spot, Surface
from recovery_gui.core.side import Side
from recovery_gui.figure.joints import Posture
from recovery_gui.figure.props import (
    SEAT_DEPTH,
    SEAT_HALF_WIDTH,
    Ball,
    Chair,
    Cushion,
    Strap,
    Things,
    Wall,
)
from recovery_gui.figure.roller import RADIUS, Roller
from recovery_gui.figure.touch import Feature, touch_of
from recovery_gui.figure.vectors import Vector, along

BESIDE_HIPS = Roller(0.14, -0.60, 90.0)  # Seen from the side, too, clear of the mat.
_PLACES = {
    PropPlace.BESIDE_HIPS: BESIDE_HIPS,
    PropPlace.BESIDE_LEG: Roller(0.20, -0.60, 90.0),
    PropPlace.BEHIND: Roller(-0.36, -0.05, 0.0),
    PropPlace.IN_FRONT: Roller(0.66, -0.05, 0.0),
    PropPlace.RIGHT: Roller(0.0, -0.60, 90.0),
    PropPlace.LEFT: Roller(0.0, 0.60, 90.0),
}
ASIDE = frozenset(
    _PLACES[place]
    for place in (PropPlace.BESIDE_HIPS, PropPlace.BESIDE_LEG, PropPlace.RIGHT, PropPlace.LEFT)
)
_WALLS: dict[PropPlace, Vector] = {
    PropPlace.IN_FRONT: (-1.0, 0.0, 0.0),
    PropPlace.BEHIND: (1.0, 0.0, 0.0),
    PropPlace.RIGHT: (0.0, 1.0, 0.0),
    PropPlace.LEFT: (0.0, -1.0, 0.0),
}
_WALL_AT = 0.40
_CHAIR_AT = 0.24
_SEAT_BEFORE = 0.14  # How far the front edge is before the hips of one who sits.
_NEAR_MIDDLE = 0.13  # A roller under what lies this near to the midline lies in the middle.


def things_of(
    props: tuple[Prop, ...],
    contacts: tuple[Contact, ...],
    posture: Posture,
    *,
    mat: bool,
) -> Things:
    """Every thing of a picture for this posture."""
    given = {prop.kind: prop for prop in props}
    resting = {contact.surface: contact for contact in contacts}
    return Things(
        roller=_roller(given.get(Surface.FOAM_ROLLER), resting, posture),
        ball=_ball(given.get(Surface.SMALL_BALL), resting, posture),
        chair=_chair(given.get(Surface.CHAIR)),
        wall=_wall(given.get(Surface.WALL)),
        cushion=_cushion(given.get(Surface.CUSHION), resting, posture),
        strap=_strap(given.get(Surface.STRAP), contacts, posture),
        mat=mat,
    )


def rolled_on(contact: Contact, posture: Posture) -> tuple[Feature, Vector]:
    """The sphere that lies on a roller, and the unit direction from the roller to it."""
    feature = _lowest(contact, posture)
    up = posture.segments[feature.segment].basis.up
    across, rise = -up[2], up[0]
    if rise < 0.0:
        across, rise = -across, -rise
    size = sqrt(across * across + rise * rise)
    if size < _UPRIGHT or contact.part in _SAT_ON:
        return feature, (0.0, 0.0, 1.0)
    return feature, (across / size, 0.0, rise / size)


_UPRIGHT = 0.35  # A part that stands so steeply rests with its end on the roller's top.
_SAT_ON = (BodyPart.BUTTOCK, BodyPart.HEAD, BodyPart.HAND, BodyPart.FOOT)


def _lowest(contact: Contact, posture: Posture) -> Feature:
    """The sphere at the contact's share, or the lowest of a part that has no length."""
    touch = touch_of(posture.body.build)
    if (contact.part, contact.side) in touch.limbs:
        return touch.along(Spot(contact.part, contact.side, contact.share))
    pads = [feature for pad in touch.pads_of(contact) for feature in pad]
    return min(pads, key=lambda one: one.placed(posture.segments[one.segment])[2] - one.radius)


def _roller(prop: Prop | None, resting: dict[Surface, Contact], posture: Posture) -> Roller | None:
    if prop is None:
        return None
    contact = resting.get(Surface.FOAM_ROLLER)
    if prop.place is not PropPlace.CONTACT or contact is None:
        return _PLACES.get(prop.place, BESIDE_HIPS)
    feature, away = rolled_on(contact, posture)
    x, y, _ = along(
        feature.placed(posture.segments[feature.segment]), away, -feature.radius - RADIUS
    )
    return Roller(x, 0.0 if abs(y) < _NEAR_MIDDLE else y)


def _ball(prop: Prop | None, resting: dict[Surface, Contact], posture: Posture) -> Ball | None:
    if prop is None:
        return None
    contact = resting.get(Surface.SMALL_BALL)
    if contact is None:
        return Ball(0.22, -0.16)
    feature = _lowest(contact, posture)
    x, y, _ = feature.placed(posture.segments[feature.segment])
    return Ball(x, y)


def _chair(prop: Prop | None) -> Chair | None:
    if prop is None:
        return None
    at = prop.at
    match prop.place:
        case PropPlace.IN_FRONT:
            near = _CHAIR_AT if at is None else at
            return Chair(near + SEAT_HALF_WIDTH, -SEAT_DEPTH / 2.0, 90.0)
        case PropPlace.RIGHT:
            return Chair(_SEAT_BEFORE, -(_CHAIR_AT if at is None else at))
        case PropPlace.BEHIND:
            return Chair(-(_CHAIR_AT if at is None else at), 0.0)
        case _:
            return Chair(_SEAT_BEFORE if at is None else at, 0.0)


def _wall(prop: Prop | None) -> Wall | None:
    if prop is None:
        return None
    normal = _WALLS.get(prop.place, _WALLS[PropPlace.IN_FRONT])
    distance = _WALL_AT if prop.at is None else prop.at
    return Wall(along((0.0, 0.0, 0.0), normal, -distance), normal)


def _cushion(
    prop: Prop | None, resting: dict[Surface, Contact], posture: Posture
) -> Cushion | None:
    if prop is None:
        return None
    contact = resting.get(Surface.CUSHION)
    if contact is None:
        return Cushion(-0.36, -0.38)
    feature = _lowest(contact, posture)
    x, y, _ = feature.placed(posture.segments[feature.segment])
    return Cushion(x, y if contact.side is not Side.NONE else 0.0)


def _strap(prop: Prop | None, contacts: tuple[Contact, ...], posture: Posture) -> Strap | None:
    """From hand round foot or ankle to hand; over the shoulder when the foot is behind."""
    if prop is None:
        return None
    held = [contact for contact in contacts if contact.surface is Surface.STRAP]
    hands = [one for one in held if one.part is BodyPart.HAND]
    feet = [one for one in held if one.part is not BodyPart.HAND]
    if not hands or not feet:
        return Strap(((0.10, -0.36, 0.004), (0.20, -0.42, 0.004), (0.34, -0.37, 0.004)))
    points = [_spot(hands[0], posture), _spot(feet[0], posture)]
    points += [_spot(one, posture) for one in hands[1:]]
    return Strap(tuple(points))


def _spot(contact: Contact, posture: Posture) -> Vector:
    """Where the strap lies against a part: in the palm, under the arch, behind the ankle."""
    touch = touch_of(posture.body.build)
    feature = touch.along(Spot(contact.part, contact.side, 0.62))
    segment = posture.segments[feature.segment]
    centre = feature.placed(segment)
    if contact.part is BodyPart.FOOT:
        return along(centre, segment.basis.up, -feature.radius - 0.002)
    if contact.part is BodyPart.HAND:
        return along(centre, segment.basis.front, feature.radius)
    return along(centre, segment.basis.front, feature.radius + 0.002)
