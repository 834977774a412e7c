# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Two-link inverse kinematics: bend a leg so that its foot stands where it should."""

from dataclasses import replace
from math import sqrt

from recovery_gui.figure.skeleton import SHANK, THIGH, Leg, Segment
from recovery_gui.figure.vectors import (
    Basis,
    Vector,
    along,
    basis_from,
    cross,
    length,
    minus,
    rejected,
    unit,
)

_LONGEST = 0.9999 * (THIGH + SHANK)
_SHORTEST = 1.01 * abs(THIGH - SHANK)


def with_ankle_at(leg: Leg, ankle: Vector, foot: Basis) -> Leg:
    """The leg with its ankle at a point, bent in the plane in which its knee already points.

    A point out of reach is approached as far as the leg is long, or folds.
    """
    to_ankle = minus(ankle, leg.hip)
    direction = unit(to_ankle)
    distance = max(_SHORTEST, min(length(to_ankle), _LONGEST))
    forward = (distance * distance + THIGH * THIGH - SHANK * SHANK) / (2.0 * distance)
    aside = sqrt(max(THIGH * THIGH - forward * forward, 0.0))
    pole = unit(rejected(leg.thigh.basis.front, direction))
    knee = along(along(leg.hip, direction, forward), pole, aside)
    end = along(leg.hip, direction, distance)
    return replace(
        leg,
        thigh=Segment(leg.hip, _link(leg.hip, knee, pole, direction)),
        shank=Segment(knee, _link(knee, end, pole, direction)),
        foot=Segment(end, foot),
    )


def _link(start: Vector, end: Vector, pole: Vector, direction: Vector) -> Basis:
    """The basis of a link; its left is square to the plane of the knee."""
    up = unit(minus(start, end))
    left = unit(cross(pole, direction))
    return basis_from(up, cross(left, up))
