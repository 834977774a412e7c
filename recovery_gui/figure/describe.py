# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A picture in one honest sentence, for those who do not see it."""

from recovery_gui.core.language import ENGLISH, spoken
from recovery_gui.core.picture import Picture
from recovery_gui.figure.describe_arms import arm_words
from recovery_gui.figure.describe_legs import leg_words
from recovery_gui.figure.describe_motion import motion_words
from recovery_gui.figure.describe_reading import Reading
from recovery_gui.figure.describe_things import thing_words
from recovery_gui.figure.describe_trunk import bend_words, head_words, trunk_words

LONGEST = 220  # Characters of English; the same may take a fifth more in other languages.


def describe(picture: Picture) -> str:
    """How the body is held, what it rests on, legs, arms and motion, in `LONGEST` characters.

    A mirrored picture is read as it was written, and told with the sides exchanged: it has the
    same clauses, those for which there is room on either side.
    """
    written = picture.mirrored() if picture.flipped else picture
    told = _clauses(Reading(written, flipped=picture.flipped))
    reflected = _clauses(Reading(written, flipped=not picture.flipped))
    sentence, other = told[0], reflected[0]
    most = LONGEST if spoken() == ENGLISH else LONGEST * 6 // 5
    for pair in zip(told[1:], reflected[1:], strict=True):
        longer = f"{sentence}, {pair[0]}", f"{other}, {pair[1]}"
        if max(map(len, longer)) + len(".") <= most:
            sentence, other = longer
    return f"{sentence}."


def _clauses(reading: Reading) -> tuple[str, ...]:
    return (
        trunk_words(reading),
        *thing_words(reading),
        *leg_words(reading),
        *motion_words(reading),
        *bend_words(reading),
        *arm_words(reading),
        *head_words(reading),
    )
