# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Ratings from keys and wheel: digits, "1" that may become ten, and notches of any wheel."""

NOTCH = 120  # Qt's eighths of a degree of one notch.
WORST = 10
MAY_BECOME_TEN = "1"


class RatingKeys:
    """Turns what is typed into ratings; "1" and then "0" at the same place is ten, as is X."""

    def __init__(self) -> None:
        self._one_at: object = None

    def rating(self, text: str, place: object) -> int | None:
        """The rating that a typed letter gives a place; None when it gives none."""
        after_one, self._one_at = self._one_at == place, None
        if text.lower() == "x" or (after_one and text == "0"):
            return WORST
        if len(text) != 1 or not (text.isdecimal() and text.isascii()):
            return None
        if text == MAY_BECOME_TEN:
            self._one_at = place
        return int(text)


class WheelNotches:
    """Adds up the small turns of fine wheels and touch pads to whole notches."""

    def __init__(self) -> None:
        self._turned = 0

    def notches(self, turned: int) -> int:
        """Whole notches, up or down, that are complete with this turn."""
        if turned * self._turned < 0:
            self._turned = 0  # The other way: what was begun does not count.
        self._turned += turned
        whole = int(self._turned / NOTCH)
        self._turned -= whole * NOTCH
        return whole
