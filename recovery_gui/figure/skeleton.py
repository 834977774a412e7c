# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Segments and joints of the body, lengths as fractions of body height H.

Source: Drillis and Contini (1966) as tabulated in Winter, Biomechanics and Motor Control
of Human Movement. Joint centres of hip and shoulder lie inside the breadths given there
(hip .191, shoulder .259).
"""

from dataclasses import dataclass

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.side import Side
from recovery_gui.figure.vectors import Basis, Vector

THIGH = 0.245
SHANK = 0.246
ANKLE_HEIGHT = 0.039
FOOT = 0.152
TRUNK = 0.288
LUMBAR = 0.4 * TRUNK
THORAX = 0.6 * TRUNK
NECK = 0.052
HEAD = 0.130
UPPER_ARM = 0.186
FOREARM = 0.146
HAND = 0.108
HIP_HALF = 0.050
SHOULDER_HALF = 0.098

SIDES = (Side.LEFT, Side.RIGHT)


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment's proximal joint and its axes."""

    origin: Vector
    basis: Basis

    def place(self, front: float, left: float, up: float) -> Vector:
        """The world point at these coordinates from the joint."""
        return self.basis.place(self.origin, front, left, up)


@dataclass(frozen=True, slots=True)
class Leg:
    """One leg; each basis has `up` towards the trunk and the toes to the `front`.

    `girth` is the factor on its radii.
    """

    side: Side
    thigh: Segment
    shank: Segment
    foot: Segment
    girth: float = 1.0

    @property
    def hip(self) -> Vector:
        """Hip joint."""
        return self.thigh.origin

    @property
    def knee(self) -> Vector:
        """Knee joint."""
        return self.shank.origin

    @property
    def ankle(self) -> Vector:
        """Ankle joint."""
        return self.foot.origin


@dataclass(frozen=True, slots=True)
class Arm:
    """One arm; each basis has `up` towards the shoulder and the palm to the `front`.

    `girth` is the factor on its radii.
    """

    side: Side
    upper: Segment
    forearm: Segment
    hand: Segment
    girth: float = 1.0


@dataclass(frozen=True, slots=True)
class Skeleton:
    """Every joint. `thorax` starts at the lumbar joint, `head` at the chin's height."""

    pelvis: Segment
    thorax: Segment
    neck: Segment
    head: Segment
    legs: tuple[Leg, Leg]
    arms: tuple[Arm, Arm]
    build: FigureBuild = FigureBuild.SLENDER

    def leg(self, side: Side) -> Leg:
        """The leg of a side."""
        return self.legs[SIDES.index(side)]

    def arm(self, side: Side) -> Arm:
        """The arm of a side."""
        return self.arms[SIDES.index(side)]
