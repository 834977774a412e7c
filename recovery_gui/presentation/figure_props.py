# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the figure view shows."""

from dataclasses import dataclass

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import Picture


@dataclass(frozen=True, slots=True)
class FigureProps:
    """A picture and where it is between its neighbours.

    `blend`: 0 `previous`, 1 `picture`. `swing`: 0 pose, 1 counter-pose.
    `breath`: 0 empty, 1 full lungs.
    """

    picture: Picture
    previous: Picture | None = None
    blend: float = 1.0
    swing: float = 0.0
    breath: float = 0.0
    build: FigureBuild = FigureBuild.SLENDER
