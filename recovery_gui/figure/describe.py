# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A picture in one honest sentence, for those who do not see it."""

import re

from recovery_gui.core.picture import Picture
from recovery_gui.figure.describe_arms import arm_words
from recovery_gui.figure.describe_legs import leg_words
from recovery_gui.figure.describe_motion import motion_words
from recovery_gui.figure.describe_reading import Reading
from recovery_gui.figure.describe_things import thing_words
from recovery_gui.figure.describe_trunk import bend_words, head_words, trunk_words

_LONGEST = 220  # Characters.
_SIDE = re.compile(r"\b(left|right)\b")
_OTHER = {"left": "right", "right": "left"}


def describe(picture: Picture) -> str:
    """How the body is held, what it rests on, legs, arms and motion, at most 220 characters.

    A mirrored picture has the same words with left and right exchanged.
    """
    if picture.flipped:
        return _SIDE.sub(lambda found: _OTHER[found[0]], describe(picture.mirrored()))
    reading = Reading(picture)
    clauses = [
        trunk_words(reading),
        *thing_words(reading),
        *leg_words(reading),
        *motion_words(reading),
        *bend_words(reading),
        *arm_words(reading),
        *head_words(reading),
    ]
    sentence = clauses[0]
    for clause in clauses[1:]:
        if len(sentence) + len(clause) + len(", .") <= _LONGEST:
            sentence += f", {clause}"
    return f"{sentence}."
