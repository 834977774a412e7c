# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The widest angles that a pose may have without naming a reason.

They are clamps for a drawing, not norms for a person: a little beyond the active ranges of
Norkin and White, Measurement of Joint Motion (Table A.1), and of the CDC joint range study
(Soucie and others 2011), because a pose is often held against the floor or by a hand.
"""

from collections.abc import Iterator

from recovery_gui.core.pose import Pair, Pose

POSE_LIMITS: dict[str, tuple[float, float]] = {
    "heading": (-180.0, 180.0),
    "trunk_pitch": (-110.0, 95.0),
    "trunk_roll": (-180.0, 180.0),
    "pelvic_tilt": (-20.0, 20.0),
    "spine_flex": (-30.0, 50.0),
    "spine_side": (-35.0, 35.0),
    "spine_rot": (-55.0, 55.0),
    "neck_flex": (-45.0, 50.0),
    "neck_side": (-45.0, 45.0),
    "neck_rot": (-80.0, 80.0),
    "hip_flex": (-20.0, 135.0),
    "hip_abd": (-20.0, 65.0),
    "hip_rot": (-40.0, 60.0),
    "knee_flex": (0.0, 150.0),
    "ankle": (-60.0, 30.0),
    "inversion": (-20.0, 35.0),
    "shoulder_flex": (-60.0, 180.0),
    "shoulder_abd": (-30.0, 180.0),
    "shoulder_rot": (-90.0, 90.0),
    "elbow_flex": (0.0, 145.0),
    "forearm_rot": (0.0, 170.0),
    "wrist_flex": (-90.0, 80.0),
}


def beyond(pose: Pose) -> Iterator[tuple[str, float]]:
    """Name and value of every angle that is past its limit."""
    for name, (least, most) in POSE_LIMITS.items():
        angle: float | Pair = getattr(pose, name)
        for value in angle if isinstance(angle, Pair) else (angle,):
            if not least <= value <= most:
                yield name, value
