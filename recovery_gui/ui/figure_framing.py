# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""One frame for all pictures of an exercise, worked out once and kept."""

from functools import lru_cache

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import Picture
from recovery_gui.ui.figure_painter import Frame, frame_for


@lru_cache(maxsize=64)
def frame_of(pictures: tuple[Picture, ...], build: FigureBuild = FigureBuild.SLENDER) -> Frame:
    """The frame in which all these pictures fit without a jump between them."""
    return frame_for(pictures, build)
