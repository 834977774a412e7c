# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where each area of the body lies on the standing figure: one half of each view, as slices.

After the surface anatomy of Gray's Anatomy (public domain edition, 1918): a drawing to point
at, no map of tissue.
"""

from enum import Enum, auto
from typing import NamedTuple

from recovery_gui.core.body_area import BodyArea
from recovery_gui.figure.mannequin import Facing


class Across(Enum):
    """What the shares of a slice are shares of: a half of the trunk, or the breadth of a limb."""

    TRUNK = auto()
    HIP = auto()  # The trunk's half, or from the midline to the outside of the thigh.
    ARM = auto()
    LEG = auto()
    FOOT = auto()


class Slice(NamedTuple):
    """A cut at a height, unit H above the hips, from `inner` to `outer`: shares of a breadth."""

    height: float
    inner: float
    outer: float


class Patch(NamedTuple):
    """An area of one half, from its upper to its lower end."""

    area: BodyArea
    across: Across
    slices: tuple[Slice, ...]


def _patch(area: BodyArea, across: Across, *slices: tuple[float, float, float]) -> Patch:
    return Patch(area, across, tuple(Slice(*one) for one in slices))


_SHOULDERS = _patch(
    BodyArea.SHOULDERS,
    Across.ARM,
    (0.310, 0.34, 0.74),
    (0.292, 0.10, 0.95),
    (0.262, 0.12, 0.97),
    (0.230, 0.16, 0.96),
    (0.198, 0.30, 0.94),
    (0.164, 0.56, 0.84),
)
_OUTER_HIPS = _patch(
    BodyArea.OUTER_HIPS,
    Across.HIP,
    (0.042, 0.72, 0.90),
    (0.020, 0.62, 0.97),
    (-0.030, 0.63, 0.98),
    (-0.085, 0.62, 0.97),
    (-0.124, 0.74, 0.94),
)

PATCHES: dict[Facing, tuple[Patch, ...]] = {
    Facing.FRONT: (
        _patch(
            BodyArea.NECK,
            Across.TRUNK,
            (0.340, 0.10, 0.70),
            (0.320, 0.05, 0.92),
            (0.307, 0.04, 0.62),
            (0.293, 0.04, 0.44),
            (0.282, 0.05, 0.20),
        ),
        _SHOULDERS,
        _patch(
            BodyArea.CHEST,
            Across.TRUNK,
            (0.278, 0.34, 0.50),
            (0.264, 0.10, 0.60),
            (0.244, 0.03, 0.65),
            (0.218, 0.03, 0.74),
            (0.194, 0.05, 0.78),
            (0.172, 0.18, 0.58),
        ),
        _patch(
            BodyArea.LATS,
            Across.TRUNK,
            (0.182, 0.78, 0.94),
            (0.160, 0.58, 0.96),
            (0.125, 0.46, 0.96),
            (0.086, 0.50, 0.96),
            (0.052, 0.74, 0.93),
        ),
        _OUTER_HIPS,
        _patch(
            BodyArea.HIP_FLEXORS,
            Across.HIP,
            (0.040, 0.42, 0.54),
            (0.016, 0.22, 0.56),
            (-0.026, 0.07, 0.57),
            (-0.060, 0.09, 0.57),
            (-0.094, 0.40, 0.55),
        ),
        _patch(
            BodyArea.ADDUCTORS,
            Across.LEG,
            (-0.082, 0.06, 0.16),
            (-0.112, 0.04, 0.40),
            (-0.150, 0.04, 0.44),
            (-0.200, 0.04, 0.35),
            (-0.236, 0.07, 0.20),
        ),
        _patch(
            BodyArea.QUADS,
            Across.LEG,
            (-0.104, 0.46, 0.56),
            (-0.140, 0.48, 0.78),
            (-0.172, 0.49, 0.97),
            (-0.210, 0.42, 0.97),
            (-0.246, 0.28, 0.94),
            (-0.268, 0.44, 0.76),
        ),
        _patch(
            BodyArea.SHINS,
            Across.LEG,
            (-0.280, 0.36, 0.68),
            (-0.304, 0.10, 0.94),
            (-0.350, 0.05, 0.95),
            (-0.400, 0.07, 0.93),
            (-0.446, 0.14, 0.86),
            (-0.474, 0.34, 0.66),
        ),
        _patch(
            BodyArea.FEET,
            Across.FOOT,
            (-0.478, 0.28, 0.62),
            (-0.494, 0.06, 0.84),
            (-0.510, 0.05, 0.96),
            (-0.526, 0.06, 0.95),
            (-0.533, 0.30, 0.74),
        ),
    ),
    Facing.BACK: (
        _patch(
            BodyArea.NECK,
            Across.TRUNK,
            (0.348, 0.08, 0.60),
            (0.326, 0.04, 0.94),
            (0.310, 0.04, 0.66),
            (0.290, 0.04, 0.40),
            (0.256, 0.04, 0.12),
        ),
        _SHOULDERS,
        _patch(
            BodyArea.UPPER_BACK,
            Across.TRUNK,
            (0.276, 0.40, 0.52),
            (0.258, 0.20, 0.61),
            (0.236, 0.04, 0.66),
            (0.208, 0.04, 0.74),
            (0.182, 0.04, 0.70),
            (0.150, 0.05, 0.34),
        ),
        _patch(
            BodyArea.LATS,
            Across.TRUNK,
            (0.182, 0.80, 0.94),
            (0.160, 0.54, 0.96),
            (0.128, 0.44, 0.96),
            (0.090, 0.54, 0.96),
            (0.052, 0.76, 0.93),
        ),
        _patch(
            BodyArea.LOW_BACK,
            Across.TRUNK,
            (0.146, 0.05, 0.26),
            (0.118, 0.04, 0.37),
            (0.084, 0.04, 0.46),
            (0.056, 0.04, 0.60),
            (0.034, 0.04, 0.58),
            (0.016, 0.05, 0.34),
        ),
        _OUTER_HIPS,
        _patch(
            BodyArea.GLUTES,
            Across.HIP,
            (0.014, 0.38, 0.52),
            (-0.010, 0.08, 0.57),
            (-0.040, 0.04, 0.57),
            (-0.072, 0.04, 0.57),
            (-0.098, 0.28, 0.54),
        ),
        _patch(
            BodyArea.HAMSTRINGS,
            Across.LEG,
            (-0.112, 0.20, 0.52),
            (-0.142, 0.05, 0.82),
            (-0.178, 0.04, 0.97),
            (-0.214, 0.04, 0.96),
            (-0.246, 0.08, 0.90),
            (-0.270, 0.34, 0.66),
        ),
        _patch(
            BodyArea.CALVES,
            Across.LEG,
            (-0.278, 0.30, 0.70),
            (-0.302, 0.06, 0.94),
            (-0.340, 0.04, 0.96),
            (-0.388, 0.05, 0.95),
            (-0.434, 0.12, 0.88),
            (-0.464, 0.36, 0.64),
        ),
        _patch(
            BodyArea.FEET,
            Across.FOOT,
            (-0.474, 0.10, 0.50),
            (-0.486, 0.04, 0.90),
            (-0.497, 0.04, 0.94),
            (-0.510, 0.06, 0.60),
            (-0.523, 0.20, 0.36),
        ),
    ),
}
"""One half of each view, from top to bottom."""
