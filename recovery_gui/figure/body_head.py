# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The solids of neck and head. Head breadth .089, depth .115 from ANSUR II (2012), over height."""

from itertools import pairwise

from recovery_gui.figure.skeleton import Segment, Skeleton
from recovery_gui.figure.solid import Blob, Sphere, Tube
from recovery_gui.figure.vectors import Vector

# From the chin's height on the neck's axis: front, left, up, radius.
Place = tuple[float, float, float, float]

_SKULL: tuple[Place, ...] = ((-0.0120, 0.0, 0.0740, 0.0465), (0.0060, 0.0, 0.0790, 0.0475))
_FACE: tuple[Place, ...] = (
    (0.0180, 0.0, 0.0720, 0.0385),
    (0.0230, 0.0080, 0.0430, 0.0270),
    (0.0230, -0.0080, 0.0430, 0.0270),
)
_JAW: tuple[Place, ...] = (
    (0.0370, 0.0, 0.0140, 0.0120),
    (0.0040, 0.0200, 0.0280, 0.0190),
    (0.0040, -0.0200, 0.0280, 0.0190),
)
_NOSE: tuple[Place, ...] = (
    (0.0500, 0.0, 0.0620, 0.0050),
    (0.0620, 0.0, 0.0435, 0.0055),
    (0.0500, 0.0, 0.0400, 0.0060),
)
_MOUTH: tuple[Place, ...] = ((0.0475, 0.0, 0.0275, 0.0070), (0.0370, 0.0, 0.0140, 0.0120))
_THROAT: tuple[Place, ...] = ((-0.0060, 0.0, -0.0150, 0.0300), (-0.0040, 0.0, 0.0250, 0.0310))
_NAPE: Place = (-0.0080, 0.0, 0.0, 0.0330)

_SCALP: tuple[Place, ...] = ((-0.0150, 0.0, 0.0750, 0.0500), (-0.0010, 0.0, 0.0845, 0.0500))
_BUN: tuple[Place, ...] = ((-0.0330, 0.0, 0.1220, 0.0180), (-0.0440, 0.0, 0.1360, 0.0235))
# Combed back: along the parting from the forehead to the nape, and over the left side.
_MIDDLE: tuple[Place, ...] = (
    (0.0230, 0.0, 0.1110, 0.0180),
    (-0.0080, 0.0, 0.1000, 0.0350),
    (-0.0250, 0.0, 0.0800, 0.0400),
    (-0.0300, 0.0, 0.0440, 0.0280),
)
_TEMPLE: Place = (0.0130, 0.0310, 0.0900, 0.0150)
_SIDE: tuple[Place, ...] = (
    (0.0270, 0.0200, 0.1080, 0.0160),
    (-0.0080, 0.0240, 0.1020, 0.0270),
    (-0.0240, 0.0240, 0.0830, 0.0300),
    (-0.0300, 0.0220, 0.0480, 0.0210),
)
_EAR: tuple[Place, ...] = ((-0.0060, 0.0440, 0.0560, 0.0090), (-0.0020, 0.0420, 0.0430, 0.0060))
_EAR_FOLD: tuple[Place, ...] = ((-0.0080, 0.0500, 0.0590, 0.0), (-0.0010, 0.0500, 0.0540, 0.0))
_LID: tuple[Place, ...] = (
    (0.0500, 0.0140, 0.0590, 0.0),
    (0.0485, 0.0170, 0.0572, 0.0),
    (0.0455, 0.0210, 0.0562, 0.0),
    (0.0420, 0.0240, 0.0568, 0.0),
    (0.0385, 0.0262, 0.0590, 0.0),
)
_BROW: tuple[Place, ...] = (
    (0.0530, 0.0130, 0.0705, 0.0),
    (0.0505, 0.0180, 0.0722, 0.0),
    (0.0465, 0.0225, 0.0728, 0.0),
    (0.0415, 0.0262, 0.0715, 0.0),
)
_LIPS: tuple[Place, ...] = (
    (0.0530, 0.0, 0.0275, 0.0),
    (0.0500, 0.0070, 0.0272, 0.0),
    (0.0460, 0.0110, 0.0282, 0.0),
)


def face(skeleton: Skeleton) -> tuple[Blob, ...]:
    """Skin of the head: skull and jaw."""
    skull, front, jaw = (_cell(skeleton.head, places) for places in (_SKULL, _FACE, _JAW))
    return (Blob(skull + front[:1]), Blob(front + jaw))


def profile(skeleton: Skeleton) -> tuple[Blob, ...]:
    """Nose and mouth."""
    return tuple(Blob(_cell(skeleton.head, places)) for places in (_NOSE, _MOUTH))


def neck(skeleton: Skeleton) -> Tube:
    """Skin between collar and jaw."""
    middle, high = _cell(skeleton.head, _THROAT)
    return Tube((_sphere(skeleton.neck, _NAPE), middle, high))


def hair(skeleton: Skeleton) -> tuple[Blob, ...]:
    """The hair, combed back over the whole head, and its bun."""
    places = [_SCALP, _BUN, *pairwise(_MIDDLE)]
    for left in (True, False):
        temple, brow, top, back, low = _sided((_TEMPLE, *_SIDE), left)
        places += [(temple, brow, top), (temple, top, back), (back, low)]
    return tuple(Blob(_cell(skeleton.head, place)) for place in places)


def skull_centre(skeleton: Skeleton) -> Vector:
    """The middle of the head, from which hair lies on one side or the other."""
    return skeleton.head.place(*_SKULL[1][:3])


def ear(skeleton: Skeleton, *, left: bool) -> Blob:
    """One ear."""
    return Blob(_cell(skeleton.head, _sided(_EAR, left)))


def features(skeleton: Skeleton, *, left: bool) -> tuple[tuple[Vector, ...], ...]:
    """Lines of one side of the face: closed lid, brow, lips and the fold of the ear."""
    return tuple(
        tuple(skeleton.head.place(*place[:3]) for place in _sided(places, left))
        for places in (_LID, _BROW, _LIPS, _EAR_FOLD)
    )


def back_of_head(skeleton: Skeleton) -> Sphere:
    """What rests on the floor when lying face up."""
    return _sphere(skeleton.head, _SCALP[0])


def _sided(places: tuple[Place, ...], left: bool) -> tuple[Place, ...]:
    sign = 1.0 if left else -1.0
    return tuple((front, sign * side, up, radius) for front, side, up, radius in places)


def _cell(head: Segment, places: tuple[Place, ...]) -> tuple[Sphere, ...]:
    return tuple(_sphere(head, place) for place in places)


def _sphere(head: Segment, place: Place) -> Sphere:
    front, left, up, radius = place
    return Sphere(head.place(front, left, up), radius)
