# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What lies under the body or beside it, in words."""

from collections.abc import Iterator, Sequence

from recovery_gui.core.language import tr
from recovery_gui.core.picture import BodyPart, Contact, PropPlace, Surface
from recovery_gui.core.side import Side
from recovery_gui.figure.describe_parts import (
    LIMBS,
    Clause,
    both_places,
    by_side,
    place,
    pressed_place,
)
from recovery_gui.figure.describe_reading import BOTH, Position, Reading
from recovery_gui.figure.skeleton import SIDES

_UPPER = 0.6  # Share of the back above which the shoulder blades lie.
_BESIDE = {
    PropPlace.BESIDE_HIPS: tr("{thing} beside the hips"),
    PropPlace.BESIDE_LEG: tr("{thing} beside the leg"),
    PropPlace.BEHIND: tr("{thing} behind you"),
    PropPlace.IN_FRONT: tr("{thing} in front of you"),
}
_AT_SIDE = {PropPlace.RIGHT: Side.RIGHT, PropPlace.LEFT: Side.LEFT}
_ON_YOUR_LEFT, _ON_YOUR_RIGHT = tr("{thing} on your left"), tr("{thing} on your right")
_LAID = {
    Surface.FOAM_ROLLER: tr("roller", "a thing in a picture"),
    Surface.SMALL_BALL: tr("ball", "a thing in a picture"),
    Surface.STRAP: tr("strap", "a thing in a picture"),
    Surface.CUSHION: tr("cushion", "a thing in a picture"),
}
_RESTED = {
    (Surface.CHAIR, BodyPart.CALF): Clause(
        tr("{calf} on the chair"), tr("both calves on the chair")
    ),
    (Surface.CHAIR, BodyPart.HEEL): Clause(
        tr("{heel} on the chair"), tr("both heels on the chair")
    ),
    (Surface.CHAIR, BodyPart.FOOT): Clause(tr("{foot} on the chair"), tr("both feet on the chair")),
    (Surface.WALL, BodyPart.CALF): Clause(tr("{calf} on the wall"), tr("both calves on the wall")),
    (Surface.WALL, BodyPart.HEEL): Clause(tr("{heel} on the wall"), tr("both heels on the wall")),
    (Surface.WALL, BodyPart.FOOT): Clause(tr("{foot} on the wall"), tr("both feet on the wall")),
}
"""Legs on a chair or a wall."""


def thing_words(reading: Reading) -> Iterator[str]:
    """Roller, ball, chair, wall, cushion and strap: what rests on them, or where they lie."""
    for kind, name in _LAID.items():
        where = reading.place(kind)
        if reading.bears(kind) and not _sat_on(reading, kind):
            yield _under(reading, kind, name)
        elif where in _BESIDE:
            yield _BESIDE[where].format(thing=name)
        elif where in _AT_SIDE:
            side = reading.told(_AT_SIDE[where])
            yield by_side(side, _ON_YOUR_LEFT, _ON_YOUR_RIGHT).format(thing=name)
    yield from _rested(reading)


def _sat_on(reading: Reading, kind: Surface) -> bool:
    return reading.position is Position.SITTING and reading.bears(kind)[0].part in _SEAT


_SEAT = (BodyPart.PELVIS, BodyPart.BUTTOCK)


def _under(reading: Reading, kind: Surface, name: str) -> str:
    resting = reading.bears(kind)
    if kind is Surface.STRAP:
        return _strap(reading)
    if kind is Surface.CUSHION and resting[0].part is BodyPart.HEAD:
        return tr("head on a cushion")
    rolls = _rolls(reading, resting[0])
    words = tr("{thing} moving along {place}") if rolls else tr("{thing} under {place}")
    return words.format(thing=name, place=_part(reading, resting[0]))


def _rolls(reading: Reading, contact: Contact) -> bool:
    """Whether it lies elsewhere along the same part at the far end of the motion."""
    far = [
        one
        for one in reading.picture.far_contacts
        if (one.part, one.side, one.surface) == (contact.part, contact.side, contact.surface)
    ]
    return any(one.share != contact.share for one in far)


def _part(reading: Reading, contact: Contact) -> str:
    side, part = contact.side, contact.part
    if part is BodyPart.BACK and contact.share > _UPPER:
        return tr("the shoulder blades", "a place that is touched")
    if part is BodyPart.BACK:
        return tr("the middle of the back", "a place that is touched")
    precise = part in (BodyPart.THIGH, BodyPart.RIBS, BodyPart.HIP)
    if not precise and len(set(reading.on(part, contact.surface))) == BOTH:
        return both_places(part)
    face_down = reading.position is Position.FRONT
    return pressed_place(part, reading.told(side), face_down=face_down)


def _strap(reading: Reading) -> str:
    held = reading.bears(Surface.STRAP)
    hands = [reading.told(one.side) for one in held if one.part is BodyPart.HAND]
    feet = [one for one in held if one.part is not BodyPart.HAND]
    if not feet:
        return _held(
            hands,
            tr("strap, held in the left hand"),
            tr("strap, held in the right hand"),
            tr("strap, held in both hands"),
        )
    where = place(feet[0].part, reading.told(feet[0].side))
    words = _held(
        hands,
        tr("strap round {place}, held in the left hand"),
        tr("strap round {place}, held in the right hand"),
        tr("strap round {place}, held in both hands"),
    )
    return (words or tr("strap round {place}")).format(place=where)


def _held(hands: Sequence[Side], left: str, right: str, both: str) -> str:
    """The one of three texts that tells of these hands; empty without any."""
    if len(hands) == BOTH:
        return both
    return by_side(hands[0], left, right) if hands else ""


def _rested(reading: Reading) -> Iterator[str]:
    for (surface, part), clause in _RESTED.items():
        resting = [side for side in SIDES if side in reading.on(part, surface)]
        if len(resting) == BOTH:
            yield clause.of_both()
        elif resting:
            yield clause.of(LIMBS[reading.told(resting[0])])
