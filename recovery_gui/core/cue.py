# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What may be heard in one phase, as values. Seconds count from the phase's beginning."""

from dataclasses import dataclass
from enum import IntEnum
from math import inf

from recovery_gui.core.tone import Tone


class CueRank(IntEnum):
    """What goes first where not all words fit: the lower number."""

    ANNOUNCEMENT = 0
    """A change of side, and what is next."""
    INSTRUCTION = 1
    CUE = 2
    COUNT = 3
    REMARK = 4
    """What is said only where it is quiet: a limit, the end, and that Next is awaited."""


@dataclass(frozen=True, slots=True)
class ToneCue:
    """A tone that begins at `at_s`."""

    at_s: float
    tone: Tone


@dataclass(frozen=True, slots=True)
class WordCue:
    """Words that begin at `from_s` or up to `slack_s` later, and have ended by `by_s`.

    `words` holds the same thing in full and then ever shorter: the first that fits is said.
    `late` words begin as late as `by_s` lets them.
    """

    words: tuple[str, ...]
    from_s: float
    by_s: float
    rank: CueRank
    slack_s: float = inf
    late: bool = False


@dataclass(frozen=True, slots=True)
class PhaseCues:
    """Everything that may be heard in one phase.

    Tones stand in the order of time; the first of the words, if there are any, opens the phase.
    """

    tones: tuple[ToneCue, ...]
    words: tuple[WordCue, ...]
