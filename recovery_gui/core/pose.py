# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A pose of the body as joint angles, in clinical terms and degrees.

The zero of every angle is the anatomical position: standing, facing +x, arms by the
sides. The body frame has x forward, y left, z up.
"""

from dataclasses import dataclass, fields, replace
from typing import NamedTuple


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

    trunk_pitch: 0 upright, +90 prone (head to +x), -90 supine; below -90 the hips are
    higher than the shoulders. spine_flex, neck_flex: + towards the front. spine_side,
    spine_rot, neck_side, neck_rot: + to the right. pelvic_tilt: + posterior.
    hip_flex, knee_flex, elbow_flex, shoulder_flex: + flexion. hip_abd, shoulder_abd:
    + away from the midline. hip_rot, shoulder_rot: + external. ankle: + dorsiflexion.
    """

    trunk_pitch: float = 0.0
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
    shoulder_flex: Pair = STRAIGHT
    shoulder_abd: Pair = STRAIGHT
    shoulder_rot: Pair = STRAIGHT
    elbow_flex: Pair = STRAIGHT

    def mirrored(self) -> "Pose":
        """The pose reflected in the sagittal plane; `p.mirrored().mirrored() == p`."""
        return replace(
            self,
            spine_side=-self.spine_side,
            spine_rot=-self.spine_rot,
            neck_side=-self.neck_side,
            neck_rot=-self.neck_rot,
            hip_flex=self.hip_flex.mirrored(),
            hip_abd=self.hip_abd.mirrored(),
            hip_rot=self.hip_rot.mirrored(),
            knee_flex=self.knee_flex.mirrored(),
            ankle=self.ankle.mirrored(),
            shoulder_flex=self.shoulder_flex.mirrored(),
            shoulder_abd=self.shoulder_abd.mirrored(),
            shoulder_rot=self.shoulder_rot.mirrored(),
            elbow_flex=self.elbow_flex.mirrored(),
        )


ANGLE_NAMES: tuple[str, ...] = tuple(field.name for field in fields(Pose))
PAIRED_ANGLE_NAMES: frozenset[str] = frozenset(
    name for name in ANGLE_NAMES if isinstance(getattr(Pose(), name), Pair)
)
