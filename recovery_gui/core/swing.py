# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The swing of a repetition between pose and counter-pose."""

from typing import NamedTuple

from recovery_gui.core.breath import BreathPattern, breath_at
from recovery_gui.core.exercise import Tempo


class Swing(NamedTuple):
    """`repetition` counts from 0; `fraction` is 0 at the pose, 1 at the counter-pose."""

    repetition: int
    fraction: float


def swing_at(elapsed_s: float, tempo: Tempo) -> Swing:
    """Where a repetition stands after `elapsed_s` (0 or more): out and back, like a breath."""
    moment = breath_at(elapsed_s, BreathPattern(tempo.out_s, tempo.back_s))
    return Swing(moment.index, moment.fullness)
