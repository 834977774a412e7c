# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What differs between the builds of the figure: breadths and girths, never lengths."""

from typing import NamedTuple

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.figure.skeleton import HIP_HALF, SHOULDER_HALF


class Proportions(NamedTuple):
    """Half breadths between joint centres, in unit H; factors on the radii of limbs and trunk."""

    hip_half: float
    shoulder_half: float
    leg_girth: float
    arm_girth: float
    trunk_girth: float


PROPORTIONS = {
    FigureBuild.SLENDER: Proportions(HIP_HALF, SHOULDER_HALF, 1.0, 1.0, 1.0),
    FigureBuild.STURDY: Proportions(HIP_HALF * 0.98, SHOULDER_HALF * 1.07, 1.05, 1.12, 1.06),
}
