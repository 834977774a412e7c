# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The solids of the trunk. Breadths and depths from the ANSUR II survey (2012), over height."""

from itertools import pairwise

from recovery_gui.figure.skeleton import Segment, Skeleton
from recovery_gui.figure.solid import Blob, Cell, Sphere, Tube, ring
from recovery_gui.figure.vectors import between

# Levels: up from the segment's joint, front of it, half the gap of the two spheres, radius.
Level = tuple[float, float, float, float]

SEAT: Level = (0.006, -0.014, 0.042, 0.0590)
_PELVIS: tuple[Level, ...] = (
    (-0.014, -0.010, 0.038, 0.0460),
    SEAT,
    (0.070, -0.001, 0.036, 0.0555),
)
BACK: Level = (0.118, -0.003, 0.024, 0.0680)
_THORAX: tuple[Level, ...] = (
    (-0.040, 0.003, 0.034, 0.0550),
    (0.010, 0.005, 0.032, 0.0545),
    (0.070, 0.001, 0.027, 0.0635),
    BACK,
    (0.150, -0.006, 0.046, 0.0550),
    (0.170, -0.009, 0.072, 0.0380),
    (0.182, -0.009, 0.036, 0.0350),
)
_WAIST = 0.095
_HEM = -0.052
_RIB_SWELL = 0.010


def shorts(skeleton: Skeleton) -> tuple[Blob, ...]:
    """The seat of the shorts, up to the waist."""
    return _stacked([_level(skeleton.pelvis, level) for level in _PELVIS])


def shirt(skeleton: Skeleton, breath: float) -> tuple[Cell, ...]:
    """The shirt without its sleeves, from the hem up; the ribs swell with the breath."""
    levels = [_level(skeleton.thorax, _breathed(level, breath)) for level in _THORAX]
    hem = ring(skeleton.thorax, (0.003, _HEM), (0.057, 0.094))
    skirt = tuple(_middle(*pair) for pair in (levels[1], levels[0]))
    return (Tube(skirt, end=hem), *_stacked(levels))


def seat_spheres(skeleton: Skeleton) -> tuple[Sphere, ...]:
    """Buttocks and sacrum."""
    return tuple(sphere for level in _PELVIS for sphere in _level(skeleton.pelvis, level))


def back_spheres(skeleton: Skeleton) -> tuple[Sphere, ...]:
    """The back of the ribs."""
    return _level(skeleton.thorax, BACK)


def _breathed(level: Level, breath: float) -> Level:
    """Ribs and belly rise to the front; the back stays where it rests."""
    up, front, gap, radius = level
    swell = _RIB_SWELL * breath * max(0.0, 1.0 - abs(up - 0.07) / 0.11) / 2.0
    return (up, front + swell, gap, radius + swell)


def _level(segment: Segment, level: Level) -> tuple[Sphere, Sphere]:
    up, front, gap, radius = level
    return (
        Sphere(segment.place(front, gap, up), radius),
        Sphere(segment.place(front, -gap, up), radius),
    )


def _middle(left: Sphere, right: Sphere) -> Sphere:
    return Sphere(between(left.centre, right.centre, 0.5), left.radius)


def _stacked(levels: list[tuple[Sphere, Sphere]]) -> tuple[Blob, ...]:
    return tuple(Blob((*low, *high)) for low, high in pairwise(levels))
