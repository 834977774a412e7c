# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""How high a leg stands, measured from the floor, and holding it below a limit."""

from dataclasses import replace
from math import atan2, cos, degrees, radians, sin

from recovery_gui.core.picture import LegLimit
from recovery_gui.figure.skeleton import Leg, Segment, Skeleton
from recovery_gui.figure.vectors import UP, Basis, Vector, along, cross, dot, minus, unit


def away_from_trunk(body: Skeleton) -> Vector:
    """The horizontal direction in which the straight leg lies on the floor."""
    direction = unit(cross(body.pelvis.basis.left, UP))
    if dot(direction, body.pelvis.basis.up) > 0.0:
        return (-direction[0], -direction[1], -direction[2])
    return direction


def leg_to_floor(body: Skeleton, leg: Leg) -> float:
    """Degrees between the leg (hip to ankle) and the floor; over 90 it leans over the trunk."""
    reach = minus(leg.ankle, leg.hip)
    return degrees(atan2(reach[2], dot(reach, away_from_trunk(body))))


def held(body: Skeleton, limit: LegLimit) -> Skeleton:
    """The body with its leg lowered to the limit if it stood higher."""
    left, right = (
        _lowered(body, leg, leg_to_floor(body, leg) - limit.degrees)
        if leg.side is limit.side
        else leg
        for leg in body.legs
    )
    return replace(body, legs=(left, right))


def _lowered(body: Skeleton, leg: Leg, excess: float) -> Leg:
    if excess <= 0.0:
        return leg
    away = away_from_trunk(body)

    def turned(vector: Vector) -> Vector:
        return _turned(vector, away, -excess)

    def moved(segment: Segment) -> Segment:
        front, _, up = segment.basis
        front, up = turned(front), turned(up)
        origin = along(leg.hip, turned(minus(segment.origin, leg.hip)), 1.0)
        return Segment(origin, Basis(front, cross(up, front), up))

    return replace(leg, thigh=moved(leg.thigh), shank=moved(leg.shank), foot=moved(leg.foot))


def _turned(vector: Vector, away: Vector, angle: float) -> Vector:
    """Turned by `angle` degrees from `away` towards up."""
    flat, high = dot(vector, away), vector[2]
    c, s = cos(radians(angle)), sin(radians(angle))
    moved = along(vector, away, flat * c - high * s - flat)
    return (moved[0], moved[1], flat * s + high * c)
