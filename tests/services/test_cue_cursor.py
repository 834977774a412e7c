# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import pytest

from recovery_gui.core.cue import CueRank, PhaseCues, ToneCue, WordCue
from recovery_gui.core.speech_length import estimated_s
from recovery_gui.core.tone import Tone
from recovery_gui.services.cue_cursor import CueCursor
from tests.services.ear import Ear

OPENING = WordCue(("Lift the leg.",), 0.4, 9.8, CueRank.INSTRUCTION)
COUNT = WordCue(("Two.",), 4.0, 7.0, CueRank.COUNT, 0.5)
AT_THE_END = WordCue(("Then change sides.",), 0.4, 9.8, CueRank.ANNOUNCEMENT, late=True)
CUES = PhaseCues(
    (ToneCue(0.0, Tone.STEP), ToneCue(7.0, Tone.LAST_SECONDS)), (OPENING, COUNT, AT_THE_END)
)


@pytest.fixture
def ear() -> Ear:
    return Ear()


def said(cursor: CueCursor, elapsed_s: float) -> list[str]:
    return [one.words for one in cursor.pass_to(elapsed_s)[1]]


def test_each_cue_is_given_once(ear: Ear) -> None:
    cursor = CueCursor(CUES, ear, 1.0, 0.0)
    tones, words = cursor.pass_to(0.0)
    assert (tones, words) == ([CUES.tones[0]], [])
    assert said(cursor, 0.5) == ["Lift the leg."]
    assert said(cursor, 3.9) == []
    assert said(cursor, 4.0) == ["Two."]
    tones, words = cursor.pass_to(10.0)
    assert (tones, [one.words for one in words]) == ([CUES.tones[1]], ["Then change sides."])
    assert cursor.pass_to(11.0) == ([], [])


def test_words_last_longer_in_a_faster_session(ear: Ear) -> None:
    cursor = CueCursor(CUES, ear, 4.0, 0.0)
    found = cursor.pass_to(10.0)[1]
    assert [one.words for one in found] == ["Then change sides."]
    assert found[0].until_s - found[0].at_s == pytest.approx(4 * estimated_s("Then change sides."))


def test_what_is_still_being_said_is_not_interrupted(ear: Ear) -> None:
    cursor = CueCursor(CUES, ear, 1.0, 3.0)
    assert said(cursor, 2.9) == []
    assert said(cursor, 3.0) == ["Lift the leg."]
    assert said(cursor, 4.5) == []


def test_a_length_learnt_later_moves_what_is_still_to_come(ear: Ear) -> None:
    ear.knows_lengths = False
    cursor = CueCursor(CUES, ear, 1.0, 0.0)
    assert said(cursor, 0.5) == ["Lift the leg."]
    assert said(cursor, 4.2) == ["Two."]
    ear.knows_lengths = True
    assert said(cursor, 7.0) == []
    assert said(cursor, 9.0) == ["Then change sides."]


def test_a_resumed_phase_goes_on_without_its_opening(ear: Ear) -> None:
    cursor = CueCursor.resumed(CUES, ear, 1.0, 3.0, 3.5)
    tones, words = cursor.pass_to(10.0)
    assert tones == [CUES.tones[1]]
    assert [one.words for one in words] == ["Two.", "Then change sides."]
    late = CueCursor.resumed(CUES, ear, 1.0, 4.0, 5.0)
    assert said(late, 10.0) == ["Then change sides."]
