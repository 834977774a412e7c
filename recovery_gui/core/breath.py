# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The breath: its pattern, and the pacer's curve."""

from dataclasses import dataclass


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
