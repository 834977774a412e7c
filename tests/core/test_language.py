# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Words in the language of the program."""

import pytest

from recovery_gui.core.language import ENGLISH, PSEUDO_RTL, source_of, speak, spoken, tr
from recovery_gui.core.pseudo import FROM_THE_RIGHT, pseudo

GERMAN = {
    ("Back", ""): "Rücken",
    ("Back", "the step before"): "Zurück",
    ("%n session(s)", ""): "%n Einheiten",
}


pytestmark = pytest.mark.usefixtures("english_again")


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0 sessions are left"), (1, "1 session is left"), (2, "2 sessions are left")],
)
def test_english_counts_by_itself(number: int, words: str) -> None:
    """One is told from none and many."""
    assert tr("%n session(s) (is|are) left", "", number) == words


def test_english_is_as_it_stands() -> None:
    """Brackets and braces of what is not counted are nobody's business."""
    assert spoken() == ENGLISH
    assert tr("Pass(es) {of}") == "Pass(es) {of}"
    assert tr("%n pass(es)", "", 2) == "2 passes"
    assert source_of("Back") == "Back"


def test_another_language_answers_and_what_it_lacks_stays_english() -> None:
    """A comment tells two meanings of a word apart; the source of words is known afterwards."""
    speak("de", lambda text, comment, _number: GERMAN.get((text, comment), ""))
    assert spoken() == "de"
    assert tr("Back") == "Rücken"
    assert tr("Back", "the step before") == "Zurück"
    assert source_of("Zurück") == "Back"
    assert tr("%n session(s)", "", 3) == "3 Einheiten"
    assert tr("Forward") == "Forward"
    assert tr("%n step(s)", "", 1) == "1 step"


def test_the_pseudo_language_keeps_what_is_filled_in() -> None:
    """Longer by 40 %, strange, in brackets."""
    words = pseudo("{done} of %n steps [WR2017]")
    assert words.startswith("[{done} öf %n stéps [WR2017]")
    assert words.endswith("·]")
    assert len(words) >= 1.4 * len("{done} of %n steps [WR2017]")
    assert pseudo("") == ""


def test_the_pseudo_language_from_the_right_is_laid_out_as_arabic_would_be() -> None:
    plain = pseudo("Back")
    speak(PSEUDO_RTL)
    assert pseudo("Back") == FROM_THE_RIGHT + plain
    assert pseudo("") == ""
