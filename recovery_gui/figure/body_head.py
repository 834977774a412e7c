# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The solids of neck and head. Head breadth .089, depth .115 from ANSUR II (2012), over height."""

from recovery_gui.figure.builds import PROPORTIONS
from recovery_gui.figure.skeleton import Segment, Skeleton
from recovery_gui.figure.solid import Blob, Sphere, Tube
from recovery_gui.figure.vectors import Vector

# From the chin's height on the neck's axis: front, left, up, radius.
Place = tuple[float, float, float, float]


def _both(*places: Place) -> tuple[Place, ...]:
    """The places of the left side, and their likes on the right."""
    return places + tuple((front, -left, up, radius) for front, left, up, radius in places)


_FACE: tuple[Place, ...] = (
    (0.0360, 0.0, 0.0140, 0.0125),
    (0.0270, 0.0, 0.0600, 0.0270),
    *_both(
        (0.0300, 0.0130, 0.0880, 0.0215),
        (0.0190, 0.0270, 0.0740, 0.0165),
        (0.0170, 0.0230, 0.0440, 0.0190),
        (0.0040, 0.0220, 0.0280, 0.0170),
    ),
)
_NOSE: tuple[Place, ...] = (
    (0.0490, 0.0, 0.0640, 0.0050),
    (0.0620, 0.0, 0.0445, 0.0052),
    (0.0500, 0.0, 0.0410, 0.0060),
)
_MOUTH: tuple[Place, ...] = ((0.0475, 0.0, 0.0275, 0.0070), (0.0370, 0.0, 0.0140, 0.0120))
_THROAT: tuple[Place, ...] = ((-0.0060, 0.0, -0.0150, 0.0300), (-0.0040, 0.0, 0.0250, 0.0310))
_NAPE: Place = (-0.0060, 0.0, 0.0210, 0.0300)

_CROWN: tuple[Place, ...] = ((-0.0140, 0.0, 0.0760, 0.0500), (0.0010, 0.0, 0.0840, 0.0485))
_BACK_HAIR: Place = (-0.0270, 0.0, 0.0480, 0.0290)
_SHORT_HAIR: Place = (-0.0240, 0.0, 0.0560, 0.0320)
_BUN: tuple[Place, ...] = ((-0.0330, 0.0, 0.1220, 0.0180), (-0.0440, 0.0, 0.1360, 0.0235))
_TUFT: tuple[Place, ...] = ((0.0200, 0.0, 0.1130, 0.0260), (-0.0100, 0.0, 0.1120, 0.0290))
_EAR: tuple[Place, ...] = ((-0.0060, 0.0440, 0.0560, 0.0090), (-0.0020, 0.0420, 0.0430, 0.0060))
_EAR_FOLD: tuple[Place, ...] = ((-0.0080, 0.0500, 0.0590, 0.0), (-0.0010, 0.0500, 0.0540, 0.0))
_LID: tuple[Place, ...] = (
    (0.0500, 0.0140, 0.0590, 0.0),
    (0.0485, 0.0170, 0.0572, 0.0),
    (0.0455, 0.0210, 0.0560, 0.0),
    (0.0420, 0.0240, 0.0562, 0.0),
    (0.0385, 0.0262, 0.0574, 0.0),
)
_BROW: tuple[Place, ...] = (
    (0.0530, 0.0130, 0.0708, 0.0),
    (0.0505, 0.0180, 0.0720, 0.0),
    (0.0465, 0.0225, 0.0716, 0.0),
    (0.0420, 0.0258, 0.0694, 0.0),
)
_LIPS: tuple[Place, ...] = (
    (0.0530, 0.0, 0.0275, 0.0),
    (0.0500, 0.0070, 0.0272, 0.0),
    (0.0460, 0.0110, 0.0282, 0.0),
)


def face(skeleton: Skeleton) -> tuple[Blob]:
    """Skin of the head, from the forehead to the jaw; the hair lies behind it."""
    return (Blob(_cell(skeleton.head, _FACE)),)


def profile(skeleton: Skeleton) -> tuple[Blob, Blob]:
    """Nose and mouth."""
    return (Blob(_cell(skeleton.head, _NOSE)), Blob(_cell(skeleton.head, _MOUTH)))


def neck(skeleton: Skeleton) -> Tube:
    """Skin between collar and jaw."""
    girth = PROPORTIONS[skeleton.build].trunk_girth
    row = (_sphere(skeleton.neck, _NAPE), *_cell(skeleton.head, _THROAT))
    return Tube(tuple(Sphere(centre, radius * girth) for centre, radius in row))


def hair(skeleton: Skeleton) -> tuple[Blob, Blob]:
    """The hair over the head, and its bun or tuft."""
    tied = PROPORTIONS[skeleton.build].bun
    low, knot = (_BACK_HAIR, _BUN) if tied else (_SHORT_HAIR, _TUFT)
    return (
        Blob(_cell(skeleton.head, (*_CROWN, low))),
        Blob(_cell(skeleton.head, knot)),
    )


def skull_centre(skeleton: Skeleton) -> Vector:
    """The middle of the head, from which hair lies on one side or the other."""
    return skeleton.head.place(-0.004, 0.0, 0.077)


def ear(skeleton: Skeleton, *, left: bool) -> Blob:
    """One ear."""
    return Blob(_cell(skeleton.head, _sided(_EAR, left)))


def ear_fold(skeleton: Skeleton, *, left: bool) -> tuple[Vector, ...]:
    """The line in an ear."""
    return _line(skeleton.head, _EAR_FOLD, left)


def eye(skeleton: Skeleton, *, left: bool) -> tuple[tuple[Vector, ...], ...]:
    """Closed lid and brow of one side."""
    return tuple(_line(skeleton.head, places, left) for places in (_LID, _BROW))


def lips(skeleton: Skeleton, *, left: bool) -> tuple[Vector, ...]:
    """One side of the line between the lips."""
    return _line(skeleton.head, _LIPS, left)


def back_of_head(skeleton: Skeleton) -> Sphere:
    """What rests on the floor when lying face up."""
    return _sphere(skeleton.head, _CROWN[0])


def _line(head: Segment, places: tuple[Place, ...], left: bool) -> tuple[Vector, ...]:
    return tuple(head.place(*place[:3]) for place in _sided(places, left))


def _sided(places: tuple[Place, ...], left: bool) -> tuple[Place, ...]:
    sign = 1.0 if left else -1.0
    return tuple((front, sign * side, up, radius) for front, side, up, radius in places)


def _cell(head: Segment, places: tuple[Place, ...]) -> tuple[Sphere, ...]:
    return tuple(_sphere(head, place) for place in places)


def _sphere(head: Segment, place: Place) -> Sphere:
    front, left, up, radius = place
    return Sphere(head.place(front, left, up), radius)
