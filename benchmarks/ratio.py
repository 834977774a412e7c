# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""One figure against its yardstick, both measured in turn so that the machine's mood cancels."""

import statistics
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ratio:
    """Samples in seconds; the n-th of each list were taken one right after the other."""

    name: str
    subject: tuple[float, ...]
    baseline: tuple[float, ...]

    @property
    def of_medians(self) -> float:
        """The median of the subject over the median of the baseline."""
        return statistics.median(self.subject) / statistics.median(self.baseline)

    @property
    def quartiles(self) -> tuple[float, float]:
        """The lower and upper quartile of the ratios of the single pairs; of one pair itself."""
        pairs = [mine / theirs for mine, theirs in zip(self.subject, self.baseline, strict=True)]
        if len(pairs) == 1:
            return pairs[0], pairs[0]
        low, _, high = statistics.quantiles(pairs, n=4)
        return low, high


def compare(
    name: str, subject: Callable[[], float], baseline: Callable[[], float], pairs: int
) -> Ratio:
    """Measure each `pairs` times, in turn, who goes first alternating, after one discarded pair."""
    subject()
    baseline()
    mine, theirs = [], []
    for number in range(pairs):
        if number % 2:
            theirs.append(baseline())
            mine.append(subject())
        else:
            mine.append(subject())
            theirs.append(baseline())
    return Ratio(name, tuple(mine), tuple(theirs))
