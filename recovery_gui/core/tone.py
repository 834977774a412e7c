# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The tones of a session, each told from the others with eyes closed."""

from enum import Enum


class Tone(Enum):
    """A tone by its moment; the value is the name of its file under `resources/sounds`."""

    START = "start"
    STEP = "step"
    CHANGE_SIDE = "change-side"
    BREATHE_IN = "breathe-in"
    BREATHE_OUT = "breathe-out"
    HALF_WAY = "half-way"
    LAST_SECONDS = "last-seconds"
    DONE = "done"
