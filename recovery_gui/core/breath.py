# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The breath: its pattern, and the pacer's curve."""

from dataclasses import dataclass
from enum import Enum
from math import cos, pi

_SHORTEST_S = 1e-3


@dataclass(frozen=True, slots=True)
class BreathPattern:
    """Seconds in and seconds out of one breath.

    The default, 4 in and 6 out, is six breaths a minute with the longer breath out
    (Laborde et al. 2022; Van Diest et al. 2014).
    """

    in_s: float = 4.0
    out_s: float = 6.0

    @property
    def total_s(self) -> float:
        """Seconds of one whole breath."""
        return self.in_s + self.out_s


class BreathPhase(Enum):
    """Which half of a breath."""

    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class BreathMoment:
    """A moment of paced breathing: breath `index` from 0, `fullness` 0 empty to 1 full."""

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
    index, within_s = divmod(elapsed_s, pattern.total_s)
    if within_s < pattern.in_s:
        fullness = eased(within_s / pattern.in_s)
        return BreathMoment(int(index), BreathPhase.IN, fullness, pattern.in_s - within_s)
    left_s = min(pattern.total_s - within_s, pattern.out_s)
    fullness = eased(left_s / pattern.out_s)
    return BreathMoment(int(index), BreathPhase.OUT, fullness, left_s)


def eased(fraction: float) -> float:
    """Half a cosine: 0 at 0, 1 at 1, with no jolt at either end."""
    return (1.0 - cos(pi * fraction)) / 2.0
