# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The settled bodies of the built-in library, worked out when it was made.

A JSON object: the name of an entry, as `figure/memo.py` makes it, to a list of sets of whole
numbers; three lengths in 1e-5 of body height, then angles in 1e-4 radians.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from recovery_gui.figure.memo import Entry, Numbers

SETTLED = "settled.json"
_LENGTHS = 3
_LENGTH_UNIT, _ANGLE_UNIT = 1e-5, 1e-4


def read_settled(path: Path) -> Mapping[str, Entry]:
    """The entries; none when the file is missing or damaged, for they can be worked out anew."""
    try:
        stored: dict[str, list[list[int]]] = json.loads(path.read_bytes())
        return {name: tuple(map(_numbers, row)) for name, row in stored.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def write_settled(path: Path, entries: Mapping[str, Entry]) -> None:
    """Write the entries in the order of their names, one a line."""
    lines = (
        f"{json.dumps(name)}:{json.dumps(list(map(_whole, entries[name])), separators=(',', ':'))}"
        for name in sorted(entries)
    )
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def _numbers(whole: list[int]) -> Numbers:
    return (
        *(value * _LENGTH_UNIT for value in whole[:_LENGTHS]),
        *(value * _ANGLE_UNIT for value in whole[_LENGTHS:]),
    )


def _whole(numbers: Numbers) -> list[int]:
    return [
        *(round(value / _LENGTH_UNIT) for value in numbers[:_LENGTHS]),
        *(round(value / _ANGLE_UNIT) for value in numbers[_LENGTHS:]),
    ]
