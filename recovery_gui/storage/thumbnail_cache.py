# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Small pictures on the disk, found again by what they show. Nothing is lost without them."""

import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from recovery_gui.core.fault import Fault
from recovery_gui.storage.atomic_file import create_temporary, make_directory

MOST_FILES = 800
LARGEST_FILE = 256 * 1024
_KEPT_SHARE = 0.75


class ThumbnailCache:
    """PNG files under a hash of what they show and of the code that drew them.

    `drawn_by` are the source files whose change makes every picture stale. A disk that
    refuses is no fault: the picture is drawn anew.
    """

    def __init__(self, directory: Path, drawn_by: Iterable[Path], most: int = MOST_FILES) -> None:
        self._directory = directory
        self._stamp = _stamp(drawn_by)
        self._most = most
        self._count: int | None = None

    def read(self, shows: str) -> bytes | None:
        """The picture that `shows` this, if it is kept; its bytes may be damaged."""
        try:
            with self._file(shows).open("rb") as file:
                content = file.read(LARGEST_FILE + 1)
        except OSError:
            return None
        return content if 0 < len(content) <= LARGEST_FILE else None

    def write(self, shows: str, png: bytes) -> None:
        """Keep the picture that `shows` this; the oldest make room."""
        path = self._file(shows)
        with suppress(OSError, Fault):
            make_directory(self._directory)
            temporary = create_temporary(path)
            try:
                temporary.write_bytes(png)
                temporary.replace(path)
            finally:
                temporary.unlink(missing_ok=True)
            self._make_room()

    def _file(self, shows: str) -> Path:
        from hashlib import sha256  # noqa: PLC0415 - 3 ms that the first paint can do without

        name = sha256(f"{self._stamp}\n{shows}".encode()).hexdigest()[:40]
        return self._directory / f"{name}.png"

    def _make_room(self) -> None:
        """Counts the files once, and then only when there are too many by its own count."""
        self._count = None if self._count is None else self._count + 1
        if self._count is None or self._count > self._most:
            files = sorted(self._directory.glob("*.png"), key=lambda file: file.stat().st_mtime_ns)
            kept = int(self._most * _KEPT_SHARE) if len(files) > self._most else len(files)
            for file in files[: len(files) - kept]:
                file.unlink(missing_ok=True)
            self._count = kept


def _stamp(files: Iterable[Path]) -> str:
    """What changes when one of the files does; in a frozen program, when the program does."""
    try:
        return "".join(_mark(file) for file in sorted(files))
    except FileNotFoundError:
        return _mark(Path(sys.executable))


def _mark(file: Path) -> str:
    found = file.stat()
    return f"{file.name} {found.st_size} {found.st_mtime_ns};"
