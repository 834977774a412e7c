# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Pairs of numbers in a file: angles of both sides, and tempos."""

from recovery_gui.core.exercise import Tempo
from recovery_gui.core.pose import Pair
from recovery_gui.storage.fields import Refused, describe
from recovery_gui.storage.problems import Place
from recovery_gui.storage.value_kinds import ANGLE, SECONDS, Number


def _two(value: object, number: Number, place: Place, meaning: str) -> tuple[float, float]:
    if not isinstance(value, list) or len(value) != 2:  # noqa: PLR2004 - a pair
        raise Refused(f"is {describe(value)}, allowed: two numbers, {meaning}")
    return number.read(value[0], place), number.read(value[1], place)


class AnglePair:
    """Two angles, left and right, degrees."""

    def read(self, value: object, place: Place) -> Pair:
        """The pair."""
        return Pair(*_two(value, ANGLE, place, "[left, right]"))


class TempoPair:
    """Seconds out and seconds back."""

    def read(self, value: object, place: Place) -> Tempo:
        """The tempo."""
        return Tempo(*_two(value, SECONDS, place, "[seconds out, seconds back]"))
