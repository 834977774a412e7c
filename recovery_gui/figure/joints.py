# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The freedoms of the body: what turns about which axis, and what moves with it."""

from collections.abc import Sequence
from itertools import accumulate, count, pairwise
from math import degrees, radians
from typing import Any, NamedTuple

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.pose import Pair, Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.kinematics import outward, skeleton_of, trunk_of
from recovery_gui.figure.skeleton import SIDES, Arm, Leg, Segment, Skeleton
from recovery_gui.figure.vectors import STANDING, UP, Basis, Vector

TRUNK_NAMES = (
    *("heading", "trunk_pitch", "trunk_roll", "pelvic_tilt"),
    *("spine_flex", "spine_side", "spine_rot", "neck_flex", "neck_side", "neck_rot"),
)
LEG_NAMES = ("hip_flex", "hip_abd", "hip_rot", "knee_flex", "ankle", "inversion")
ARM_NAMES = (
    *("shoulder_flex", "shoulder_abd", "shoulder_rot"),
    *("elbow_flex", "forearm_rot", "wrist_flex"),
)
SEGMENTS = (
    *("pelvis", "thorax", "neck", "head"),
    *("thigh_L", "shank_L", "foot_L", "thigh_R", "shank_R", "foot_R"),
    *("upper_L", "forearm_L", "hand_L", "upper_R", "forearm_R", "hand_R"),
)
SUFFIXES = ("_L", "_R")


class Freedom(NamedTuple):
    """One number that settles a pose: a root coordinate, or an angle of one side."""

    name: str
    side: int | None = None


ROOT = (Freedom("x"), Freedom("y"), Freedom("z"))
FREEDOMS: tuple[Freedom, ...] = (
    *ROOT,
    *(Freedom(name) for name in TRUNK_NAMES),
    *(Freedom(name, side) for side in (0, 1) for name in LEG_NAMES),
    *(Freedom(name, side) for side in (0, 1) for name in ARM_NAMES),
)
INDEX = {freedom: index for index, freedom in enumerate(FREEDOMS)}
ROOT_SIZE = len(ROOT)
_TRUNK, *_LIMBS = (
    slice(start, end)
    for start, end in pairwise(
        accumulate(map(len, (ROOT, TRUNK_NAMES, *[LEG_NAMES] * 2, *[ARM_NAMES] * 2)))
    )
)
_LEGS, _ARMS = _LIMBS[:2], _LIMBS[2:]


def _chains() -> dict[str, tuple[int, ...]]:
    """For each segment the freedoms that move it, as indices."""
    number = count()
    root = [next(number) for _ in (*ROOT, *TRUNK_NAMES[:3])]
    tilt = next(number)
    spine = [next(number) for _ in range(3)]
    neck = [next(number) for _ in range(3)]
    chains = {"pelvis": (*root, tilt), "thorax": (*root, *spine)}
    chains["neck"] = chains["head"] = (*root, *spine, *neck)
    for suffix in SUFFIXES:
        leg = [next(number) for _ in LEG_NAMES]
        for name, most in (("thigh", 3), ("shank", 4), ("foot", 6)):
            chains[name + suffix] = (*root, *leg[:most])
    for suffix in SUFFIXES:
        arm = [next(number) for _ in ARM_NAMES]
        for name, most in (("upper", 3), ("forearm", 5), ("hand", 6)):
            chains[name + suffix] = (*root, *spine, *arm[:most])
    return chains


CHAINS = _chains()


class Posture(NamedTuple):
    """A body, and a unit axis and a pivot for every freedom but the root's."""

    body: Skeleton
    segments: dict[str, Segment]
    axes: tuple[tuple[Vector, Vector], ...]


def numbers_of(pose: Pose, root: Vector) -> list[float]:
    """The freedoms of a pose: the root in unit H, angles in radians."""
    numbers = list(root)
    for name, side in FREEDOMS[ROOT_SIZE:]:
        angle = getattr(pose, name)
        numbers.append(radians(angle if side is None else angle[side]))
    return numbers


def pose_of(numbers: Sequence[float]) -> Pose:
    """The pose with these freedoms."""
    angles: dict[str, Any] = dict(zip(TRUNK_NAMES, map(degrees, numbers[_TRUNK]), strict=True))
    for names, (left, right) in ((LEG_NAMES, _LEGS), (ARM_NAMES, _ARMS)):
        sides = (map(degrees, numbers[left]), map(degrees, numbers[right]))
        angles.update(zip(names, map(Pair, *sides), strict=True))
    return Pose(**angles)


def posture_at(numbers: Sequence[float], build: FigureBuild) -> Posture:
    """The body with these freedoms."""
    return posture_of(pose_of(numbers), root_of(numbers), build)


def root_of(numbers: Sequence[float]) -> Vector:
    """Where these freedoms have the hips."""
    return (numbers[0], numbers[1], numbers[2])


def mark(side: Side) -> str:
    """What the names of a side's segments end in."""
    return SUFFIXES[SIDES.index(side)]


def posture_of(pose: Pose, root: Vector, build: FigureBuild) -> Posture:
    """The body in a pose with its axes."""
    body = skeleton_of(pose, root, build)
    trunk = trunk_of(pose)
    thorax, pelvis = body.thorax, body.pelvis.origin
    turned = STANDING.turned(pose.heading)
    tipped = trunk.pitched(pose.spine_flex)
    nodded = thorax.basis.pitched(pose.neck_flex)
    axes = [
        (_back(UP), pelvis),
        (turned.left, pelvis),
        (_back(trunk.up), pelvis),
        (_back(trunk.left), pelvis),
        (trunk.left, thorax.origin),
        (tipped.front, thorax.origin),
        (_back(thorax.basis.up), thorax.origin),
        (thorax.basis.left, body.neck.origin),
        (nodded.front, body.neck.origin),
        (_back(body.neck.basis.up), body.neck.origin),
    ]
    for index, leg in enumerate(body.legs):
        axes += _leg_axes(pose, trunk, leg, index)
    for index, arm in enumerate(body.arms):
        axes += _arm_axes(pose, thorax.basis, arm, index)
    return Posture(body, _segments(body), tuple(axes))


def _leg_axes(pose: Pose, trunk: Basis, leg: Leg, index: int) -> list[tuple[Vector, Vector]]:
    out = outward(SIDES[index])
    lifted = trunk.pitched(-pose.hip_flex[index])
    flexed = leg.shank.basis.pitched(-pose.ankle[index])
    return [
        (_back(trunk.left), leg.hip),
        (_times(lifted.front, out), leg.hip),
        (_times(leg.thigh.basis.up, out), leg.hip),
        (leg.thigh.basis.left, leg.knee),
        (_back(leg.shank.basis.left), leg.ankle),
        (_times(flexed.front, -out), leg.ankle),
    ]


def _arm_axes(pose: Pose, thorax: Basis, arm: Arm, index: int) -> list[tuple[Vector, Vector]]:
    out = outward(SIDES[index])
    lifted = thorax.pitched(-pose.shoulder_flex[index])
    shoulder, elbow, wrist = arm.upper.origin, arm.forearm.origin, arm.hand.origin
    return [
        (_back(thorax.left), shoulder),
        (_times(lifted.front, out), shoulder),
        (_times(arm.upper.basis.up, out), shoulder),
        (_back(arm.upper.basis.left), elbow),
        (_times(arm.forearm.basis.up, -out), elbow),
        (_back(arm.forearm.basis.left), wrist),
    ]


def _segments(body: Skeleton) -> dict[str, Segment]:
    trunk = (body.pelvis, body.thorax, body.neck, body.head)
    legs = [segment for leg in body.legs for segment in (leg.thigh, leg.shank, leg.foot)]
    arms = [segment for arm in body.arms for segment in (arm.upper, arm.forearm, arm.hand)]
    return dict(zip(SEGMENTS, (*trunk, *legs, *arms), strict=True))


def _back(a: Vector) -> Vector:
    return (-a[0], -a[1], -a[2])


def _times(a: Vector, factor: float) -> Vector:
    return (a[0] * factor, a[1] * factor, a[2] * factor)
