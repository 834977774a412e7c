# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""When each of the words of a phase is said, so that no two of them overlap."""

from collections.abc import Callable, Iterable
from itertools import chain
from math import inf
from typing import NamedTuple

from recovery_gui.core.cue import WordCue

GAP_S = 0.25
"""Silence between one thing said and the next."""

_ROUNDING_S = 1e-9


class Placed(NamedTuple):
    """Words that are said from `at_s` to `until_s` of the phase, and the cue they are for."""

    at_s: float
    until_s: float
    words: str
    cue: WordCue


def placed(
    cues: Iterable[WordCue], length_s: Callable[[str], float], free_from_s: float = 0.0
) -> tuple[Placed, ...]:
    """The words that fit, in the order of time; what does not fit is left out.

    The higher rank chooses first, within a rank the earlier. `length_s` tells how many
    seconds of the phase words last; nothing begins before `free_from_s`.
    """
    taken: list[Placed] = []
    for cue in sorted(cues, key=lambda cue: (cue.rank, cue.from_s)):
        found = (_fitted(cue, words, length_s(words), free_from_s, taken) for words in cue.words)
        first = next((one for one in found if one is not None), None)
        if first is not None:
            taken.append(first)
    return tuple(sorted(taken, key=lambda one: one.at_s))


def _fitted(
    cue: WordCue, words: str, length_s: float, free_from_s: float, taken: list[Placed]
) -> Placed | None:
    """The first moment free for the words (the last one for `late` words), if there is any."""
    first = max(cue.from_s, free_from_s)
    last = min(cue.from_s + cue.slack_s, cue.by_s - length_s)
    after = (one.until_s + GAP_S for one in taken)
    before = (one.at_s - GAP_S - length_s for one in taken)
    moments = sorted(chain((first, last), after, before), reverse=cue.late)
    for at_s in moments:
        if at_s != inf and first <= at_s <= last and _is_free(at_s, length_s, taken):
            return Placed(at_s, at_s + length_s, words, cue)
    return None


def _is_free(at_s: float, length_s: float, taken: list[Placed]) -> bool:
    return all(
        at_s >= one.until_s + GAP_S - _ROUNDING_S
        or at_s + length_s <= one.at_s - GAP_S + _ROUNDING_S
        for one in taken
    )
