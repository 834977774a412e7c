# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The numbers of each build: half-breadths in body heights H, and factors on girths.

SLENDER has the mean girths of the ANSUR II survey (2012), women and men together. STURDY is
about one standard deviation wider: near a tenth in the girths of limbs and trunk, a
twentieth in the breadths between the joints.
"""

from dataclasses import dataclass

from recovery_gui.core.figure_build import FigureBuild


@dataclass(frozen=True, slots=True)
class Proportions:
    """Half the breadth between the joints, factors on the radii, and whether hair is tied up."""

    hip_half: float
    shoulder_half: float
    leg_girth: float
    arm_girth: float
    trunk_girth: float
    bun: bool


PROPORTIONS = {
    FigureBuild.SLENDER: Proportions(0.050, 0.098, 1.0, 1.0, 1.0, bun=True),
    FigureBuild.STURDY: Proportions(0.054, 0.105, 1.09, 1.13, 1.10, bun=False),
}
