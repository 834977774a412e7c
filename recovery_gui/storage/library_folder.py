# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The files of one folder, read again only when they have changed."""

import os
from collections.abc import Callable
from pathlib import Path
from stat import S_ISREG
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")
Parse = Callable[[Path], tuple[T | None, list[str]]]

MAX_FILES = 500


class _Stamp(NamedTuple):
    """What changes when a file is written: times in nanoseconds, size, and which file it is."""

    modified: int
    changed: int
    size: int
    inode: int


class _Entry(NamedTuple, Generic[T]):
    stamp: _Stamp
    value: T | None
    problems: list[str]


class LibraryFolder(Generic[T]):
    """What the TOML files of a directory give. A directory that is not there is empty.

    A file that can no longer be read, as when it is half written, keeps what it gave
    last, beside its problems.
    """

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._entries: dict[Path, _Entry[T]] = {}
        self._count = 0

    def refresh(self, parse: Parse[T], *, again: bool = False) -> bool:
        """Read what is new or has changed, or everything `again`; whether anything was."""
        stamps = self._stamps()
        before = self._entries
        self._entries = {
            path: before[path]
            if path in before and before[path].stamp == stamp and not again
            else _read(path, stamp, parse, before.get(path))
            for path, stamp in stamps.items()
        }
        return self._entries.keys() != before.keys() or any(
            entry is not before[path] for path, entry in self._entries.items()
        )

    def values(self) -> tuple[T, ...]:
        """What the files give, by the names of the files."""
        values = (entry.value for entry in self._entries.values())
        return tuple(value for value in values if value is not None)

    def names(self) -> frozenset[str]:
        """The names of the files, without .toml."""
        return frozenset(path.stem for path in self._entries)

    def problems(self) -> list[str]:
        """The problem lines of all files, by the names of the files."""
        lines = [line for entry in self._entries.values() for line in entry.problems]
        if self._count > MAX_FILES:
            rest = "those last by name are left out"
            place = f"{self.directory}:1: file"
            lines.append(f"{place}: holds {self._count} files, allowed: {MAX_FILES}; {rest}")
        return lines

    def _stamps(self) -> dict[Path, _Stamp]:
        """The stamp of every file, read before the file itself, by name."""
        try:
            with os.scandir(self.directory) as found:
                files = sorted(entry.name for entry in found if entry.name.endswith(".toml"))
        except OSError:
            files = []
        stamps = {self.directory / name: _stamp(self.directory / name) for name in files}
        regular = [(path, stamp) for path, stamp in stamps.items() if stamp is not None]
        self._count = len(regular)
        return dict(regular[:MAX_FILES])


def _read(path: Path, stamp: _Stamp, parse: Parse[T], before: _Entry[T] | None) -> _Entry[T]:
    value, problems = parse(path)
    if value is None and before is not None:
        value = before.value
    return _Entry(stamp, value, problems)


def _stamp(path: Path) -> _Stamp | None:
    """None for what is no regular file: a pipe would never come to an end."""
    try:
        status = path.stat()
    except OSError:
        return None
    if not S_ISREG(status.st_mode):
        return None
    return _Stamp(status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino)
