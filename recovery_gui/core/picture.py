# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Everything a step's picture says: poses, contacts, props, and the meaning drawn on top."""

from dataclasses import dataclass, replace
from enum import Enum

from recovery_gui.core.pose import Pose
from recovery_gui.core.side import Side


class View(Enum):
    """The best camera for a step, seen from the working side."""

    SIDE = "side"
    FRONT = "front"
    TOP = "top"


class Surface(Enum):
    """What a body part may rest on or touch."""

    FLOOR = "floor"
    FOAM_ROLLER = "foam_roller"
    SMALL_BALL = "small_ball"
    CHAIR = "chair"
    WALL = "wall"
    CUSHION = "cushion"


class BodyPart(Enum):
    """A part that can carry a contact."""

    HEAD = "head"
    BACK = "back"
    CHEST = "chest"
    RIBS = "ribs"
    PELVIS = "pelvis"
    HIP = "hip"
    THIGH = "thigh"
    KNEE = "knee"
    SHIN = "shin"
    CALF = "calf"
    HEEL = "heel"
    FOOT = "foot"
    TOES = "toes"
    SHOULDER = "shoulder"
    ELBOW = "elbow"
    FOREARM = "forearm"
    HAND = "hand"


@dataclass(frozen=True, slots=True)
class Contact:
    """A part resting on a surface; `side` is `NONE` for parts of the midline."""

    part: BodyPart
    side: Side
    surface: Surface

    def mirrored(self) -> "Contact":
        """The same contact on the opposite side."""
        return replace(self, side=self.side.other)


class PropPlace(Enum):
    """Where a prop lies when no contact puts it somewhere."""

    CONTACT = "contact"
    BESIDE_HIPS = "beside hips"


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing drawn with the figure: `Surface` names which, `place` where it lies."""

    kind: Surface
    place: PropPlace = PropPlace.CONTACT


class MuscleChain(Enum):
    """Where a step is felt: the line along which the glow is drawn."""

    CALF = "calf"
    HAMSTRING = "hamstring"
    BACK_LINE = "back line"


@dataclass(frozen=True, slots=True)
class Highlight:
    """A glow along a chain of one side."""

    chain: MuscleChain
    side: Side

    def mirrored(self) -> "Highlight":
        """The same chain on the opposite side."""
        return replace(self, side=self.side.other)


@dataclass(frozen=True, slots=True)
class LegLimit:
    """The most that the straight leg may rise, degrees from the FLOOR (not from the trunk)."""

    side: Side
    degrees: float

    def mirrored(self) -> "LegLimit":
        """The same limit on the opposite leg."""
        return replace(self, side=self.side.other)


@dataclass(frozen=True, slots=True)
class Picture:
    """The whole picture of a step, written for the working side; `mirrored` for the other.

    `counter_pose` is the far end of a repetition or pass; None when the step is still.
    `flipped` is True when the camera, too, looks from the opposite side, so that the
    mirrored picture is the exact reflection of the authored one.
    """

    pose: Pose
    counter_pose: Pose | None = None
    view: View = View.SIDE
    contacts: tuple[Contact, ...] = ()
    props: tuple[Prop, ...] = ()
    highlights: tuple[Highlight, ...] = ()
    leg_limit: LegLimit | None = None
    flipped: bool = False

    def seen_from(self, side: Side) -> "Picture":
        """The picture for a working side: as written, or its reflection for the left."""
        return self.mirrored() if side is Side.LEFT else self

    def mirrored(self) -> "Picture":
        """The reflection of this picture in the sagittal plane."""
        return Picture(
            pose=self.pose.mirrored(),
            counter_pose=self.counter_pose and self.counter_pose.mirrored(),
            view=self.view,
            contacts=tuple(contact.mirrored() for contact in self.contacts),
            props=self.props,
            highlights=tuple(highlight.mirrored() for highlight in self.highlights),
            leg_limit=self.leg_limit and self.leg_limit.mirrored(),
            flipped=not self.flipped,
        )
