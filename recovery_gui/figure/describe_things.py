# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What lies under the body or beside it, in words."""

from collections.abc import Iterator

from recovery_gui.core.picture import BodyPart, Contact, PropPlace, Surface
from recovery_gui.core.side import Side
from recovery_gui.figure.describe_reading import BOTH, Position, Reading, plural, sides

_UPPER = 0.6  # Share of the back above which the shoulder blades lie.
_BESIDE = {
    PropPlace.BESIDE_HIPS: "beside the hips",
    PropPlace.BESIDE_LEG: "beside the leg",
    PropPlace.BEHIND: "behind you",
    PropPlace.IN_FRONT: "in front of you",
    PropPlace.RIGHT: "on your right",
    PropPlace.LEFT: "on your left",
}
_LAID = {
    Surface.FOAM_ROLLER: "roller",
    Surface.SMALL_BALL: "ball",
    Surface.STRAP: "strap",
    Surface.CUSHION: "cushion",
}


def thing_words(reading: Reading) -> Iterator[str]:
    """Roller, ball, chair, wall, cushion and strap: what rests on them, or where they lie."""
    for kind, name in _LAID.items():
        place = reading.place(kind)
        if reading.bears(kind) and not _sat_on(reading, kind):
            yield _under(reading, kind, name)
        elif place in _BESIDE:
            yield f"{name} {_BESIDE[place]}"
    yield from _rested(reading)


def _sat_on(reading: Reading, kind: Surface) -> bool:
    return reading.position is Position.SITTING and reading.bears(kind)[0].part in _SEAT


_SEAT = (BodyPart.PELVIS, BodyPart.BUTTOCK)


def _under(reading: Reading, kind: Surface, name: str) -> str:
    resting = reading.bears(kind)
    if kind is Surface.STRAP:
        return _strap(reading)
    if kind is Surface.CUSHION and resting[0].part is BodyPart.HEAD:
        return "head on a cushion"
    verb = "moving along" if _rolls(reading, resting[0]) else "under"
    return f"{name} {verb} {_part(reading, resting[0])}"


def _rolls(reading: Reading, contact: Contact) -> bool:
    """Whether it lies elsewhere along the same part at the far end of the motion."""
    far = [
        one
        for one in reading.picture.far_contacts
        if (one.part, one.side, one.surface) == (contact.part, contact.side, contact.surface)
    ]
    return any(one.share != contact.share for one in far)


def _part(reading: Reading, contact: Contact) -> str:
    side, part = contact.side.value, contact.part
    if part is BodyPart.BACK:
        return "the shoulder blades" if contact.share > _UPPER else "the middle of the back"
    if part is BodyPart.THIGH:
        face = "front" if reading.position is Position.FRONT else "back"
        return f"the {face} of the {side} thigh"
    if part is BodyPart.RIBS:
        return f"the {side} ribs below the armpit"
    if part is BodyPart.HIP:
        return f"the outer {side} hip"
    if contact.side is Side.NONE:
        return f"the {part.value}"
    both = len(set(reading.on(part, contact.surface))) == BOTH
    return f"both {plural(part)}" if both else f"the {side} {part.value}"


def _strap(reading: Reading) -> str:
    held = reading.bears(Surface.STRAP)
    hands = [one.side for one in held if one.part is BodyPart.HAND]
    feet = [one for one in held if one.part is not BodyPart.HAND]
    where = f"strap round the {feet[0].side.value} {feet[0].part.value}" if feet else "strap"
    return f"{where}, held in {_hands(hands)}" if hands else where


def _hands(hands: list[Side]) -> str:
    return "both hands" if len(hands) == BOTH else f"the {hands[0].value} hand"


def _rested(reading: Reading) -> Iterator[str]:
    """Legs on a chair or a wall."""
    for surface, name in ((Surface.CHAIR, "the chair"), (Surface.WALL, "the wall")):
        for part, one, many in (
            (BodyPart.CALF, "calf", "both calves"),
            (BodyPart.HEEL, "heel", "both heels"),
            (BodyPart.FOOT, "foot", "both feet"),
        ):
            resting = reading.on(part, surface)
            if resting:
                yield f"{sides(resting, one, many)} on {name}"
