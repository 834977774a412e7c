# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""How readily each joint gives way, and how far it goes."""

from collections.abc import Iterable, Sequence
from math import inf, radians

from recovery_gui.core.picture import PoseException
from recovery_gui.core.pose_limits import POSE_LIMITS
from recovery_gui.figure.joints import FREEDOMS

_STIFFNESS = {
    **{"x": 0.3, "y": 0.3, "z": 0.1},
    **{"heading": 8.0, "trunk_pitch": 3.0, "trunk_roll": 5.0, "pelvic_tilt": 9.0},
    **{"spine_flex": 3.0, "spine_side": 3.0, "spine_rot": 3.0},
    **{"neck_flex": 1.6, "neck_side": 3.0, "neck_rot": 3.0},
    **{"hip_flex": 1.0, "hip_abd": 1.5, "hip_rot": 1.8},
    **{"knee_flex": 1.0, "ankle": 0.6, "inversion": 0.8},
    **{"shoulder_flex": 0.8, "shoulder_abd": 1.0, "shoulder_rot": 1.0},
    **{"elbow_flex": 0.7, "forearm_rot": 1.0, "wrist_flex": 0.6},
}
EASE: tuple[float, ...] = tuple(_STIFFNESS[freedom.name] ** -2 for freedom in FREEDOMS)

Bounds = tuple[tuple[float, float], ...]


def bounds_for(numbers: Sequence[float], exceptions: Iterable[PoseException]) -> Bounds:
    """The least and most of each number: the pose limits, or what the pose itself has beyond."""
    named = {one.angle for one in exceptions}
    return tuple(
        _bounds(freedom.name, number, named)
        for freedom, number in zip(FREEDOMS, numbers, strict=True)
    )


def _bounds(name: str, number: float, named: set[str]) -> tuple[float, float]:
    if name not in POSE_LIMITS or name in named:
        return (-inf, inf)
    least, most = POSE_LIMITS[name]
    return (min(radians(least), number), max(radians(most), number))
