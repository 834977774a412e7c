# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A second of speech for each letter, so that lengths can be read."""

from itertools import pairwise
from math import inf

from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.core.cue import CueRank, WordCue
from recovery_gui.core.cue_placing import GAP_S, placed


def length_s(words: str) -> float:
    return float(len(words))


def cue(
    *words: str,
    from_s: float = 0.0,
    by_s: float = 20.0,
    rank: CueRank = CueRank.CUE,
    slack_s: float = inf,
    late: bool = False,
) -> WordCue:
    return WordCue(words, from_s, by_s, rank, slack_s, late)


def times(*cues: WordCue, free_from_s: float = 0.0) -> list[tuple[float, str]]:
    return [(one.at_s, one.words) for one in placed(cues, length_s, free_from_s)]


def test_words_begin_as_soon_as_they_may() -> None:
    assert times(cue("abc", from_s=2.0)) == [(2.0, "abc")]
    assert times(cue("abc", from_s=2.0), free_from_s=4.0) == [(4.0, "abc")]


def test_late_words_end_when_they_must() -> None:
    assert times(cue("abc", late=True)) == [(17.0, "abc")]


def test_what_has_no_end_begins_at_once() -> None:
    assert times(cue("abc", by_s=inf)) == [(0.0, "abc")]


def test_the_first_wording_that_fits_is_said() -> None:
    assert times(cue("abcdef", "abc", "a", by_s=4.0)) == [(0.0, "abc")]
    assert times(cue("abcdef", by_s=4.0)) == []


def test_the_lower_rank_waits_or_is_left_out() -> None:
    instruction = cue("abcd", rank=CueRank.INSTRUCTION)
    count = cue("x", from_s=1.0, rank=CueRank.COUNT, slack_s=0.5)
    assert times(cue("ef"), instruction, count) == [(0.0, "abcd"), (4.25, "ef")]


def test_within_a_rank_the_earlier_goes_first() -> None:
    assert times(cue("cd", from_s=1.0), cue("ab", from_s=0.5)) == [(0.5, "ab"), (2.75, "cd")]


def test_words_fit_between_others() -> None:
    first = cue("ab", rank=CueRank.ANNOUNCEMENT)
    last = cue("yz", rank=CueRank.ANNOUNCEMENT, late=True)
    assert times(cue("m", late=True), first, last) == [(0.0, "ab"), (16.75, "m"), (18.0, "yz")]
    assert times(cue("m" * 16), first, last) == [(0.0, "ab"), (18.0, "yz")]


CUES = st.builds(
    WordCue,
    st.lists(st.text("a", max_size=9), min_size=1, max_size=3).map(tuple),
    from_s=st.floats(0.0, 20.0),
    by_s=st.floats(0.0, 30.0) | st.just(inf),
    rank=st.sampled_from(CueRank),
    slack_s=st.floats(0.0, 5.0) | st.just(inf),
    late=st.booleans(),
)


@given(st.lists(CUES, max_size=12), st.floats(0.0, 10.0))
def test_nothing_overlaps_and_everything_keeps_its_bounds(
    cues: list[WordCue], free_from_s: float
) -> None:
    found = placed(cues, length_s, free_from_s)
    for earlier, later in pairwise(found):
        assert later.at_s >= earlier.until_s + GAP_S - 1e-6
    for one in found:
        assert one.at_s >= max(one.cue.from_s, free_from_s)
        assert one.at_s <= one.cue.from_s + one.cue.slack_s
        assert one.until_s <= one.cue.by_s + 1e-6
        assert one.words in one.cue.words
    assert len({id(one.cue) for one in found}) == len(found)
