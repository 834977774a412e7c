# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The solids of neck and head. Head breadth .089, depth .115 from ANSUR II (2012), over height."""

from recovery_gui.figure.skeleton import Segment, Skeleton
from recovery_gui.figure.solid import Cell, Sphere

# From the chin's height on the neck's axis: front, left, up, radius.
Place = tuple[float, float, float, float]

SKULL_BACK: Place = (-0.0120, 0.0, 0.0740, 0.0470)
_SKULL: tuple[Place, ...] = (SKULL_BACK, (0.0060, 0.0, 0.0790, 0.0480))
_FACE: tuple[Place, ...] = (
    (0.0180, 0.0, 0.0720, 0.0400),
    (0.0230, 0.0080, 0.0430, 0.0270),
    (0.0230, -0.0080, 0.0430, 0.0270),
)
_JAW: tuple[Place, ...] = (
    (0.0360, 0.0, 0.0150, 0.0125),
    (0.0020, 0.0200, 0.0300, 0.0200),
    (0.0020, -0.0200, 0.0300, 0.0200),
)
_NOSE: tuple[Place, ...] = (
    (0.0515, 0.0, 0.0620, 0.0050),
    (0.0625, 0.0, 0.0440, 0.0060),
    (0.0500, 0.0, 0.0390, 0.0065),
)
_MOUTH: tuple[Place, ...] = ((0.0460, 0.0, 0.0270, 0.0085), (0.0360, 0.0, 0.0150, 0.0125))
_NECK: tuple[Place, ...] = (
    (-0.0080, 0.0, -0.0560, 0.0330),
    (-0.0060, 0.0, -0.0200, 0.0300),
    (-0.0020, 0.0, 0.0200, 0.0310),
)
_HAIR: tuple[Place, ...] = ((-0.0140, 0.0, 0.0760, 0.0500), (-0.0020, 0.0, 0.0860, 0.0500))
_BUN: tuple[Place, ...] = ((-0.0300, 0.0, 0.1280, 0.0180), (-0.0380, 0.0, 0.1420, 0.0225))
_EAR: tuple[Place, ...] = ((-0.0040, 0.0440, 0.0560, 0.0090), (0.0, 0.0420, 0.0430, 0.0060))


def face(skeleton: Skeleton) -> tuple[Cell, ...]:
    """Skin of the head with brow, nose, mouth and chin."""
    skull, front, jaw, nose, mouth = (
        _cell(skeleton.head, places) for places in (_SKULL, _FACE, _JAW, _NOSE, _MOUTH)
    )
    return (skull, skull[1:] + front, front + jaw, nose, mouth)


def neck(skeleton: Skeleton) -> tuple[Cell, ...]:
    """Skin between collar and jaw."""
    low, middle, high = _cell(skeleton.head, _NECK)
    return ((low, middle), (middle, high))


def hair(skeleton: Skeleton) -> tuple[Cell, ...]:
    """The hair and its bun."""
    scalp, bun = _cell(skeleton.head, _HAIR), _cell(skeleton.head, _BUN)
    return (scalp, bun)


def ear(skeleton: Skeleton, left: bool) -> Cell:
    """One ear."""
    sign = 1.0 if left else -1.0
    return _cell(skeleton.head, tuple((f, sign * s, u, r) for f, s, u, r in _EAR))


def back_of_head(skeleton: Skeleton) -> Sphere:
    """What rests on the floor when lying face up."""
    return _sphere(skeleton.head, _HAIR[0])


def _cell(head: Segment, places: tuple[Place, ...]) -> tuple[Sphere, ...]:
    return tuple(_sphere(head, place) for place in places)


def _sphere(head: Segment, place: Place) -> Sphere:
    front, left, up, radius = place
    return Sphere(head.place(front, left, up), radius)
