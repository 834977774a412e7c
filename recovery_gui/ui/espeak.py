# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The synthesiser espeak-ng: what it is asked, and what it answers."""

import shutil

from recovery_gui.ui.engine_status import ESPEAK

CALM_VOICE = "en-gb"
# A minute; espeak-ng's own default is 175, which is brisk for someone with closed eyes.
CALM_WORDS = 150
LONGEST_TEXT = 1000


def find_espeak() -> str | None:
    """The program, where it is installed."""
    return shutil.which(ESPEAK)


def voices_command(program: str) -> list[str]:
    """Asks for the voices that speak English."""
    return [program, "--voices=en"]


def synthesis_command(
    program: str, words: str, voice: str, rate_percent: int, target: str
) -> list[str]:
    """Writes the words into the wav file `target`. `rate_percent` is of the calm speed."""
    speed = str(round(CALM_WORDS * rate_percent / 100))
    arguments = ["-v", voice or CALM_VOICE, "-s", speed, "-w", target, "--"]
    return [program, *arguments, words[:LONGEST_TEXT]]


def parse_voices(listing: str) -> tuple[str, ...]:
    """Names of the voices in the table that espeak-ng prints, the calm one first.

    Variants of voices ("!v") are none of their own; those of MBROLA ("mb") need files that
    are seldom there.
    """
    # Pty Language Age/Gender VoiceName File Other Languages
    rows = [line.split() for line in listing.splitlines()[1:]]
    found = [row[1] for row in rows if row[4:] and row[4][:3] not in {"mb/", "!v/"}]
    return tuple(sorted(dict.fromkeys(found), key=lambda voice: voice != CALM_VOICE))
