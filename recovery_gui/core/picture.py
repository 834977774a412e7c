# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Everything a step's picture says: poses, contacts, props, and the meaning drawn on top."""

from dataclasses import dataclass, field, replace
from enum import Enum

from recovery_gui.core.override import override
from recovery_gui.core.pose import Pose
from recovery_gui.core.side import Side


class View(Enum):
    """The best camera for a step, from the working side, or from the front on the other one."""

    SIDE = "side"
    FRONT = "front"
    FRONT_ACROSS = "front across"
    TOP = "top"


class Surface(Enum):
    """What a body part may rest on or touch."""

    FLOOR = "floor"
    FOAM_ROLLER = "foam_roller"
    SMALL_BALL = "small_ball"
    CHAIR = "chair"
    WALL = "wall"
    CUSHION = "cushion"
    STRAP = "strap"
    BODY = "body"


class BodyPart(Enum):
    """A part that can carry a contact."""

    HEAD = "head"
    BACK = "back"
    CHEST = "chest"
    BELLY = "belly"
    RIBS = "ribs"
    PELVIS = "pelvis"
    BUTTOCK = "buttock"
    HIP = "hip"
    THIGH = "thigh"
    KNEE = "knee"
    SHIN = "shin"
    CALF = "calf"
    ANKLE = "ankle"
    HEEL = "heel"
    FOOT = "foot"
    TOES = "toes"
    SHOULDER = "shoulder"
    ELBOW = "elbow"
    FOREARM = "forearm"
    HAND = "hand"


MIDDLE = 0.5


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the body: `share` of the way along a part, from its near to its far end."""

    part: BodyPart
    side: Side
    share: float = MIDDLE

    def mirrored(self) -> "Spot":
        """The same place on the opposite side."""
        return replace(self, side=self.side.other)


@dataclass(frozen=True, slots=True)
class Contact:
    """A part resting on a surface; `side` is `NONE` for parts of the midline.

    `share` says where along the part (0 proximal, 1 distal). `onto` is the place that is
    touched when the surface is the body itself, else None.
    """

    part: BodyPart
    side: Side
    surface: Surface
    share: float = MIDDLE
    onto: Spot | None = None

    def mirrored(self) -> "Contact":
        """The same contact on the opposite side."""
        return replace(self, side=self.side.other, onto=self.onto and self.onto.mirrored())


class PropPlace(Enum):
    """Where a prop stands; `RIGHT` is the working side."""

    CONTACT = "contact"
    IN_FRONT = "in front"
    BEHIND = "behind"
    LEFT = "left"
    RIGHT = "right"
    BESIDE_HIPS = "beside hips"
    BESIDE_LEG = "beside leg"


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing drawn with the figure: `Surface` names which, `place` where it lies.

    `at` is its distance from the anchor, body heights; None for what is usual.
    """

    kind: Surface
    place: PropPlace = PropPlace.CONTACT
    at: float | None = None

    def mirrored(self) -> "Prop":
        """The same thing on the opposite side; `beside` means beside the working side."""
        return replace(self, place=_ACROSS.get(self.place, self.place))


_ACROSS = {PropPlace.LEFT: PropPlace.RIGHT, PropPlace.RIGHT: PropPlace.LEFT}


class MuscleChain(Enum):
    """Where a step is felt: the line along which the glow is drawn."""

    CALF = "calf"
    HAMSTRING = "hamstring"
    BACK_LINE = "back line"
    QUAD = "quad"
    SHIN = "shin"
    SOLE = "sole"
    GLUTE = "glute"
    OUTER_HIP = "outer hip"
    HIP_FLEXOR = "hip flexor"
    ADDUCTOR = "adductor"
    LAT = "lat"
    CHEST = "chest"
    NECK = "neck"
    LOW_BACK = "low back"
    UPPER_BACK = "upper back"
    BELLY = "belly"


@dataclass(frozen=True, slots=True)
class Highlight:
    """A glow along a chain; `side` is `NONE` for chains of the midline."""

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
class PoseException:
    """A joint that goes past the pose limits, and why it may."""

    angle: str
    reason: str


@dataclass(frozen=True, slots=True)
class Picture:
    """The whole picture of a step, written for the working side; `mirrored` for the other.

    `counter_pose` is the far end of a repetition or pass; None when the step is still.
    `counter_contacts` is what holds there; None when the same as at the near end.
    The first contact is the anchor: it stands at `place` (x forward, y left, body
    heights), a sided one beside it. `mat` is whether a mat lies under it all.
    `flipped` is True when the camera, too, looks from the opposite side, so that the
    mirrored picture is the exact reflection of the authored one.
    """

    pose: Pose
    counter_pose: Pose | None = None
    view: View = View.SIDE
    contacts: tuple[Contact, ...] = ()
    counter_contacts: tuple[Contact, ...] | None = None
    place: tuple[float, float] = (0.0, 0.0)
    props: tuple[Prop, ...] = ()
    highlights: tuple[Highlight, ...] = ()
    leg_limit: LegLimit | None = None
    exceptions: tuple[PoseException, ...] = ()
    mat: bool = True
    flipped: bool = False
    _hash: int | None = field(default=None, init=False, repr=False, compare=False)

    @override
    def __hash__(self) -> int:
        """Worked out once: a frame of the figure asks for it many times."""
        known = self._hash
        if known is None:
            parts = (self.pose, self.counter_pose, self.contacts, self.highlights, self.props)
            known = hash((*parts, self.view, self.flipped))
            object.__setattr__(self, "_hash", known)
        return known

    @property
    def far_contacts(self) -> tuple[Contact, ...]:
        """What holds at the far end of the motion."""
        return self.contacts if self.counter_contacts is None else self.counter_contacts

    def seen_from(self, side: Side) -> "Picture":
        """The picture for a working side: as written, or its reflection for the left."""
        return self.mirrored() if side is Side.LEFT else self

    def mirrored(self) -> "Picture":
        """The reflection of this picture in the sagittal plane."""
        far = self.counter_contacts
        return replace(
            self,
            pose=self.pose.mirrored(),
            counter_pose=self.counter_pose and self.counter_pose.mirrored(),
            contacts=tuple(contact.mirrored() for contact in self.contacts),
            counter_contacts=far and tuple(contact.mirrored() for contact in far),
            place=(self.place[0], -self.place[1]),
            props=tuple(prop.mirrored() for prop in self.props),
            highlights=tuple(highlight.mirrored() for highlight in self.highlights),
            leg_limit=self.leg_limit and self.leg_limit.mirrored(),
            flipped=not self.flipped,
        )
