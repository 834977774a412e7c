# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The synthesiser espeak-ng: what it is asked, and what it answers."""

import shutil

from recovery_gui.core.language import ENGLISH, LANGUAGES, spoken
from recovery_gui.ui.engine_status import ESPEAK

CALM_VOICES = {"en": "en-gb", "de": "de", "es": "es"}
# A minute; espeak-ng's own default is 175, which is brisk for someone with closed eyes.
CALM_WORDS = 150
LONGEST_TEXT = 1000


def find_espeak() -> str | None:
    """The program, where it is installed."""
    return shutil.which(ESPEAK)


def calm_voice() -> str:
    """The voice that speaks the language of the program, where none is chosen."""
    return CALM_VOICES.get(spoken(), CALM_VOICES[ENGLISH])


def voices_command(program: str) -> list[str]:
    """Asks for the voices of every language."""
    return [program, "--voices"]


def synthesis_command(
    program: str, words: str, voice: str, rate_percent: int, target: str
) -> list[str]:
    """Writes the words into the wav file `target`. `rate_percent` is of the calm speed."""
    speed = str(round(CALM_WORDS * rate_percent / 100))
    arguments = ["-v", voice or calm_voice(), "-s", speed, "-w", target, "--"]
    return [program, *arguments, words[:LONGEST_TEXT]]


def parse_voices(listing: str) -> tuple[str, ...]:
    """Names of the voices in the table that espeak-ng prints, of the program's languages.

    Those of the language that it speaks come first, the calm one before all; without any of
    them there are none. Variants of voices ("!v") are none of their own; those of MBROLA ("mb")
    need files that are seldom there.
    """
    # Pty Language Age/Gender VoiceName File Other Languages
    rows = [line.split() for line in listing.splitlines()[1:]]
    found = [row[:2] for row in rows if row[4:] and row[4][:3] not in {"mb/", "!v/"}]
    calm = calm_voice()
    own = _language(calm)

    def rank(row: list[str]) -> tuple[bool, bool, int]:
        order, voice = row
        return _language(voice) != own, voice != calm, int(order) if order.isdecimal() else 0

    voices = [voice for _, voice in sorted(found, key=rank) if _language(voice) in LANGUAGES]
    speaks = bool(voices) and _language(voices[0]) == own
    return tuple(dict.fromkeys(voices)) if speaks else ()


def _language(voice: str) -> str:
    """Voices are named by the language that they speak: "en-gb-scotland"."""
    return voice.partition("-")[0]
