# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The numbers of each build: factors on girths, and half-breadths in body heights.

SLENDER has the mean girths of the ANSUR II survey (2012), women and men together. STURDY is
about one standard deviation wider: near a tenth in the girths of limbs and trunk, a
twentieth in the breadths between the joints.
"""

from dataclasses import dataclass

from recovery_gui.core.figure_build import FigureBuild


@dataclass(frozen=True, slots=True)
class Build:
    """Factors on the radii of legs, arms and trunk; half the gaps of hips and of shoulders."""

    legs: float
    arms: float
    trunk: float
    hip_half: float
    shoulder_half: float
    bun: bool


_BUILDS = {
    FigureBuild.SLENDER: Build(1.0, 1.0, 1.0, 0.050, 0.098, bun=True),
    FigureBuild.STURDY: Build(1.09, 1.13, 1.10, 0.054, 0.105, bun=False),
}


def build_of(build: FigureBuild) -> Build:
    """The numbers of a build."""
    return _BUILDS[build]
