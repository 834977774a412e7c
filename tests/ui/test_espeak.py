# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from recovery_gui.ui.espeak import LONGEST_TEXT, parse_voices, synthesis_command

LISTING = """\
Pty Language       Age/Gender VoiceName          File                 Other Languages
 2  en-us           --/M      English_(America)  gmw/en-US            (en 3)
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 3  en-uk           --/M      english-mb-en1     mb/mb-en1            (en-gb 3)(en 2)
 5  variant         --/M      Storm              !v/Storm             (en-us 5)
 5  en-us           --/F      us-mbrola-1        mb/mb-us1            (en 8)
 5  en-029          --/M      English_(Caribbean) gmw/en-029           (en 10)
"""


def test_the_voices_of_its_own_the_calm_one_first() -> None:
    assert parse_voices(LISTING) == ("en-gb", "en-us", "en-029")


def test_no_table_no_voices() -> None:
    assert parse_voices("") == parse_voices("Pty\n\n \nx y\n") == ()


def test_words_are_never_taken_for_options() -> None:
    command = synthesis_command("espeak-ng", "-w /etc/passwd", "", 120, "x.wav")
    assert command == [
        *("espeak-ng", "-v", "en-gb", "-s", "180", "-w", "x.wav", "--", "-w /etc/passwd")
    ]


def test_a_text_without_end_is_cut() -> None:
    command = synthesis_command("espeak-ng", "x" * 5000, "en-us", 100, "x.wav")
    assert command[2] == "en-us"
    assert len(command[-1]) == LONGEST_TEXT
