# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A pose of the body as joint angles, in clinical terms and degrees.

The zero of every angle is the anatomical position: standing, facing +x, arms by the
sides. The body frame has x forward, y left, z up.
"""

from dataclasses import dataclass, fields
from typing import Any, NamedTuple


class Pair(NamedTuple):
    """One angle for each side of the body, degrees."""

    left: float
    right: float

    def mirrored(self) -> "Pair":
        """The same angles with the sides exchanged."""
        return Pair(self.right, self.left)


STRAIGHT = Pair(0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Pose:
    """Joint angles, degrees.

    heading: the whole figure turned to its right, before everything else. trunk_pitch:
    0 upright, +90 prone (head to +x), -90 supine; below -90 the hips are higher than the
    shoulders. trunk_roll: turned about the trunk's long axis, after the pitch; supine and
    +90 lies on the right side. spine_flex, neck_flex: + towards the front. spine_side,
    spine_rot, neck_side, neck_rot: + to the right. pelvic_tilt: + posterior.
    hip_flex, knee_flex, elbow_flex, shoulder_flex, wrist_flex: + flexion. hip_abd,
    shoulder_abd: + away from the midline. hip_rot, shoulder_rot: + external.
    ankle: + dorsiflexion. inversion: + sole to the midline. forearm_rot: + pronation,
    0 with the palm to the front.
    """

    heading: float = 0.0
    trunk_pitch: float = 0.0
    trunk_roll: float = 0.0
    pelvic_tilt: float = 0.0
    spine_flex: float = 0.0
    spine_side: float = 0.0
    spine_rot: float = 0.0
    neck_flex: float = 0.0
    neck_side: float = 0.0
    neck_rot: float = 0.0
    hip_flex: Pair = STRAIGHT
    hip_abd: Pair = STRAIGHT
    hip_rot: Pair = STRAIGHT
    knee_flex: Pair = STRAIGHT
    ankle: Pair = STRAIGHT
    inversion: Pair = STRAIGHT
    shoulder_flex: Pair = STRAIGHT
    shoulder_abd: Pair = STRAIGHT
    shoulder_rot: Pair = STRAIGHT
    elbow_flex: Pair = STRAIGHT
    forearm_rot: Pair = STRAIGHT
    wrist_flex: Pair = STRAIGHT

    def mirrored(self) -> "Pose":
        """The pose reflected in the sagittal plane; `p.mirrored().mirrored() == p`."""
        mirrored: dict[str, Any] = {
            name: _mirrored(name, getattr(self, name)) for name in ANGLE_NAMES
        }
        return Pose(**mirrored)


def _mirrored(name: str, angle: float | Pair) -> float | Pair:
    if isinstance(angle, Pair):
        return angle.mirrored()
    return -angle if name in _TURNED_RIGHT else angle


_TURNED_RIGHT = frozenset(
    {"heading", "trunk_roll", "spine_side", "spine_rot", "neck_side", "neck_rot"}
)
ANGLE_NAMES: tuple[str, ...] = tuple(field.name for field in fields(Pose))
PAIRED_ANGLE_NAMES: frozenset[str] = frozenset(
    name for name in ANGLE_NAMES if isinstance(getattr(Pose(), name), Pair)
)
