# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A picture read for its words: how the body lies, and what touches what."""

from enum import Enum, auto

from recovery_gui.core.picture import BodyPart, Contact, Picture, PropPlace, Spot, Surface
from recovery_gui.core.pose import Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.kinematics import skeleton_of, trunk_of
from recovery_gui.figure.skeleton import SIDES

_FLAT = 0.6  # Cosine: how far an axis of the trunk points up when that side is up.
_UPRIGHT = 0.55
_LEANING = 0.85
NEAR_HEELS = 118.0  # Degrees of flexion from which hips are near the heels.

FLOOR = Surface.FLOOR
BOTH = len(SIDES)


class Position(Enum):
    """How the body is held, in the words of exercise books."""

    BACK = auto()
    FRONT = auto()
    SIDE = auto()
    ALL_FOURS = auto()
    FOLDED = auto()
    KNEELING = auto()
    HALF_KNEELING = auto()
    SITTING = auto()
    CHAIR = auto()
    LIFTED = auto()
    STANDING = auto()
    UPRIGHT = auto()


LYING = (Position.BACK, Position.FRONT, Position.SIDE)


class Reading:
    """A picture as it was written, with answers about it; `flipped` tells of its reflection.

    `upright` is the cosine between the trunk and the vertical.
    """

    def __init__(self, picture: Picture, *, flipped: bool = False) -> None:
        self.picture = picture
        self.flipped = flipped
        self.pose: Pose = picture.pose
        self.body = skeleton_of(picture.pose)
        self.upright = trunk_of(picture.pose).up[2]
        self.position = self._position()

    def on(self, part: BodyPart, *surfaces: Surface) -> tuple[Side, ...]:
        """The sides of a part that touch one of the surfaces, `NONE` for the midline."""
        return tuple(
            contact.side
            for contact in self.picture.contacts
            if contact.part is part and contact.surface in surfaces
        )

    def rests(self, part: BodyPart) -> tuple[Side, ...]:
        """The sides of a part that lie on the floor or on something low."""
        return self.on(part, FLOOR, Surface.FOAM_ROLLER, Surface.CUSHION)

    def bears(self, surface: Surface) -> tuple[Contact, ...]:
        """Every contact with a surface."""
        return tuple(one for one in self.picture.contacts if one.surface is surface)

    def onto(self, part: BodyPart, side: Side) -> Spot | None:
        """What of the body a part touches."""
        spots = (one.onto for one in self.picture.contacts if (one.part, one.side) == (part, side))
        return next(filter(None, spots), None)

    def place(self, kind: Surface) -> PropPlace | None:
        """Where a thing stands; None without it."""
        return next((prop.place for prop in self.picture.props if prop.kind is kind), None)

    def told(self, side: Side) -> Side:
        """The side as it is told: in the reflection the opposite one."""
        return side.other if self.flipped else side

    def moves(self, angle: str, index: int | None = None, least: float = 4.0) -> bool:
        """Whether an angle differs between pose and counter-pose by `least` degrees or more."""
        counter = self.picture.counter_pose
        if counter is None:
            return False
        start, end = getattr(self.pose, angle), getattr(counter, angle)
        if index is not None:
            start, end = start[index], end[index]
        return bool(abs(end - start) >= least)

    def _position(self) -> Position:
        if self.on(BodyPart.PELVIS, Surface.CHAIR):
            return Position.CHAIR
        if self.rests(BodyPart.BACK) and self.upright < _UPRIGHT:
            return Position.BACK
        front, left, _ = (axis[2] for axis in self.body.pelvis.basis)
        return Position.SIDE if abs(left) > _FLAT else self._not_on_side(front)

    def _not_on_side(self, front: float) -> Position:
        low = bool(self.rests(BodyPart.CHEST) or self.rests(BodyPart.FOREARM))
        if self.rests(BodyPart.KNEE) and not (front < -_FLAT and low):
            return self._kneeling()
        return Position.FRONT if front < -_FLAT else self._face_up(front)

    def _face_up(self, front: float) -> Position:
        """One who lies on the back, sits or stands."""
        leans_back = self._leans_back()
        if front > _FLAT and self.upright < _UPRIGHT and not leans_back:
            return Position.BACK
        if self.rests(BodyPart.PELVIS) or self.rests(BodyPart.BUTTOCK):
            return Position.SITTING
        if leans_back:
            return Position.LIFTED
        return Position.STANDING if self.rests(BodyPart.FOOT) else Position.UPRIGHT

    def _kneeling(self) -> Position:
        hands = bool(self.rests(BodyPart.HAND))
        both = len(set(self.rests(BodyPart.KNEE))) == BOTH
        if self.upright > (_LEANING if hands else _UPRIGHT):
            return Position.KNEELING if both else Position.HALF_KNEELING
        folded = both and min(self.pose.knee_flex) > NEAR_HEELS
        return Position.FOLDED if folded or not hands else Position.ALL_FOURS

    def _leans_back(self) -> bool:
        """Whether it leans back on hands, with the back free."""
        back = any(one.part in (BodyPart.BACK, BodyPart.HEAD) for one in self.picture.contacts)
        return bool(self.rests(BodyPart.HAND)) and not back
