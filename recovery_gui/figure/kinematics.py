# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""From joint angles to joint points (forward kinematics)."""

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.pose import Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.builds import PROPORTIONS, Proportions
from recovery_gui.figure.skeleton import (
    FOREARM,
    LUMBAR,
    NECK,
    SHANK,
    SIDES,
    THIGH,
    THORAX,
    UPPER_ARM,
    Arm,
    Leg,
    Segment,
    Skeleton,
)
from recovery_gui.figure.vectors import STANDING, Basis, Vector


def skeleton_of(
    pose: Pose,
    root: Vector = (0.0, 0.0, 0.0),
    build: FigureBuild = FigureBuild.SLENDER,
) -> Skeleton:
    """The joints of a pose with the middle of the hips at `root`."""
    size = PROPORTIONS[build]
    trunk = trunk_of(pose)
    pelvis = Segment(root, trunk.pitched(-pose.pelvic_tilt))
    thorax = _thorax(pose, trunk, Segment(root, trunk).place(0.0, 0.0, LUMBAR))
    neck = _neck(pose, thorax)
    head = Segment(neck.place(0.0, 0.0, NECK), neck.basis)
    return Skeleton(
        pelvis,
        thorax,
        neck,
        head,
        (_leg(pose, trunk, root, 0, size), _leg(pose, trunk, root, 1, size)),
        (arm_of(pose, thorax, 0, size), arm_of(pose, thorax, 1, size)),
        build,
    )


def trunk_of(pose: Pose) -> Basis:
    """The axes of the trunk: turned, tipped, and rolled about its own length."""
    return STANDING.turned(pose.heading).pitched(pose.trunk_pitch).turned(pose.trunk_roll)


def _thorax(pose: Pose, trunk: Basis, lumbar: Vector) -> Segment:
    basis = trunk.pitched(pose.spine_flex).rolled(pose.spine_side).turned(pose.spine_rot)
    return Segment(lumbar, basis)


def _neck(pose: Pose, thorax: Segment) -> Segment:
    basis = thorax.basis.pitched(pose.neck_flex).rolled(pose.neck_side).turned(pose.neck_rot)
    return Segment(thorax.place(0.0, 0.0, THORAX), basis)


def outward(side: Side) -> float:
    """1 for the left, whose outside is `left`; -1 for the right."""
    return 1.0 if side is Side.LEFT else -1.0


def _leg(pose: Pose, trunk: Basis, root: Vector, index: int, size: Proportions) -> Leg:
    side = SIDES[index]
    out = outward(side)
    hip = trunk.place(root, 0.0, out * size.hip_half, 0.0)
    thigh = (
        trunk.pitched(-pose.hip_flex[index])
        .rolled(out * pose.hip_abd[index])
        .turned(-out * pose.hip_rot[index])
    )
    knee = thigh.place(hip, 0.0, 0.0, -THIGH)
    shank = thigh.pitched(pose.knee_flex[index])
    ankle = shank.place(knee, 0.0, 0.0, -SHANK)
    foot = shank.pitched(-pose.ankle[index]).rolled(-out * pose.inversion[index])
    segments = (Segment(hip, thigh), Segment(knee, shank), Segment(ankle, foot))
    return Leg(side, *segments, size.leg_girth)


def arm_of(pose: Pose, thorax: Segment, index: int, size: Proportions) -> Arm:
    """One arm of a pose, by its index in `SIDES`."""
    side = SIDES[index]
    out = outward(side)
    shoulder = thorax.place(0.0, out * size.shoulder_half, THORAX)
    upper = (
        thorax.basis.pitched(-pose.shoulder_flex[index])
        .rolled(out * pose.shoulder_abd[index])
        .turned(-out * pose.shoulder_rot[index])
    )
    elbow = upper.place(shoulder, 0.0, 0.0, -UPPER_ARM)
    bent = upper.pitched(-pose.elbow_flex[index])
    wrist = bent.place(elbow, 0.0, 0.0, -FOREARM)
    forearm = bent.turned(out * pose.forearm_rot[index])
    hand = forearm.pitched(-pose.wrist_flex[index])
    segments = (Segment(shoulder, upper), Segment(elbow, forearm), Segment(wrist, hand))
    return Arm(side, *segments, size.arm_girth)
