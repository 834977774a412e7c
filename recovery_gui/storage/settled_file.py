# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The settled bodies of the built-in library, worked out when it was made.

A JSON object: the name of an entry, as `figure/memo.py` makes it, to a list of sets of whole
numbers; three lengths in 1e-5 of body height, then angles in 1e-4 radians.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from recovery_gui.core.override import override
from recovery_gui.figure.memo import Entry, Numbers

SETTLED = "settled.json"
_LENGTHS = 3
_LENGTH_UNIT, _ANGLE_UNIT = 1e-5, 1e-4


class SettledFile(Mapping[str, Entry]):
    """The entries of the file's text, each read when it is asked for: of 900 a day needs ten.

    What is damaged is not there, and can be worked out anew.
    """

    def __init__(self, text: bytes) -> None:
        self._text = text

    @override
    def __getitem__(self, name: str) -> Entry:
        begin = self._text.find(b'\n"' + name.encode() + b'":')
        if begin < 0:
            raise KeyError(name)
        line = self._text[begin : self._text.find(b"\n", begin + 1)]
        try:
            stored: dict[str, list[list[int]]] = json.loads(b"{" + line.strip().rstrip(b",") + b"}")
            return tuple(map(_numbers, stored[name]))
        except (ValueError, TypeError, KeyError):
            raise KeyError(name) from None

    @override
    def __iter__(self) -> Iterator[str]:
        names = (line[1:].partition(b'"')[0] for line in self._text.splitlines()[1:-1])
        return (name.decode() for name in names if name.decode() in self)

    @override
    def __len__(self) -> int:
        return sum(1 for _ in self)


def read_settled(path: Path) -> Mapping[str, Entry]:
    """The entries; none when the file is missing."""
    try:
        return SettledFile(path.read_bytes())
    except OSError:
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
