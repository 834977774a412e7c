# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT

import pytest

from recovery_gui.core.language import PSEUDO, speak
from recovery_gui.ui.espeak import LONGEST_TEXT, calm_voice, parse_voices, synthesis_command

LISTING = """\
Pty Language       Age/Gender VoiceName          File                 Other Languages
 2  en-us           --/M      English_(America)  gmw/en-US            (en 3)
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 3  en-uk           --/M      english-mb-en1     mb/mb-en1            (en-gb 3)(en 2)
 5  variant         --/M      Storm              !v/Storm             (en-us 5)
 5  en-us           --/F      us-mbrola-1        mb/mb-us1            (en 8)
 5  en-029          --/M      English_(Caribbean) gmw/en-029           (en 10)
"""


MORE = """\
 5  fr-fr           --/M      French_(France)    roa/fr               (fr 5)
 5  de              --/M      German             gmw/de
 6  de              --/F      german-mbrola-1    mb/mb-de1
 5  es-419          --/M      Spanish_(Latin_America) roa/es-419           (es-mx 6)(es 6)
 5  es              --/M      Spanish_(Spain)    roa/es
"""


pytestmark = pytest.mark.usefixtures("english_again")


@pytest.mark.parametrize(
    ("language", "voices"),
    [
        ("en", ("en-gb", "en-us", "en-029", "de", "es-419", "es")),
        (PSEUDO, ("en-gb", "en-us", "en-029", "de", "es-419", "es")),
        ("de", ("de", "en-us", "en-gb", "en-029", "es-419", "es")),
        ("es", ("es", "es-419", "en-us", "en-gb", "de", "en-029")),
    ],
)
def test_voices_of_the_language_come_first_and_of_strange_ones_never(
    language: str, voices: tuple[str, ...]
) -> None:
    speak(language)
    found = parse_voices(LISTING + MORE)
    assert found[0] == calm_voice() == voices[0]
    assert set(found) == set(voices)
    own = [voice.partition("-")[0] == voices[0].partition("-")[0] for voice in found]
    assert own == sorted(own, reverse=True)
    assert synthesis_command("espeak-ng", "x", "", 100, "x.wav")[2] == voices[0]
    assert synthesis_command("espeak-ng", "x", "en-us", 100, "x.wav")[2] == "en-us"


def test_without_a_voice_of_the_language_there_is_none() -> None:
    speak("es")
    assert parse_voices(LISTING) == ()


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
