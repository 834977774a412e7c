# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The breath: its pattern, and the pacer's curve."""

from dataclasses import dataclass
from enum import Enum
from math import cos, pi

_SHORTEST_S = 1e-3


@dataclass(frozen=True, slots=True)
class BreathPattern:
    """Seconds of one breath: in, held full, out, held empty.

    The default, 4 in and 6 out, is six breaths a minute with the longer breath out
    (Laborde et al. 2022; Van Diest et al. 2014).
    """

    in_s: float = 4.0
    out_s: float = 6.0
    hold_in_s: float = 0.0
    hold_out_s: float = 0.0

    @property
    def total_s(self) -> float:
        """Seconds of one whole breath."""
        return self.in_s + self.hold_in_s + self.out_s + self.hold_out_s


class BreathPhase(Enum):
    """Which part of a breath, in the order of breathing."""

    IN = "in"
    HOLD_FULL = "hold full"
    OUT = "out"
    HOLD_EMPTY = "hold empty"


@dataclass(frozen=True, slots=True)
class BreathMoment:
    """A moment of paced breathing: breath `index` from 0, `fullness` 0 empty to 1 full.

    `seconds_left` of the part of the breath that it lies in.
    """

    index: int
    phase: BreathPhase
    fullness: float
    seconds_left: float


def breath_at(elapsed_s: float, pattern: BreathPattern) -> BreathMoment:
    """Where the pacer stands after `elapsed_s` (0 or more) of breathing in `pattern`.

    A pattern shorter than a millisecond is a breath out that has ended.
    """
    if pattern.total_s < _SHORTEST_S:
        return BreathMoment(0, BreathPhase.OUT, 0.0, 0.0)
    breaths, within_s = divmod(elapsed_s, pattern.total_s)
    index, out_at_s = int(breaths), pattern.in_s + pattern.hold_in_s
    if within_s < pattern.in_s:
        fullness = eased(within_s / pattern.in_s)
        return BreathMoment(index, BreathPhase.IN, fullness, pattern.in_s - within_s)
    if within_s < out_at_s:
        left_s = min(out_at_s - within_s, pattern.hold_in_s)
        return BreathMoment(index, BreathPhase.HOLD_FULL, 1.0, left_s)
    left_s = pattern.total_s - within_s
    if left_s <= pattern.hold_out_s or not pattern.out_s:
        return BreathMoment(index, BreathPhase.HOLD_EMPTY, 0.0, min(left_s, pattern.hold_out_s))
    left_s = min(left_s - pattern.hold_out_s, pattern.out_s)
    return BreathMoment(index, BreathPhase.OUT, eased(left_s / pattern.out_s), left_s)


def eased(fraction: float) -> float:
    """Half a cosine: 0 at 0, 1 at 1, with no jolt at either end."""
    return (1.0 - cos(pi * fraction)) / 2.0
