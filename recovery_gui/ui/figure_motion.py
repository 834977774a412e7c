# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A motion to and fro, cut into as many frames as the eye needs."""

from math import asin, ceil, sin
from typing import NamedTuple

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import Picture
from recovery_gui.figure.camera import Camera
from recovery_gui.figure.drawing import Drawing
from recovery_gui.figure.ease import eased
from recovery_gui.figure.scene import compose
from recovery_gui.ui.figure_extent import Measured, measured

_SWING_PIXELS, _SWING_FRAMES = 1.5, (8, 48)
_BREATH_PIXELS, _BREATH_FRAMES = 0.4, (6, 24)


class Subject(NamedTuple):
    """Who is seen, and from where; swing and breath move it."""

    picture: Picture
    build: FigureBuild
    camera: Camera

    def drawing(self, swing: float = 0.0, breath: float = 0.0) -> Drawing:
        """The subject at a moment of its motion."""
        picture, build, camera = self
        return compose(picture, swing=swing, breath=breath, camera=camera, build=build)


class Step(NamedTuple):
    """A frame of a motion: its numbers on the way out and in the breath."""

    swing: int
    breath: int


class Motion:
    """The steps of a subject's motion, evenly along its way; `scale` is pixels per unit H."""

    def __init__(self, subject: Subject, still: Measured, scale: float) -> None:
        self._subject = subject
        self._still = still
        self._scale = scale
        self._swings = 0
        self._breaths = 0

    def step(self, swing: float, breath: float) -> Step:
        """The step that is nearest to a moment."""
        if swing and not self._swings:
            way = self._way_to(self._subject.drawing(swing=1.0))
            self._swings = _within(_SWING_FRAMES, way / _SWING_PIXELS)
        if breath and not self._breaths:
            way = self._way_to(self._subject.drawing(breath=1.0))
            self._breaths = _within(_BREATH_FRAMES, way / _BREATH_PIXELS)
        return Step(round(eased(swing) * self._swings), round(breath * self._breaths))

    def drawing(self, step: Step) -> Drawing:
        """The subject at a step that `step` gave."""
        swing = _uneased(step.swing / self._swings) if step.swing else 0.0
        breath = step.breath / self._breaths if step.breath else 0.0
        return self._subject.drawing(swing, breath)

    def _way_to(self, other: Drawing) -> float:
        return self._scale * self._still.farthest(measured(other, 0.0))


def _within(bounds: tuple[int, int], frames: float) -> int:
    least, most = bounds
    return min(max(ceil(frames), least), most)


def _uneased(share: float) -> float:
    """Where `eased` gives this share."""
    return 0.5 - sin(asin(1.0 - 2.0 * share) / 3.0)
