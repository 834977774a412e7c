# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Line numbers of the keys of a TOML text, which `tomllib` does not give.

Works on texts that `tomllib` has accepted; for any other text it gives what it found
up to the fault and never raises.
"""

import re
from contextlib import suppress

_SPACE = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_BLANK = re.compile(r"[ \t]*")
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}|' + r"'''.*?'{3,5}|" + r'"(?:[^"\\\n]|\\.)*"|' + r"'[^'\n]*'",
    re.DOTALL,
)
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_BARE_VALUE = re.compile(r"[^,\]}\n#]+")

KeyPath = tuple[str | int, ...]
Lines = dict[KeyPath, int]


def lines_of_keys(text: str) -> Lines:
    """The line, from 1, of every key, table and list item."""
    scanner = _Scanner(text)
    with suppress(RecursionError):  # nested deeper than any field: the lines so far are enough
        scanner.scan()
    return scanner.lines


def line_of(lines: Lines, path: KeyPath) -> int:
    """The line of the path, or of the nearest thing around it that has one, or 1."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines: Lines = {}
        self._counts: dict[KeyPath, int] = {}
        self._counted_to = 0
        self._line = 1

    def scan(self) -> None:
        table: KeyPath = ()
        self._skip(_SPACE)
        while self.at < len(self.text):
            before = self.at
            if self._peek("["):
                table = self._header()
            else:
                self._pair(table)
            self._skip(_SPACE)
            if self.at == before:
                return

    def _peek(self, mark: str) -> bool:
        return self.text.startswith(mark, self.at)

    def _skip(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.text, self.at)
        if match is None:
            return ""
        self.at = match.end()
        return match.group()

    def _record(self, path: KeyPath) -> None:
        self._line += self.text.count("\n", self._counted_to, self.at)
        self._counted_to = self.at
        self.lines.setdefault(path, self._line)

    def _header(self) -> KeyPath:
        brackets = 2 if self._peek("[[") else 1
        self.at += brackets
        *parents, last = self._keys() or ("",)
        table: KeyPath = ()
        for key in parents:
            table = self._latest((*table, key))
        table = (*table, last)
        if brackets == 2:  # noqa: PLR2004 - an array of tables is written [[name]]
            self._counts[table] = self._counts.get(table, -1) + 1
            self._record(table)
        table = self._latest(table)
        self._record(table)
        self.at += brackets
        return table

    def _latest(self, path: KeyPath) -> KeyPath:
        return (*path, self._counts[path]) if path in self._counts else path

    def _keys(self) -> tuple[str, ...]:
        keys = [self._key()]
        while self._peek("."):
            self.at += 1
            keys.append(self._key())
        return tuple(keys)

    def _key(self) -> str:
        self._skip(_BLANK)
        quoted = self._skip(_STRING)
        key = quoted[1:-1] if quoted else self._skip(_BARE_KEY)
        self._skip(_BLANK)
        return key

    def _pair(self, table: KeyPath) -> None:
        for key in self._keys():
            table = (*table, key)
            self._record(table)
        if self._peek("="):
            self.at += 1
            self._value(table)

    def _value(self, path: KeyPath) -> None:
        self._skip(_BLANK)
        if self._peek("["):
            self._items(path, "]")
        elif self._peek("{"):
            self._items(path, "}")
        elif not self._skip(_STRING):
            self._skip(_BARE_VALUE)

    def _items(self, path: KeyPath, end: str) -> None:
        self.at += 1
        index = 0
        self._skip(_SPACE)
        while self.at < len(self.text) and not self._peek(end):
            before = self.at
            if end == "]":
                self._record((*path, index))
                self._value((*path, index))
                index += 1
            else:
                self._pair(path)
            self._skip(_SPACE)
            if self._peek(","):
                self.at += 1
                self._skip(_SPACE)
            if self.at == before:
                return
        self.at += 1
